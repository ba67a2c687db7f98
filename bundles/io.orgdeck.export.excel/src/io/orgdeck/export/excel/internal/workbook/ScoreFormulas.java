package io.orgdeck.export.excel.internal.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.poi.ss.util.CellReference;

import io.orgdeck.core.report.Cell;
import io.orgdeck.core.report.Table;
import io.orgdeck.export.excel.internal.xlsx.CellExtras;
import io.orgdeck.export.excel.internal.xlsx.Formula;

/**
 * The score of each dimension, alone and capped at its target, as living formulas over the questions. As with
 * {@link RatingFormulas}, a formula is written only where it gives what core says.
 */
final class ScoreFormulas implements CellExtras {

	private static final String IN_DIMENSION = "--(Questions_dimension=%1$s),--ISNUMBER(Questions_median),Questions_weight";
	private static final String SCORE = "IF(SUMPRODUCT(" + IN_DIMENSION + ")=0,\"\",SUMPRODUCT(" + IN_DIMENSION
			+ ",Questions_median)/SUMPRODUCT(" + IN_DIMENSION + "))";
	private static final String CAPPED = "IF(ISNUMBER(%1$s),MIN(%1$s,%2$s),\"\")";

	private final Table scores;
	private final int dimension;
	private final int score;
	private final int target;
	private final int capped;
	private final Map<String, Double> means;

	ScoreFormulas(Table scores, Table questions) {
		this.scores = scores;
		this.dimension = scores.indexOf(Arrangement.SHORT_NAME);
		this.score = scores.indexOf("score");
		this.target = scores.indexOf("target");
		this.capped = scores.indexOf("capped");
		this.means = means(questions);
	}

	@Override
	public Formula formula(int row, int column) {
		List<Cell> cells = scores.rows().get(row);
		if (!(cells.get(dimension) instanceof Cell.Text name)) {
			return null;
		}
		double result;
		String expression;
		if (column == score) {
			result = means.getOrDefault(Ratings.key(name.text()), Double.NaN);
			expression = String.format(Locale.ROOT, SCORE, at(row, dimension));
		} else if (column == capped) {
			result = capped(cells);
			expression = String.format(Locale.ROOT, CAPPED, at(row, score), at(row, target));
		} else {
			return null;
		}
		return LikeCore.same(cells.get(column), result) ? new Formula(expression, false, result) : null;
	}

	/** Whether every score is a formula. */
	boolean complete() {
		for (int row = 0; row < scores.rows().size(); row++) {
			if (formula(row, score) == null) {
				return false;
			}
		}
		return true;
	}

	private double capped(List<Cell> cells) {
		if (!(cells.get(score) instanceof Cell.Number reached)) {
			return Double.NaN;
		}
		return cells.get(target) instanceof Cell.Number wanted ? Math.min(reached.value(), wanted.value())
				: reached.value();
	}

	private static String at(int row, int column) {
		return new CellReference(row + 1, column, false, true).formatAsString();
	}

	/** Weighted means of the medians by dimension, as a spreadsheet compares its name. */
	private static Map<String, Double> means(Table questions) {
		int dimension = questions.indexOf("dimension");
		int weight = questions.indexOf("weight");
		int median = questions.indexOf("median");
		var sums = new HashMap<String, double[]>();
		for (List<Cell> row : questions.rows()) {
			if (row.get(dimension) instanceof Cell.Text name && row.get(weight) instanceof Cell.Number share
					&& row.get(median) instanceof Cell.Number value) {
				double[] sum = sums.computeIfAbsent(Ratings.key(name.text()), unseen -> new double[2]);
				sum[0] += share.value() * value.value();
				sum[1] += share.value();
			}
		}
		var means = new HashMap<String, Double>();
		sums.forEach((name, sum) -> means.put(name, sum[1] == 0 ? Double.NaN : sum[0] / sum[1]));
		return means;
	}
}
