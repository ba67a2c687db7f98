package io.orgdeck.core.store;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

import com.google.gson.JsonObject;

/**
 * A file's key as it stands in the manifest, encrypted with a key derived from the password and, where somebody wanted that, once more
 * with a recovery key.
 *
 * @param derivation how a key is made of the password
 * @param salt       of the derivation
 * @param nonce      of the encryption, AES-256-GCM
 * @param key        the file's key, encrypted
 * @param recovery   the same, for the recovery key
 */
record WrappedKey(Derivation derivation, byte[] salt, byte[] nonce, byte[] key, Optional<ForRecovery> recovery) {

	/** The file's key, encrypted under what is made of the recovery key. */
	record ForRecovery(byte[] salt, byte[] nonce, byte[] key) {
	}

	private static final String CIPHER = "AES-256-GCM";
	private static final String RECOVERY = "recovery";
	private static final String SALT = "salt";
	private static final String NONCE = "nonce";
	private static final String KEY = "key";

	boolean isSame(WrappedKey other) {
		return Arrays.equals(key, other.key) && Arrays.equals(nonce, other.nonce) && Arrays.equals(salt, other.salt);
	}

	WrappedKey with(ForRecovery other) {
		return new WrappedKey(derivation, salt, nonce, key, Optional.of(other));
	}

	JsonObject toJson() {
		var json = new JsonObject();
		derivation.addTo(json);
		json.addProperty("cipher", CIPHER);
		add(json, salt, nonce, key);
		recovery.ifPresent(other -> {
			var inner = new JsonObject();
			add(inner, other.salt, other.nonce, other.key);
			json.add(RECOVERY, inner);
		});
		return json;
	}

	private static void add(JsonObject json, byte[] salt, byte[] nonce, byte[] key) {
		Base64.Encoder base64 = Base64.getEncoder();
		json.addProperty(SALT, base64.encodeToString(salt));
		json.addProperty(NONCE, base64.encodeToString(nonce));
		json.addProperty(KEY, base64.encodeToString(key));
	}

	/** @throws IllegalArgumentException when it is not what we have written */
	static WrappedKey parse(JsonObject json) {
		Optional<ForRecovery> recovery = Optional.ofNullable(json.getAsJsonObject(RECOVERY))
				.map(inner -> new ForRecovery(bytes(inner, SALT), bytes(inner, NONCE), bytes(inner, KEY)));
		var wrapped = new WrappedKey(Derivation.parse(json), bytes(json, SALT), bytes(json, NONCE), bytes(json, KEY), recovery);
		if (!json.get("cipher").getAsString().equals(CIPHER) || wrapped.salt.length == 0) {
			throw new IllegalArgumentException();
		}
		return wrapped;
	}

	private static byte[] bytes(JsonObject json, String name) {
		return Base64.getDecoder().decode(json.get(name).getAsString());
	}
}
