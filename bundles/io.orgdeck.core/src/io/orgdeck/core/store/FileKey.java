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
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key of a protected file. The file's parts are encrypted with a random key; that key stands in the manifest,
 * encrypted with one that is derived from the password. A document keeps its key while it is open, never the password.
 */
public final class FileKey {

	/** Work that guessing one password costs; OWASP's 2023 recommendation for PBKDF2 with HMAC-SHA-512 is 210,000. */
	private static final int ITERATIONS = 250_000;
	private static final int KEY_BYTES = 32;
	private static final int SALT_BYTES = 16;
	private static final int NONCE_BYTES = 12;
	private static final int TAG_BITS = 128;
	private static final byte[] PURPOSE = "orgdeck file key".getBytes(StandardCharsets.UTF_8);

	private final byte[] key;
	private final WrappedKey wrapped;

	private FileKey(byte[] key, WrappedKey wrapped) {
		this.key = key;
		this.wrapped = wrapped;
	}

	/** A new key that this password opens. The password is the caller's to wipe. */
	public static FileKey create(char[] password) {
		return create(password, ITERATIONS);
	}

	static FileKey create(char[] password, int iterations) {
		var random = new SecureRandom();
		var key = new byte[KEY_BYTES];
		var salt = new byte[SALT_BYTES];
		var nonce = new byte[NONCE_BYTES];
		random.nextBytes(key);
		random.nextBytes(salt);
		random.nextBytes(nonce);
		try {
			var wrapped = new WrappedKey(iterations, salt, nonce, null);
			char[] composed = composed(password, Normalizer.Form.NFC);
			byte[] encrypted = cipher(Cipher.ENCRYPT_MODE, derived(composed, wrapped), nonce, PURPOSE).doFinal(key);
			Arrays.fill(composed, '\0');
			return new FileKey(key, new WrappedKey(iterations, salt, nonce, encrypted));
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException(e); // every Java has these algorithms
		}
	}

	/**
	 * The key in a manifest; empty when that is not the password. A letter with an accent is one character on one keyboard and
	 * two on another, so passwords are composed; files of before were protected with what was typed, either way.
	 */
	static Optional<FileKey> open(WrappedKey wrapped, char[] password) throws DamagedException {
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

	/** A copy; plain letters are the same in every form, and then no text is made of them that cannot be wiped. */
	private static char[] composed(char[] password, Normalizer.Form form) {
		boolean plain = CharBuffer.wrap(password).chars().allMatch(letter -> letter < 0x80);
		return plain ? password.clone() : Normalizer.normalize(CharBuffer.wrap(password), form).toCharArray();
	}

	private static Optional<FileKey> openAsSpelt(WrappedKey wrapped, char[] password) throws DamagedException {
		try {
			Cipher cipher = cipher(Cipher.DECRYPT_MODE, derived(password, wrapped), wrapped.nonce(), PURPOSE);
			return Optional.of(new FileKey(cipher.doFinal(wrapped.key()), wrapped));
		} catch (AEADBadTagException e) {
			return Optional.empty();
		} catch (GeneralSecurityException e) {
			throw new DamagedException(Messages.Container_manifest, e);
		}
	}

	private static SecretKey derived(char[] password, WrappedKey wrapped) throws GeneralSecurityException {
		var spec = new PBEKeySpec(password, wrapped.salt(), wrapped.iterations(), KEY_BYTES * 8);
		try {
			byte[] bytes = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(spec).getEncoded();
			return new SecretKeySpec(bytes, "AES");
		} finally {
			spec.clearPassword();
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
