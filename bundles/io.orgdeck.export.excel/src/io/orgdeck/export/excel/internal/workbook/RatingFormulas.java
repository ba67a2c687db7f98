package io.orgdeck.export.excel.internal.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import org.apache.poi.ss.util.CellReference;

import io.orgdeck.core.report.Cell;
import io.orgdeck.core.report.Table;
import io.orgdeck.export.excel.internal.xlsx.CellExtras;
import io.orgdeck.export.excel.internal.xlsx.Formula;

/**
 * Figures of questions as living formulas over the ratings of the last rounds. What a formula would give is computed
 * here the way a spreadsheet does, and a formula is written only where that is what core says: where the ratings behind
 * a figure are withheld, the value stands instead.
 */
final class RatingFormulas implements CellExtras {

	private static final String SCORED = Ratings.ROWS + "*ISNUMBER(Ratings_value)";

	/** A figure of a question: the formula over its cell, and the same computed from its ratings. */
	private record Figure(String expression, boolean array, ToDoubleFunction<String> compute) {
	}

	private final Table table;
	private final int questionColumn;
	private final Map<Integer, Figure> figures = new HashMap<>();

	private RatingFormulas(Table table) {
		this.table = table;
		this.questionColumn = table.indexOf("question");
	}

	/** Number, median, mean and quartiles of each question. */
	static RatingFormulas scores(Table questions, Ratings ratings) {
		var formulas = new RatingFormulas(questions);
		formulas.put("n", "SUMPRODUCT(" + SCORED + ")", false, question -> ratings.values(question).size());
		formulas.aggregate("median", "MEDIAN", "", ratings, values -> quantile(values, 0.5));
		formulas.aggregate("mean", "AVERAGE", "", ratings,
				values -> values.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN));
		formulas.aggregate("q1", "QUARTILE", ",1", ratings, values -> quantile(values, 0.25));
		formulas.aggregate("q3", "QUARTILE", ",3", ratings, values -> quantile(values, 0.75));
		return formulas;
	}

	/**
	 * How many gave each answer: counts the ratings whose answer is the heading of the column.
	 *
	 * @param headings of all columns as they stand in the sheet's first row
	 * @param first    the first column that counts; so do all after it
	 */
	static RatingFormulas counts(Table table, List<String> headings, int first, Ratings ratings) {
		var formulas = new RatingFormulas(table);
		for (int column = first; column < headings.size(); column++) {
			String answer = headings.get(column);
			String heading = new CellReference(0, column, true, false).formatAsString();
			formulas.figures.put(column, new Figure("SUMPRODUCT(" + Ratings.ROWS + "*(Ratings_answer=" + heading + "))", false,
					question -> ratings.count(question, answer)));
		}
		return formulas;
	}

	private void aggregate(String column, String function, String argument, Ratings ratings,
			ToDoubleFunction<List<Double>> compute) {
		put(column, "IF(SUMPRODUCT(" + SCORED + ")=0,\"\"," + function + "(IF(" + SCORED + ",Ratings_value)" + argument + "))",
				true, question -> compute.applyAsDouble(ratings.values(question)));
	}

	private void put(String column, String expression, boolean array, ToDoubleFunction<String> compute) {
		figures.put(table.indexOf(column), new Figure(expression, array, compute));
	}

	@Override
	public Formula formula(int row, int column) {
		Figure figure = figures.get(column);
		if (figure == null || !(table.rows().get(row).get(questionColumn) instanceof Cell.Text question)) {
			return null;
		}
		double result = figure.compute.applyAsDouble(question.text());
		if (!LikeCore.same(table.rows().get(row).get(column), result)) {
			return null;
		}
		String cell = new CellReference(row + 1, questionColumn, false, true).formatAsString();
		return new Formula(figure.expression.replace("%s", cell), figure.array, result);
	}

	/** Whether every figure that there is is a formula. */
	boolean complete() {
		for (int row = 0; row < table.rows().size(); row++) {
			for (int column : figures.keySet()) {
				if (!(table.rows().get(row).get(column) instanceof Cell.Empty) && formula(row, column) == null) {
					return false;
				}
			}
		}
		return true;
	}

	/** Quantile of type 7, as spreadsheets and R compute it; NaN for no values. */
	private static double quantile(List<Double> sorted, double share) {
		if (sorted.isEmpty()) {
			return Double.NaN;
		}
		double position = (sorted.size() - 1) * share;
		int below = (int) position;
		double low = sorted.get(below);
		return position == below ? low : low + (position - below) * (sorted.get(below + 1) - low);
	}
}
