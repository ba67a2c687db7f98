package io.orgdeck.core.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Folders in which earlier states of the files of shared libraries are kept: what both sides come from, without which two states
 * could not be joined. So they cannot go at once when somebody is forgotten; they are marked, and go as soon as the states without the
 * person have been sent.
 */
public final class SharedStates {

	private static final String FOLDER = "shared";
	private static final String MARK = "forget";

	private SharedStates() {
	}

	/** The folder of a library, whether it is there or not. */
	public static Path of(String library) {
		return StateFolder.path().resolve(FOLDER).resolve(library);
	}

	/** The same, made when it is not there. */
	public static Path make(String library) throws IOException {
		return StateFolder.make(FOLDER, library);
	}

	/** Whether anything is kept. */
	public static boolean areThere() throws IOException {
		return !all().isEmpty();
	}

	private static List<Path> all() throws IOException {
		Path folder = StateFolder.path().resolve(FOLDER);
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> libraries = Files.list(folder)) {
			return libraries.filter(Files::isDirectory).toList();
		}
	}

	/** Marks all: nobody could say which of them hold somebody's words. */
	static void forgetEarlier() throws IOException {
		for (Path library : all()) {
			Files.write(library.resolve(MARK), new byte[0]);
		}
	}

	/** Whether earlier states in a folder are to go. */
	public static boolean isToForget(Path library) {
		return Files.exists(library.resolve(MARK));
	}

	/** They have gone. */
	public static void forgotten(Path library) throws IOException {
		Files.deleteIfExists(library.resolve(MARK));
	}
}
