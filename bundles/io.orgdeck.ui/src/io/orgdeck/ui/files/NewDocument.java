package io.orgdeck.ui.files;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

import io.orgdeck.core.document.OrgDocument;

/** Opens the editor on a document that has no file yet. */
public final class NewDocument {

	private NewDocument() {
	}

	/** @param ending of the files of that kind of document, with the dot; the workbench knows the editor for it */
	public static void open(IWorkbenchPage page, OrgDocument<?> document, String ending) throws ExecutionException {
		try {
			page.openEditor(new UnsavedInput(document), PlatformUI.getWorkbench().getEditorRegistry().getDefaultEditor(ending).getId());
		} catch (PartInitException e) {
			document.close();
			throw new ExecutionException(e.getMessage(), e);
		}
	}
}
