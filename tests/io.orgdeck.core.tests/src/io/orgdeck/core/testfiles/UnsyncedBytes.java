package io.orgdeck.core.testfiles;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;

/** Remembers how much of each written file is sure to be on disk. */
final class UnsyncedBytes {

	/** How many bytes of one file have been synced. */
	static final class Synced {
		private long bytes;

		void upTo(long position) {
			bytes = position;
		}
	}

	private final Map<Path, Synced> files = new HashMap<>();

	Synced of(Path file) {
		var synced = new Synced();
		files.put(file.toAbsolutePath(), synced);
		return synced;
	}

	void moved(Path from, Path to) {
		Synced synced = files.remove(from.toAbsolutePath());
		if (synced != null) {
			files.put(to.toAbsolutePath(), synced);
		}
	}

	void lose() throws IOException {
		for (var file : files.entrySet()) {
			if (Files.exists(file.getKey())) {
				try (var channel = FileChannel.open(file.getKey(), StandardOpenOption.WRITE)) {
					channel.truncate(file.getValue().bytes);
				}
			}
		}
	}
}
