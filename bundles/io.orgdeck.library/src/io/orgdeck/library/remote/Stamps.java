package io.orgdeck.library.remote;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.jgit.lib.ObjectId;

import io.orgdeck.core.store.SafeFile;
import io.orgdeck.library.SeenFile;

/**
 * Which content each file of the folder had at a size and time, so that one that is as it was need not be read again. A cache: when
 * anything is wrong with it, all files are read.
 */
final class Stamps {

	/** A file that was changed so shortly before it was read may be changed again without looking different. */
	private static final Duration SETTLED = Duration.ofSeconds(3);
	private static final String BETWEEN = "\t";

	/** A content, and how the file looked that had it. */
	private record Stamp(long size, Instant changed, ObjectId content) {

		String line(String path) {
			return String.join(BETWEEN, content.name(), String.valueOf(size), changed.toString(), path);
		}
	}

	private final Path file;
	private final Map<String, Stamp> known = new TreeMap<>();
	private boolean changed;

	private Stamps(Path file) {
		this.file = file;
	}

	static Stamps read(Path file) {
		var stamps = new Stamps(file);
		try {
			for (String line : Files.exists(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.<String>of()) {
				String[] parts = line.split(BETWEEN, 4);
				stamps.known.put(parts[3], new Stamp(Long.parseLong(parts[1]), Instant.parse(parts[2]), ObjectId.fromString(parts[0])));
			}
		} catch (IOException | RuntimeException damaged) {
			stamps.known.clear();
		}
		return stamps;
	}

	/** The content that the file has; empty when it has to be read. */
	Optional<ObjectId> of(String path, SeenFile seen) {
		return Optional.ofNullable(known.get(path)).filter(stamp -> stamp.size() == seen.size() && stamp.changed().equals(seen.changed()))
				.map(Stamp::content);
	}

	/** To be called with how the file looked before it was read. */
	void put(String path, SeenFile seen, ObjectId content) {
		if (seen.changed().isBefore(Instant.now().minus(SETTLED))) {
			known.put(path, new Stamp(seen.size(), seen.changed(), content));
			changed = true;
		}
	}

	void write() throws IOException {
		if (changed) {
			var lines = new StringBuilder();
			known.forEach((path, stamp) -> lines.append(stamp.line(path)).append('\n'));
			SafeFile.write(file, true, out -> out.write(lines.toString().getBytes(StandardCharsets.UTF_8)));
			changed = false;
		}
	}
}
