package io.orgdeck.core.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.orgdeck.core.export.Passage;
import io.orgdeck.core.words.Numeral;

/** What is told of a file that says something else than its report. */
class FigureCheckTest {

	private final ReportFigures report = ReportFigures.empty();

	@BeforeEach
	void aReport() {
		report.name("Leadership", "Leadership");
		report.name("Lead", "Leadership");
		report.name("Culture", "Culture");
		report.figure("Leadership", "Score", 3.3333);
		report.figure("Leadership", "Target", 4);
		report.figure("Leadership", "Coverage", 0.7619);
		report.figure("Culture", "Score", 2.5);
		report.place("Culture", "Target");
		report.overall(2.8);
		report.headlines().put("Leadership", 3.3333);
		report.text("Of 24 people 20 came on 2 March 2026.");
		report.text("Somebody said “nobody asks us before it is decided” twice.");
	}

	private List<String> told(Passage passage) {
		return new FigureCheck(report, "paper.docx").check(List.of(passage)).stream().map(PackProblem::line).toList();
	}

	private List<String> told(String... cells) {
		return told(new Passage("Results", List.of("Dimension", "Score", "Target", "Coverage"), List.of(cells)));
	}

	@ParameterizedTest
	@CsvSource({ "Leadership,3.3,4.0,76%", "lead,3.33,4,76 %", "Leadership,'3,3','4,0',0.7619", "LEADERSHIP,٣٫٣,٤,٧٦٪", "Culture,2.5,,",
			"Culture,2.50,–,–" })
	void figuresAgreeHoweverTheyAreWritten(String name, String score, String target, String coverage) {
		assertEquals(List.of(), told(name, score, target == null ? "" : target, coverage == null ? "" : coverage));
	}

	@Test
	void aFigureOfAnotherColumnIsTold() {
		assertEquals(List.of("paper.docx, Results: 4.0 stands there for Score of “Leadership”; the report says 3.33."),
				told("Leadership", "4.0", "4.0", "76%"));
	}

	@Test
	void aFigureOfAnotherLineIsTold() {
		assertEquals(List.of("paper.docx, Results: 2.5 stands there for Score of “Leadership”; the report says 3.33."),
				told("Leadership", "2.5", "4.0", "76%"));
	}

	@Test
	void aFigureWhereTheReportShowsNothingIsTold() {
		assertEquals(List.of("paper.docx, Results: 3.0 stands there for Target of “Culture”, where the report shows nothing."),
				told("Culture", "2.5", "3.0"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Leadership reaches 3.3 of 4.0, overall 2.8.", "Of 24 people 20 came on 2 March 2026.",
			"Somebody said “nobody asks us before it is decided” twice.", "20 of them, see LC3.7 and F-12" })
	void wordsThatTheReportBearsOutAreNotTold(String words) {
		assertEquals(List.of(), told(Passage.of("Summary", words)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Leadership reaches 3.4.", "Culture reaches 3.3.", "Of 25 people 20 came.", "Coverage is 77%.",
			"Somebody said “nobody asks us after it is decided” twice." })
	void wordsThatTheReportDoesNotBearOutAreTold(String words) {
		assertEquals(1, told(Passage.of("Summary", words)).size(), () -> told(Passage.of("Summary", words)).toString());
	}

	@Test
	void itKnowsWhoseScoresStandInTheFile() {
		var check = new FigureCheck(report, "paper.docx");
		check.check(List.of(new Passage("Results", List.of(), List.of("Lead", "3.3"))));
		assertEquals(List.of("Leadership"), List.copyOf(check.headlines()));
		assertEquals(1, check.compared());
	}

	@Test
	void aMarkMayPartThousandsOrDecimals() {
		Numeral numeral = Numeral.in("1,234").getFirst();
		assertTrue(numeral.says(1234));
		assertTrue(numeral.says(1.234));
		assertFalse(numeral.says(1.3));
		assertFalse(numeral.isDecimal());
		assertTrue(Numeral.in("1.234.567").getFirst().says(1234567));
		assertTrue(Numeral.in("-0.25").getFirst().says(-0.25));
	}

	@Test
	void aSentenceDoesNotEndInTheMiddleOfAName() {
		report.name("Access &amp; ]]>", "Access &amp; ]]>");
		report.figure("Access &amp; ]]>", "Score", 4);
		String words = "Access &amp; ]]>: Score: 4.0   |   Leadership: Score: 3.3. Culture: 2.5.";
		assertEquals(List.of(), told(new Passage("Slide 12", List.of(), List.of(words))));
		assertEquals(1, told(new Passage("Slide 12", List.of(), List.of(words.replace("2.5", "4.0")))).size());
	}

	@Test
	void aQuoteIsTheSameWithTheMarkAtItsEndOrWithout() {
		report.text("Patrick said: “You are nicer than I expected.”");
		assertEquals(List.of(), told(new Passage("Page 30", List.of(), List.of(".Patrick said: “You are nicer than I expected”"))));
		assertEquals(1, told(new Passage("Page 30", List.of(), List.of("“You are nicer than I feared.”"))).size());
	}

	@Test
	void aNumberInATitleThatIsQuotedIsNoFigureOfTheSentence() {
		report.text("Capacity to learn 1.5");
		assertEquals(List.of(), told(Passage.of("Page 3", "Leadership reaches 3.3, see “Capacity to learn 1.5”.")));
		assertEquals(1, told(Passage.of("Page 3", "Leadership reaches 1.5, see “Capacity to learn 1.5”.")).size());
		assertEquals(2, told(Passage.of("Page 3", "Leadership reaches 3.3, see “Capacity to learn 1.6”.")).size());
	}
}
