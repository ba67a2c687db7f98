package io.orgdeck.export.word.internal.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.orgdeck.core.report.Column;
import io.orgdeck.core.report.Column.ColumnType;
import io.orgdeck.core.report.Table;
import io.orgdeck.export.word.internal.text.TextMeasure;

/** How columns share the width of a page. */
class TableColumnWidthsTest {

	private static final int WIDTH = 14000;
	private static final int SIZE = 200;
	private static final int PADDING = 200;
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

	private static int lines(String text, int width) {
		return TextMeasure.lines(text, SIZE, width - PADDING);
	}

	@Test
	void noColumnMakesARowMuchHigherThanTheOthersDo() {
		int[] widths = TableColumnWidths.of(table(), Collections.nCopies(5, ACTION), WIDTH / 2, SIZE, PADDING);
		assertEquals(WIDTH / 2, Arrays.stream(widths).sum());
		int[] lines = IntStream.range(1, 4).map(i -> lines(ACTION.get(i), widths[i])).toArray();
		assertTrue(Arrays.stream(lines).max().orElseThrow() - Arrays.stream(lines).min().orElseThrow() <= 1, () -> Arrays.toString(lines));
		assertEquals(1, lines(ACTION.getLast(), widths[4]), "a number is not broken");
	}

	@Test
	void aLongWordFarDownTheTableFitsItsColumn() {
		List<List<String>> rows = new ArrayList<>(Collections.nCopies(400, ACTION));
		rows.set(399, List.of("A400", "End", "Soon", "Lüdenscheidt-Oberbrügge-Halver", "3"));
		int[] widths = TableColumnWidths.of(table(), rows, WIDTH, SIZE, PADDING);
		assertTrue(TextMeasure.longestWord(rows.getLast().get(3), SIZE) <= widths[3] - PADDING);
	}
}
