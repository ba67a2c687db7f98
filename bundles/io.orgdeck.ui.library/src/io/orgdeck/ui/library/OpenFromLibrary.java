package io.orgdeck.ui.library;

import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.WorkbenchException;

import io.orgdeck.ui.files.FileEditors;

/** Opens a file of the library where people work on it: the library itself has no room for an editor. */
final class OpenFromLibrary {

	private static final String WORK = "io.orgdeck.app.assess";

	private OpenFromLibrary() {
	}

	static void open(IWorkbenchPage page, Path file) {
		var window = page.getWorkbenchWindow();
		try {
			window.getWorkbench().showPerspective(WORK, window);
		} catch (WorkbenchException e) { // then it opens here
			ILog.of(OpenFromLibrary.class).warn(e.getMessage(), e);
		}
		FileEditors.open(page, file);
	}
}
