package io.orgdeck.core.document;

import java.nio.file.Path;
import java.time.Instant;

/** An earlier state of a file. */
public record Backup(Path file, Instant at, Kind kind) {

	/** Why the backup was made. */
	public enum Kind {
		/** The file was opened without any problem: it is known to be good. */
		OPENED("opened"),
		/** The file was about to be replaced. */
		BEFORE_SAVE("before-save");

		private final String name;

		Kind(String name) {
			this.name = name;
		}

		String inFileName() {
			return name;
		}
	}
}
