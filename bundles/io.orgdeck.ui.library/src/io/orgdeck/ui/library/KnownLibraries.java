package io.orgdeck.ui.library;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** The folders that somebody has chosen as libraries, the one in use first. */
final class KnownLibraries {

	private static final String NODE = "io.orgdeck.ui.library";
	private static final String FOLDERS = "folders";
	private static final String BETWEEN = "\n";

	private KnownLibraries() {
	}

	static List<Path> all() {
		var folders = new ArrayList<Path>();
		for (String folder : node().get(FOLDERS, "").split(BETWEEN)) {
			try {
				if (!folder.isEmpty()) {
					folders.add(Path.of(folder));
				}
			} catch (InvalidPathException ofAnotherSystem) {
				// It cannot be meant here.
			}
		}
		return folders;
	}

	/** Puts a folder in front of the others. */
	static void use(Path folder) {
		List<Path> folders = all();
		folders.remove(folder);
		folders.addFirst(folder);
		write(folders);
	}

	static void remove(Path folder) {
		List<Path> folders = all();
		folders.remove(folder);
		write(folders);
	}

	private static void write(List<Path> folders) {
		node().put(FOLDERS, String.join(BETWEEN, folders.stream().map(Path::toString).toList()));
		try {
			node().flush();
		} catch (BackingStoreException e) { // known until the program ends
			ILog.of(KnownLibraries.class).info(e.getMessage(), e);
		}
	}

	private static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode(NODE);
	}
}
