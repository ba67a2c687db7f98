package io.orgdeck.export.excel.internal.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.report.Cell;
import io.orgdeck.core.report.Column;
import io.orgdeck.core.report.Column.ColumnType;
import io.orgdeck.core.report.Table;
import io.orgdeck.core.scoring.Distribution;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.words.Language;
import io.orgdeck.export.excel.internal.xlsx.CellExtras;
import io.orgdeck.export.excel.internal.xlsx.Formula;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Question;

/**
 * The votes of the sheet of ratings as formulas on other sheets see them. On a sheet of its own each row of ratings, and
 * rows below for those that somebody adds, has a code made of the question's number, the round and the answer's place in
 * the {@link AnswerList}: so every program counts alike, because all of them compare numbers alike.
 */
final class CountedVotes {

	static final String ID = "counted";
	static final String CODE = "code";
	/** Rows below the ratings that count as soon as somebody writes in them. */
	static final int SPARE = 1000;
	/** As many rounds are looked for in any case. */
	private static final int ROUNDS = 3;
	/** Codes have three digits for the round. */
	private static final int MOST_ROUNDS = 999;
	private static final long QUESTION = 1_000_000;
	private static final long ROUND = 1_000;

	private final Messages messages;
	private final Table ratings;
	private final AnswerList answers;
	private final boolean whole;
	private final int rounds;
	private final Map<String, Integer> numbers = new LinkedHashMap<>();
	private final List<CountedQuestion> questions = new ArrayList<>();
	private final double[] codes;
	/** Questions that have votes with words that their scale does not know. */
	private final Set<String> unknown = new HashSet<>();

	/** @param whole whether all ratings stand on that one sheet */
	CountedVotes(Table ratings, boolean whole, Table questionTable, Deck deck, AnswerList answers, Language language) {
		messages = language.texts(Messages.class);
		this.ratings = ratings;
		this.answers = answers;
		this.whole = whole;
		this.rounds = Math.max(ROUNDS, IntStream.range(0, ratings.rows().size()).map(this::round).max().orElse(0));
		this.codes = new double[ratings.rows().size()];
		var byId = new HashMap<String, Question>();
		Decks.rateable(deck).forEach(question -> byId.put(question.getId(), question));
		var folded = new HashMap<String, Integer>();
		for (List<Cell> row : questionTable.rows()) {
			String id = ((Cell.Text) row.getFirst()).text();
			numbers.put(id, numbers.size() + 1);
			folded.merge(AnswerList.folded(id), 1, Integer::sum);
		}
		Map<String, int[][]> counts = counts(byId);
		numbers.forEach((id, number) -> {
			Question question = byId.get(id);
			boolean plain = whole && rounds <= MOST_ROUNDS && question != null && AnswerList.isPlain(id)
					&& folded.get(AnswerList.folded(id)) == 1 && answers.isPlain(Scale.of(question)) && !unknown.contains(id);
			questions
					.add(CountedQuestion.of(number - 1, question, distributions(question, counts.get(id)), plain, questionTable, language));
		});
	}

	private Map<String, int[][]> counts(Map<String, Question> byId) {
		var counts = new HashMap<String, int[][]>();
		var asked = new HashMap<String, AnswerList.Places>();
		byId.forEach((id, question) -> asked.put(id, answers.places(Scale.of(question))));
		int question = ratings.indexOf("question");
		int answer = ratings.indexOf("answer");
		for (int row = 0; row < codes.length; row++) {
			String id = ratings.rows().get(row).get(question) instanceof Cell.Text text ? text.text() : "";
			AnswerList.Places places = asked.getOrDefault(id, AnswerList.Places.NONE);
			int place = ratings.rows().get(row).get(answer) instanceof Cell.Text words ? places.of(words.text()) : -1;
			if (place < 0 || round(row) < 1) {
				unknown.add(id);
				codes[row] = Double.NaN;
			} else {
				counts.computeIfAbsent(id, unseen -> new int[rounds][places.count()])[round(row) - 1][place]++;
				codes[row] = numbers.getOrDefault(id, 0) * QUESTION + round(row) * ROUND + places.first() + place;
			}
		}
		return counts;
	}

	private List<Distribution> distributions(Question question, int[][] counts) {
		if (question == null) {
			return List.of();
		}
		Scale scale = Scale.of(question);
		if (counts == null) {
			return Collections.nCopies(rounds, Distribution.none(scale));
		}
		return Arrays.stream(counts).map(round -> new Distribution(scale, Arrays.stream(round).limit(scale.size()).boxed().toList(),
				round[scale.size()], round[scale.size() + 1], 0)).toList();
	}

	private int round(int row) {
		return ratings.rows().get(row).get(ratings.indexOf("round")) instanceof Cell.Number number ? (int) number.value() : 0;
	}

	/** The questions in the order of their table. */
	List<CountedQuestion> questions() {
		return questions;
	}

	/** The question with that id, if it is in the table of questions. */
	CountedQuestion question(String id) {
		return numbers.containsKey(id) ? questions.get(numbers.get(id) - 1) : null;
	}

	/** Rounds that are looked for. */
	int rounds() {
		return rounds;
	}

	/** Whether all ratings stand on the sheet that formulas see. */
	boolean isWhole() {
		return whole;
	}

	/** Least code that a vote on a question in a round can have, less one. */
	static long base(CountedQuestion question, int round) {
		return (question.row() + 1) * QUESTION + round * ROUND;
	}

	/** The table of codes: a row for each rating and for those that may be added. */
	Table table() {
		List<Cell> blank = List.of(Cell.EMPTY);
		return new Table(ID, messages.counted_caption, List.of(new Column(CODE, messages.counted_code, ColumnType.INTEGER, 1)),
				Collections.nCopies(Math.max(1, codes.length) + SPARE, blank), "", "");
	}

	/** The formulas of {@link #table()}. */
	CellExtras codes(String ratingsSheet) {
		int question = ratings.indexOf("question");
		int round = ratings.indexOf("round");
		int answer = ratings.indexOf("answer");
		return new CellExtras() {
			@Override
			public Formula formula(int row, int column) {
				String asked = ExcelNames.cell(ratingsSheet, row + 1, question);
				String expression = "IFERROR(MATCH(" + asked + ',' + ExcelNames.ofColumn(Calculation.ID, Calculation.QUESTION)
						+ ",0)*" + QUESTION + '+' + ExcelNames.cell(ratingsSheet, row + 1, round) + '*' + ROUND + '+'
						+ answers.lookup(asked, ExcelNames.cell(ratingsSheet, row + 1, answer)) + ",\"\")";
				boolean counts = row < codes.length && Double.isFinite(codes[row]);
				return new Formula(expression, counts ? Cell.of(codes[row]) : Cell.EMPTY);
			}
		};
	}

	/** Value of the answer, and whether it belongs to the last round, beside each rating. */
	CellExtras looked(Table table) {
		int last = table.indexOf("last");
		int value = table.indexOf("value");
		return new CellExtras() {
			@Override
			public Formula formula(int row, int column) {
				if (!whole || row >= codes.length || column != last && column != value) {
					return null;
				}
				CountedQuestion question = question(((Cell.Text) table.cell(row, "question")).text());
				Cell now = table.rows().get(row).get(column);
				if (question == null || !question.live() || column == last && !isYesOrNo(now)) {
					return null;
				}
				return new Formula(column == last ? inLastRound(row) : value(row), now);
			}

			private boolean isYesOrNo(Cell now) {
				return now.equals(Cell.of("yes")) || now.equals(Cell.of("no"));
			}

			private String value(int row) {
				return "IFERROR(1*INDEX(" + ExcelNames.ofColumn(AnswerList.ID, AnswerList.VALUE) + ','
						+ answers.lookup(at(row, "question"), at(row, "answer")) + ",1),\"\")";
			}

			private String inLastRound(int row) {
				return "IF(" + at(row, "round") + "=INDEX(" + ExcelNames.ofColumn(Calculation.ID, Calculation.LAST) + ",MATCH("
						+ at(row, "question") + ',' + ExcelNames.ofColumn(Calculation.ID, Calculation.QUESTION)
						+ ",0),1),\"yes\",\"no\")";
			}

			private String at(int row, String column) {
				return ExcelNames.cell(row + 1, table.indexOf(column));
			}
		};
	}
}
