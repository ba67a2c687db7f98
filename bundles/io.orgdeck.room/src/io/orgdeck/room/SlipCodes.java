package io.orgdeck.room;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;

import io.orgdeck.core.ballot.BallotBox;
import io.orgdeck.core.ballot.Voter;
import io.orgdeck.core.document.StateFolder;
import io.orgdeck.core.store.SafeFile;

/**
 * The codes on the slips of a session. They were printed and drawn before, so they outlive the server and the program: in the user's
 * data folder, which nobody else may look into, and for some weeks.
 */
public final class SlipCodes {

	private static final String FOLDER = "slips";
	private static final int LENGTH = 8;
	private static final Duration KEPT = Duration.ofDays(60);

	private final Path file;
	private final Map<Integer, String> codes = new TreeMap<>();

	SlipCodes(BallotBox box) {
		file = StateFolder.path().resolve(FOLDER).resolve(Secrets.hash(box.assessment() + '\n' + box.sessionId()));
		try {
			if (Files.exists(file)) {
				Files.readAllLines(file).stream().filter(line -> line.matches("\\d{1,9} [0-9A-Z]{" + LENGTH + '}'))
						.map(line -> line.split(" ")).forEach(words -> codes.put(Integer.valueOf(words[0]), words[1]));
			}
		} catch (IOException e) {
			ILog.of(SlipCodes.class).warn("The codes of earlier slips cannot be read.", e);
		}
	}

	/** Whether people of this session have come in by a code before, and so have one. */
	public static boolean areThere(BallotBox box) {
		return !new SlipCodes(box).codes.isEmpty();
	}

	/** The code of everybody who votes, made where there was none. */
	Map<Integer, String> of(List<Voter> voters) {
		int before = codes.size();
		voters.forEach(voter -> codes.computeIfAbsent(voter.number(), any -> Secrets.code(LENGTH)));
		if (codes.size() > before) {
			keep();
		}
		return Map.copyOf(codes);
	}

	/** Another code for somebody who has lost theirs, or who was seen with it. */
	void renew(int participant) {
		codes.put(participant, Secrets.code(LENGTH));
		keep();
	}

	private void keep() {
		String text = codes.entrySet().stream().map(code -> code.getKey() + " " + code.getValue() + '\n').collect(Collectors.joining());
		try {
			sweep(StateFolder.make(FOLDER));
			SafeFile.write(file, true, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
		} catch (IOException e) {
			ILog.of(SlipCodes.class).warn("The codes of slips could not be kept, and will be others when the room opens again.", e);
		}
	}

	private static void sweep(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			for (Path old : files.toList()) {
				if (Files.getLastModifiedTime(old).toInstant().isBefore(Instant.now().minus(KEPT))) {
					Files.deleteIfExists(old);
				}
			}
		}
	}
}
