package io.orgdeck.ui.library;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.WorkbenchException;

import io.orgdeck.ui.files.FileEditors;

/** Opens a file of the library where people work on it: the library itself has no room for an editor. */
final class OpenFromLibrary {

	private static final String WORK = "io.orgdeck.app.assess";

	private OpenFromLibrary() {
	}

	/** @return the editor, or nothing when the file could not be opened */
	static Optional<IEditorPart> open(IWorkbenchPage page, Path file) {
		var window = page.getWorkbenchWindow();
		try {
			window.getWorkbench().showPerspective(WORK, window);
		} catch (WorkbenchException e) { // then it opens here
			ILog.of(OpenFromLibrary.class).warn(e.getMessage(), e);
		}
		return FileEditors.open(page, file);
	}
}
