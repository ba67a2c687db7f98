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
import io.orgdeck.core.exchange.AnswerImporters;
import io.orgdeck.core.exchange.AnswerTable;
import io.orgdeck.core.exchange.ReadAnswers;
import io.orgdeck.core.exchange.ResponseFiles;
import io.orgdeck.core.exchange.ResponseImport;
import io.orgdeck.core.tables.SheetReaders;
import io.orgdeck.ui.files.FileQuestion;

/** Imports answers from any number of filled response sheets, tables of votes and exports of survey tools, as one step. */
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
			var reader = new ResponseFiles(readers, AnswerImporters.platform(), document.content());
			Working.of(shell, Messages.importTitle, monitor -> reader.open(files, monitor)).filter(read -> decide(shell, document, read))
					.flatMap(read -> Working.of(shell, Messages.importTitle, monitor -> read.plan()))
					.ifPresent(plan -> review(shell, document, plan));
		}
		return null;
	}

	/** Asks what the columns of survey tools mean; false where somebody has called it off. */
	private static boolean decide(Shell shell, AssessmentDocument document, ReadAnswers read) {
		for (AnswerTable table : read.tables()) {
			var dialog = new MappingDialog(shell, table, read.mapping(table), document.content().getDeck(),
					document.path().map(Path::getParent));
			if (dialog.open() != Window.OK) {
				return false;
			}
			read.decide(table, dialog.mapping());
		}
		return true;
	}

	private static void review(Shell shell, AssessmentDocument document, ResponseImport plan) {
		var dialog = new ImportDialog(shell, plan, document.content().getSessions());
		if (dialog.open() == Window.OK) {
			BusyIndicator.showWhile(shell.getDisplay(), () -> document.execute(Messages.importStep,
					() -> dialog.plan().apply(line -> dialog.taken().test(line), Clock.systemDefaultZone())));
		}
	}
}
