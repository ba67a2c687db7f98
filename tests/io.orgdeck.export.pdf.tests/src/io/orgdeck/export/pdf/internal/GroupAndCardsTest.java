package io.orgdeck.export.pdf.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.orgdeck.core.deck.DeckRegistry;
import io.orgdeck.core.export.ExportException;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.samples.SmallAssessment;

/** What people hold in their hands: a page for each working group, and the cards. */
class GroupAndCardsTest {

	@Test
	void eachGroupHasAPageWithWhatItDoes() throws Exception {
		ReportModel report = Export.report(DeckRegistry.platform().sample().orElseThrow().create(), Map.of());
		List<String> pages = Export.pages(Export.write(new GroupSummaryExporter(), report, Map.of()));
		assertEquals(5, pages.size());
		assertTrue(pages.getFirst().contains("Close to people") && pages.getFirst().contains("Fill the post of participation officer"));
		List<String> one = Export.pages(Export.write(new GroupSummaryExporter(), report, Map.of("group", "seen and heard")));
		assertEquals(1, one.size());
		assertTrue(one.getFirst().contains("Seen and heard"));
	}

	@Test
	void aGroupThatIsNotThereIsTold() throws Exception {
		ReportModel report = Export.report(DeckRegistry.platform().sample().orElseThrow().create(), Map.of());
		var told = assertThrows(ExportException.class, () -> Export.write(new GroupSummaryExporter(), report, Map.of("group", "Nobody")));
		assertTrue(told.getMessage().contains("Nobody"));
	}

	/** Printed on both sides and turned over the short edge, the back of a card meets its front. */
	@Test
	void cardsHaveTheirBacksTheOtherWayRound() throws Exception {
		ReportModel report = Export.report(new SmallAssessment().assessment(), Map.of());
		List<String> pages = Export.pages(Export.write(new CardsExporter(), report, Map.of()));
		assertEquals(4, pages.size());
		assertTrue(pages.get(0).indexOf("K1") < pages.get(0).indexOf("K2"), pages.get(0));
		assertTrue(pages.get(1).indexOf("K2") < pages.get(1).indexOf("K1"), pages.get(1));
		assertTrue(pages.get(0).contains("Feedback") && pages.get(0).contains("Statement 2 of card 1"));
		assertTrue(pages.get(2).contains("Mistakes") && pages.get(3).contains("K3"));
	}

	@Test
	void someCardsAlone() throws Exception {
		ReportModel report = Export.report(new SmallAssessment().assessment(), Map.of());
		assertEquals(2, Export.pages(Export.write(new CardsExporter(), report, Map.of("layout", "a5", "cards", "k2"))).size());
		assertThrows(ExportException.class, () -> Export.write(new CardsExporter(), report, Map.of("cards", "K9")));
	}
}
