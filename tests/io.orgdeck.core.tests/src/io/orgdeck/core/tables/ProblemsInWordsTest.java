package io.orgdeck.core.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.orgdeck.core.tables.Spreadsheet.Sheet;

/** Places and problems as people read them. */
class ProblemsInWordsTest {

	@ParameterizedTest
	@CsvSource({ "0, A", "25, Z", "26, AA", "51, AZ", "52, BA", "701, ZZ", "702, AAA", "16383, XFD" })
	@DisplayName("Columns have the letters that a spreadsheet program shows")
	void letters(int column, String letters) {
		assertEquals(letters, new Place("x.xlsx", "One", 1, column).columnLetters());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "''; 0; -1; x.xlsx", "x.xlsx; 0; -1; x.xlsx", "One; 0; -1; x.xlsx, sheet One",
			"One; 3; -1; x.xlsx, sheet One, row 3", "x.xlsx; 3; 0; x.xlsx, row 3, column A",
			"One; 3; 1; x.xlsx, sheet One, row 3, column B" })
	@DisplayName("A place is told by file, sheet, row and column, as far as it is one")
	void places(String sheet, int row, int column, String words) {
		assertEquals(words, new Place("x.xlsx", sheet, row, column).toString());
		assertEquals("", new Place("x.xlsx", "One", 3, -1).columnLetters());
	}

	private static List<ImportProblem> problems(int count, String remedy) {
		var problems = new SheetProblems("x.csv");
		var sheet = new Sheet("x.csv", List.of());
		IntStream.rangeClosed(1, count).forEach(row -> problems.warning(sheet, 100 - row, 0, "Row " + row + " is odd.", remedy));
		assertFalse(problems.anyError());
		return problems.all();
	}

	@Test
	@DisplayName("Fifty of a kind are listed; of more the first five, with how many more there are and where")
	void manyProblemsAreSummarised() {
		List<ImportProblem> fifty = problems(50, "Mend it.");
		assertEquals(fifty, ProblemSummary.of(fifty));
		List<ImportProblem> more = problems(51, "Mend it.");
		assertEquals(6, ProblemSummary.of(more).size());
		assertEquals(more.subList(0, 5), ProblemSummary.of(more).subList(0, 5));
		assertEquals("x.csv: There are 46 more of this kind, in rows 49 to 94; the report of the import lists each. Mend it.",
				ProblemSummary.of(more).getLast().toString());
	}

	@Test
	@DisplayName("Another remedy, sheet or weight is another kind")
	void kindsAreKeptApart() {
		var problems = new SheetProblems("x.xlsx");
		for (int row = 1; row <= 30; row++) {
			problems.warning(new Sheet("One", List.of()), row, 0, "It is odd.", "Mend it.");
			problems.warning(new Sheet("Two", List.of()), row, 0, "It is odd.", "Mend it.");
			problems.warning(new Sheet("One", List.of()), row, 0, "It is odd.", "Leave it.");
			problems.error(new Sheet("One", List.of()), row, 0, "It is odd.", "Mend it.");
		}
		assertTrue(problems.anyError());
		assertEquals(problems.all(), ProblemSummary.of(problems.all()));
	}
}
