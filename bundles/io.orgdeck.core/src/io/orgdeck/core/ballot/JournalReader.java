package io.orgdeck.core.ballot;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.orgdeck.core.store.RecordSeal;

/**
 * A journal that a program has left which is no longer running, as far as it is whole.
 *
 * @param path   the file
 * @param claim  keeps other programs from it
 * @param head   whose votes they are
 * @param opened on what they are; null when the program was killed before it had written that
 * @param votes  in the order in which they came
 */
record JournalReader(Path path, Closeable claim, JournalRecord.Head head, JournalRecord.Opened opened,
		List<JournalRecord.Voted> votes) {

	/** No journal of ours is larger; whoever makes one is not read. */
	private static final long LARGEST = 256L << 20;

	/** All journal files there are, in the order in which they were last written. */
	static List<Path> files() throws IOException {
		try (var all = Files.list(Journal.folder())) {
			return all.filter(path -> path.toString().endsWith(Journal.ENDING)).sorted((a, b) -> time(a).compareTo(time(b))).toList();
		}
	}

	private static FileTime time(Path path) {
		try {
			return Files.getLastModifiedTime(path);
		} catch (IOException e) {
			return FileTime.fromMillis(0); // it is gone, and will be left out
		}
	}

	/** Whether it is what a program has left that was killed before then, while it began the journal: without a whole line, so without a vote. */
	static boolean isStub(Path path, Instant longAgo) throws IOException {
		try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
			if (time(path).toInstant().isAfter(longAgo)) {
				return false;
			}
			for (int next = in.read(); next >= 0; next = in.read()) {
				if (next == '\n') {
					return false;
				}
			}
			return true;
		} catch (NoSuchFileException e) {
			return false;
		}
	}

	/** What stands in the first line; empty when that is not whole. */
	static Optional<JournalRecord.Head> head(Path path) throws IOException {
		try (var lines = Files.newBufferedReader(path)) {
			String first = lines.readLine();
			return first == null ? Optional.empty()
					: JournalRecord.parse(first, new RecordSeal(Optional.empty()), false).map(JournalRecord.Head.class::cast)
							.filter(head -> head.format() == JournalRecord.Head.FORMAT);
		} catch (NoSuchFileException | CharacterCodingException e) {
			return Optional.empty();
		}
	}

	/**
	 * Reads a journal that nobody is writing.
	 *
	 * @return empty when somebody is
	 * @throws IOException when it cannot be read, or is encrypted with another key
	 */
	static Optional<JournalReader> read(Path path, JournalRecord.Head head, RecordSeal seal) throws IOException {
		Closeable claim = JournalFile.claim(path);
		if (claim == null) {
			return Optional.empty();
		}
		try {
			if (Files.size(path) > LARGEST) {
				throw new IOException(Messages.journalTooLarge);
			}
			JournalRecord.Opened opened = null;
			var votes = new ArrayList<JournalRecord.Voted>();
			for (String line : new String(Files.readAllBytes(path), StandardCharsets.UTF_8).split("\n")) {
				switch (JournalRecord.parse(line, seal, head.sealed() && !line.startsWith("H{", 9)).orElse(null)) {
					case JournalRecord.Opened on -> opened = on;
					case JournalRecord.Voted vote -> votes.add(vote);
					case JournalRecord.Head again -> {}
					case null -> {}
				}
			}
			return Optional.of(new JournalReader(path, claim, head, opened, List.copyOf(votes)));
		} catch (IOException e) {
			claim.close();
			throw e;
		}
	}

	void delete() throws IOException {
		claim.close();
		Files.deleteIfExists(path);
	}
}
