package io.orgdeck.export.word.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.export.PaginatingExporter.Pages;
import io.orgdeck.core.report.Block;
import io.orgdeck.core.report.Edition;
import io.orgdeck.core.report.ReportModel;

/** The paper of the sample client keeps the house rules of real boards. */
class RiversidePaperTest {

	private static ReportModel report() throws IOException {
		return Riverside.report(new Edition(Edition.Audience.BOARD, Edition.Part.WHOLE, Optional.empty()));
	}

	@Test
	void bodyHasAboutFourPagesAndTheSummaryAtMostTwo() throws Exception {
		Pages pages = new BoardPaperExporter().pages(report(), Export.options(), new NullProgressMonitor());
		assertEquals(2, pages.front(), "contents, and the page at a glance");
		assertTrue(pages.body() <= Pages.MOST_BODY, "body of " + pages.body() + " pages");
		assertTrue(pages.start("background").orElseThrow() - pages.start("summary").orElseThrow() <= 2);
		assertEquals(pages.all(), pages.front() + pages.body() + pages.appendices());
	}

	@Test
	void whatTheBodyRefersToIsAFieldThatShowsItsName() throws Exception {
		String document = Export.part(Export.paper(report()), "word/document.xml");
		Map.of("sec_appendix_findings \\r", "Appendix A", "sec_strategy \\r", "8", "tab_milestones", "Table ").forEach((place, name) -> {
			int field = document.indexOf(" REF " + place + " \\h ");
			assertTrue(field > 0, place);
			assertTrue(document.indexOf(">" + name, field) < field + 300, place);
		});
		assertTrue(document.contains("w:name=\"sec_strategy\"") && document.contains("w:name=\"tab_milestones\""));
	}

	@Test
	void aRecommendationIsLedToByItsCode() throws Exception {
		String document = Export.part(Export.paper(report()), "word/document.xml");
		assertTrue(document.contains("w:name=\"rec_1\"") && document.contains("w:anchor=\"rec_1\""));
	}

	@Test
	void theBodyGivesTheFirstSentenceOfAFindingAndAnAppendixTheRest() throws Exception {
		ReportModel report = report();
		String inShort = finding(report, "findings");
		String inFull = finding(report, "appendix-findings");
		assertTrue(inShort.startsWith("Staff can report a near miss") && inShort.contains("(K6; E2, E3)"), inShort);
		assertFalse(inShort.contains("In May no team kept a record"), inShort);
		assertTrue(inFull.contains("In May no team kept a record"), inFull);
	}

	private static String finding(ReportModel report, String section) {
		return report.section(section).blocks().stream().filter(Block.Labelled.class::isInstance).map(Block.Labelled.class::cast)
				.filter(one -> one.label().startsWith("F2 ")).findFirst().orElseThrow().text();
	}
}
