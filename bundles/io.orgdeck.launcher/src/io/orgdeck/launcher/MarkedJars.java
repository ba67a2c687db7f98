package io.orgdeck.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder with the user's plug-ins. Each is a jar; empty files beside it say what is to become of it, so that no jar is
 * ever touched while a program may hold it: {@code X.jar.disabled}, {@code X.jar.removed}, {@code X.jar.stuck}. The bundle
 * io.orgdeck.core writes and reads the same marks.
 */
record MarkedJars(Path folder) {

	/** System property with the folder, for administrators and tests. */
	static final String PROPERTY = "orgdeck.plugins";

	private static final String JAR = ".jar";
	private static final String DISABLED = ".disabled";
	private static final String REMOVED = ".removed";
	/** A start did not come to its end with it. */
	private static final String STUCK = ".stuck";

	/** The jars to be started, by name. */
	List<Path> jars() {
		return files(JAR).stream().filter(jar -> Stream.of(DISABLED, REMOVED, STUCK).noneMatch(mark -> Files.exists(marked(jar, mark))))
				.toList();
	}

	/** Deletes the jars that were removed, as far as that can be done; the others stay marked. Only while no other process uses plug-ins. */
	void tidy() {
		for (Path mark : files(REMOVED)) {
			try {
				Path jar = folder.resolve(mark.getFileName().toString().replaceFirst("\\.removed$", ""));
				Files.deleteIfExists(jar);
				Files.deleteIfExists(marked(jar, DISABLED));
				Files.deleteIfExists(marked(jar, STUCK));
				Files.delete(mark);
			} catch (IOException held) {
				// Some program holds it; the next start tries again, and leaves it out until then.
			}
		}
	}

	/** Leaves out these jars until somebody decides otherwise. */
	void leaveOut(Collection<String> jars) throws IOException {
		for (String jar : jars) {
			Path mark = marked(folder.resolve(jar), STUCK);
			if (Files.exists(folder.resolve(jar)) && !Files.exists(mark)) {
				Files.createFile(mark);
			}
		}
	}

	private static Path marked(Path jar, String mark) {
		return jar.resolveSibling(jar.getFileName() + mark);
	}

	private List<Path> files(String ending) {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.getFileName().toString().endsWith(ending)).sorted().toList();
		} catch (IOException unreadable) {
			return List.of(); // a folder that may not be listed has no plug-ins for this user
		}
	}
}
