package io.orgdeck.core.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key of a protected file. The file's parts are encrypted with a random key; that key stands in the manifest,
 * encrypted with one that is derived from the password. A document keeps its key while it is open, never the password.
 */
public final class FileKey {

	private static final int KEY_BYTES = 32;
	private static final int SALT_BYTES = 16;
	private static final int NONCE_BYTES = 12;
	private static final int TAG_BITS = 128;
	private static final byte[] PURPOSE = "orgdeck file key".getBytes(StandardCharsets.UTF_8);
	private static final byte[] RECOVERY = "orgdeck recovery key".getBytes(StandardCharsets.UTF_8);

	private final byte[] key;
	private final WrappedKey wrapped;

	private FileKey(byte[] key, WrappedKey wrapped) {
		this.key = key;
		this.wrapped = wrapped;
	}

	/** A new key that this password opens. The password is the caller's to wipe. */
	public static FileKey create(char[] password) {
		return create(password, Derivation.USUAL);
	}

	static FileKey create(char[] password, Derivation derivation) {
		byte[] key = random(KEY_BYTES);
		byte[] salt = random(SALT_BYTES);
		byte[] nonce = random(NONCE_BYTES);
		char[] composed = composed(password, Normalizer.Form.NFC);
		try {
			byte[] encrypted = cipher(Cipher.ENCRYPT_MODE, derivation.key(composed, salt), nonce, PURPOSE).doFinal(key);
			return new FileKey(key, new WrappedKey(derivation, salt, nonce, encrypted, Optional.empty()));
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException(e); // every Java has these algorithms
		} finally {
			Arrays.fill(composed, '\0');
		}
	}

	private static byte[] random(int length) {
		var bytes = new byte[length];
		new SecureRandom().nextBytes(bytes);
		return bytes;
	}

	/**
	 * A new key for recovery, which opens the file as the password does.
	 *
	 * @param key      this key, to be used from now on
	 * @param recovery what somebody prints; it is kept nowhere
	 */
	public record Recoverable(FileKey key, char[] recovery) {
	}

	/** With a new recovery key; one that was made before opens files of this one no more. */
	public Recoverable recoverable() {
		char[] recovery = RecoveryKey.create();
		byte[] salt = random(SALT_BYTES);
		byte[] nonce = random(NONCE_BYTES);
		try {
			byte[] encrypted = cipher(Cipher.ENCRYPT_MODE, RecoveryKey.key(RecoveryKey.digits(recovery).orElseThrow(), salt), nonce,
					RECOVERY)
					.doFinal(key);
			return new Recoverable(new FileKey(key, wrapped.with(new WrappedKey.ForRecovery(salt, nonce, encrypted))), recovery);
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException(e); // every Java has these algorithms
		}
	}

	/**
	 * The key in a manifest; empty when that is neither password nor recovery key. A letter with an accent is one character on one keyboard and
	 * two on another, so passwords are composed; files of before were protected with what was typed, either way.
	 */
	static Optional<FileKey> open(WrappedKey wrapped, char[] password) throws DamagedException {
		Optional<FileKey> recovered = recover(wrapped, password);
		if (recovered.isPresent()) {
			return recovered;
		}
		var tried = new ArrayList<char[]>();
		try {
			for (char[] spelling : List.of(composed(password, Normalizer.Form.NFC), password.clone(),
					composed(password, Normalizer.Form.NFD))) {
				if (tried.stream().noneMatch(before -> Arrays.equals(before, spelling))) {
					tried.add(spelling);
					Optional<FileKey> key = openAsSpelt(wrapped, spelling);
					if (key.isPresent()) {
						return key;
					}
				}
			}
			return Optional.empty();
		} finally {
			tried.forEach(spelling -> Arrays.fill(spelling, '\0'));
		}
	}

	private static Optional<FileKey> recover(WrappedKey wrapped, char[] typed) throws DamagedException {
		Optional<byte[]> digits = wrapped.recovery().isPresent() ? RecoveryKey.digits(typed) : Optional.empty();
		if (digits.isEmpty()) {
			return Optional.empty();
		}
		WrappedKey.ForRecovery sealed = wrapped.recovery().get();
		return opened(wrapped, () -> cipher(Cipher.DECRYPT_MODE, RecoveryKey.key(digits.get(), sealed.salt()), sealed.nonce(), RECOVERY)
				.doFinal(sealed.key()));
	}

	/** A copy; plain letters are the same in every form, and then no text is made of them that cannot be wiped. */
	private static char[] composed(char[] password, Normalizer.Form form) {
		boolean plain = CharBuffer.wrap(password).chars().allMatch(letter -> letter < 0x80);
		return plain ? password.clone() : Normalizer.normalize(CharBuffer.wrap(password), form).toCharArray();
	}

	private static Optional<FileKey> openAsSpelt(WrappedKey wrapped, char[] password) throws DamagedException {
		return opened(wrapped,
				() -> cipher(Cipher.DECRYPT_MODE, wrapped.derivation().key(password, wrapped.salt()), wrapped.nonce(), PURPOSE)
						.doFinal(wrapped.key()));
	}

	/** Decrypts a key. */
	@FunctionalInterface
	private interface Opening {
		byte[] key() throws GeneralSecurityException;
	}

	private static Optional<FileKey> opened(WrappedKey wrapped, Opening opening) throws DamagedException {
		try {
			return Optional.of(new FileKey(opening.key(), wrapped));
		} catch (AEADBadTagException e) {
			return Optional.empty();
		} catch (GeneralSecurityException e) {
			throw new DamagedException(Messages.Container_manifest, e);
		}
	}

	WrappedKey wrapped() {
		return wrapped;
	}

	/** Whether that file is encrypted by this key, with the password that it was made with; false where it cannot be read. */
	public boolean opens(Path file) {
		try (ContainerReader container = ContainerReader.open(ByteSource.of(file))) {
			return container.manifest().key().filter(wrapped::isSame).isPresent();
		} catch (IOException e) {
			return false;
		}
	}

	/** Whether what one encrypts the other decrypts. */
	boolean isSame(FileKey other) {
		return other != null && MessageDigest.isEqual(key, other.key);
	}

	/** The key of one part of the file, which differs with its name and salt. */
	SecretKey keyOf(String entry, byte[] salt) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(key, "HmacSHA256"));
			mac.update(salt);
			return new SecretKeySpec(mac.doFinal(entry.getBytes(StandardCharsets.UTF_8)), "AES");
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException(e); // every Java has it
		}
	}

	/** The cipher for one chunk of a part: chunks cannot change places, and the last one cannot go missing. */
	static Cipher chunkCipher(int mode, SecretKey key, String entry, long chunk, boolean last)
			throws GeneralSecurityException {
		byte[] nonce = ByteBuffer.allocate(NONCE_BYTES).putInt(last ? 1 : 0).putLong(chunk).array();
		return cipher(mode, key, nonce, entry.getBytes(StandardCharsets.UTF_8));
	}

	private static Cipher cipher(int mode, SecretKey key, byte[] nonce, byte[] context) throws GeneralSecurityException {
		Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
		cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
		cipher.updateAAD(context);
		return cipher;
	}
}
