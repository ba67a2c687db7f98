package io.orgdeck.export.pdf.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.orgdeck.core.deck.DeckRegistry;
import io.orgdeck.core.report.BoardSummary;
import io.orgdeck.core.report.BoardSummary.Heat;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.model.Ids;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentFactory;
import io.orgdeck.model.assessment.BoardPaper;
import io.orgdeck.model.assessment.Publication;
import io.orgdeck.model.assessment.Recommendation;
import io.orgdeck.model.deck.DeckPackage;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.samples.SmallAssessment;

/** The page that a member of the board reads before anything else. */
class SummaryTest {

	private static byte[] summary(Assessment assessment, String part) throws IOException {
		var values = Map.of("part", part);
		return Export.write(new SummaryExporter(), Export.report(assessment, values), values);
	}

	@Test
	void saysOfEachDimensionWhatTheReportSaysInWordsAndSigns() throws Exception {
		List<String> read = Export.read(summary(DeckRegistry.platform().sample().orElseThrow().create(), "whole"));
		int at = read.indexOf("Information systems");
		assertEquals(List.of("Information systems", "◐ 2.4 (target 3.0)", "○ two camps", "● Verified"), read.subList(at, at + 4));
		assertTrue(read.stream().anyMatch(text -> text.contains("F3 Two camps on information (High)")));
		assertTrue(read.stream().anyMatch(text -> text.contains("Receive in June 2028 the results")));
	}

	@Test
	void theColoursAreThoseOfTheDials() throws Exception {
		ReportModel report = Export.report(DeckRegistry.platform().sample().orElseThrow().create(), Map.of("part", "whole"));
		BoardSummary.Standing information = report.summary().standings().get(2);
		assertEquals(List.of(Heat.MIDDLING, Heat.WEAK, Heat.STRONG), List.of(information.score().heat().orElseThrow(),
				information.agreement().heat().orElseThrow(), information.evidence().heat().orElseThrow()));
	}

	@Test
	void isOnePageHoweverManyDimensionsThereAre() throws Exception {
		Assessment assessment = new SmallAssessment().assessment();
		for (int i = 0; i < 13; i++) {
			Dimension dimension = Ids.create(DeckPackage.Literals.DIMENSION);
			dimension.setName("A dimension with rather a long name, number " + i);
			assessment.getDeck().getDimensions().add(dimension);
		}
		IntStream.range(0, 6).forEach(i -> assessment.getRecommendations().add(asking("Agree number " + i + " of what is proposed, for "
				+ "two years, and hear once a year what has come of it and what it has cost.")));
		byte[] file = summary(assessment, "whole");
		assertEquals(1, Export.pages(file).size());
		assertTrue(Export.read(file).contains("A dimension with rather a long name, number 12"));
	}

	@Test
	void whatIsExemptIsNotOnThePublicPage() throws Exception {
		Assessment assessment = new SmallAssessment().assessment();
		BoardPaper paper = AssessmentFactory.eINSTANCE.createBoardPaper();
		paper.setTitle("Paper");
		assessment.setPaper(paper);
		Recommendation secret = asking("Close the house by the river.");
		secret.setPublication(Publication.EXEMPT);
		assessment.getRecommendations().addAll(List.of(asking("Agree the plan."), secret));
		assertFalse(Export.everything(summary(assessment, "public")).contains("river"));
		String whole = String.join(" ", Export.pages(summary(assessment, "whole")));
		assertTrue(whole.contains("Close the house by the river.") && whole.contains("not for publication"), whole);
	}

	private static Recommendation asking(String text) {
		Recommendation recommendation = AssessmentFactory.eINSTANCE.createRecommendation();
		recommendation.setText(text);
		return recommendation;
	}
}
