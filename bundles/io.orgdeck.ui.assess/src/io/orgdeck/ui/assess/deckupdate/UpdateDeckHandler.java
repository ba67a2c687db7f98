package io.orgdeck.ui.assess.deckupdate;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

import io.orgdeck.core.deck.DeckEntry;
import io.orgdeck.core.deck.DeckRegistry;
import io.orgdeck.core.deck.DeckVersion;
import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.DeckUpdate;
import io.orgdeck.core.store.DeckStore;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.ui.files.FileQuestion;

/** Offers the newer version of the deck that is installed, or one from a file, and updates the assessment in one step. */
public final class UpdateDeckHandler extends AbstractHandler {

	public static final String COMMAND = "io.orgdeck.ui.updateDeck";

	private static final int CHOOSE = 0;

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		var document = HandlerUtil.getActiveEditorChecked(event).getAdapter(AssessmentDocument.class);
		if (document.content().getDeck() == null) {
			MessageDialog.openInformation(shell, Messages.title, Messages.noDeck);
			return null;
		}
		DeckVersion.newerThan(document.content().getDeck(), DeckRegistry.platform()).map(DeckEntry::deck)
				.or(() -> fromFile(shell, document)).ifPresent(newer -> offer(shell, document, newer));
		return null;
	}

	private static Optional<Deck> fromFile(Shell shell, AssessmentDocument document) {
		Deck deck = document.content().getDeck();
		String nothing = NLS.bind(Messages.noneNewer, Objects.requireNonNullElse(deck.getTitle(), ""),
				Objects.requireNonNullElse(deck.getVersion(), ""));
		if (MessageDialog.open(MessageDialog.INFORMATION, shell, Messages.title, nothing, SWT.NONE, Messages.chooseFile,
				Messages.close) != CHOOSE) {
			return Optional.empty();
		}
		var question = new FileQuestion(Messages.title, Map.of(Messages.deckFiles, "*.carddeck"), document.path().map(Path::getParent));
		return question.askForFiles(shell).stream().findFirst().flatMap(file -> read(shell, file));
	}

	private static Optional<Deck> read(Shell shell, Path file) {
		try {
			return Optional.of(new DeckStore().read(file).content());
		} catch (StoreException e) {
			MessageDialog.openError(shell, Messages.title, e.getMessage());
			return Optional.empty();
		}
	}

	private static void offer(Shell shell, AssessmentDocument document, Deck newer) {
		var dialog = new UpdateDeckDialog(shell, document.content().getDeck(), newer,
				same -> new DeckUpdate(document.content(), newer, same).questions());
		if (dialog.open() == Window.OK) {
			document.execute(Messages.step, new DeckUpdate(document.content(), newer, dialog.same())::apply);
		}
	}
}
