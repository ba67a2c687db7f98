package io.orgdeck.core.store;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * A random key that opens a protected file as the password does: for a print in a safe, or a second person. It has 160 bits in digits
 * and letters that nobody confuses (Crockford's base 32), so guessing it needs no slowing down.
 */
final class RecoveryKey {

	private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
	private static final int LENGTH = 32;
	private static final int GROUP = 4;

	private RecoveryKey() {
	}

	/** A new one, in groups: 0A1B-2C3D-… */
	static char[] create() {
		var random = new SecureRandom();
		var key = new char[LENGTH + LENGTH / GROUP - 1];
		for (int i = 0; i < key.length; i++) {
			key[i] = i % (GROUP + 1) == GROUP ? '-' : DIGITS.charAt(random.nextInt(DIGITS.length()));
		}
		return key;
	}

	/** The bare digits of what somebody typed; empty when that can be no recovery key. */
	static Optional<byte[]> digits(char[] typed) {
		var digits = new byte[LENGTH];
		int found = 0;
		for (char letter : typed) {
			if (letter == '-' || Character.isWhitespace(letter)) {
				continue;
			}
			int digit = DIGITS.indexOf(meant(Character.toUpperCase(letter)));
			if (digit < 0 || found == LENGTH) {
				return Optional.empty();
			}
			digits[found++] = (byte) DIGITS.charAt(digit);
		}
		return found == LENGTH ? Optional.of(digits) : Optional.empty();
	}

	private static char meant(char letter) {
		return switch (letter) {
			case 'O' -> '0';
			case 'I', 'L' -> '1';
			default -> letter;
		};
	}

	/** What encrypts a file's key. The digits are wiped. */
	static SecretKey key(byte[] digits, byte[] salt) throws GeneralSecurityException {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(digits, "HmacSHA256"));
			return new SecretKeySpec(mac.doFinal(salt), "AES");
		} finally {
			Arrays.fill(digits, (byte) 0);
		}
	}
}
