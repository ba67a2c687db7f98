package io.orgdeck.ui.assess.imports;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

import io.orgdeck.core.document.AssessmentDocument;

/** The assessment into which something comes: the one that is worked on. */
final class ImportTarget {

	private ImportTarget() {
	}

	/** The commands that ask for it are enabled only while there is one. */
	static AssessmentDocument of(ExecutionEvent event) throws ExecutionException {
		return HandlerUtil.getActiveEditorChecked(event).getAdapter(AssessmentDocument.class);
	}
}
