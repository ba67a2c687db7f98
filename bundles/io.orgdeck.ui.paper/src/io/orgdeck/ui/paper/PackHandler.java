package io.orgdeck.ui.paper;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.handlers.HandlerUtil;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.ui.export.PackTask;

/** Makes the board pack of the assessment in front. */
public final class PackHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		var document = HandlerUtil.getActiveEditorChecked(event).getAdapter(AssessmentDocument.class);
		var shell = HandlerUtil.getActiveShellChecked(event);
		var dialog = new PackDialog(shell, document);
		if (dialog.open() == Window.OK) {
			PackTask.make(shell, document, dialog.options());
		}
		return null;
	}
}
