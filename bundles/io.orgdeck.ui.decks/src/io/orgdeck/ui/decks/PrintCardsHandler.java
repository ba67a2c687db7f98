package io.orgdeck.ui.decks;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.export.ExportRun;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;

/** Writes cards to be printed: those that are selected, or all of a deck. */
public final class PrintCardsHandler extends HandOnHandler {

	private static final String CARDS = "cards";
	private static final String LAYOUT = "layout";

	/** One way to print. */
	private record Way(String words, List<Card> cards, String layout) {
	}

	private static List<Way> ways(ChosenDeck chosen) {
		var ways = new ArrayList<Way>();
		var selected = chosen.cards();
		if (!selected.isEmpty() && selected.size() < chosen.likely().map(deck -> Decks.cards(deck).size()).orElse(0)) {
			var which = selected.size() == 1 ? NLS.bind(Messages.printOne, selected.getFirst().getCode())
					: NLS.bind(Messages.printSome, selected.size());
			ways.add(new Way(NLS.bind(Messages.printA5, which), selected, "a5"));
			ways.add(new Way(NLS.bind(Messages.printA4, which), selected, "a4"));
		}
		ways.add(new Way(NLS.bind(Messages.printA4, Messages.printAll), List.of(), "a4"));
		ways.add(new Way(NLS.bind(Messages.printA5, Messages.printAll), List.of(), "a5"));
		return ways;
	}

	@Override
	DeckDialog.Question question(ChosenDeck chosen) {
		return question(chosen, Messages.printTitle, Messages.printLead, ways(chosen).stream().map(Way::words).toList());
	}

	@Override
	Form form(ChosenDeck chosen, Deck deck, int number) throws ExecutionException {
		var exporter = Exporters.find(CARDS);
		var way = ways(chosen).get(number);
		var options = ExportOptions.defaults().with(LAYOUT, way.layout());
		boolean some = !way.cards().isEmpty() && chosen.likely().filter(likely -> likely == deck).isPresent();
		var codes = way.cards().stream().map(Card::getCode).filter(Objects::nonNull).collect(Collectors.joining(","));
		var wanted = some ? options.with(CARDS, codes) : options;
		return new Form(exporter.name(), exporter.extension(),
				(copy, target, monitor) -> ExportRun.write(exporter, copy, wanted, target, true, monitor));
	}
}
