package io.orgdeck.ui.decks;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

import io.orgdeck.core.deck.DeckDrafts;
import io.orgdeck.core.deckmap.MappingFit;
import io.orgdeck.core.deckmap.MappingProposal;
import io.orgdeck.core.deckmap.RememberedMappings;
import io.orgdeck.core.decksheet.DeckReader;
import io.orgdeck.core.document.DeckDocument;
import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.export.ExportRun;
import io.orgdeck.core.store.Failure;
import io.orgdeck.core.store.FileNames;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.tables.ImportProblem;
import io.orgdeck.core.tables.SheetReaders;
import io.orgdeck.core.tables.Spreadsheet;
import io.orgdeck.ui.decks.mapping.MappingDialog;
import io.orgdeck.ui.files.FileQuestion;
import io.orgdeck.ui.files.NewDocument;

/** Makes a deck of a spreadsheet and opens it in the editor, after saying what could not be used or should be known. */
public final class ImportDeckHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		var kinds = new LinkedHashMap<String, String>();
		var extensions = SheetReaders.platform().extensions();
		kinds.put(Messages.importKinds, extensions.keySet().stream().map(extension -> "*." + extension).collect(Collectors.joining(";")));
		for (Path sheet : new FileQuestion(Messages.importTitle, kinds, Optional.of(Path.of(System.getProperty("user.home"))))
				.askForFiles(window.getShell())) {
			offer(window, sheet);
		}
		return null;
	}

	private static void offer(IWorkbenchWindow window, Path sheet) throws ExecutionException {
		try {
			var file = inBackground(window, sheet, monitor -> SheetReaders.platform().read(sheet, monitor));
			if (file.isEmpty()) {
				return; // cancelled by the user
			}
			if (!DeckReader.recognises(file.get())) {
				map(window, sheet, file.get());
				return;
			}
			var result = DeckReader.read(file.get());
			boolean wanted = result.problems().isEmpty() || new ImportReport(window.getShell(), result).open() == Window.OK;
			if (wanted && result.deck().isPresent()) {
				NewDocument.open(window.getActivePage(), DeckDocument.of(result.deck().get()), ".carddeck");
			}
		} catch (StoreException unreadable) {
			MessageDialog.openError(window.getShell(), Messages.importTitle, unreadable.getMessage());
		}
	}

	/** Any other table: somebody says what its columns mean, or finds it understood from last time. */
	private static void map(IWorkbenchWindow window, Path sheet, Spreadsheet file) throws StoreException, ExecutionException {
		var fit = inBackground(window, sheet, monitor -> RememberedMappings.of(file).map(mapping -> MappingFit.of(mapping, file))
				.filter(MappingFit::fits).orElseGet(() -> new MappingFit(MappingProposal.of(file), missing(file))));
		if (fit.isEmpty()) {
			return; // cancelled by the user
		}
		var dialog = new MappingDialog(window.getShell(), file, fit.get().mapping(), fit.get().problems(),
				() -> saveEmptySheet(window.getShell()));
		if (dialog.open() == Window.OK && dialog.deck().isPresent()) {
			RememberedMappings.remember(dialog.mapping(), file.name());
			NewDocument.open(window.getActivePage(), DeckDocument.of(dialog.deck().get()), ".carddeck");
		}
	}

	/** What a mapping from last time misses in the file, so that it is proposed anew. */
	private static List<ImportProblem> missing(Spreadsheet file) {
		return RememberedMappings.of(file).map(mapping -> MappingFit.of(mapping, file).problems()).orElse(List.of());
	}

	private static void saveEmptySheet(Shell shell) {
		try {
			var exporter = Exporters.find("deck-sheet");
			var question = new FileQuestion(exporter.name(), Map.of(exporter.name(), "*.xlsx"),
					Optional.of(Path.of(System.getProperty("user.home"), FileNames.of(Messages.emptySheetName) + ".xlsx")));
			question.askForTarget(shell).map(path -> path.toString().endsWith(".xlsx") ? path : Path.of(path + ".xlsx"))
					.ifPresent(target -> new DeckFile(exporter.name(), target, (copy, to, monitor) -> ExportRun.write(exporter, copy,
							ExportOptions.defaults(), to, true, monitor)).write(DeckDrafts.example(Messages.emptySheetName), shell));
		} catch (ExecutionException unavailable) {
			MessageDialog.openError(shell, Messages.importTitle, unavailable.getMessage());
		}
	}

	/** What is made of a sheet while somebody waits. */
	private interface Work<T> {
		T of(IProgressMonitor monitor) throws StoreException;
	}

	/** Empty when it was cancelled. */
	private static <T> Optional<T> inBackground(IWorkbenchWindow window, Path sheet, Work<T> work)
			throws StoreException, ExecutionException {
		var result = new AtomicReference<T>();
		try {
			window.run(true, true, monitor -> {
				monitor.beginTask(NLS.bind(Messages.importReading, sheet.getFileName()), IProgressMonitor.UNKNOWN);
				try {
					result.set(work.of(monitor));
				} catch (StoreException unreadable) {
					throw new InvocationTargetException(unreadable);
				}
			});
		} catch (InvocationTargetException failed) {
			if (failed.getCause() instanceof StoreException unreadable) {
				throw unreadable;
			}
			throw new StoreException(StoreException.Kind.CANNOT_READ, Failure.sentence(failed.getCause()), failed.getCause());
		} catch (InterruptedException cancelled) {
			return Optional.empty();
		}
		return Optional.of(result.get());
	}
}
