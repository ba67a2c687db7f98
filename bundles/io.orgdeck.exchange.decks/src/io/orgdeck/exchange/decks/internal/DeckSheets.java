package io.orgdeck.exchange.decks.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.deck.AskedAs;
import io.orgdeck.core.decksheet.DeckLayout;
import io.orgdeck.core.tables.ImportProblem;
import io.orgdeck.core.tables.Place;
import io.orgdeck.core.tables.Spreadsheet;
import io.orgdeck.core.tables.Spreadsheet.Cell;
import io.orgdeck.core.tables.Spreadsheet.Row;
import io.orgdeck.core.tables.Spreadsheet.Sheet;
import io.orgdeck.core.words.Typed;
import io.orgdeck.model.Values;

/**
 * A deck in the making, as the sheets that a deck is written on: what another program calls a group, a page or a requirement
 * becomes rows of cards, each set of answers a scale. What cannot be rated stands on the card to be talked about, and is told.
 */
final class DeckSheets {

	/** Fewer answers leave no choice. */
	private static final int FEWEST = 2;
	/** On more levels nobody rates. */
	private static final int MOST_RATED = 11;
	/** More answers than that to choose from are a list of another kind. */
	private static final int MOST = 40;

	private static final int LONGEST_QUOTED = 120;

	/** One answer. */
	record Choice(double value, String label, String descriptor) {
	}

	private final String file;
	private final List<Map<String, String>> rows = new ArrayList<>();
	private final List<Map<String, String>> head = new ArrayList<>();
	private final Map<List<Choice>, String> scales = new LinkedHashMap<>();
	/** Behind the others, as scores are stated on the first. */
	private final Map<List<Choice>, String> unscored = new LinkedHashMap<>();
	private final Set<String> questionIds = new HashSet<>();
	private final Map<String, Integer> offered = new LinkedHashMap<>();
	private final Map<String, Integer> others = new LinkedHashMap<>();
	private Map<String, String> section = Map.of();
	private Map<String, String> card = Map.of();
	private int many;
	private int ranges;
	private int sections;
	private int cards;

	private final Showing showing;
	private final Map<Map<String, String>, String> places = new IdentityHashMap<>();
	private int onCard;
	private Map<String, String> asked;

	/** @param showing when the questions are asked */
	DeckSheets(String file, Showing showing) {
		this.file = file;
		this.showing = showing;
	}

	/** What the deck says of itself, such as title or publisher. */
	void head(String key, String text) {
		if (!Typed.isBlank(text)) {
			var row = new LinkedHashMap<String, String>();
			row.put("key", key);
			row.put("value", text.strip());
			head.add(row);
		}
	}

	void section(String title) {
		String own = letter(sections);
		sections++;
		cards = 0;
		section = new LinkedHashMap<>();
		section.put("section", own);
		section.put("section title", title.isEmpty() ? own : title);
		card = Map.of();
	}

	private static String letter(int number) {
		return number < 26 ? String.valueOf((char) ('A' + number)) : "S" + (number + 1);
	}

	/** @param marks what stands on it, with marks */
	void card(String title, String marks) {
		cards++;
		onCard = 0;
		String own = section.get("section") + cards;
		card = new LinkedHashMap<>();
		card.put("section", section.get("section"));
		card.put("card", own);
		var row = row();
		row.putAll(section);
		row.put("card", own);
		row.put("title", title.isEmpty() ? own : title);
		row.put("text", marks);
	}

	/**
	 * A question that is rated, or of whose many answers one is chosen without a score.
	 *
	 * @param choices lowest first or not; too few or far too many, and the question is one to talk about
	 * @return the row of the question; null where it is one to talk about
	 */
	Map<String, String> rated(String code, String text, List<Choice> choices) {
		List<Choice> sorted = choices.stream().sorted((one, other) -> Double.compare(one.value, other.value)).toList();
		boolean apart = sorted.stream().map(Choice::value).distinct().count() == sorted.size();
		if (sorted.size() < FEWEST || sorted.size() > MOST || !apart) {
			discussed(code, text, Messages.kind_choices);
			return null;
		}
		var row = question(code, text);
		if (sorted.size() > MOST_RATED || sorted.size() == MOST_RATED && !isFromZeroToTen(sorted)) {
			many++;
			row.put("kind", AskedAs.ONE_OF.literal());
			row.put("scored", "no");
			row.put("scale", unscored.computeIfAbsent(sorted, unseen -> name(sorted)));
			return row;
		}
		row.put("dimension", section.get("section title"));
		row.put("scale", scales.computeIfAbsent(sorted, unseen -> name(sorted)));
		return row;
	}

	/** Eleven answers are a list, unless they are numbered so. */
	private static boolean isFromZeroToTen(List<Choice> sorted) {
		return IntStream.range(0, MOST_RATED).allMatch(i -> sorted.get(i).value == i);
	}

	/**
	 * A question of which any number of answers may be ticked; with too few or too many of them it is one to talk about.
	 *
	 * @return the row of the question, on which the answers are numbered from 1; null where it is one to talk about
	 */
	Map<String, String> ticked(String code, String text, List<String> labels) {
		List<String> answers = labels.stream().filter(label -> !Typed.isBlank(label)).toList();
		boolean apart = answers.stream().map(Typed::key).distinct().count() == answers.size();
		if (answers.size() < FEWEST || answers.size() > MOST || !apart) {
			discussed(code, text, Messages.kind_choices);
			return null;
		}
		List<Choice> choices = IntStream.range(0, answers.size()).mapToObj(i -> new Choice(i + 1, answers.get(i), "")).toList();
		var row = question(code, text);
		row.put("kind", AskedAs.SEVERAL_OF.literal());
		row.put("scale", unscored.computeIfAbsent(choices, unseen -> name(choices)));
		return row;
	}

	/** A question to which people type a number, a date or words. */
	void typed(String code, String text, AskedAs kind, String least, String most) {
		var row = question(code, text);
		row.put("kind", kind.literal());
		row.put("least", least);
		row.put("most", most);
	}

	private String name(List<Choice> choices) {
		String name = NLS.bind(Messages.scale, choices.getFirst().label, choices.getLast().label);
		return Stream.of(scales, unscored).flatMap(all -> all.values().stream()).anyMatch(other -> Typed.same(other, name))
				? name + ' ' + (scales.size() + unscored.size() + 1) : name;
	}

	/** @param kind what the other program calls it, for the remark */
	void discussed(String code, String text, String kind) {
		question(code, text).put("kind", "discussion");
		others.merge(kind, 1, Integer::sum);
	}

	/** Notes that the question that was put last is rated, though the other program asks for a number. */
	void rangeRated() {
		ranges++;
	}

	/** An answer with a number that becomes no level, because everybody can give it anyway. */
	void offered(String label, int questions) {
		offered.merge(label, questions, Integer::sum);
	}

	private Map<String, String> question(String code, String text) {
		var row = row();
		row.putAll(card);
		row.put("question", text.isEmpty() ? code : text);
		places.put(row, card.get("card") + '.' + ++onCard);
		asked = row;
		if (code.matches("[^\\s\\p{C}]{1,60}") && questionIds.add(code)) {
			row.put("question id", code);
		}
		return row;
	}

	/** The row of the question that was put last. */
	Map<String, String> asked() {
		return asked;
	}

	/** Something to read on the card, with marks. */
	void text(String marks) {
		if (!Typed.isBlank(marks)) {
			var row = row();
			row.putAll(card);
			row.put("text", marks.strip());
		}
	}

	private Map<String, String> row() {
		var row = new LinkedHashMap<String, String>();
		rows.add(row);
		return row;
	}

	/** Whether nothing is asked. */
	boolean isEmpty() {
		return rows.stream().noneMatch(row -> row.containsKey("question"));
	}

	Spreadsheet spreadsheet() {
		showing.resolve(row -> row.getOrDefault("question id", places.get(row)));
		var sheets = new ArrayList<Sheet>();
		sheets.add(sheet(DeckLayout.CARDS, rows));
		var steps = new ArrayList<Map<String, String>>();
		// One list may be chosen from here and ticked there; these are two scales.
		Stream.of(scales, unscored).forEach(all -> all.forEach((choices, name) -> choices.forEach(choice -> {
			var row = new LinkedHashMap<String, String>();
			row.put("scale", name);
			row.put("value", Values.text(choice.value));
			row.put("label", choice.label);
			row.put("descriptor", choice.descriptor);
			steps.add(row);
		})));
		if (!steps.isEmpty()) {
			sheets.add(sheet(DeckLayout.SCALE, steps));
		}
		sheets.add(sheet(DeckLayout.DECK, head));
		var remarks = new ArrayList<ImportProblem>();
		others.forEach((kind, count) -> remarks
				.add(ImportProblem.warning(Place.of(file), NLS.bind(Messages.discussed, count, kind), Messages.discussedRemedy)));
		offered.forEach((label, count) -> remarks.add(
				ImportProblem.warning(Place.of(file), NLS.bind(Messages.offered, shortened(label), count), Messages.offeredRemedy)));
		if (ranges > 0) {
			remarks.add(ImportProblem.warning(Place.of(file), NLS.bind(Messages.rangeRated, ranges), Messages.rangeRatedRemedy));
		}
		if (many > 0) {
			remarks.add(ImportProblem.warning(Place.of(file), NLS.bind(Messages.many, MOST_RATED - 1, many), Messages.manyRemedy));
		}
		showing.notTaken().forEach((expression, codes) -> remarks.add(ImportProblem.warning(Place.of(file),
				NLS.bind(Messages.notTaken, shortened(expression), String.join(", ", codes)), Messages.notTakenRemedy)));
		return new Spreadsheet(file, sheets, remarks);
	}

	private static String shortened(String expression) {
		String line = Typed.line(expression);
		return line.length() <= LONGEST_QUOTED ? line : line.substring(0, LONGEST_QUOTED) + " \u2026";
	}

	static Sheet sheet(String name, List<Map<String, String>> rows) {
		List<String> headings = rows.stream().flatMap(row -> row.keySet().stream()).distinct().toList();
		var all = new ArrayList<Row>();
		all.add(new Row(1, headings.stream().map(Cell::of).toList()));
		for (int i = 0; i < rows.size(); i++) {
			Map<String, String> row = rows.get(i);
			all.add(new Row(i + 2, headings.stream().map(heading -> Cell.of(row.getOrDefault(heading, ""))).toList()));
		}
		return new Sheet(name, all);
	}
}
