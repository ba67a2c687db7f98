package io.orgdeck.core.store;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import io.orgdeck.core.migration.FormatVersion;

/**
 * The first entry of a container: says what the rest is.
 *
 * @param format  what the container holds, such as "orgdeck-assessment"
 * @param version of the file format
 * @param key     what encrypts the rest; empty when the container is not protected
 */
record Manifest(String format, FormatVersion version, Optional<WrappedKey> key) {

	static final String NAME = "manifest.json";

	static Manifest parse(byte[] json) throws DamagedException {
		try {
			JsonElement root = JsonParser.parseString(new String(json, StandardCharsets.UTF_8));
			JsonObject object = root.getAsJsonObject();
			Optional<WrappedKey> key = object.has("encryption")
					? Optional.of(WrappedKey.parse(object.getAsJsonObject("encryption")))
					: Optional.empty();
			return new Manifest(object.get("format").getAsString(),
					FormatVersion.parse(object.get("version").getAsString()).orElseThrow(), key);
		} catch (RuntimeException e) {
			// Gson tells of a missing member, a wrong kind of value and broken syntax in three different ways.
			throw new DamagedException(Messages.Container_manifest, e);
		}
	}

	byte[] toJson() {
		var object = new JsonObject();
		object.addProperty("format", format);
		object.addProperty("version", version.toString());
		key.ifPresent(wrapped -> object.add("encryption", wrapped.toJson()));
		return object.toString().getBytes(StandardCharsets.UTF_8);
	}
}
