package io.orgdeck.ui.files;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.export.ExporterEntry;
import io.orgdeck.core.export.ExporterRegistry;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks what to write and where to, and writes it in the background from a copy, so that work can go on. */
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
		List<ExporterEntry> exporters = ExporterRegistry.platform().exporters();
		if (exporters.isEmpty()) {
			MessageDialog.openError(shell, Messages.exportTitle, Messages.exportNoExporter);
			return null;
		}
		var form = new ExportForm(document.content(), exporters, new RememberedOptions(document.content()));
		if (new ExportDialog(shell, form).open() == Window.OK) {
			Export.ask(shell, form.exporter(), form.values(), document);
		}
		return null;
	}
}
