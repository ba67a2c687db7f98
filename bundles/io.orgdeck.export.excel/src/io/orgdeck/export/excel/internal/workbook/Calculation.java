package io.orgdeck.export.excel.internal.workbook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import io.orgdeck.core.report.Cell;
import io.orgdeck.core.report.Column.ColumnType;
import io.orgdeck.core.report.Table;
import io.orgdeck.core.scoring.Agreement;
import io.orgdeck.core.scoring.AgreementWord;
import io.orgdeck.core.scoring.DimensionTree;
import io.orgdeck.core.scoring.Distribution;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.words.Language;
import io.orgdeck.export.excel.internal.xlsx.CellExtras;
import io.orgdeck.model.Values;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Dimension;

/**
 * The steps between votes and scores, a row for each question, on a sheet of their own that anybody may look at. Each step
 * uses only what every program computes alike: counts of numbers, sums, and places found in a list; no array is compared.
 * A question that is not live has only what the scores of its dimension need, from the figures that stand in the workbook.
 */
final class Calculation {

	static final String ID = "calculation";
	static final String QUESTION = "question";
	static final String DIMENSION = "dimension";
	static final String SCALE = "scale";
	static final String LAST = "last";
	static final String AGREEMENT = "agreementNumber";
	static final String ASKED = "asked";
	static final String SCORED = "scoredWeight";
	static final String WEIGHTED = "weightedScore";

	private static final String CODE = ExcelNames.ofColumn(CountedVotes.ID, CountedVotes.CODE);
	/** Beyond this, decimals of a computer make no difference. */
	private static final double EVEN = 1e-9;
	private static final String VALUES = ExcelNames.ofColumn(AnswerList.ID, AnswerList.VALUE);

	private final Language language;
	private final Messages messages;
	private final CountedVotes votes;
	private final AnswerList answers;
	private final Table questions;
	private final Deck deck;
	private final DimensionTree tree;
	private final int levels;
	private final FormulaTable table = new FormulaTable(ID);
	private final List<double[]> scores = new ArrayList<>();

	Calculation(CountedVotes votes, AnswerList answers, Table questions, Deck deck, Language language) {
		this.language = language;
		messages = language.texts(Messages.class);
		this.votes = votes;
		this.answers = answers;
		this.questions = questions;
		this.deck = deck;
		tree = DimensionTree.of(deck);
		this.levels = votes.questions().stream().mapToInt(question -> question.scale().size()).max().orElse(0);
		columns();
		votes.questions().forEach(this::row);
	}

	/** Of the workbook. */
	Language language() {
		return language;
	}

	Table table() {
		return table.table(messages.calculation_caption, messages.calculation_note, messages.calculation_none);
	}

	CellExtras extras() {
		return table.extras();
	}

	/** A cell of this table as another sheet refers to it. */
	String at(CountedQuestion question, String column) {
		return ExcelNames.cell(messages.sheet_calculation, question.row() + 1, table.indexOf(column));
	}

	private String levels(CountedQuestion question, String kind) {
		return ExcelNames.cells(messages.sheet_calculation, question.row() + 1, table.indexOf(kind + 1),
				table.indexOf(kind + question.scale().size()));
	}

	/** All counts of a question's levels as another sheet refers to them. */
	String counts(CountedQuestion question) {
		return levels(question, "level");
	}

	/** Running totals of the counts. */
	String totals(CountedQuestion question) {
		return levels(question, "upTo");
	}

	/** Value of the level at a place of a question's scale, as a formula; the place counts from 1. */
	String value(CountedQuestion question, String place) {
		return "INDEX(" + VALUES + ',' + answers.position(question.scale(), -1) + '+' + place + ",1)";
	}

	/** What the scores of a dimension are made of: the questions' figures in one of the last columns, summed. */
	double sum(String column, int dimension) {
		int at = List.of(AGREEMENT, ASKED, SCORED, WEIGHTED).indexOf(column);
		return IntStream.range(0, scores.size()).filter(row -> dimensionOf(row) == dimension).mapToDouble(row -> scores.get(row)[at]).sum();
	}

	/** Questions of a dimension; 0 stands for all. */
	int questions(int dimension) {
		return (int) IntStream.range(0, scores.size()).filter(row -> dimension == 0 || dimensionOf(row) == dimension).count();
	}

	/** Questions that have been asked, of all dimensions. */
	int asked() {
		return (int) scores.stream().mapToDouble(row -> row[1]).sum();
	}

	/** Questions of a dimension and of its parts with that word. */
	int words(AgreementWord word, int dimension) {
		List<Integer> within = within(dimension);
		return (int) IntStream.range(0, scores.size())
				.filter(row -> within.contains(dimensionOf(row)) && scores.get(row)[0] == word.ordinal() + 1).count();
	}

	/** A dimension and its parts, however deep, by the numbers that they have here. */
	List<Integer> within(int dimension) {
		return numbers(tree.within(deck.getDimensions().get(dimension - 1)));
	}

	/** The direct parts of a dimension; those at the top for 0. */
	List<Integer> parts(int dimension) {
		return numbers(tree.parts(dimension == 0 ? null : deck.getDimensions().get(dimension - 1)));
	}

	private List<Integer> numbers(Collection<Dimension> dimensions) {
		return dimensions.stream().map(one -> deck.getDimensions().indexOf(one) + 1).sorted().toList();
	}

	/** Whether every figure of every question follows from votes in the workbook, save what is withheld. */
	boolean isLive() {
		return votes.questions().stream()
				.allMatch(question -> question.live() || questions.cell(question.row(), "n") instanceof Cell.Suppressed);
	}

	/** Whether any figure does. */
	boolean isAnyLive() {
		return votes.questions().stream().anyMatch(question -> question.live() && question.lastRound() > 0);
	}

	private int dimensionOf(int row) {
		var question = votes.questions().get(row).question();
		return question == null || question.getDimension() == null ? 0 : deck.getDimensions().indexOf(question.getDimension()) + 1;
	}

	private void columns() {
		table.column(QUESTION, messages.calculation_question, ColumnType.TEXT);
		table.column(DIMENSION, messages.calculation_dimension, ColumnType.INTEGER);
		table.column(SCALE, messages.calculation_scale, ColumnType.INTEGER);
		table.column("weight", messages.calculation_weight, ColumnType.NUMBER);
		each("round", votes.rounds(), messages.calculation_round);
		whole(LAST, messages.calculation_last);
		whole("first", messages.calculation_first);
		each("level", levels, messages.calculation_level);
		whole("dontKnow", messages.calculation_dontKnow);
		whole("notApplicable", messages.calculation_notApplicable);
		whole("n", messages.calculation_n);
		each("upTo", levels, messages.calculation_upTo);
		whole("lowerBelow", messages.calculation_lowerBelow);
		whole("lowerAbove", messages.calculation_lowerAbove);
		whole("upperBelow", messages.calculation_upperBelow);
		whole("upperAbove", messages.calculation_upperAbove);
		each("around", levels, messages.calculation_around);
		whole(AGREEMENT, messages.calculation_agreement);
		each("silent", levels, messages.calculation_silent);
		table.column("given", messages.calculation_given, ColumnType.NUMBER);
		table.column("firstMedian", messages.calculation_firstMedian, ColumnType.NUMBER);
		whole(ASKED, messages.calculation_asked);
		table.column(SCORED, messages.calculation_scored, ColumnType.NUMBER);
		table.column(WEIGHTED, messages.calculation_weighted, ColumnType.NUMBER);
	}

	private void whole(String id, String label) {
		table.column(id, label, ColumnType.INTEGER);
	}

	private void each(String id, int count, String label) {
		IntStream.rangeClosed(1, count).forEach(i -> whole(id + i, label.replace("{0}", String.valueOf(i))));
	}

	private void row(CountedQuestion question) {
		table.row();
		table.value(QUESTION, questions.cell(question.row(), "question"));
		int dimension = dimensionOf(question.row());
		table.value(DIMENSION, Cell.of(dimension));
		table.value(SCALE, Cell.of(answers.number(question.scale())));
		String weight = onQuestions(question, "weight");
		double counts = weight(question);
		table.formula("weight", "IF(ISNUMBER(" + weight + "),MAX(0," + weight + "),0)", counts);
		if (question.live()) {
			rounds(question);
			spread(question);
			places(question);
			if (question.scale().scored()) {
				agreement(question);
			} else {
				table.value(AGREEMENT, Cell.of(0));
			}
			silent(question);
		} else {
			table.value(AGREEMENT, Cell.of(agreementNumber(question)));
		}
		score(question, counts);
	}

	private static double weight(CountedQuestion question) {
		double weight = question.question() == null ? 0 : question.question().getWeight();
		return weight > 0 && Double.isFinite(weight) ? weight : 0;
	}

	private String onQuestions(CountedQuestion question, String column) {
		return ExcelNames.cell(messages.sheet_questions, question.row() + 1, questions.indexOf(column));
	}

	private void rounds(CountedQuestion question) {
		var last = new StringBuilder("0");
		var first = new StringBuilder("0");
		for (int round = 1; round <= votes.rounds(); round++) {
			long base = CountedVotes.base(question, round);
			table.formula("round" + round,
					"COUNTIFS(" + CODE + ",\">" + base + "\"," + CODE + ",\"<" + CountedVotes.base(question, round + 1) + "\")",
					question.rounds().get(round - 1).answers());
			last.insert(0, "IF(" + table.at("round" + round) + ">0," + round + ',').append(')');
		}
		for (int round = votes.rounds(); round > 0; round--) {
			first.insert(0, "IF(" + table.at("round" + round) + ">0," + round + ',').append(')');
		}
		table.formula(LAST, last.toString(), question.lastRound());
		table.formula("first", "IF(" + first + '=' + table.at(LAST) + ",0," + first + ')', question.firstRound());
	}

	private void spread(CountedQuestion question) {
		Distribution last = question.last();
		Scale scale = question.scale();
		int total = 0;
		for (int level = 1; level <= scale.size(); level++) {
			int count = last.counts().get(level - 1);
			total += count;
			table.formula("level" + level, count(question, LAST, answers.position(scale, level - 1)), count);
			table.formula("upTo" + level,
					level == 1 ? table.at("level1") : table.at("upTo" + (level - 1)) + '+' + table.at("level" + level),
					total);
		}
		table.formula("dontKnow", count(question, LAST, answers.dontKnow(scale)), last.dontKnow());
		table.formula("notApplicable", count(question, LAST, answers.notApplicable(scale)), last.doesNotApply());
		table.formula("n", "SUM(" + table.from("level1", "level" + scale.size()) + ')', total);
	}

	/** How many gave that answer in the round whose number stands in a column. */
	private String count(CountedQuestion question, String round, int answer) {
		return "IF(" + table.at(round) + "=0,0,COUNTIF(" + CODE + ',' + (CountedVotes.base(question, 0) + answer) + '+' + table.at(round)
				+ "*1000))";
	}

	/** On which level the votes lie that the quartiles lie between. */
	private void places(CountedQuestion question) {
		place(question, "lowerBelow", "(%s-1)/4", n -> (n - 1) / 4);
		place(question, "lowerAbove", "(%s+2)/4", n -> (n + 2) / 4);
		place(question, "upperBelow", "3*(%s-1)/4", n -> 3 * (n - 1) / 4);
		place(question, "upperAbove", "3*%s/4", n -> 3 * n / 4);
	}

	private void place(CountedQuestion question, String column, String index, java.util.function.IntUnaryOperator computed) {
		String totals = table.from("upTo1", "upTo" + question.scale().size());
		table.formula(column,
				"IF(" + table.at("n") + "=0,0,1+COUNTIF(" + totals + ",\"<=\"&INT(" + index.replace("%s", table.at("n")) + ")))",
				placeOf(question.last(), computed));
	}

	private static int placeOf(Distribution votes, java.util.function.IntUnaryOperator index) {
		if (votes.n() == 0) {
			return 0;
		}
		int wanted = index.applyAsInt(votes.n());
		int place = 1;
		int total = votes.counts().getFirst();
		while (total <= wanted) {
			total += votes.counts().get(place++);
		}
		return place;
	}

	private void agreement(CountedQuestion question) {
		int size = question.scale().size();
		Distribution last = question.last();
		String all = table.from("level1", "level" + size);
		for (int level = 1; level <= size; level++) {
			int from = Math.max(1, level - 1);
			int to = Math.min(size, level + 1);
			boolean most = last.counts().get(level - 1) == last.atMode();
			table.formula("around" + level,
					"IF(" + table.at("level" + level) + "=MAX(" + all + "),SUM(" + table.from("level" + from, "level" + to) + "),0)",
					most ? last.counts().subList(from - 1, to).stream().mapToInt(Integer::intValue).sum() : 0);
		}
		int end = question.scale().levelsAtAnEnd();
		String n = table.at("n");
		String range = "(" + place("upper", "MOD(3*(" + n + "-1),4)/4") + "-" + place("lower", "MOD(" + n + "-1,4)/4") + ")";
		table.formula(AGREEMENT, "IF(" + n + '<' + Agreement.FEWEST_VOTES_FOR_A_WORD + ",0,IF(MIN(SUM("
				+ table.from("level1", "level" + end) + "),SUM(" + table.from("level" + (size - end + 1), "level" + size) + "))>=0.3*" + n
				+ "-0.000000001,1,IF(AND(" + range + "<=1,MAX(" + table.from("around1", "around" + size) + ")>=0.7*" + n
				+ "-0.000000001),4,IF(" + range + ">=2,2,3))))", Agreement.word(last).map(word -> word.ordinal() + 1).orElse(0));
	}

	/** Where a quartile lies on the scale, in levels. */
	private String place(String quartile, String share) {
		return "(" + table.at(quartile + "Below") + '+' + share + "*(" + table.at(quartile + "Above") + '-' + table.at(quartile + "Below")
				+ "))";
	}

	private void silent(CountedQuestion question) {
		Distribution first = question.first();
		int total = 0;
		int size = question.scale().size();
		for (int level = 1; level <= size; level++) {
			total += first.counts().get(level - 1);
			String count = count(question, "first", answers.position(question.scale(), level - 1));
			table.formula("silent" + level, level == 1 ? count : table.at("silent" + (level - 1)) + '+' + count, total);
		}
		table.value("given", Cell.of(question.silent()));
		String given = table.at("given");
		if (!question.scale().scored()) {
			return;
		}
		table.formula("firstMedian",
				"IF(" + table.at("first") + "=0,IF(ISNUMBER(" + given + ")," + given + ",\"\"),IF(" + table.at("silent" + size) + "=0,\"\","
						+ median(question, table.from("silent1", "silent" + size), table.at("silent" + size)) + "))",
				Cell.of(question.firstMedian()));
	}

	/** The median of votes with those running totals. */
	String median(CountedQuestion question, String totals, String n) {
		String below = "1+COUNTIF(" + totals + ",\"<=\"&INT((" + n + "-1)/2))";
		String above = "1+COUNTIF(" + totals + ",\"<=\"&INT(" + n + "/2))";
		return isEven(question.scale()) ? "(" + value(question, below) + '+' + value(question, above) + ")/2"
				: between(question, "((" + below + "+" + above + ")/2)");
	}

	/** The value at a place between two levels, of which only the order counts; the place counts from 1. */
	String between(CountedQuestion question, String place) {
		String below = value(question, "INT(" + place + ')');
		String above = value(question, "MIN(INT(" + place + ")+1," + question.scale().size() + ')');
		return '(' + below + "+(" + place + "-INT(" + place + "))*(" + above + '-' + below + "))";
	}

	/** Whether values between levels can be told without looking up places. */
	static boolean isEven(Scale scale) {
		return IntStream.range(2, scale.size()).allMatch(i -> Math.abs(scale.steps().get(i).value() - 2 * scale.steps().get(i - 1).value()
				+ scale.steps().get(i - 2).value()) < EVEN);
	}

	private void score(CountedQuestion question, double weight) {
		String n = onQuestions(question, "n");
		String median = onQuestions(question, "median");
		boolean asked = questions.cell(question.row(), "n") instanceof Cell.Number;
		OptionalDouble score = questions.cell(question.row(), "median") instanceof Cell.Number number ? OptionalDouble.of(number.value())
				: OptionalDouble.empty();
		Scale main = Scale.of(deck);
		double scored = score.isPresent() ? weight : 0;
		double weighted = score.isPresent() ? weight * question.scale().convert(score.getAsDouble(), main) : 0;
		table.formula(ASKED, "IF(ISNUMBER(" + n + "),1,0)", asked ? 1 : 0);
		table.formula(SCORED, "IF(ISNUMBER(" + median + ")," + table.at("weight") + ",0)", scored);
		table.formula(WEIGHTED, "IF(ISNUMBER(" + median + ")," + table.at("weight") + '*' + converted(question, main, median) + ",0)",
				weighted);
		scores.add(new double[] { question.live() ? Agreement.word(question.last()).map(word -> word.ordinal() + 1).orElse(0)
				: agreementNumber(question), asked ? 1 : 0, scored, weighted });
	}

	/** A median carried over to the deck's main scale. */
	private String converted(CountedQuestion question, Scale main, String median) {
		Scale own = question.scale();
		if (own.convert(own.hasRange() ? own.lowest() : 0, main) == (own.hasRange() ? own.lowest() : 0)
				&& own.convert(own.hasRange() ? own.highest() : 0, main) == (own.hasRange() ? own.highest() : 0)) {
			return median;
		}
		String low = end(own, own.lowest());
		return '(' + end(main, main.lowest()) + "+(" + median + '-' + low + ")/(" + end(own, own.highest()) + '-' + low + ")*("
				+ end(main, main.highest()) + '-' + end(main, main.lowest()) + "))";
	}

	/** The cell with the value at an end of a scale, or the value itself where no question takes that level. */
	private String end(Scale scale, double value) {
		int place = answers.has(scale) ? scale.steps().stream().map(Scale.Step::value).toList().indexOf(value) : -1;
		return place < 0 ? '(' + Values.text(value) + ')' : "INDEX(" + VALUES + ',' + answers.position(scale, place) + ",1)";
	}

	/** The word that stands in the table of questions, as a number; 0 for none. */
	private int agreementNumber(CountedQuestion question) {
		for (AgreementWord word : AgreementWord.values()) {
			if (questions.cell(question.row(), "agreement").equals(Cell.of(word.label(language)))) {
				return word.ordinal() + 1;
			}
		}
		return 0;
	}
}
