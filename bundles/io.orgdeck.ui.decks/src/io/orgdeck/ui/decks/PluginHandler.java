package io.orgdeck.ui.decks;

import java.util.List;
import java.util.Optional;

import io.orgdeck.core.deck.DeckPlugin;
import io.orgdeck.core.deck.DeckRegistry;
import io.orgdeck.core.store.SafeFile;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.model.deck.Deck;

/** Makes an installable plug-in of a deck. */
public final class PluginHandler extends HandOnHandler {

	@Override
	DeckDialog.Question question(ChosenDeck chosen) {
		return question(chosen, Messages.pluginTitle, Messages.pluginLead, List.of());
	}

	@Override
	Form form(ChosenDeck chosen, Deck deck, int way) {
		return new Form(Messages.pluginName, "jar", (copy, target, monitor) -> {
			Optional<String> refusal = DeckRegistry.platform().refusal(copy.getId());
			if (refusal.isPresent()) {
				throw new StoreException(StoreException.Kind.CANNOT_WRITE, refusal.get());
			}
			SafeFile.write(target, true, new DeckPlugin(copy)::write);
		});
	}
}
