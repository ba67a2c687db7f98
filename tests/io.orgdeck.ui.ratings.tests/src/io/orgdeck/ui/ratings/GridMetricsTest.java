package io.orgdeck.ui.ratings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class GridMetricsTest {

	private static GridMetrics scrolled(int x, int y) {
		return new GridMetrics(1000, 600, 1000, 120, 200, x, y);
	}

	@Test
	void aPointInACellIsThatCell() {
		var metrics = scrolled(300, 5000);
		for (int row = metrics.firstRow() + 1; row < metrics.lastRow(); row++) {
			for (int column = metrics.firstColumn() + 1; column < metrics.lastColumn(); column++) {
				var cell = metrics.cell(row, column);
				assertEquals(row, metrics.rowAt(cell.y + cell.height / 2));
				assertEquals(column, metrics.columnAt(cell.x + cell.width / 2));
			}
		}
	}

	@Test
	void onlyAScreenfulIsEverPainted() {
		var metrics = scrolled(0, 20_000);
		assertTrue(metrics.lastRow() - metrics.firstRow() < 25);
		assertTrue(metrics.lastColumn() - metrics.firstColumn() < 15);
	}

	@Test
	void scrollingGoesNoFurtherThanNeeded() {
		assertEquals(5000, scrolled(0, 5000).scrollYFor(5000 / GridMetrics.ROW_HEIGHT + 3), "in view already");
		assertEquals(0, scrolled(0, 5000).scrollYFor(0));
		var bottom = scrolled(0, 0);
		int y = bottom.scrollYFor(999);
		assertEquals(bottom.furthestY(), y);
	}

	@Test
	void nothingIsUnderHeaderAndNames() {
		assertEquals(-1, scrolled(0, 0).rowAt(3));
		assertEquals(-1, scrolled(0, 0).columnAt(3));
	}
}
