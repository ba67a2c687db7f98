package io.orgdeck.ui.export;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

import io.orgdeck.core.document.AssessmentDocument;

/** Asks what to write and where to, and writes it. */
public final class ExportHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		var document = HandlerUtil.getActiveEditorChecked(event).getAdapter(AssessmentDocument.class);
		Export.choose(HandlerUtil.getActiveShellChecked(event), document, form -> {});
		return null;
	}
}
