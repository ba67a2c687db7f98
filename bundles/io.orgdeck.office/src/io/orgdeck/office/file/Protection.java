package io.orgdeck.office.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;

import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.TempFile;

/** Files that open with a password only, encrypted as Office does it (agile encryption, AES). */
public final class Protection {

	static {
		TempFile.setTempFileCreationStrategy(new PrivateTempFiles());
	}

	private Protection() {
	}

	/** The file, to be opened with that password alone. */
	public static byte[] protect(byte[] file, String password) throws IOException {
		try (var system = new POIFSFileSystem()) {
			Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
			encryptor.confirmPassword(password);
			try (OutputStream out = encryptor.getDataStream(system)) {
				out.write(file);
			}
			var result = new ByteArrayOutputStream();
			system.writeFilesystem(result);
			return result.toByteArray();
		} catch (GeneralSecurityException e) {
			throw new IOException(e);
		}
	}
}
