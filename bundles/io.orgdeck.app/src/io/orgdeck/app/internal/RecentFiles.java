package io.orgdeck.app.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPartService;
import org.eclipse.ui.IWorkbenchPartReference;
import org.osgi.service.prefs.Preferences;

import io.orgdeck.ui.files.FileInput;

/** The files that were opened last, the latest first. Only where they lie is remembered, nothing of what is in them. */
final class RecentFiles {

	private static final int MOST = 9;
	private static final String KEY = "recentFiles";
	private static final String SEPARATOR = "\n";

	private final Preferences preferences = InstanceScope.INSTANCE.getNode("io.orgdeck.app");

	/** The files, some of which may have gone since. */
	List<Path> files() {
		return preferences.get(KEY, "").lines().filter(line -> !line.isEmpty()).map(Path::of).toList();
	}

	/** Puts a file first. */
	void add(Path file) {
		var files = new ArrayList<>(files());
		files.remove(file);
		files.addFirst(file);
		preferences.put(KEY, String.join(SEPARATOR, files.stream().limit(MOST).map(Path::toString).toList()));
	}

	/** Forgets them all. */
	void clear() {
		preferences.remove(KEY);
	}

	/** Adds every file from now on that comes to the front of a window. */
	void follow(IPartService parts) {
		parts.addPartListener(new IPartListener2() {
			@Override
			public void partActivated(IWorkbenchPartReference part) {
				var editor = part.getPage().getActiveEditor();
				if (editor != null && editor.getEditorInput() instanceof FileInput input) {
					add(input.file());
				}
			}
		});
	}
}
