package io.orgdeck.core.exchange;

import io.orgdeck.core.exchange.Spreadsheet.Cell;
import io.orgdeck.core.exchange.Spreadsheet.Row;
import io.orgdeck.core.exchange.Spreadsheet.Sheet;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.Level;
import io.orgdeck.model.deck.LevelDescriptor;
import io.orgdeck.model.deck.Question;
import io.orgdeck.model.deck.QuestionKind;
import io.orgdeck.model.deck.Reference;
import io.orgdeck.model.deck.Section;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Makes a spreadsheet of a deck, as {@link DeckReader} reads it. What the columns can say is there; usage guide, templates
 * and links between cards have no columns.
 */
public final class DeckWriter {

	private final Deck deck;
	private final List<Level> levels;

	private DeckWriter(Deck deck) {
		this.deck = deck;
		this.levels = deck.getScales().isEmpty() ? List.of()
				: deck.getScales().getFirst().getLevels().stream().sorted(Comparator.comparingInt(Level::getValue)).toList();
	}

	/** The sheets Cards, Scale and Deck. */
	public static Spreadsheet spreadsheet(Deck deck) {
		var writer = new DeckWriter(deck);
		return new Spreadsheet(orEmpty(deck.getTitle()), List.of(sheet(DeckReader.CARDS_SHEET, writer.cards()),
				sheet(DeckReader.SCALE_SHEET, writer.scale()), sheet(DeckReader.DECK_SHEET, writer.head())));
	}

	/** Writes the sheet of cards alone, as comma-separated text. */
	public static void csv(Deck deck, Appendable out) throws IOException {
		var writer = new CsvWriter(out);
		for (List<String> row : new DeckWriter(deck).cards()) {
			writer.row(row);
		}
	}

	private static Sheet sheet(String name, List<List<String>> lines) {
		var rows = new ArrayList<Row>();
		for (List<String> line : lines) {
			rows.add(new Row(rows.size() + 1, line.stream().map(Cell::of).toList()));
		}
		return new Sheet(name, rows);
	}

	private List<List<String>> head() {
		return List.of(List.of("key", "value"), List.of("title", orEmpty(deck.getTitle())), List.of("id", orEmpty(deck.getId())), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				List.of("version", orEmpty(deck.getVersion())), List.of("language", orEmpty(deck.getLanguage())), //$NON-NLS-1$ //$NON-NLS-2$
				List.of("publisher", orEmpty(deck.getPublisher())), List.of("licence", orEmpty(deck.getLicence())), //$NON-NLS-1$ //$NON-NLS-2$
				List.of("attribution", orEmpty(deck.getAttribution())), List.of("description", orEmpty(deck.getDescription()))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private List<List<String>> scale() {
		var rows = new ArrayList<List<String>>();
		rows.add(List.of("value", "label", "descriptor")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		levels.forEach(level -> rows.add(List.of(String.valueOf(level.getValue()), orEmpty(level.getLabel()), orEmpty(level.getDescriptor()))));
		return rows;
	}

	private List<List<String>> cards() {
		var rows = new ArrayList<List<String>>();
		rows.add(Stream.concat(Stream.of(DeckColumn.values()).map(DeckColumn::heading),
				levels.stream().map(level -> DeckColumn.levelHeading(levels.indexOf(level) + 1))).toList());
		for (Section section : deck.getSections()) {
			section.getCards().forEach(card -> addRows(section, card, rows));
		}
		return rows;
	}

	/** As many rows as the card has questions, examples or references, whichever are most. */
	private void addRows(Section section, Card card, List<List<String>> rows) {
		int count = Stream.of(1, card.getQuestions().size(), card.getExamples().size(), card.getReferences().size())
				.mapToInt(Integer::intValue).max().orElse(1);
		for (int i = 0; i < count; i++) {
			var values = new EnumMap<DeckColumn, String>(DeckColumn.class);
			values.put(DeckColumn.SECTION, section.getCode());
			values.put(DeckColumn.CARD, card.getCode());
			if (i == 0) {
				values.put(DeckColumn.SECTION_TITLE, section.getTitle());
				values.put(DeckColumn.SECTION_COLOUR, section.getColour());
				values.put(DeckColumn.TITLE, card.getTitle());
				values.put(DeckColumn.TEXT, String.join("\n", card.getParagraphs())); //$NON-NLS-1$
			}
			Question question = i < card.getQuestions().size() ? card.getQuestions().get(i) : null;
			if (question != null) {
				put(question, values);
			}
			values.put(DeckColumn.EXAMPLE, i < card.getExamples().size() ? card.getExamples().get(i) : ""); //$NON-NLS-1$
			values.put(DeckColumn.REFERENCE, i < card.getReferences().size() ? text(card.getReferences().get(i)) : ""); //$NON-NLS-1$
			rows.add(Stream.concat(Stream.of(DeckColumn.values()).map(column -> orEmpty(values.get(column))),
					levels.stream().map(level -> descriptor(question, level))).toList());
		}
	}

	private static void put(Question question, Map<DeckColumn, String> values) {
		values.put(DeckColumn.QUESTION, question.getText());
		values.put(DeckColumn.KIND, question.getKind() == QuestionKind.RATING ? "" : question.getKind().getLiteral()); //$NON-NLS-1$
		Dimension dimension = question.getDimension();
		values.put(DeckColumn.DIMENSION, dimension == null ? "" : dimension.getName()); //$NON-NLS-1$
		double weight = question.getWeight();
		values.put(DeckColumn.WEIGHT, weight == 1 ? "" : String.valueOf(weight).replaceFirst("\\.0$", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static String descriptor(Question question, Level level) {
		return question == null ? "" : question.getDescriptors().stream().filter(one -> one.getLevel() == level) //$NON-NLS-1$
				.map(LevelDescriptor::getText).findFirst().map(DeckWriter::orEmpty).orElse(""); //$NON-NLS-1$
	}

	/** The reference with its link, where the text does not hold it. */
	private static String text(Reference reference) {
		String text = orEmpty(reference.getText());
		String link = orEmpty(reference.getLink());
		return text.contains(link) ? text : text + ' ' + link;
	}

	private static String orEmpty(String text) {
		return text == null ? "" : text; //$NON-NLS-1$
	}
}
