package io.orgdeck.export.pdf.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.deck.DeckRegistry;
import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.export.ExportException;
import io.orgdeck.core.report.Cell;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.report.Tables;
import io.orgdeck.model.PictureData;
import io.orgdeck.samples.DrawnPicture;
import io.orgdeck.samples.SmallAssessment;

/** What people hold in their hands: a page for each working group, results, agendas, and the cards. */
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

	@Test
	@DisplayName("Results to print: key figures in whole numbers, the radar, withheld groups as such, every question that was asked")
	void resultsSayWhatTheWindowSays() throws Exception {
		ReportModel report = Export.report(DeckRegistry.platform().sample().orElseThrow().create(), Map.of());
		String lines = String.join("\n", Export.pages(Export.write(new ResultsExporter(), report, Map.of())));
		assertTrue(Pattern.compile("Coverage, as a share of the questions that can be asked *37%").matcher(lines).find(), lines);
		String text = lines.replaceAll("\\s+", " ");
		assertTrue(text.contains("Overall score2.8") || text.contains("Overall score 2.8"), text);
		assertTrue(text.contains("Questions asked 38") || text.contains("Questions asked38"), text);
		assertTrue(text.contains("Organisational structure 2.5 3.5 2.5 38% agreed Documented"), text);
		assertTrue(text.contains("withheld"), text);
		long asked = report.tables().get(Tables.QUESTIONS).rows().stream().filter(row -> !(row.get(5) instanceof Cell.Empty)).count();
		assertEquals(asked, Pattern.compile("\\bK[C0-9]+\\.\\d+ ").matcher(text).results().count());
	}

	@Test
	@DisplayName("An agenda says when and where, what comes when, and what is asked; notes and votes stay with the facilitator")
	void anAgendaForThoseWhoCome() throws Exception {
		ReportModel report = Export.report(DeckRegistry.platform().sample().orElseThrow().create(), Map.of());
		List<String> pages = Export.pages(Export.write(new AgendaExporter(), report, Map.of()));
		String first = pages.getFirst().replaceAll("\\s+", " ");
		assertTrue(first.contains("23 April 2026, 09:15\u201313:00") && first.contains("Millbrook Community Centre, main hall"), first);
		assertTrue(first.contains("09:45 50 Five features, one statement each KC1"), first);
		assertTrue(first.contains("Leaders show by example that they are still learning."), first);
		assertFalse(first.contains("Nobody has to explain a vote"), first);
		String one = report.meetings().getLast().id();
		assertEquals(1, Export.pages(Export.write(new AgendaExporter(), report, Map.of("session", one))).size());
	}

	@Test
	void withoutASessionThereIsNoAgenda() throws Exception {
		var assessment = new SmallAssessment().assessment();
		assessment.getSessions().clear();
		ReportModel report = Export.report(assessment, Map.of());
		var told = assertThrows(ExportException.class, () -> Export.write(new AgendaExporter(), report, Map.of()));
		assertTrue(told.getMessage().startsWith("No session has been planned yet"), told.getMessage());
	}

	/** A word without a place where it may be broken is broken in any case, in whatever part of a page it stands. */
	@Test
	void anIdWiderThanItsColumnIsReadInFront() throws Exception {
		var assessment = new SmallAssessment().assessment();
		String id = "e87c4bb2-0ed7-42a1-98ee-284f898e0f0b";
		assessment.getDeck().getSections().getFirst().getCards().getFirst().getQuestions().getFirst().setId(id);
		String read = String.join("", Export.read(Export.write(new CardsExporter(), Export.report(assessment, Map.of()), Map.of())));
		assertTrue(read.replace(" ", "").contains(id), read);
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
	void cardsSayWhatLevelsMean() throws Exception {
		var assessment = new SmallAssessment().assessment();
		assessment.getDeck().getScales().getFirst().getLevels().getLast().setDescriptor("Nobody goes home without.");
		ReportModel report = Export.report(assessment, Map.of());
		String name = assessment.getDeck().getScales().getFirst().getLevels().getLast().getLabel();
		String front = Export.pages(Export.write(new CardsExporter(), report, Map.of("layout", "a5"))).getFirst().replaceAll("\\s+", " ");
		assertTrue(front.contains(name + ": Nobody goes home without."), front);
		String names = Export.pages(Export.write(new CardsExporter(), report, Map.of("layout", "a5", "meanings", "false"))).getFirst();
		assertFalse(names.contains("Nobody goes home"), names);
	}

	@Test
	@DisplayName("The picture of a card is a figure with its words, below the text and before what is asked, whatever its format")
	void pictures() throws Exception {
		var assessment = new SmallAssessment().assessment();
		var cards = assessment.getDeck().getSections().getFirst().getCards();
		cards.get(0).getParagraphs().add("What the picture is about.");
		cards.get(0).setPicture(DrawnPicture.of(400, 1600, "Stripes \u0175 & more"));
		cards.get(0).getPicture().setCredit("Drawn by Bethan");
		cards.get(1).setPicture(DrawnPicture.of(1, 1, ""));
		cards.get(1).getPicture().setData(PictureData.of(DrawnPicture.file(300, 200, "jpeg")));
		for (String layout : List.of("a4", "a5")) {
			byte[] file = Export.write(new CardsExporter(), Export.report(assessment, Map.of()), Map.of("layout", layout));
			List<String> read = Export.read(file);
			int picture = read.indexOf("Stripes \u0175 & more");
			assertEquals("What the picture is about.", read.get(picture - 1), read.toString());
			assertEquals("Drawn by Bethan", read.get(picture + 1));
			assertTrue(read.contains("A picture that nobody has described"), read.toString());
			try (PDDocument document = Loader.loadPDF(file)) {
				assertEquals(layout.equals("a4") ? 4 : 6, document.getNumberOfPages());
				var images = document.getPage(0).getResources().getXObjectNames();
				assertTrue(images.iterator().hasNext());
			}
		}
	}

	@Test
	@DisplayName("On a card that needs more room, no heading ends a side, and no question is torn from what its levels mean")
	void sidesEndWhereSomethingEnds() throws Exception {
		ReportModel report = Export.report(DeckRegistry.platform().sample().orElseThrow().create(), Map.of());
		List<String> pages = Export.pages(Export.write(new CardsExporter(), report, Map.of("layout", "a5", "cards", "KC1")));
		assertEquals(4, pages.size());
		assertTrue(pages.get(0).strip().endsWith("how the work is done."), pages.get(0));
		assertFalse(pages.get(1).strip().endsWith("Read on"), pages.get(1));
	}

	@Test
	@DisplayName("Marks in running text: a link can be followed, says where it leads, and items stand in their list")
	void formattedCards() throws Exception {
		var assessment = new SmallAssessment().assessment();
		Decks.cards(assessment.getDeck()).getFirst().getParagraphs()
				.addAll(List.of("Be *kind* and **clear**.", "- first things", "3. third things",
						"See [the guide](https://example.org/guide)."));
		byte[] file = Export.write(new CardsExporter(), Export.report(assessment, Map.of()), Map.of("layout", "a5", "cards", "K1"));
		String read = String.join(" ", Export.read(file)).replaceAll("\\s+", " ");
		assertTrue(read.contains("Be kind and clear. •first things 3.third things See the guide (example.org/guide)."), read);
		try (PDDocument document = Loader.loadPDF(file)) {
			var links = document.getPage(0).getAnnotations().stream().map(PDAnnotationLink.class::cast)
					.map(link -> ((PDActionURI) link.getAction()).getURI()).toList();
			assertEquals(List.of("https://example.org/guide"), links);
			assertTrue(StreamSupport.stream(document.getPage(0).getResources().getFontNames().spliterator(), false)
					.anyMatch(name -> font(document, name).endsWith("OpenSans-Italic")));
		}
	}

	private static String font(PDDocument document, COSName name) {
		try {
			return document.getPage(0).getResources().getFont(name).getName();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Test
	void someCardsAlone() throws Exception {
		ReportModel report = Export.report(new SmallAssessment().assessment(), Map.of());
		assertEquals(2, Export.pages(Export.write(new CardsExporter(), report, Map.of("layout", "a5", "cards", "k2"))).size());
		assertThrows(ExportException.class, () -> Export.write(new CardsExporter(), report, Map.of("cards", "K9")));
	}

	@Test
	void cardsWithATagAlone() throws Exception {
		var assessment = new SmallAssessment().assessment();
		Decks.asked(assessment.getDeck()).getLast().getTags().add("care homes");
		ReportModel report = Export.report(assessment, Map.of());
		List<String> pages = Export.pages(Export.write(new CardsExporter(), report, Map.of("layout", "a5", "tag", "care homes")));
		assertEquals(2, pages.size());
		assertTrue(pages.getFirst().contains("K3"), pages.getFirst());
		assertEquals("None of these cards has a question with the tag care homes.", assertThrows(ExportException.class,
				() -> Export.write(new CardsExporter(), report, Map.of("cards", "K1", "tag", "care homes"))).getMessage());
	}
}
