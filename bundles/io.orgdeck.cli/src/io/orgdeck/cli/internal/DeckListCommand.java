package io.orgdeck.cli.internal;

import java.util.List;

import org.eclipse.osgi.util.NLS;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import io.orgdeck.core.deck.DeckEntry;
import io.orgdeck.core.deck.DeckRegistry;
import io.orgdeck.core.deck.Decks;
import io.orgdeck.model.deck.Deck;

/** {@code orgdeck deck list}: one line or JSON object per deck. */
@Command(name = "list", mixinStandardHelpOptions = true)
final class DeckListCommand implements Runnable {

	@Spec
	private CommandSpec spec;

	@Option(names = "--json")
	private boolean json;

	@Override
	public void run() {
		List<Deck> decks = DeckRegistry.platform().decks().stream().map(DeckEntry::deck).toList();
		if (json) {
			var all = new JsonArray();
			decks.forEach(deck -> all.add(describe(deck)));
			Json.print(all, spec);
		} else {
			decks.forEach(deck -> spec.commandLine().getOut().println(line(deck)));
		}
	}

	private static String line(Deck deck) {
		return NLS.bind(Messages.deckLine, new Object[] { deck.getId(), deck.getTitle(), deck.getVersion(),
				Decks.cards(deck).size(), Decks.rateable(deck).size() });
	}

	private static JsonObject describe(Deck deck) {
		var object = new JsonObject();
		object.addProperty("id", deck.getId());
		object.addProperty("version", deck.getVersion());
		object.addProperty("title", deck.getTitle());
		object.addProperty("cards", Decks.cards(deck).size());
		object.addProperty("questions", Decks.rateable(deck).size());
		var sections = new JsonArray();
		deck.getSections().forEach(section -> {
			var one = new JsonObject();
			one.addProperty("code", section.getCode());
			one.addProperty("cards", section.getCards().size());
			sections.add(one);
		});
		object.add("sections", sections);
		var dimensions = new JsonArray();
		deck.getDimensions().forEach(dimension -> dimensions.add(dimension.getId()));
		object.add("dimensions", dimensions);
		object.addProperty("activities", deck.getActivities().size());
		return object;
	}
}
