package io.orgdeck.ui.decks;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.handlers.HandlerUtil;

import io.orgdeck.core.deck.DeckEntry;
import io.orgdeck.core.deck.DeckRegistry;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.model.deck.Deck;

/** Takes a deck out of the installed ones. Assessments keep the deck they were made with. */
public final class RemoveDeckHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		var shell = HandlerUtil.getActiveShellChecked(event);
		var registry = DeckRegistry.platform();
		List<Deck> removable = registry.decks().stream().filter(entry -> entry.file().isPresent()).map(DeckEntry::deck).toList();
		if (removable.isEmpty()) {
			MessageDialog.openInformation(shell, Messages.removeTitle, Messages.removeNone);
			return null;
		}
		var likely = ChosenDeck.of(event).likely().filter(removable::contains).orElse(null);
		var dialog = new DeckDialog(shell,
				new DeckDialog.Question(Messages.removeTitle, Messages.removeLead, Messages.remove, removable, likely, null, List.of()));
		if (dialog.open() == Window.OK) {
			try {
				registry.remove(dialog.deck().getId());
			} catch (StoreException failed) {
				MessageDialog.openError(shell, Messages.removeTitle, failed.getMessage());
			}
		}
		return null;
	}
}
