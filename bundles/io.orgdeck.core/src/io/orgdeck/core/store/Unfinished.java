package io.orgdeck.core.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Temporary files that nobody can use before they are whole. A process that is asked to end in the middle, as by SIGTERM or at
 * the end of a session, still removes them; after a hard kill the next writing does.
 */
final class Unfinished {

	private static final Set<Path> FILES = ConcurrentHashMap.newKeySet();

	static {
		Runtime.getRuntime().addShutdownHook(new Thread(Unfinished::removeAll, "Orgdeck temporary files"));
	}

	private Unfinished() {
	}

	static void add(Path file) {
		FILES.add(file);
	}

	/** The file is whole, or gone. */
	static void remove(Path file) {
		FILES.remove(file);
	}

	private static void removeAll() {
		for (Path file : FILES) {
			try {
				Files.deleteIfExists(file);
			} catch (IOException e) {
				// The process ends; the next one that writes this file sweeps it away.
			}
		}
	}
}
