package io.orgdeck.launcher;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** A folder for this process alone, for where nothing can be kept: nobody else may look into it, and it goes with the process. */
final class Scratch {

	private Path folder;

	/**
	 * The folder, made when it is asked for first.
	 *
	 * @throws IOException if there is no place for temporary files
	 */
	Path folder() throws IOException {
		if (folder == null) {
			Path made = Files.createTempDirectory("orgdeck-");
			Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(made), "Orgdeck scratch"));
			folder = made;
		}
		return folder;
	}

	/** Removes the folder and all in it, as far as that can be done: what is still in use stays to the system to tidy up. */
	static void delete(Path folder) {
		try {
			Files.walkFileTree(folder, new SimpleFileVisitor<>() {
				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
					Files.deleteIfExists(file);
					return FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult visitFileFailed(Path file, IOException failure) {
					return FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult postVisitDirectory(Path left, IOException failure) throws IOException {
					Files.deleteIfExists(left);
					return FileVisitResult.CONTINUE;
				}
			});
		} catch (IOException inUse) {
			// The process ends; there is nobody left to tell.
		}
	}
}
