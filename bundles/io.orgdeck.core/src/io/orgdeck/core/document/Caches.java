package io.orgdeck.core.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Folders for what is known of the user's files and can be made anew from them at any time. Words about people may be in it, so all
 * of it goes when somebody is forgotten.
 */
public final class Caches {

	private static final String FOLDER = "caches";

	private Caches() {
	}

	/** A folder, made when it is not there; nobody but the user may look into it. */
	public static Path make(String... names) throws IOException {
		return StateFolder.make(Stream.concat(Stream.of(FOLDER), Stream.of(names)).toArray(String[]::new));
	}

	/** Takes away a folder with all that is in it. */
	public static void delete(Path cache) throws IOException {
		if (!Files.isDirectory(cache)) {
			return;
		}
		try (Stream<Path> all = Files.walk(cache)) {
			for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
				Files.deleteIfExists(each);
			}
		}
	}

	static void deleteAll() throws IOException {
		delete(StateFolder.path().resolve(FOLDER));
	}
}
