package io.orgdeck.core.document;

import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * What is known about a recovery copy.
 *
 * @param owner       whose document it is a copy of
 * @param kind        ending of such a document's files, which tells assessments from decks
 * @param displayName what the document was called on screen
 * @param file        the document's file; null when it had none yet
 * @param stamp       what that file looked like when it was last read or written; null when it was not there
 * @param at          when the copy was made
 */
record RecoveryNote(LockHolder owner, String kind, String displayName, Path file, FileStamp stamp, Instant at) {

	RecoveryNote ownedBy(LockHolder other) {
		return new RecoveryNote(other, kind, displayName, file, stamp, at);
	}

	String toJson() {
		var json = new JsonObject();
		json.add("owner", owner.toJson());
		json.addProperty("kind", kind);
		json.addProperty("name", displayName);
		json.addProperty("at", at.toString());
		if (file != null) {
			json.addProperty("file", file.toString());
		}
		if (stamp != null) {
			json.addProperty("size", stamp.size());
			json.addProperty("modified", stamp.modified().toInstant().toString());
			json.addProperty("key", stamp.key());
		}
		return json.toString();
	}

	/** Empty when the text says nothing sensible. */
	static Optional<RecoveryNote> parse(String text) {
		try {
			JsonObject json = JsonParser.parseString(text).getAsJsonObject();
			FileStamp stamp = json.has("size") ? new FileStamp(json.get("size").getAsLong(),
					FileTime.from(Instant.parse(json.get("modified").getAsString())), json.get("key").getAsString()) : null;
			Path file = json.has("file") ? Path.of(json.get("file").getAsString()) : null;
			return LockHolder.parse(json.get("owner").toString()).map(owner -> new RecoveryNote(owner,
					json.get("kind").getAsString(), json.get("name").getAsString(), file, stamp,
					Instant.parse(json.get("at").getAsString())));
		} catch (RuntimeException e) {
			return Optional.empty(); // Gson, Instant and Path have one exception each for every way of being wrong
		}
	}
}
