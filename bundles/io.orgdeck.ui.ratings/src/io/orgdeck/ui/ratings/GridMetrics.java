package io.orgdeck.ui.ratings;

import org.eclipse.swt.graphics.Rectangle;

import io.orgdeck.ui.parts.Layouts;

/**
 * Where things stand in the grid, in pixels of its client area. The first column, the header and the summary stay; the
 * cells between them scroll.
 *
 * @param width     width of the client area
 * @param height    height of the client area
 * @param rows      number of rows
 * @param columns   number of columns
 * @param rowHeader width of the first column
 * @param scrollX   how far the cells are scrolled to the left
 * @param scrollY   how far they are scrolled up
 */
record GridMetrics(int width, int height, int rows, int columns, int rowHeader, int scrollX, int scrollY) {

	static final int COLUMN_WIDTH = 11 * Layouts.UNIT;
	static final int ROW_HEIGHT = 3 * Layouts.UNIT + Layouts.UNIT / 2;
	static final int HEADER_LINE = 3 * Layouts.UNIT;
	static final int HEADER = 2 * HEADER_LINE + Layouts.UNIT / 2;
	static final int SUMMARY_LINES = 3;
	static final int SUMMARY_LINE = 3 * Layouts.UNIT;
	static final int SUMMARY = SUMMARY_LINES * SUMMARY_LINE;

	/** The part of the client area in which cells can be seen. */
	Rectangle cells() {
		return new Rectangle(rowHeader, HEADER, Math.max(0, width - rowHeader), Math.max(0, height - HEADER - SUMMARY));
	}

	Rectangle cell(int row, int column) {
		return new Rectangle(rowHeader + column * COLUMN_WIDTH - scrollX, HEADER + row * ROW_HEIGHT - scrollY, COLUMN_WIDTH,
				ROW_HEIGHT);
	}

	/** The top of the summary: below the last row when there are few, at the bottom otherwise. */
	int summaryTop() {
		return Math.min(HEADER + rows * ROW_HEIGHT - scrollY, Math.max(HEADER, height - SUMMARY));
	}

	int firstRow() {
		return Math.clamp(scrollY / ROW_HEIGHT, 0, Math.max(0, rows - 1));
	}

	int lastRow() {
		return Math.min(rows - 1, (scrollY + cells().height) / ROW_HEIGHT);
	}

	int firstColumn() {
		return Math.clamp(scrollX / COLUMN_WIDTH, 0, Math.max(0, columns - 1));
	}

	int lastColumn() {
		return Math.min(columns - 1, (scrollX + cells().width) / COLUMN_WIDTH);
	}

	/** The row under a point, or the nearest one; -1 above the cells. */
	int rowAt(int y) {
		return y < HEADER || y >= summaryTop() ? -1 : Math.min(rows - 1, (y - HEADER + scrollY) / ROW_HEIGHT);
	}

	/** The column under a point, or the nearest one; -1 left of the cells. */
	int columnAt(int x) {
		return x < rowHeader ? -1 : Math.min(columns - 1, (x - rowHeader + scrollX) / COLUMN_WIDTH);
	}

	int furthestX() {
		return Math.max(0, columns * COLUMN_WIDTH - cells().width);
	}

	int furthestY() {
		return Math.max(0, rows * ROW_HEIGHT - cells().height);
	}

	/** The smallest scrolling that brings a column into view. */
	int scrollXFor(int column) {
		int left = column * COLUMN_WIDTH;
		return Math.clamp(scrollX, Math.min(left, Math.max(0, left + COLUMN_WIDTH - cells().width)), left);
	}

	/** The smallest scrolling that brings a row into view. */
	int scrollYFor(int row) {
		int top = row * ROW_HEIGHT;
		return Math.clamp(scrollY, Math.min(top, Math.max(0, top + ROW_HEIGHT - cells().height)), top);
	}
}
