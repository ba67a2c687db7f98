package io.orgdeck.core.store;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;

import javax.crypto.Cipher;

/**
 * Encrypts single records that are kept beside a protected file, each by itself, so that they can be written one after the other.
 * Records of a file that is not protected stay as they are.
 */
public final class RecordSeal {

	private static final String PART = "record";

	private final Optional<FileKey> key;

	/** @param key of the file; empty when it is not protected */
	public RecordSeal(Optional<FileKey> key) {
		this.key = key;
	}

	/** Whether it encrypts at all. */
	public boolean isTight() {
		return key.isPresent();
	}

	public byte[] seal(byte[] plain) {
		return key.map(known -> {
			byte[] salt = SealingInputStream.freshSalt();
			byte[] sealed = turned(known, Cipher.ENCRYPT_MODE, salt, plain, 0).orElseThrow();
			byte[] record = Arrays.copyOf(salt, salt.length + sealed.length);
			System.arraycopy(sealed, 0, record, salt.length, sealed.length);
			return record;
		}).orElse(plain);
	}

	/** @throws IOException when another key sealed it, or somebody has changed it */
	public byte[] open(byte[] record) throws IOException {
		if (key.isEmpty()) {
			return record;
		}
		if (record.length <= SealingInputStream.SALT) {
			throw new DamagedException(Messages.Failure_damaged);
		}
		byte[] salt = Arrays.copyOf(record, SealingInputStream.SALT);
		return turned(key.get(), Cipher.DECRYPT_MODE, salt, record, salt.length)
				.orElseThrow(() -> new DamagedException(Messages.Failure_damaged));
	}

	private static Optional<byte[]> turned(FileKey key, int mode, byte[] salt, byte[] bytes, int from) {
		try {
			return Optional.of(FileKey.chunkCipher(mode, key.keyOf(PART, salt), PART, 0, true).doFinal(bytes, from, bytes.length - from));
		} catch (GeneralSecurityException e) {
			return Optional.empty(); // every Java has the algorithm, so it is the key or the bytes
		}
	}
}
