package io.orgdeck.core.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;

/**
 * Encrypts a stream while it is read: a salt, then chunks of AES-GCM, each with its number and whether it is the last one.
 * With the same salt, the same content gives the same bytes.
 */
final class SealingInputStream extends InputStream {

	static final int CHUNK = 1 << 16;
	static final int TAG = 16;
	static final int SALT = 16;

	private final InputStream plain;
	private final String entry;
	private final SecretKey key;
	private InputStream ready;
	private byte[] next;
	private long chunk;

	SealingInputStream(InputStream plain, FileKey fileKey, String entry, byte[] salt) throws IOException {
		this.plain = plain;
		this.entry = entry;
		key = fileKey.keyOf(entry, salt);
		ready = new ByteArrayInputStream(salt);
		next = plain.readNBytes(CHUNK);
	}

	static byte[] freshSalt() {
		var salt = new byte[SALT];
		new SecureRandom().nextBytes(salt);
		return salt;
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
			sealNext();
			got = ready.read(target, offset, length);
		}
		return got;
	}

	private void sealNext() throws IOException {
		byte[] current = next;
		byte[] following = current.length < CHUNK ? new byte[0] : plain.readNBytes(CHUNK);
		boolean last = following.length == 0;
		try {
			Cipher cipher = FileKey.chunkCipher(Cipher.ENCRYPT_MODE, key, entry, chunk++, last);
			ready = new ByteArrayInputStream(cipher.doFinal(current));
		} catch (GeneralSecurityException e) {
			throw new IOException(e);
		}
		Arrays.fill(current, (byte) 0);
		next = last ? null : following;
	}

	@Override
	public void close() throws IOException {
		plain.close();
	}
}
