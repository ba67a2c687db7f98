package io.orgdeck.export.excel.internal.workbook;

import io.orgdeck.core.report.Cell;

/** Whether a formula gives what core says. */
final class LikeCore {

	private static final double TOLERANCE = 1e-9;

	private LikeCore() {
	}

	/** Whether the cell holds that result. */
	static boolean same(Cell cell, Cell result) {
		return cell instanceof Cell.Number && result instanceof Cell.Number number ? same(cell, number.value()) : cell.equals(result);
	}

	/** Whether the cell holds that result; NaN stands for nothing. */
	static boolean same(Cell cell, double result) {
		return switch (cell) {
			case Cell.Number number -> Math.abs(number.value() - result) <= TOLERANCE;
			case Cell.Empty empty -> Double.isNaN(result);
			case Cell.Text text -> false;
			case Cell.Day day -> false;
			case Cell.Suppressed hidden -> false;
		};
	}
}
