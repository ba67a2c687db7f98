package io.orgdeck.export.word.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.orgdeck.core.report.Block;
import io.orgdeck.core.report.ReportSection;

/** Codes in the text lead to what they stand for. */
class TracesTest {

	private static String paper(String words) throws Exception {
		var findings = new ReportSection("findings", "Findings", false,
				List.of(new Block.Labelled("F1 Feedback stays in teams (high)", "Said on card K1."), new Block.Paragraph(words)));
		var ratings = new ReportSection("appendix-ratings", "All ratings", true,
				List.of(new Block.TableBlock(SampleReport.ratings("A statement", 10))));
		return Export.part(Export.paper(SampleReport.of("en-GB", List.of(findings, ratings))), "word/document.xml");
	}

	private static int count(String text, String part) {
		return text.split(part, -1).length - 1;
	}

	@Test
	void questionCardAndFindingAreLinked() throws Exception {
		String paper = paper("See K1.2 and F1, but not Z9 or F12.");
		assertEquals(1, count(paper, "w:anchor=\"ref_K1_2\""));
		assertEquals(1, count(paper, "w:anchor=\"ref_F1\""));
		assertEquals(1, count(paper, "w:anchor=\"ref_K1_1\""), "a card leads to its first question");
		assertEquals(0, count(paper, "w:anchor=\"ref_Z9\"") + count(paper, "w:anchor=\"ref_F12\""));
	}

	@Test
	void aSectionAndARecommendationAreFieldsUnderTheirNumber() throws Exception {
		var asked = new ReportSection("recommendations", "Recommendations", false,
				List.of(new Block.Numbered(List.of("Agree.", "Note. (R2; F1)"))));
		var purpose = new ReportSection("purpose", "Purpose", false,
				List.of(new Block.Paragraph("Section 2 asks, in Recommendation 2 and in R2, not in section 7 nor recommendation 3.")));
		String paper = Export.part(Export.paper(SampleReport.of("en-GB", List.of(purpose, asked))), "word/document.xml");
		assertEquals(1, count(paper, " REF sec_recommendations \\\\r \\\\h "));
		assertEquals(1, count(paper, " REF rec_2 \\\\r \\\\h "));
		assertEquals(2, count(paper, "w:anchor=\"rec_2\""), "R2 in the text and in the recommendation");
		assertEquals(0, count(paper, "rec_3"));
	}

	@Test
	void everyTargetStandsOnce() throws Exception {
		String paper = paper("K1.2");
		assertEquals(1, count(paper, "w:name=\"ref_K1_2\""));
		assertEquals(1, count(paper, "w:name=\"ref_F1\""));
	}

	@Test
	void textOfTwoDirectionsStaysWhole() throws Exception {
		assertTrue(paper("يستمع الفريق (K1.2) إلى الناس").contains("يستمع"));
		assertEquals(0, count(paper("يستمع الفريق (K1.2) إلى الناس"), "w:anchor=\"ref_K1_2\""));
	}
}
