package io.orgdeck.ui.assess.imports;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.exchange.ResponseFiles;
import io.orgdeck.core.exchange.ResponseImport;
import io.orgdeck.core.tables.SheetReaders;
import io.orgdeck.ui.files.FileQuestion;

/** Imports answers from any number of filled response sheets and tables of votes, as one step. */
public final class ImportAnswersHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		var document = ImportTarget.of(event);
		var readers = SheetReaders.platform();
		String patterns = readers.extensions().keySet().stream().map(extension -> "*." + extension).collect(Collectors.joining(";"));
		var question = new FileQuestion(Messages.importTitle, Map.of(Messages.importKinds, patterns), document.path().map(Path::getParent));
		List<Path> files = question.askForFiles(shell);
		if (!files.isEmpty()) {
			var reader = new ResponseFiles(readers, document.content());
			Working.of(shell, Messages.importTitle, monitor -> reader.read(files, monitor))
					.ifPresent(plan -> review(shell, document, plan));
		}
		return null;
	}

	private static void review(Shell shell, AssessmentDocument document, ResponseImport plan) {
		var dialog = new ImportDialog(shell, plan, document.content().getSessions());
		if (dialog.open() == Window.OK) {
			BusyIndicator.showWhile(shell.getDisplay(), () -> document.execute(Messages.importStep,
					() -> dialog.plan().apply(line -> dialog.taken().test(line), Clock.systemDefaultZone())));
		}
	}
}
