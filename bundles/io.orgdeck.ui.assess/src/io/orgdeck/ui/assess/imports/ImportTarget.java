package io.orgdeck.ui.assess.imports;

import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.handlers.HandlerUtil;

import io.orgdeck.core.document.AssessmentDocument;

/** The assessment into which something comes: the one that is worked on. */
final class ImportTarget {

	private ImportTarget() {
	}

	/** Empty after the user has been told that no assessment is open. */
	static Optional<AssessmentDocument> of(ExecutionEvent event, String title) throws ExecutionException {
		var editor = HandlerUtil.getActiveEditor(event);
		var document = editor == null ? null : editor.getAdapter(AssessmentDocument.class);
		if (document == null) {
			MessageDialog.openInformation(HandlerUtil.getActiveShellChecked(event), title, Messages.noAssessment);
		}
		return Optional.ofNullable(document);
	}
}
