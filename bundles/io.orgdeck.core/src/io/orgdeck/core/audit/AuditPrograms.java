package io.orgdeck.core.audit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import io.orgdeck.core.store.SafeFile;

/** The programs that were written from docs/audit.md alone and go with a bundle to those who have no Orgdeck. */
public final class AuditPrograms {

	/** The page that any browser opens. */
	public static final String PAGE = "check-figures.html";
	private static final List<String> NAMES = List.of(PAGE, "check_figures.py");

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
			written.add(write(name, folder, replace));
		}
		return written;
	}

	/** Writes the page alone. */
	public static Path writePage(Path folder) throws IOException {
		return write(PAGE, folder, true);
	}

	/** Whether a file is the page as it was written. */
	public static boolean isPage(Path file) throws IOException {
		try (InputStream program = AuditPrograms.class.getResourceAsStream(PAGE)) {
			return Arrays.equals(program.readAllBytes(), Files.readAllBytes(file));
		}
	}

	private static Path write(String name, Path folder, boolean replace) throws IOException {
		Path file = folder.resolve(name);
		try (InputStream program = AuditPrograms.class.getResourceAsStream(name)) {
			SafeFile.write(file, replace, program::transferTo);
		}
		return file;
	}
}
