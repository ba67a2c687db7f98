package io.orgdeck.ui.assess.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.export.ExporterEntry;
import io.orgdeck.core.export.ExporterRegistry;
import io.orgdeck.core.export.FilePerParticipant;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.ui.files.FileQuestion;

/** Writes a response sheet for each participant into a folder. Sheets that are there already are never written over. */
public final class SheetsHandler extends AbstractHandler {

	private static final String FORMAT = "response-sheet";
	private static final int OPEN = 0;

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		var document = ImportTarget.of(event);
		Optional<ExporterEntry> exporter = ExporterRegistry.platform().find(FORMAT);
		if (exporter.isEmpty()) {
			MessageDialog.openError(shell, Messages.sheetsTitle, Messages.sheetsNoExporter);
			return null;
		}
		var dialog = new SheetsDialog(shell, document.content());
		if (dialog.open() == Window.OK) {
			if (dialog.people().isEmpty()) {
				MessageDialog.openInformation(shell, Messages.sheetsTitle, dialog.nobody());
			} else {
				folder(shell, document).ifPresent(folder -> write(shell, exporter.get(), document, dialog, folder));
			}
		}
		return null;
	}

	private static Optional<Path> folder(Shell shell, AssessmentDocument document) {
		var question = new FileQuestion(Messages.sheetsTitle, Map.of(), document.path().map(Path::getParent));
		return question.askForFolder(shell, Messages.sheetsFolder);
	}

	private static void write(Shell shell, ExporterEntry exporter, AssessmentDocument document, SheetsDialog dialog, Path folder) {
		Assessment copy = EcoreUtil.copy(document.content());
		Set<Integer> numbers = dialog.people().stream().map(Participant::getNumber).collect(Collectors.toSet());
		List<Participant> people = copy.getParticipants().stream().filter(one -> numbers.contains(one.getNumber())).toList();
		var sheets = new FilePerParticipant(exporter, copy, ExportOptions.defaults().with(dialog.options()));
		Working.of(shell, Messages.sheetsTitle, monitor -> sheets.write(people, folder, false, monitor)).ifPresent(written -> {
			int answer = MessageDialog.open(MessageDialog.INFORMATION, shell, Messages.sheetsTitle,
					NLS.bind(Messages.sheetsDone, written.size(), folder), SWT.NONE, Messages.sheetsOpen, Messages.sheetsClose);
			if (answer == OPEN) {
				Program.launch(folder.toString());
			}
		});
	}
}
