package io.orgdeck.export.excel.internal.workbook;

import io.orgdeck.core.report.Cell;
import io.orgdeck.core.report.Table;
import io.orgdeck.export.excel.internal.xlsx.Formula;

/**
 * A mean of scores by weight as a formula over their cells. It names each cell, because a sum over the column would go in a circle.
 * Scores that are not there leave their weight out.
 */
final class RolledUp {

	/** Excel takes no more in a cell. */
	static final int LONGEST = 8_000;

	private final StringBuilder weighted = new StringBuilder();
	private final StringBuilder total = new StringBuilder();
	private double sum;
	private double weights;

	/** Adds what is summed up already. */
	RolledUp plus(String weightedSum, String weightSum, double sumNow, double weightsNow) {
		append(weighted, weightedSum);
		append(total, weightSum);
		sum += sumNow;
		weights += weightsNow;
		return this;
	}

	/**
	 * Adds the figure in a row of the scores.
	 *
	 * @param sheet name of their sheet; null on the same sheet
	 */
	RolledUp plus(Table scores, String sheet, int row, String column) {
		String figure = cell(scores, sheet, row, column);
		String weight = scores.columns().stream().anyMatch(one -> one.id().equals("weight")) ? cell(scores, sheet, row, "weight") : "1";
		double counts = weight.equals("1") ? 1 : scores.cell(row, "weight") instanceof Cell.Number number ? number.value() : 0;
		boolean there = scores.cell(row, column) instanceof Cell.Number;
		double value = scores.cell(row, column) instanceof Cell.Number number ? number.value() : 0;
		return plus("IF(ISNUMBER(" + figure + ")," + weight + '*' + figure + ",0)", "IF(ISNUMBER(" + figure + ")," + weight + ",0)",
				there ? counts * value : 0, there ? counts : 0);
	}

	private static String cell(Table scores, String sheet, int row, String column) {
		int at = scores.indexOf(column);
		return sheet == null ? ExcelNames.cell(row + 1, at) : ExcelNames.cell(sheet, row + 1, at);
	}

	private static void append(StringBuilder expression, String more) {
		expression.append(expression.isEmpty() ? "" : "+").append(more);
	}

	/** The mean; null where it gets too long. */
	Formula formula() {
		String mean = '(' + weighted.toString() + ")/(" + total + ')';
		return of(mean, weights == 0 ? Cell.EMPTY : Cell.of(sum / weights));
	}

	/** The mean, or what stands in a cell where that is a lower number; null where it gets too long. */
	Formula noHigherThan(String cell, Cell now) {
		String mean = '(' + weighted.toString() + ")/(" + total + ')';
		double capped = now instanceof Cell.Number number && weights > 0 ? Math.min(sum / weights, number.value()) : sum / weights;
		return of("IF(ISNUMBER(" + cell + "),MIN(" + mean + ',' + cell + ")," + mean + ')', weights == 0 ? Cell.EMPTY : Cell.of(capped));
	}

	private Formula of(String figure, Cell value) {
		String expression = "IF((" + total + ")=0,\"\"," + figure + ')';
		return expression.length() > LONGEST ? null : new Formula(expression, value);
	}
}
