package io.orgdeck.words.refi;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

/** Ids as REFI-QDA wants them: a UUID stays what it is, any other id has one that follows from it. */
final class Guids {

	private Guids() {
	}

	static String of(String id) {
		try {
			return UUID.fromString(id).toString();
		} catch (IllegalArgumentException e) {
			return of("id", id);
		}
	}

	/** The id of something that has none of its own with us. */
	static String of(String kind, String key) {
		return UUID.nameUUIDFromBytes(("orgdeck " + kind + '\n' + key).getBytes(StandardCharsets.UTF_8)).toString();
	}

	/** As others write it, with braces or in capitals. */
	static String read(String text) {
		return text == null ? "" : text.strip().replaceAll("^\\{|\\}$", "").toLowerCase(Locale.ROOT);
	}
}
