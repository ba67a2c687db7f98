package io.orgdeck.core.store;

import java.util.Arrays;
import java.util.Base64;

import com.google.gson.JsonObject;

/**
 * A file's key as it stands in the manifest, encrypted with a key derived from the password.
 *
 * @param iterations of PBKDF2 with HMAC-SHA-512
 * @param salt       of the derivation
 * @param nonce      of the encryption, AES-256-GCM
 * @param key        the file's key, encrypted
 */
record WrappedKey(int iterations, byte[] salt, byte[] nonce, byte[] key) {

	private static final String DERIVATION = "PBKDF2-HMAC-SHA512";
	private static final String CIPHER = "AES-256-GCM";
	/** Twice what we write, about a second of work; more would only keep whoever opens the file waiting. */
	private static final int MOST_ITERATIONS = 500_000;

	boolean isSame(WrappedKey other) {
		return Arrays.equals(key, other.key) && Arrays.equals(nonce, other.nonce) && Arrays.equals(salt, other.salt);
	}

	JsonObject toJson() {
		var json = new JsonObject();
		Base64.Encoder base64 = Base64.getEncoder();
		json.addProperty("derivation", DERIVATION);
		json.addProperty("iterations", iterations);
		json.addProperty("salt", base64.encodeToString(salt));
		json.addProperty("cipher", CIPHER);
		json.addProperty("nonce", base64.encodeToString(nonce));
		json.addProperty("key", base64.encodeToString(key));
		return json;
	}

	/** @throws IllegalArgumentException when it is not what we have written */
	static WrappedKey parse(JsonObject json) {
		Base64.Decoder base64 = Base64.getDecoder();
		var wrapped = new WrappedKey(json.get("iterations").getAsInt(), base64.decode(json.get("salt").getAsString()),
				base64.decode(json.get("nonce").getAsString()), base64.decode(json.get("key").getAsString()));
		boolean ours = json.get("derivation").getAsString().equals(DERIVATION) && json.get("cipher").getAsString().equals(CIPHER);
		if (!ours || wrapped.iterations < 1 || wrapped.iterations > MOST_ITERATIONS || wrapped.salt.length == 0) {
			throw new IllegalArgumentException();
		}
		return wrapped;
	}
}
