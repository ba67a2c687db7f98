package io.orgdeck.ui.files;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

import io.orgdeck.core.document.OrgDocument;
import io.orgdeck.ui.editor.UnsavedInput;

/** Opens the editor on a document that has no file yet. */
public final class Unsaved {

	private Unsaved() {
	}

	/** @param editorId the editor for that kind of document */
	public static void open(IWorkbenchPage page, OrgDocument<?> document, String editorId) throws ExecutionException {
		try {
			page.openEditor(new UnsavedInput(document), editorId);
		} catch (PartInitException e) {
			document.close();
			throw new ExecutionException(e.getMessage(), e);
		}
	}
}
