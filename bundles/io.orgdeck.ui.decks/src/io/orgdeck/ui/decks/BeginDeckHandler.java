package io.orgdeck.ui.decks;

import java.util.List;
import java.util.function.Function;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;

import io.orgdeck.core.deck.DeckDrafts;
import io.orgdeck.core.document.DeckDocument;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.ui.files.NewDocument;

/** Begins a deck and opens it in the editor; it has no file until it is saved. */
public abstract class BeginDeckHandler extends AbstractHandler {

	private BeginDeckHandler() {
	}

	abstract DeckDialog.Question question(ChosenDeck chosen);

	abstract Deck begin(Deck other, String title);

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		var dialog = new DeckDialog(window.getShell(), question(ChosenDeck.of(event)));
		if (dialog.open() == Window.OK) {
			NewDocument.open(window.getActivePage(), DeckDocument.of(begin(dialog.deck(), dialog.name())), ".carddeck");
		}
		return null;
	}

	private static DeckDialog.Question beginning(String title, String lead, List<Deck> decks, Deck likely, Function<Deck, String> name) {
		return new DeckDialog.Question(title, lead, Messages.begin, decks, likely, name, List.of());
	}

	/** An empty deck. */
	public static final class Blank extends BeginDeckHandler {

		@Override
		DeckDialog.Question question(ChosenDeck chosen) {
			return beginning(Messages.newTitle, Messages.newLead, List.of(), null, other -> Messages.newName);
		}

		@Override
		Deck begin(Deck other, String title) {
			return DeckDrafts.blank(title);
		}
	}

	/** A copy of another deck, to be changed at will. */
	public static final class Copy extends BeginDeckHandler {

		@Override
		DeckDialog.Question question(ChosenDeck chosen) {
			return beginning(Messages.copyTitle, Messages.copyLead, chosen.decks(), chosen.likely().orElse(null),
					other -> NLS.bind(Messages.copyName, other.getTitle()));
		}

		@Override
		Deck begin(Deck other, String title) {
			return DeckDrafts.copyOf(other, title);
		}
	}

	/** A deck that says only what is different from another one. */
	public static final class BuildOn extends BeginDeckHandler {

		@Override
		DeckDialog.Question question(ChosenDeck chosen) {
			var installed = ChosenDeck.installed();
			var likely = chosen.likely().flatMap(deck -> installed.stream().filter(one -> one.getId().equals(deck.getId())).findFirst());
			return beginning(Messages.buildOnTitle, Messages.buildOnLead, installed, likely.orElse(null),
					other -> NLS.bind(Messages.buildOnName, other.getTitle()));
		}

		@Override
		Deck begin(Deck other, String title) {
			return DeckDrafts.buildingOn(other, title);
		}
	}
}
