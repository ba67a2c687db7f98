package io.orgdeck.ui.files;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.ui.editor.AssessmentEditor;
import io.orgdeck.ui.editor.UnsavedInput;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** Opens the editor on a document that has no file yet. */
final class Unsaved {

	private Unsaved() {
	}

	static void open(IWorkbenchPage page, AssessmentDocument document) throws ExecutionException {
		try {
			page.openEditor(new UnsavedInput(document), AssessmentEditor.ID);
		} catch (PartInitException e) {
			document.close();
			throw new ExecutionException(e.getMessage(), e);
		}
	}
}
