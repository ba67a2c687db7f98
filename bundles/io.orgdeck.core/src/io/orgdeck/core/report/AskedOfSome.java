package io.orgdeck.core.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.report.Cell.Text;
import io.orgdeck.core.scoring.Conditions;
import io.orgdeck.core.scoring.OnlyIfWords;
import io.orgdeck.core.words.Language;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Question;

/**
 * Says below a table of questions which of them were asked after a certain answer only, so that few votes are understood. It tells what
 * the deck says of those that the table shows, and nothing of who was asked.
 */
final class AskedOfSome {

	/** More sentences nobody reads below a table; the cards have them, too. */
	private static final int MOST_SAID = 12;

	private AskedOfSome() {
	}

	/** The table with such a note below it, behind the one that it has. @param table has a column of the questions' ids */
	static Table told(Table table, Deck deck, Language language) {
		if (!Conditions.of(deck).isAny()) {
			return table;
		}
		Map<String, Question> byId = Decks.cards(deck).stream().flatMap(card -> card.getQuestions().stream())
				.collect(Collectors.toMap(Question::getId, question -> question, (one, other) -> one));
		Messages messages = language.texts(Messages.class);
		OnlyIfWords words = OnlyIfWords.in(language);
		int column = table.indexOf("question");
		List<Question> some = table.rows().stream().map(row -> row.get(column)).distinct()
				.flatMap(cell -> cell instanceof Text(var id) ? Stream.ofNullable(byId.get(id)) : Stream.empty())
				.filter(question -> words.sentence(question).isPresent()).toList();
		if (some.isEmpty()) {
			return table;
		}
		Stream<String> said = some.size() <= MOST_SAID
				? some.stream().map(question -> NLS.bind(messages.askedAfter, question.getId(), words.sentence(question).orElseThrow()))
				: Stream.of(NLS.bind(messages.askedAfterMany, some.stream().map(Question::getId).collect(Collectors.joining(", "))));
		String note = Stream.concat(Stream.of(table.note(), messages.noteAskedOfSome), said).filter(part -> !part.isEmpty())
				.collect(Collectors.joining(" "));
		return new Table(table.id(), table.caption(), table.columns(), table.rows(), note, table.whenEmpty());
	}
}
