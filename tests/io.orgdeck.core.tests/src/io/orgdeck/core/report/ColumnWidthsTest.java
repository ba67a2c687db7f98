package io.orgdeck.core.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.orgdeck.core.report.Column.ColumnType;

/** How columns share the width of a page. */
class ColumnWidthsTest {

	private static final int WIDTH = 140;
	private static final int PADDING = 2;
	private static final List<String> ACTION = List.of("A240",
			"Supervision takes place every month and is about cases, budgets and rotas; what was learnt from them is left to chance.",
			"Immediate, 28 October 2026 to 26 January 2027", "F1; shown next time by K1.1", "12");

	private static Table table() {
		List<Column> columns = List.of(new Column("code", "Code", ColumnType.TEXT, 1),
				new Column("action", "Action", ColumnType.LONG_TEXT, 1),
				new Column("when", "When", ColumnType.LONG_TEXT, 1), new Column("answers", "Answers to", ColumnType.LONG_TEXT, 1),
				new Column("votes", "Votes", ColumnType.INTEGER, 1));
		return new Table("actions", "Actions", columns, List.of(), "", "");
	}

	/** A typeface in which each character is as wide as every other. */
	private static double width(String text, boolean bold) {
		return text.length() * (bold ? 1.1 : 1);
	}

	/** Lines that a text takes when it is broken at spaces. */
	private static int lines(String text, double width) {
		int lines = 1;
		double x = 0;
		for (String word : text.split(" ")) {
			if (x > 0 && x + word.length() > width - PADDING) {
				lines++;
				x = 0;
			}
			x += word.length() + 1;
		}
		return lines;
	}

	@Test
	void noColumnMakesARowMuchHigherThanTheOthersDo() {
		double[] widths = ColumnWidths.of(table(), Collections.nCopies(5, ACTION), WIDTH / 2, PADDING, ColumnWidthsTest::width);
		assertEquals(WIDTH / 2, Arrays.stream(widths).sum(), 1e-9);
		int[] lines = IntStream.range(1, 4).map(i -> lines(ACTION.get(i), widths[i])).toArray();
		assertTrue(Arrays.stream(lines).max().orElseThrow() - Arrays.stream(lines).min().orElseThrow() <= 1, () -> Arrays.toString(lines));
		assertEquals(1, lines(ACTION.getLast(), widths[4]), "a number is not broken");
	}

	@Test
	void aLongWordFarDownTheTableFitsItsColumn() {
		List<List<String>> rows = new ArrayList<>(Collections.nCopies(400, ACTION));
		rows.set(399, List.of("A400", "End", "Soon", "Lüdenscheidt-Oberbrügge-Halver", "3"));
		double[] widths = ColumnWidths.of(table(), rows, WIDTH, PADDING, ColumnWidthsTest::width);
		assertTrue("Lüdenscheidt-".length() <= widths[3] - PADDING);
	}

	@Test
	void aWordWiderThanThePageTakesNoRoomFromTheWordsOfOthers() {
		List<String> row = List.of("A1", "x".repeat(2000), "Immediate", "F1", "12");
		double[] widths = ColumnWidths.of(table(), List.of(row), WIDTH, PADDING, ColumnWidthsTest::width);
		assertTrue("Immediate".length() <= widths[2] - PADDING, () -> Arrays.toString(widths));
		assertTrue("12".length() <= widths[4] - PADDING, () -> Arrays.toString(widths));
	}

	@Test
	void aColumnOfFewWordsTakesNoMoreThanThey() {
		double[] widths = ColumnWidths.of(table(), Collections.nCopies(5, ACTION), WIDTH * 4, PADDING, ColumnWidthsTest::width);
		assertTrue(ACTION.get(1).length() < widths[1] - PADDING, "there is room for every text on one line");
	}
}
