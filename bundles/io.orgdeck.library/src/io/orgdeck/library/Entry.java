package io.orgdeck.library;

import java.time.Instant;
import java.util.Optional;

/**
 * A file of a library.
 *
 * @param path      below the library's folder, with slashes on every system
 * @param changed   when it was last written; the epoch when nobody can be sure that it is still as it was read
 * @param digest    of its content
 * @param title     the client for an assessment, the title for a deck, otherwise the file's name without its ending
 * @param detail    the deck of an assessment, the version of a deck; may be empty
 * @param facts     of an assessment that could be read
 * @param isProtected whether it needs a password; then nothing is known of what is in it
 * @param problem   why it could not be read, as a sentence; empty when it could
 */
public record Entry(String path, Kind kind, long size, Instant changed, String digest, String title, String detail, Optional<Facts> facts,
		boolean isProtected, String problem) {

	/** Under what the library's tags of it are kept: the assessment's own id, so that they follow a file that is moved. */
	public String key() {
		return facts.map(Facts::id).orElse(path);
	}

	/** The file's name. */
	public String name() {
		return path.substring(path.lastIndexOf('/') + 1);
	}

	/** Whether nobody can look into it: it is protected, or cannot be read. */
	public boolean isClosed() {
		return isProtected || !problem.isEmpty();
	}

	Entry seenAs(String newPath, long newSize, Instant newChanged) {
		return new Entry(newPath, kind, newSize, newChanged, digest, title, detail, facts, isProtected, problem);
	}

	Entry withDigest(String newDigest) {
		return new Entry(path, kind, size, changed, newDigest, title, detail, facts, isProtected, problem);
	}
}
