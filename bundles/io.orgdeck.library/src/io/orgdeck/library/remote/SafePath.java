package io.orgdeck.library.remote;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a path that came from elsewhere may lie in the folder: inside, nowhere hidden, under a name that every system takes. */
final class SafePath {

	private static final Pattern PART = Pattern
			.compile("(?!\\.)(?!(?i:con|prn|aux|nul|com\\d|lpt\\d)(\\.|$))[^\\\\/:*?\"<>|\\p{Cntrl}]{1,240}(?<![. ])");

	private SafePath() {
	}

	static boolean isSafe(String path) {
		return path.length() < 1000 && Pattern.compile("/").splitAsStream(path + "/").allMatch(part -> PART.matcher(part).matches());
	}

	/** The file; empty when links lead out of the folder. */
	static Optional<Path> in(Path folder, String path) throws IOException {
		try {
			Path file = folder.resolve(path).normalize();
			Path parent = file.getParent();
			while (!Files.exists(parent)) {
				parent = parent.getParent();
			}
			boolean inside = isSafe(path) && parent.toRealPath().startsWith(folder.toRealPath()) && !Files.isSymbolicLink(file);
			return inside ? Optional.of(file) : Optional.empty();
		} catch (InvalidPathException ofAnotherSystem) {
			return Optional.empty();
		}
	}
}
