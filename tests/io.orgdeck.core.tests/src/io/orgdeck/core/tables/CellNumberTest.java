package io.orgdeck.core.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

import io.orgdeck.core.tables.Spreadsheet.Cell;
import io.orgdeck.core.tables.Spreadsheet.Kind;

/** T5: which numbers stand in cells, and how they are shown in a sentence. */
class CellNumberTest {

	private static Cell cell(Kind kind, String shown, double value) {
		return new Cell(shown, kind, value, false, false, "");
	}

	@ParameterizedTest
	@ValueSource(strings = { "3", "3.0", "3,0", "\u0663", " 3 ", "+3" })
	@DisplayName("T5: a whole number in any spelling")
	void wholeNumbers(String typed) {
		assertEquals(Optional.of(3), CellNumber.whole(typed));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "0", "-1", "2.5", "300%", "300 \u2030", "300 \u066a", "300 \uff05", "2147483648" })
	@DisplayName("T5: what is no whole number from 1 on; per cents stand for themselves")
	void noWholeNumbers(String typed) {
		assertEquals(Optional.empty(), CellNumber.whole(typed));
		assertEquals(Optional.of(Integer.MAX_VALUE), CellNumber.whole("2147483647"));
	}

	@ParameterizedTest
	@CsvSource({ "NUMBER, 3 points, 3, 3", "NUMBER, 400%, 4, ", "NUMBER, 3, NaN, 3", "TEXT, 3, NaN, 3" })
	@DisplayName("T5: the number behind a cell counts, not how it is shown")
	void numbersOfCells(Kind kind, String shown, double value, Integer number) {
		assertEquals(Optional.ofNullable(number), CellNumber.whole(cell(kind, shown, value)));
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = { "NUMBER", "TEXT" })
	@DisplayName("T5: dates, formulas and the like are no numbers")
	void otherKinds(Kind kind) {
		assertEquals(Optional.empty(), CellNumber.of(cell(kind, "3", 3)));
	}

	@ParameterizedTest
	@CsvSource({ "NUMBER, 5, 4.5, 5 (4.5)", "NUMBER, 3, 3, 3", "NUMBER, 3.00, 3, 3.00", "NUMBER, -, 0, - (0)",
			"NUMBER, 1e2, 100, 1e2 (100)",
			"NUMBER, 50%, 0.5, 50%", "TEXT, 4, NaN, 4", "TEXT, so so, NaN, so so", "DATE, 3 May, 46000, 3 May" })
	@DisplayName("T5: a sentence shows what the cell's format has rounded")
	void whatASentenceShows(Kind kind, String shown, double value, String words) {
		assertEquals(words, CellNumber.shown(cell(kind, shown, value)));
	}
}
