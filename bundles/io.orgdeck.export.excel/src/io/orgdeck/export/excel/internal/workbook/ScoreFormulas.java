package io.orgdeck.export.excel.internal.workbook;

import java.util.Arrays;
import java.util.List;
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
		double weight = calculation.sum(Calculation.SCORED, dimension);
		String all = sumIf(Calculation.SCORED, dimension);
		return new Formula("IF(" + all + "=0,\"\"," + sumIf(Calculation.WEIGHTED, dimension) + '/' + all + ')',
				weight == 0 ? Cell.EMPTY : Cell.of(calculation.sum(Calculation.WEIGHTED, dimension) / weight));
	}

	private Formula capped(int row, List<Cell> cells) {
		String score = ExcelNames.cell(row + 1, scores.indexOf("score"));
		String target = ExcelNames.cell(row + 1, scores.indexOf("target"));
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
		int questions = calculation.questions(dimension);
		String all = "COUNTIF(" + name(Calculation.DIMENSION) + ',' + dimension + ')';
		return new Formula("IF(" + all + "=0,0," + sumIf(Calculation.ASKED, dimension) + '/' + all + ')',
				Cell.of(questions == 0 ? 0 : calculation.sum(Calculation.ASKED, dimension) / questions));
	}

	/** The most frequent word, of equally frequent ones that of least agreement, which stands first. */
	private Formula agreement(int row, int dimension) {
		AgreementWord[] words = AgreementWord.values();
		int first = scores.indexOf(words[0].name());
		String all = ExcelNames.cell(row + 1, first) + ':' + ExcelNames.cell(row + 1, first + words.length - 1);
		var expression = new StringBuilder(ExcelNames.text(words[words.length - 1].label()));
		for (int i = words.length - 2; i >= 0; i--) {
			expression
					.insert(0, "IF(" + ExcelNames.cell(row + 1, first + i) + "=MAX(" + all + ")," + ExcelNames.text(words[i].label()) + ',')
					.append(')');
		}
		int most = Arrays.stream(words).mapToInt(word -> calculation.words(word, dimension)).max().orElse(0);
		Cell result = most == 0 ? Cell.EMPTY
				: Cell.of(
						Arrays.stream(words).filter(word -> calculation.words(word, dimension) == most).findFirst().orElseThrow().label());
		return new Formula("IF(MAX(" + all + ")=0,\"\"," + expression + ')', result);
	}

	private Formula word(String column, int dimension) {
		return Arrays.stream(AgreementWord.values()).filter(word -> word.name().equals(column)).findFirst()
				.map(word -> new Formula(
						"COUNTIFS(" + name(Calculation.DIMENSION) + ',' + dimension + ',' + name(Calculation.AGREEMENT) + ','
								+ (word.ordinal() + 1) + ')',
						Cell.of(calculation.words(word, dimension))))
				.orElse(null);
	}

	private static String sumIf(String column, int dimension) {
		return "SUMIF(" + name(Calculation.DIMENSION) + ',' + dimension + ',' + name(column) + ')';
	}

	private static String name(String column) {
		return ExcelNames.ofColumn(Calculation.ID, column);
	}
}
