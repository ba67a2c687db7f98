package io.orgdeck.ui.files;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/**
 * The folder in which each question for files was answered last. What is asked beside one client's file is remembered for that
 * place alone: a folder of one client is never offered for another.
 */
final class LastFolders {

	private static final String NODE = "io.orgdeck.ui/folders";

	/** Where this question was answered last, if that is still there. */
	Optional<Path> of(FileQuestion question) {
		try {
			return Optional.ofNullable(node().get(key(question), null)).map(Path::of).filter(Files::isDirectory);
		} catch (InvalidPathException ofAnotherSystem) {
			return Optional.empty();
		}
	}

	void note(FileQuestion question, Path folder) {
		if (folder != null && !Optional.of(folder).equals(question.from())) {
			node().put(key(question), folder.toString());
		} else {
			node().remove(key(question));
		}
		try {
			node().flush();
		} catch (BackingStoreException forgotten) {
			// It is known until the program ends.
		}
	}

	private static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode(NODE);
	}

	/** Short, because preferences stand in lines of a file. */
	private static String key(FileQuestion question) {
		return Integer.toHexString(Objects.hash(question.title(), question.from().map(Path::toString).orElse("")));
	}
}
