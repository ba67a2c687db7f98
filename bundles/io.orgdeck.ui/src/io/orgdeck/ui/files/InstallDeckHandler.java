package io.orgdeck.ui.files;

import io.orgdeck.core.deck.DeckFolder;
import io.orgdeck.core.deck.DeckRegistry;
import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.ui.FileQuestion;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Installs a deck from a file, after showing whose it is and on which terms it may be used. */
public final class InstallDeckHandler extends AbstractHandler {

	private static final int INSTALL = 0;

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		var question = new FileQuestion(Messages.installTitle, Map.of(Messages.installKinds, "*.carddeck;*.jar"), Optional.empty()); //$NON-NLS-1$
		for (Path file : question.askForFiles(shell)) {
			try {
				offer(shell, file);
			} catch (StoreException e) {
				MessageDialog.openError(shell, Messages.installTitle, e.getMessage());
			}
		}
		return null;
	}

	private static void offer(Shell shell, Path file) throws StoreException {
		Deck deck = DeckFolder.inspect(file);
		DeckRegistry registry = DeckRegistry.platform();
		String present = registry.find(deck.getId()).map(entry -> NLS.bind(Messages.installReplaces, entry.deck().getVersion())).orElse(""); //$NON-NLS-1$
		String about = NLS.bind(Messages.installAbout, new Object[] { deck.getTitle(), deck.getVersion(), Decks.cards(deck).size(),
				orNone(deck.getPublisher()), orNone(deck.getLicence()), orNone(deck.getAttribution()), present });
		if (MessageDialog.open(MessageDialog.QUESTION, shell, Messages.installTitle, about, SWT.NONE, Messages.installInstall,
				Messages.installCancel) == INSTALL) {
			registry.folder().install(file, true);
			registry.refresh();
		}
	}

	private static String orNone(String text) {
		return Objects.requireNonNullElse(text, "").isBlank() ? Messages.notStated : text; //$NON-NLS-1$
	}
}
