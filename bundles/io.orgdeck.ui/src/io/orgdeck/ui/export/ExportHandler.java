package io.orgdeck.ui.export;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

import io.orgdeck.core.document.AssessmentDocument;

/** Asks what to write and where to, and writes it. */
public final class ExportHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		var editor = HandlerUtil.getActiveEditor(event);
		var document = editor == null ? null : editor.getAdapter(AssessmentDocument.class);
		if (document == null) {
			MessageDialog.openInformation(shell, Messages.exportTitle, Messages.exportNoAssessment);
			return null;
		}
		Export.choose(shell, document, form -> {});
		return null;
	}
}
