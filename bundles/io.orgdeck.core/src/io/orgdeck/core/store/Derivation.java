package io.orgdeck.core.store;

import java.security.GeneralSecurityException;
import java.util.Arrays;

import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

import com.google.gson.JsonObject;

/**
 * How a key is made of a password, and how much work guessing one costs. What a file asks for is bounded: whoever sends one must not
 * keep us waiting, or take all our memory.
 */
sealed interface Derivation {

	/** 64 MiB in three passes: the second choice of RFC 9106, section 4, for where memory is short. */
	Derivation USUAL = new Argon2id(64 << 10, 3, 4);

	int KEY_BYTES = 32;
	String NAME = "derivation";
	String ITERATIONS = "iterations";

	/** The key for AES-256. */
	SecretKey key(char[] password, byte[] salt) throws GeneralSecurityException;

	void addTo(JsonObject json);

	/** @throws IllegalArgumentException when it is not what we have written, or asks for more than we write twice over */
	static Derivation parse(JsonObject json) {
		return switch (json.get(NAME).getAsString()) {
			case Argon2id.ID -> new Argon2id(json.get(Argon2id.MEMORY).getAsInt(), json.get(ITERATIONS).getAsInt(),
					json.get(Argon2id.LANES).getAsInt());
			case Pbkdf2.ID -> new Pbkdf2(json.get(ITERATIONS).getAsInt());
			default -> throw new IllegalArgumentException();
		};
	}

	/**
	 * Memory-hard, by RFC 9106.
	 *
	 * @param memory in KiB
	 */
	record Argon2id(int memory, int iterations, int lanes) implements Derivation {

		private static final String ID = "Argon2id";
		private static final String MEMORY = "memory";
		private static final String LANES = "lanes";
		private static final int MOST_MEMORY = 128 << 10;
		private static final int MOST_WORK = 2 * 3 * (64 << 10);
		private static final int MOST_LANES = 16;
		private static final int LEAST_MEMORY_OF_LANE = 8;

		public Argon2id {
			if (lanes < 1 || lanes > MOST_LANES || memory < LEAST_MEMORY_OF_LANE * lanes || memory > MOST_MEMORY || iterations < 1
					|| (long) memory * iterations > MOST_WORK) {
				throw new IllegalArgumentException();
			}
		}

		@Override
		public SecretKey key(char[] password, byte[] salt) {
			var generator = new Argon2BytesGenerator();
			generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withVersion(Argon2Parameters.ARGON2_VERSION_13)
					.withSalt(salt).withMemoryAsKB(memory).withIterations(iterations).withParallelism(lanes).build());
			var key = new byte[KEY_BYTES];
			generator.generateBytes(password, key);
			try {
				return new SecretKeySpec(key, "AES");
			} finally {
				Arrays.fill(key, (byte) 0);
			}
		}

		@Override
		public void addTo(JsonObject json) {
			json.addProperty(NAME, ID);
			json.addProperty(MEMORY, memory);
			json.addProperty(ITERATIONS, iterations);
			json.addProperty(LANES, lanes);
		}
	}

	/** PBKDF2 with HMAC-SHA-512, of files that were protected by earlier versions; 250,000 iterations were usual. */
	record Pbkdf2(int iterations) implements Derivation {

		private static final String ID = "PBKDF2-HMAC-SHA512";
		private static final int MOST_ITERATIONS = 500_000;

		public Pbkdf2 {
			if (iterations < 1 || iterations > MOST_ITERATIONS) {
				throw new IllegalArgumentException();
			}
		}

		@Override
		public SecretKey key(char[] password, byte[] salt) throws GeneralSecurityException {
			var spec = new PBEKeySpec(password, salt, iterations, KEY_BYTES * Byte.SIZE);
			try {
				return new SecretKeySpec(SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(spec).getEncoded(), "AES");
			} finally {
				spec.clearPassword();
			}
		}

		@Override
		public void addTo(JsonObject json) {
			json.addProperty(NAME, ID);
			json.addProperty(ITERATIONS, iterations);
		}
	}
}
