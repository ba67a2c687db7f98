package io.orgdeck.core.store;

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
final class SealingInputStream extends ChunkInputStream {

	static final int CHUNK = 1 << 16;
	static final int TAG = 16;
	static final int SALT = 16;

	private final String entry;
	private final SecretKey key;

	SealingInputStream(InputStream plain, FileKey fileKey, String entry, byte[] salt) {
		super(plain, CHUNK, salt);
		this.entry = entry;
		key = fileKey.keyOf(entry, salt);
	}

	static byte[] freshSalt() {
		var salt = new byte[SALT];
		new SecureRandom().nextBytes(salt);
		return salt;
	}

	@Override
	byte[] turned(byte[] plain, long number, boolean last) throws IOException {
		try {
			return FileKey.chunkCipher(Cipher.ENCRYPT_MODE, key, entry, number, last).doFinal(plain);
		} catch (GeneralSecurityException e) {
			throw new IOException(e);
		} finally {
			Arrays.fill(plain, (byte) 0);
		}
	}
}
