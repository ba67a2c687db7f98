package io.orgdeck.core.ballot;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;

import io.orgdeck.core.store.RecordSeal;

/** What stands in a journal of votes: a line each, with a checksum before it, so that half a line is none. */
sealed interface JournalRecord {

	/**
	 * Whose votes they are; the first line, never encrypted.
	 *
	 * @param format     of the journal
	 * @param assessment id of the assessment
	 * @param file       of the assessment; null while it has none
	 * @param sealed     whether the other lines are encrypted
	 */
	record Head(int format, String assessment, String file, boolean sealed) implements JournalRecord {

		static final int FORMAT = 1;
	}

	/**
	 * On what the votes are.
	 *
	 * @param base the votes that stood there before, as in the file
	 */
	record Opened(String session, String question, int round, String base) implements JournalRecord {
	}

	/**
	 * A vote, in the order in which they came.
	 *
	 * @param vote as in the file; an empty text when it is taken back
	 * @param says whether the vote's comment stands in place of an earlier one
	 */
	record Voted(String key, String channel, int participant, String vote, boolean says) implements JournalRecord {
	}

	Gson GSON = new Gson();

	/** The line as it is written. */
	default byte[] line(RecordSeal seal) {
		byte[] plain = (code() + GSON.toJson(this)).getBytes(StandardCharsets.UTF_8);
		boolean open = this instanceof Head || !seal.isTight();
		byte[] body = open ? plain : Base64.getEncoder().encode(seal.seal(plain));
		var line = new StringBuilder(checksum(body)).append(' ').append(new String(body, StandardCharsets.UTF_8)).append('\n');
		return line.toString().getBytes(StandardCharsets.UTF_8);
	}

	private char code() {
		return switch (this) {
			case Head head -> 'H';
			case Opened opened -> 'O';
			case Voted voted -> 'V';
		};
	}

	private static String checksum(byte[] body) {
		var sum = new CRC32();
		sum.update(body);
		return HexFormat.of().toHexDigits((int) sum.getValue());
	}

	/**
	 * Reads a line without its end.
	 *
	 * @return empty when it is not whole
	 * @throws IOException when it is whole, and encrypted with another key
	 */
	static Optional<JournalRecord> parse(String line, RecordSeal seal, boolean sealed) throws IOException {
		if (line.length() < 10 || line.charAt(8) != ' ') {
			return Optional.empty();
		}
		byte[] body = line.substring(9).getBytes(StandardCharsets.UTF_8);
		if (!checksum(body).equals(line.substring(0, 8))) {
			return Optional.empty();
		}
		String plain = new String(sealed ? seal.open(Base64.getDecoder().decode(body)) : body, StandardCharsets.UTF_8);
		try {
			return Optional.ofNullable(plain.isEmpty() ? null : switch (plain.charAt(0)) {
				case 'H' -> GSON.fromJson(plain.substring(1), Head.class);
				case 'O' -> GSON.fromJson(plain.substring(1), Opened.class);
				case 'V' -> GSON.fromJson(plain.substring(1), Voted.class);
				default -> null;
			});
		} catch (JsonParseException e) {
			return Optional.empty(); // of a newer version, perhaps
		}
	}
}
