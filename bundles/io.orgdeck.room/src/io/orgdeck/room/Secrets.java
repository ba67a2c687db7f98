package io.orgdeck.room;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;

import io.orgdeck.core.hash.Sha256;

/** Tokens that nobody can guess, and codes that somebody can type. */
final class Secrets {

	/** Letters and digits that are not taken for each other. */
	private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
	private static final int TOKEN_BYTES = 24;
	private static final SecureRandom RANDOM = new SecureRandom();

	private Secrets() {
	}

	/** 192 random bits. */
	static String token() {
		var bytes = new byte[TOKEN_BYTES];
		RANDOM.nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	/** So many letters and digits; eight of them are one of 850 thousand million. */
	static String code(int length) {
		var code = new StringBuilder();
		for (int i = 0; i < length; i++) {
			code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
		}
		return code.toString();
	}

	/** A code as it was meant: in capitals, without blanks and hyphens. */
	static String typed(String code) {
		return code.replaceAll("[\\s-]+", "").toUpperCase(Locale.ROOT);
	}

	/** Compares without telling by the time how much of it is right. */
	static boolean isSame(String one, String other) {
		return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
	}

	/** What is kept of a token. */
	static String hash(String token) {
		return Sha256.of(token);
	}
}
