package io.orgdeck.ui.files;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.export.ExporterEntry;
import io.orgdeck.core.export.ExporterRegistry;
import io.orgdeck.ui.FileQuestion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.ecore.util.EcoreUtil;
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
			target(shell, form.exporter(), document).ifPresent(
					target -> new ExportJob(form.exporter(), EcoreUtil.copy(document.content()), form.values(), target).schedule());
		}
		return null;
	}

	private static Optional<Path> target(Shell shell, ExporterEntry exporter, AssessmentDocument document) {
		String ending = '.' + exporter.extension();
		Path folder = document.path().map(Path::getParent).orElse(Path.of(System.getProperty("user.home"))); //$NON-NLS-1$
		String name = (document.content().getClient().getName() + " " + exporter.name()).replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		var question = new FileQuestion(Messages.exportTitle, Map.of(exporter.name(), '*' + ending),
				Optional.of(folder.resolve(name + ending)));
		return question.askWhereTo(shell).map(path -> path.toString().endsWith(ending) ? path : Path.of(path + ending));
	}
}
