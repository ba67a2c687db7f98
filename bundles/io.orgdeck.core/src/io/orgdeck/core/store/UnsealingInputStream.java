package io.orgdeck.core.store;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;

import javax.crypto.Cipher;
import javax.crypto.SecretKey;

import org.eclipse.osgi.util.NLS;

/** Decrypts what {@link SealingInputStream} has encrypted; content comes out only when it is what went in. */
final class UnsealingInputStream extends ChunkInputStream {

	private final String entry;
	private final SecretKey key;

	UnsealingInputStream(InputStream sealed, FileKey fileKey, String entry) throws IOException {
		super(sealed, SealingInputStream.CHUNK + SealingInputStream.TAG, new byte[0]);
		this.entry = entry;
		key = fileKey.keyOf(entry, sealed.readNBytes(SealingInputStream.SALT));
	}

	@Override
	byte[] turned(byte[] sealed, long number, boolean last) throws IOException {
		try {
			return FileKey.chunkCipher(Cipher.DECRYPT_MODE, key, entry, number, last).doFinal(sealed);
		} catch (GeneralSecurityException e) {
			throw new DamagedException(NLS.bind(Messages.Zip_entry, entry), e);
		}
	}
}
