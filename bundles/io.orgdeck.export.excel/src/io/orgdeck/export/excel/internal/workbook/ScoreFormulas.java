package io.orgdeck.export.excel.internal.workbook;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.orgdeck.core.report.Cell;
import io.orgdeck.core.report.Table;
import io.orgdeck.core.scoring.AgreementWord;
import io.orgdeck.export.excel.internal.xlsx.CellExtras;
import io.orgdeck.export.excel.internal.xlsx.Formula;
import io.orgdeck.model.Texts;
import io.orgdeck.model.Values;
import io.orgdeck.model.deck.Band;

/**
 * The figures of each dimension as formulas over the {@link Calculation}. A formula is written only where it gives what
 * core says.
 */
final class ScoreFormulas implements CellExtras {

	private final Table scores;
	private final Calculation calculation;
	private final List<Band> bands;

	/**
	 * @param scores a row for each dimension of the deck, in its order
	 * @param bands  what scores are called, lowest first
	 */
	ScoreFormulas(Table scores, Calculation calculation, List<Band> bands) {
		this.bands = bands;
		this.scores = scores;
		this.calculation = calculation;
	}

	@Override
	public Formula formula(int row, int column) {
		List<Cell> cells = scores.rows().get(row);
		String id = scores.columns().get(column).id();
		int dimension = row + 1;
		Formula formula = switch (id) {
			case "score" -> score(dimension);
			case "capped" -> capped(row, cells);
			case "coverage" -> coverage(dimension);
			case "band" -> band(row, cells);
			case "agreement" -> agreement(row, dimension);
			default -> word(id, dimension);
		};
		return formula != null && LikeCore.same(cells.get(column), formula.value()) ? formula : null;
	}

	/** Whether every score is a formula. */
	boolean complete() {
		return IntStream.range(0, scores.rows().size()).allMatch(row -> formula(row, scores.indexOf("score")) != null);
	}

	private Formula score(int dimension) {
		if (calculation.parts(dimension).isEmpty()) {
			double weight = calculation.sum(Calculation.SCORED, dimension);
			String all = sumIf(Calculation.SCORED, dimension);
			return new Formula("IF(" + all + "=0,\"\"," + sumIf(Calculation.WEIGHTED, dimension) + '/' + all + ')',
					weight == 0 ? Cell.EMPTY : Cell.of(calculation.sum(Calculation.WEIGHTED, dimension) / weight));
		}
		return rolledUp("score", dimension).formula();
	}

	/** Own questions and the figures of the parts. */
	private RolledUp rolledUp(String column, int dimension) {
		RolledUp mean = new RolledUp().plus(sumIf(Calculation.WEIGHTED, dimension), sumIf(Calculation.SCORED, dimension),
				calculation.sum(Calculation.WEIGHTED, dimension), calculation.sum(Calculation.SCORED, dimension));
		calculation.parts(dimension).forEach(part -> mean.plus(scores, null, part - 1, column));
		return mean;
	}

	private Formula capped(int row, List<Cell> cells) {
		String score = ExcelNames.cell(row + 1, scores.indexOf("score"));
		String target = ExcelNames.cell(row + 1, scores.indexOf("target"));
		if (!calculation.parts(row + 1).isEmpty()) {
			return rolledUp("capped", row + 1).noHigherThan(target, cells.get(scores.indexOf("target")));
		}
		Cell result = cells.get(scores.indexOf("score")) instanceof Cell.Number reached
				? cells.get(scores.indexOf("target")) instanceof Cell.Number wanted
						? Cell.of(Math.min(reached.value(), wanted.value()))
						: reached
				: Cell.EMPTY;
		return new Formula("IF(ISNUMBER(" + score + "),IF(ISNUMBER(" + target + "),MIN(" + score + ',' + target + ")," + score + "),\"\")",
				result);
	}

	/** The name of the highest band that begins at the score or below it. */
	private Formula band(int row, List<Cell> cells) {
		String score = ExcelNames.cell(row + 1, scores.indexOf("score"));
		String expression = "\"\"";
		String name = "";
		for (Band band : bands) {
			expression = "IF(" + score + ">=" + Values.text(band.getFrom()) + "-0.000000001,"
					+ ExcelNames.text(Texts.or(band.getName(), ""))
					+ ',' + expression + ')';
			if (cells.get(scores.indexOf("score")) instanceof Cell.Number reached && reached.value() >= band.getFrom() - 1e-9) {
				name = Texts.or(band.getName(), "");
			}
		}
		return new Formula("IF(ISNUMBER(" + score + ")," + expression + ",\"\")", name.isEmpty() ? Cell.EMPTY : Cell.of(name));
	}

	private Formula coverage(int dimension) {
		List<Integer> within = calculation.within(dimension);
		int questions = within.stream().mapToInt(calculation::questions).sum();
		double asked = within.stream().mapToDouble(part -> calculation.sum(Calculation.ASKED, part)).sum();
		String all = over(within, part -> "COUNTIF(" + name(Calculation.DIMENSION) + ',' + part + ')');
		return brief(new Formula("IF(" + all + "=0,0," + over(within, part -> sumIf(Calculation.ASKED, part)) + '/' + all + ')',
				Cell.of(questions == 0 ? 0 : asked / questions)));
	}

	/** The sum over some dimensions. */
	private static String over(List<Integer> dimensions, Function<Integer, String> figure) {
		String sum = dimensions.stream().map(figure).collect(Collectors.joining("+"));
		return dimensions.size() == 1 ? sum : '(' + sum + ')';
	}

	/** Nothing where a formula gets too long for a cell. */
	private static Formula brief(Formula formula) {
		return formula.expression().length() > RolledUp.LONGEST ? null : formula;
	}

	/** The most frequent word, of equally frequent ones that of least agreement, which stands first. */
	private Formula agreement(int row, int dimension) {
		AgreementWord[] words = AgreementWord.values();
		int first = scores.indexOf(words[0].name());
		String all = ExcelNames.cell(row + 1, first) + ':' + ExcelNames.cell(row + 1, first + words.length - 1);
		var expression = new StringBuilder(ExcelNames.text(words[words.length - 1].label(calculation.language())));
		for (int i = words.length - 2; i >= 0; i--) {
			expression
					.insert(0,
							"IF(" + ExcelNames.cell(row + 1, first + i) + "=MAX(" + all + "),"
									+ ExcelNames.text(words[i].label(calculation.language())) + ',')
					.append(')');
		}
		int most = Arrays.stream(words).mapToInt(word -> calculation.words(word, dimension)).max().orElse(0);
		Cell result = most == 0 ? Cell.EMPTY
				: Cell.of(
						Arrays.stream(words).filter(word -> calculation.words(word, dimension) == most).findFirst().orElseThrow()
								.label(calculation.language()));
		return new Formula("IF(MAX(" + all + ")=0,\"\"," + expression + ')', result);
	}

	private Formula word(String column, int dimension) {
		return Arrays.stream(AgreementWord.values()).filter(word -> word.name().equals(column)).findFirst()
				.map(word -> new Formula(calculation.within(dimension).stream()
						.map(part -> "COUNTIFS(" + name(Calculation.DIMENSION) + ',' + part + ',' + name(Calculation.AGREEMENT) + ','
								+ (word.ordinal() + 1) + ')')
						.collect(Collectors.joining("+")), Cell.of(calculation.words(word, dimension))))
				.map(ScoreFormulas::brief)
				.orElse(null);
	}

	private static String sumIf(String column, int dimension) {
		return "SUMIF(" + name(Calculation.DIMENSION) + ',' + dimension + ',' + name(column) + ')';
	}

	private static String name(String column) {
		return ExcelNames.ofColumn(Calculation.ID, column);
	}
}
