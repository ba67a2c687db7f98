package io.orgdeck.export.excel.internal.workbook;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.report.Cell;
import io.orgdeck.core.report.Column;
import io.orgdeck.core.report.Column.ColumnType;
import io.orgdeck.core.report.Table;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.words.Language;
import io.orgdeck.model.deck.Deck;

/** Every answer that can be given on each scale, in one list in which formulas find the words of a vote. */
final class AnswerList {

	static final String ID = "answers";
	static final String KEY = "key";
	static final String ANSWER = "answer";
	static final String VALUE = "value";
	/** Codes of votes have three digits for the place in this list. */
	static final int MOST = 999;

	/** Lookups take these for signs of their own, each program in its own way. */
	private static final Pattern SIGNS = Pattern.compile("[*?~\\p{Cntrl}]");
	private static final Pattern MARKS = Pattern.compile("\\p{M}+");
	/** Beyond this, lookups fail. */
	private static final int LONGEST = 200;

	/** An answer on a scale: a level, or one of the answers that are not scored. */
	private record Entry(int scale, String word, OptionalDouble value) {
	}

	/**
	 * Where the words of one scale stand.
	 *
	 * @param first position in the list of the lowest level; the list counts from 1
	 * @param words the levels and, after them, the answers that are not scored
	 */
	record Places(int first, List<String> words) {

		/** Of a scale without levels. */
		static final Places NONE = new Places(0, List.of());

		/** Which answer the words are: a place from 0, beyond the levels those that are not scored; -1 for none. */
		int of(String answer) {
			return words.indexOf(answer);
		}

		int count() {
			return words.size();
		}
	}

	private final Messages messages;
	private final List<Scale> scales = new ArrayList<>();
	private final List<Integer> firsts = new ArrayList<>();
	private final List<Entry> entries = new ArrayList<>();
	private final Set<Scale> plain = new HashSet<>();
	/** Whether somebody could type a word as a number. */
	private final boolean anyNumber;

	AnswerList(Deck deck, Language language, String dontKnow, String notApplicable) {
		messages = language.texts(Messages.class);
		Decks.rateable(deck).stream().map(Scale::of).filter(scale -> scale.size() > 0).distinct()
				.forEach(scale -> add(scale, dontKnow, notApplicable));
		anyNumber = entries.stream().anyMatch(entry -> entry.word.chars().anyMatch(Character::isDigit));
	}

	private void add(Scale scale, String dontKnow, String notApplicable) {
		scales.add(scale);
		firsts.add(entries.size() + 1);
		int number = scales.size();
		scale.steps().forEach(step -> entries.add(new Entry(number, step.label(), OptionalDouble.of(step.value()))));
		entries.add(new Entry(number, dontKnow, OptionalDouble.empty()));
		entries.add(new Entry(number, notApplicable, OptionalDouble.empty()));
		var seen = new HashSet<String>();
		boolean distinct = entries.stream().filter(entry -> entry.scale == number).allMatch(entry -> seen.add(folded(entry.word)));
		if (distinct && seen.stream().allMatch(AnswerList::isPlain) && entries.size() <= MOST) {
			plain.add(scale);
		}
	}

	/** Whether every program that computes workbooks finds the text by looking it up. */
	static boolean isPlain(String text) {
		return !text.isBlank() && text.equals(text.strip()) && text.length() <= LONGEST && !SIGNS.matcher(text).find();
	}

	/** The text as the least exact of those programs compares it. */
	static String folded(String text) {
		return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
	}

	/** Whether the words of that scale are found and told apart by every program. */
	boolean isPlain(Scale scale) {
		return plain.contains(scale);
	}

	/** Number of a scale, from 1. */
	int number(Scale scale) {
		return scales.indexOf(scale) + 1;
	}

	/** Place in the list of the level at that place of a scale, from 0; the list counts from 1. */
	int position(Scale scale, int place) {
		return firsts.get(scales.indexOf(scale)) + place;
	}

	int dontKnow(Scale scale) {
		return position(scale, scale.size());
	}

	int notApplicable(Scale scale) {
		return position(scale, scale.size() + 1);
	}

	/** Where the words of that scale stand. */
	Places places(Scale scale) {
		return scale.size() == 0 ? Places.NONE : new Places(position(scale, 0), words(scale));
	}

	/** All words that a question on that scale can be answered with. */
	List<String> words(Scale scale) {
		int number = number(scale);
		return entries.stream().filter(entry -> entry.scale == number).map(Entry::word).toList();
	}

	/** An expression for the place in the list of what stands in a cell, as an answer to the question in another cell. */
	String lookup(String question, String answer) {
		return scales.size() < 2 ? "MATCH(" + answer + (anyNumber ? "&\"\"," : ",") + ExcelNames.ofColumn(ID, ANSWER) + ",0)"
				: "MATCH(INDEX(" + ExcelNames.ofColumn(Calculation.ID, Calculation.SCALE) + ",MATCH(" + question + ','
						+ ExcelNames.ofColumn(Calculation.ID, Calculation.QUESTION) + ",0),1)&\"|\"&" + answer + ','
						+ ExcelNames.ofColumn(ID, KEY) + ",0)";
	}

	private ColumnType valueType() {
		boolean whole = entries.stream().map(Entry::value).filter(OptionalDouble::isPresent).mapToDouble(OptionalDouble::getAsDouble)
				.allMatch(value -> value == Math.rint(value));
		return whole ? ColumnType.INTEGER : ColumnType.NUMBER;
	}

	/** Whether the list has the levels of that scale. */
	boolean has(Scale scale) {
		return scales.contains(scale);
	}

	Table table() {
		List<List<Cell>> rows = entries.stream().map(entry -> List.of(Cell.of(entry.scale + "|" + entry.word), Cell.of(entry.scale),
				Cell.of(entry.word), entry.value.isPresent() ? Cell.of(entry.value.getAsDouble()) : Cell.of(messages.answers_notScored)))
				.toList();
		return new Table(ID, messages.answers_caption,
				List.of(new Column(KEY, messages.answers_key, ColumnType.TEXT, 2),
						new Column("scale", messages.answers_scale, ColumnType.INTEGER, 1),
						new Column(ANSWER, messages.answers_answer, ColumnType.TEXT, 2),
						new Column(VALUE, messages.answers_value, valueType(), 1)),
				rows, messages.answers_note, messages.answers_none);
	}
}
