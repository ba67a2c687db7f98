package io.orgdeck.export.word.internal.house;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.TempFile;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.store.StoreException;
import io.orgdeck.office.file.PrivateTempFiles;

/** Reads files that open with a password only; {@link io.orgdeck.office.file.Protection} makes them. */
public final class WordEncryption {

	static {
		TempFile.setTempFileCreationStrategy(new PrivateTempFiles());
	}

	private WordEncryption() {
	}

	/**
	 * The content of a file, with or without password.
	 *
	 * @throws StoreException when the password is not the right one
	 */
	public static byte[] read(Path file, String password) throws IOException {
		byte[] content = Files.readAllBytes(file);
		if (FileMagic.valueOf(content) != FileMagic.OLE2) {
			return content;
		}
		try (var system = new POIFSFileSystem(new ByteArrayInputStream(content))) {
			Decryptor decryptor = new EncryptionInfo(system).getDecryptor();
			if (!decryptor.verifyPassword(password)) {
				throw new StoreException(StoreException.Kind.CANNOT_READ, NLS.bind(Messages.wrongPassword, file.getFileName()));
			}
			try (InputStream in = decryptor.getDataStream(system)) {
				return in.readAllBytes();
			}
		} catch (StoreException e) {
			throw e;
		} catch (GeneralSecurityException | IOException | RuntimeException e) { // an old .doc, or a broken file
			throw new StoreException(StoreException.Kind.CANNOT_READ, NLS.bind(Messages.notOpenXml, file.getFileName()), e);
		}
	}
}
