package io.orgdeck.core.audit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import io.orgdeck.core.store.SafeFile;

/** The programs that were written from docs/audit.md alone and go with a bundle to those who have no Orgdeck. */
public final class AuditPrograms {

	private static final List<String> NAMES = List.of("check-figures.html", "check_figures.py");

	private AuditPrograms() {
	}

	/**
	 * Writes them into a folder.
	 *
	 * @param replace whether files that are there may be replaced
	 * @throws IOException with a sentence that names the file that could not be written
	 */
	public static List<Path> write(Path folder, boolean replace) throws IOException {
		var written = new ArrayList<Path>();
		for (String name : NAMES) {
			Path file = folder.resolve(name);
			try (InputStream program = AuditPrograms.class.getResourceAsStream(name)) {
				SafeFile.write(file, replace, program::transferTo);
			}
			written.add(file);
		}
		return written;
	}
}
