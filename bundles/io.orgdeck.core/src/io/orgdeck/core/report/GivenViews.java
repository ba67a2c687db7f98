package io.orgdeck.core.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.words.Language;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Question;

/** What was answered beside scores, of those questions that have been asked. */
final class GivenViews {

	private final Tables tables;
	private final Deck deck;
	private final Language language;

	GivenViews(Tables tables, Deck deck, Language language) {
		this.tables = tables;
		this.deck = deck;
		this.language = language;
	}

	/** The answers of questions that have answers of their own, and how often each was given. */
	Optional<Table> levels() {
		return levels(row -> true);
	}

	/** The same of questions of which one answer is chosen that makes no score. */
	Optional<Table> chosen() {
		Set<Cell> unscored = Decks.rateable(deck).stream().filter(question -> !question.isScored()).map(Question::getId).map(Cell::of)
				.collect(Collectors.toSet());
		return levels(row -> unscored.contains(row.getFirst()));
	}

	private Optional<Table> levels(Predicate<List<Cell>> rows) {
		return tables.find(Tables.LEVELS).map(all -> {
			var levels = new TableViews(all);
			return levels.view("levels-asked", all.caption(), levels.filled("votes").and(rows), "question", "value", "answer", "meaning",
					"votes");
		}).filter(table -> !table.rows().isEmpty());
	}

	/** Numbers, days and words. */
	Optional<Table> typed() {
		return tables.find(Tables.TYPED).map(all -> {
			var typed = new TableViews(all);
			return typed.view("typed-asked", all.caption(), typed.filled("answered"), "question", "text", "answered", "lowest", "median",
					"highest");
		}).filter(table -> !table.rows().isEmpty());
	}

	/** Answers of which any number could be ticked. */
	Optional<Table> ticked() {
		return tables.find(Tables.TICKED).map(all -> {
			var ticked = new TableViews(all);
			return ticked.view("ticked-asked", all.caption(), ticked.filled("ticked"), "question", "text", "answer", "ticked", "share",
					"of");
		}).filter(table -> !table.rows().isEmpty()).map(table -> AskedOfSome.told(table, deck, language));
	}
}
