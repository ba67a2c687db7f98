package io.orgdeck.cli.internal;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import io.orgdeck.core.deck.DeckRegistry;

/** {@code orgdeck deck remove}: takes a deck out of the folder of installed decks. */
@Command(name = "remove", mixinStandardHelpOptions = true)
final class DeckRemoveCommand implements Callable<Integer> {

	@Parameters(paramLabel = "${bundle:label.ID}")
	private String deckId;

	@Override
	public Integer call() throws Exception {
		DeckRegistry.platform().remove(deckId);
		return 0;
	}
}
