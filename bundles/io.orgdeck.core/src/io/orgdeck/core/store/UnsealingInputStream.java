package io.orgdeck.core.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import org.eclipse.osgi.util.NLS;

/** Decrypts what {@link SealingInputStream} has encrypted; content comes out only when it is what went in. */
final class UnsealingInputStream extends InputStream {

	private static final int SEALED_CHUNK = SealingInputStream.CHUNK + SealingInputStream.TAG;

	private final InputStream sealed;
	private final String entry;
	private final SecretKey key;
	private InputStream ready = InputStream.nullInputStream();
	private byte[] next;
	private long chunk;

	UnsealingInputStream(InputStream sealed, FileKey fileKey, String entry) throws IOException {
		this.sealed = sealed;
		this.entry = entry;
		key = fileKey.keyOf(entry, sealed.readNBytes(SealingInputStream.SALT));
		next = sealed.readNBytes(SEALED_CHUNK);
	}

	@Override
	public int read() throws IOException {
		var one = new byte[1];
		return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
	}

	@Override
	public int read(byte[] target, int offset, int length) throws IOException {
		int got = ready.read(target, offset, length);
		while (got < 0 && next != null) {
			unsealNext();
			got = ready.read(target, offset, length);
		}
		return got;
	}

	private void unsealNext() throws IOException {
		byte[] following = next.length < SEALED_CHUNK ? new byte[0] : sealed.readNBytes(SEALED_CHUNK);
		boolean last = following.length == 0;
		try {
			Cipher cipher = FileKey.chunkCipher(Cipher.DECRYPT_MODE, key, entry, chunk++, last);
			ready = new ByteArrayInputStream(cipher.doFinal(next));
		} catch (GeneralSecurityException e) {
			throw new DamagedException(NLS.bind(Messages.Zip_entry, entry), e);
		}
		next = last ? null : following;
	}

	@Override
	public void close() throws IOException {
		sealed.close();
	}
}
