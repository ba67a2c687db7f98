package io.orgdeck.ui.decks;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

import io.orgdeck.core.decksheet.DeckImport;
import io.orgdeck.core.decksheet.DeckReader;
import io.orgdeck.core.document.DeckDocument;
import io.orgdeck.core.store.Failure;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.tables.SheetReaders;
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
			var read = read(window, sheet);
			if (read.isEmpty()) {
				return; // cancelled by the user
			}
			var result = read.get();
			boolean wanted = result.problems().isEmpty() || new ImportReport(window.getShell(), result).open() == Window.OK;
			if (wanted && result.deck().isPresent()) {
				NewDocument.open(window.getActivePage(), DeckDocument.of(result.deck().get()), ".carddeck");
			}
		} catch (StoreException unreadable) {
			MessageDialog.openError(window.getShell(), Messages.importTitle, unreadable.getMessage());
		}
	}

	/** Empty when it was cancelled. */
	private static Optional<DeckImport> read(IWorkbenchWindow window, Path sheet) throws StoreException, ExecutionException {
		var result = new DeckImport[1];
		try {
			window.run(true, true, monitor -> {
				monitor.beginTask(NLS.bind(Messages.importReading, sheet.getFileName()), IProgressMonitor.UNKNOWN);
				try {
					result[0] = DeckReader.read(SheetReaders.platform().read(sheet, monitor));
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
		return Optional.of(result[0]);
	}
}
