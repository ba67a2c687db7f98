package io.orgdeck.room;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;

import io.orgdeck.core.ballot.BallotBox;
import io.orgdeck.core.document.StateFolder;
import io.orgdeck.core.store.SafeFile;

/**
 * Where a room was when the program was killed, so that the phones that are in go on by themselves once it is there again: its address,
 * its code, and the hashes of the tokens, in the user's data folder. It goes when the room is closed.
 */
final class RoomMemory {

	/** No session is longer. */
	private static final Duration KEPT = Duration.ofHours(12);

	private static final String FOLDER = "rooms";
	private static final String ORIGIN = "origin ";
	private static final String CODE = "code ";
	private static final String OPENED = "opened ";
	private static final String GUEST = "guest ";

	/**
	 * What there was.
	 *
	 * @param origin of the pages
	 * @param code   of the room
	 * @param opened how often it was opened, this time included
	 * @param tokens hash of the token that each participant's phone has
	 */
	record Standing(String origin, String code, int opened, Map<Integer, String> tokens) {

		Standing {
			tokens = Map.copyOf(tokens);
		}

		Standing with(Map<Integer, String> guests) {
			return new Standing(origin, code, opened, guests);
		}

		int port() {
			return URI.create(origin).getPort();
		}

		private String text() {
			var text = new StringBuilder(ORIGIN + origin + '\n' + CODE + code + '\n' + OPENED + opened + '\n');
			tokens.forEach((participant, hash) -> text.append(GUEST).append(participant).append(' ').append(hash).append('\n'));
			return text.toString();
		}

		/** @return empty when something is missing, as in a file of another version */
		private static Optional<Standing> read(List<String> lines) {
			var said = new HashMap<String, String>();
			var tokens = new HashMap<Integer, String>();
			for (String line : lines) {
				if (line.matches(GUEST + "\\d{1,9} [0-9a-f]{64}")) {
					String[] words = line.split(" ");
					tokens.put(Integer.valueOf(words[1]), words[2]);
				} else if (line.matches(ORIGIN + "https?://\\S+:\\d{1,5}|" + CODE + "[0-9A-Z]+|" + OPENED + "\\d{1,6}")) {
					said.put(line.substring(0, line.indexOf(' ') + 1), line.substring(line.indexOf(' ') + 1));
				}
			}
			return said.size() < 3 ? Optional.empty()
					: Optional.of(new Standing(said.get(ORIGIN), said.get(CODE), Integer.parseInt(said.get(OPENED)), tokens));
		}
	}

	private final Path file;

	RoomMemory(BallotBox box) {
		file = StateFolder.path().resolve(FOLDER).resolve(Secrets.hash(box.assessment() + '\n' + box.sessionId()));
	}

	Path file() {
		return file;
	}

	/** How the room was left at an address by a program that did not close it. @param address scheme and host of its pages */
	Optional<Standing> left(String address) {
		try {
			if (!Files.exists(file) || Files.getLastModifiedTime(file).toInstant().isBefore(Instant.now().minus(KEPT))) {
				return Optional.empty();
			}
			return Standing.read(Files.readAllLines(file)).filter(standing -> standing.origin().startsWith(address + ':'));
		} catch (IOException e) {
			ILog.of(RoomMemory.class).warn("Where the room was left cannot be read; phones have to come in again.", e);
			return Optional.empty();
		}
	}

	void keep(Standing standing) {
		try {
			StateFolder.make(FOLDER);
			SafeFile.write(file, true, out -> out.write(standing.text().getBytes(StandardCharsets.UTF_8)));
		} catch (IOException e) {
			ILog.of(RoomMemory.class).warn("Which phones are in could not be kept. After a crash they have to come in again.", e);
		}
	}

	/** The room is closed, and lets nobody in any more. */
	void forget() {
		try {
			Files.deleteIfExists(file);
		} catch (IOException e) {
			ILog.of(RoomMemory.class).warn("The tokens of a room that has ended could not be removed.", e);
		}
	}
}
