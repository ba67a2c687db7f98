package io.orgdeck.export.pdf.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.orgdeck.core.deck.DeckRegistry;
import io.orgdeck.core.report.Block;
import io.orgdeck.core.report.Cell;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.report.ReportSection;
import io.orgdeck.core.report.ValueFormat;
import io.orgdeck.core.words.Language;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Publication;

/** The sample client's board paper as a PDF: the same order, numbers and words as in Word, in a file that every reader can use. */
class PaperTest {

	private static ReportModel report;
	private static byte[] whole;

	@BeforeAll
	static void write() throws IOException {
		report = Export.report(sample(), Map.of());
		whole = Export.write(new BoardPaperExporter(), report, Map.of());
	}

	private static Assessment sample() throws IOException {
		return DeckRegistry.platform().sample().orElseThrow().create();
	}

	/** Wherever on a page the points of a list come to stand. */
	@ParameterizedTest
	@ValueSource(ints = { 2, 3, 10 })
	void listsFromRightToLeftGoOverPages(int sentences) throws IOException {
		Assessment persian = sample();
		persian.getDeck().setLanguage("fa-IR");
		persian.getPaper().setBackground("Some words here for a line of text that is long enough to go on. ".repeat(sentences));
		List<String> read = Export.read(Export.paper(persian, Map.of("audience", "staff")));
		assertTrue(read.stream().anyMatch(text -> text.contains("Two camps on information")), read::toString);
	}

	@Test
	void hasTheSectionsInTheOrderOfABoardPaperWithTheirNumbers() throws Exception {
		List<String> read = Export.read(whole);
		var wanted = List.of("1 Purpose", "2 Recommendations", "3 Executive summary", "4 Background and who was consulted",
				"5 Findings by dimension", "6 Options", "7 Preferred option and why", "8 Strategy and working groups", "9 Implications",
				"10 Timetable and next steps", "Appendix A. All ratings by card");
		assertEquals(wanted, read.stream().filter(wanted::contains).distinct().toList());
		assertTrue(read.stream().anyMatch(text -> text.startsWith("Table 1. ")));
	}

	/** ROBUSTNESS 29, 47. */
	@Test
	void everyFigureOfEveryTableIsTheReportsOwn() throws Exception {
		var wording = new ValueFormat(Language.of(report.language()));
		List<String> read = Export.read(whole).stream().map(PaperTest::squeezed).toList();
		int from = 0;
		for (ReportSection section : report.sections()) {
			for (Block block : section.blocks()) {
				if (block instanceof Block.TableBlock one) {
					for (List<Cell> row : one.table().rows()) {
						var cells = new ArrayList<String>();
						for (int i = 0; i < row.size(); i++) {
							cells.add(squeezed(wording.cell(row.get(i), one.table().columns().get(i))));
						}
						int at = indexOf(read, cells, from);
						assertTrue(at >= 0, one.table().id() + ": " + cells);
						from = at + cells.size();
					}
				}
			}
		}
		assertTrue(from > 1000, "cells read");
	}

	private static int indexOf(List<String> read, List<String> cells, int from) {
		for (int i = from; i <= read.size() - cells.size(); i++) {
			if (read.subList(i, i + cells.size()).equals(cells)) {
				return i;
			}
		}
		return -1;
	}

	/** What somebody hears who cannot see the chart. */
	@Test
	void chartsAreSaidWithTheirFigures() throws Exception {
		assertTrue(Export.read(whole).stream().anyMatch(
				text -> text.startsWith("Radar chart on a scale from 1 to 5. ")
						&& text.contains("Structure 2.5, target 3.5; Culture 3.3")));
	}

	@Test
	void aHeadingOfATableIsBrokenWhereItIsWiderThanItsColumn() throws Exception {
		String name = "Front" + "line".repeat(30);
		Assessment riverside = sample();
		riverside.getGroups().getFirst().setName(name);
		byte[] paper = Export.write(new BoardPaperExporter(), Export.report(riverside, Map.of()), Map.of());
		assertTrue(Export.read(paper).stream().map(PaperTest::squeezed).anyMatch(name::equals), "the whole heading is on the page");
	}

	@Test
	void noCodeIsCutAtItsPoint() throws Exception {
		var cut = Pattern.compile("\\bKC?\\d+\\. \\d");
		assertEquals(List.of(), Export.pages(whole).stream().flatMap(page -> cut.matcher(page).results()).map(MatchResult::group).toList());
	}

	@Test
	void headingsOfATableAreReadOnceHoweverManyPagesItHas() throws Exception {
		assertTrue(Export.read(whole).contains("Statement"));
		assertFalse(Export.read(whole).stream().anyMatch(text -> text.contains("StatementStatement")));
		assertTrue(Export.pages(whole).stream().filter(page -> page.contains("Statement") && page.contains("Median")).count() > 2,
				"seen on each page");
	}

	@Test
	void saysInWhichLanguageAndWithWhichHeadingsItIs() throws Exception {
		try (PDDocument document = Loader.loadPDF(whole)) {
			assertEquals("en-GB", document.getDocumentCatalog().getLanguage());
			assertTrue(document.getDocumentInformation().getTitle().startsWith("Learning as an organisation"));
			var names = new ArrayList<String>();
			for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
				names.add(item.getTitle());
			}
			assertEquals(List.of("At a glance", "1 Purpose"), names.subList(0, 2));
			assertTrue(names.contains("Appendix A. All ratings by card"), names.toString());
			assertTrue(document.getDocumentCatalog().getDocumentOutline().getFirstChild().getNextSibling() != null);
		}
	}

	/** A reader goes through all objects for each stream that holds some of them: with many small ones a catalogue takes minutes. */
	@Test
	void objectsStandTogetherInFewStreams() throws Exception {
		try (PDDocument document = Loader.loadPDF(whole)) {
			int objects = document.getDocument().getXrefTable().size();
			long streams = document.getDocument().getXrefTable().values().stream().filter(place -> place < 0).distinct().count();
			assertTrue(objects > 5000, () -> "objects: " + objects);
			assertTrue(streams > 0 && streams <= 1 + objects / 2000, () -> streams + " streams for " + objects);
		}
	}

	/** Most of a large file was marks around nothing, one for each box of the page and each with properties of its own. */
	@Test
	void onlyWhatIsDrawnIsMarkedAsAnOrnament() throws Exception {
		var marked = Pattern.compile("/Artifact /(\\w+) BDC\n(EMC)?");
		try (PDDocument document = Loader.loadPDF(whole)) {
			for (PDPage page : document.getPages()) {
				String content = new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
				List<MatchResult> marks = marked.matcher(content).results().toList();
				assertTrue(marks.size() > 1, "head and foot");
				assertEquals(List.of(), marks.stream().filter(mark -> mark.group(2) != null).map(MatchResult::group).toList());
				assertEquals(marks.stream().map(mark -> mark.group(1)).collect(Collectors.toSet()),
						page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES).keySet().stream().map(COSName::getName)
								.collect(Collectors.toSet()));
			}
		}
	}

	@Test
	void wideTablesStandOnPagesOnTheirSide() throws Exception {
		List<String> pages = Export.pages(whole);
		try (PDDocument document = Loader.loadPDF(whole)) {
			for (int i = 0; i < pages.size(); i++) {
				PDPage page = document.getPage(i);
				boolean turned = page.getMediaBox().getWidth() > page.getMediaBox().getHeight();
				assertTrue(turned || !pages.get(i).contains("Question Statement Dimension"), "page " + (i + 1));
			}
		}
	}

	@Test
	void everyPageSaysWhoseItIsAndWhichOfHowMany() throws Exception {
		List<String> pages = Export.pages(whole, true);
		for (int i = 0; i < pages.size(); i++) {
			assertTrue(squeezed(pages.get(i)).contains("Page" + (i + 1) + "of" + pages.size()), "page " + (i + 1));
			assertTrue(pages.get(i).contains("Riverside"), "page " + (i + 1));
		}
	}

	private static String squeezed(String text) {
		return text.replaceAll("\\s+", "");
	}

	/** W13. */
	@ParameterizedTest
	@ValueSource(strings = { "whole", "exempt" })
	void everyPageOfAnExemptPaperSaysThatItIs(String part) throws Exception {
		Assessment assessment = sample();
		assessment.getFindings().getFirst().setPublication(Publication.EXEMPT);
		String marking = part.equals("whole") ? "not for publication" : "Part B, exempt from publication";
		for (String page : Export.pages(Export.paper(assessment, Map.of("audience", "board", "part", part)))) {
			assertTrue(page.contains(marking), page);
		}
		for (String page : Export.pages(Export.paper(assessment, Map.of("audience", "board", "part", "public"))).subList(1, 3)) {
			assertFalse(page.contains("exempt from"), page);
		}
	}

	@Test
	void whatIsExemptIsNotInTheBytesOfPartA() throws Exception {
		Assessment assessment = sample();
		assessment.getFindings().getFirst().setPublication(Publication.EXEMPT);
		assessment.getFindings().getFirst().setText("A quite unlikely turn of phrase.");
		String code = assessment.getFindings().getFirst().getCode();
		byte[] file = Export.paper(assessment, Map.of("audience", "board", "part", "public"));
		assertFalse(Export.everything(file).contains("unlikely turn"));
		assertFalse(Pattern.compile("\\b" + code + "\\b").matcher(String.join("\n", Export.pages(file))).find(), code);
		assertFalse(Pattern.compile("\\b" + code + "\\b").matcher(String.join("\n", Export.read(file))).find(), code);
	}

	@Test
	void staffAndEasyReadHaveNoNumbersAndNoContents() throws Exception {
		for (String audience : List.of("staff", "easy-read")) {
			List<String> read = Export.read(Export.paper(sample(), Map.of("audience", audience)));
			assertFalse(read.contains("Contents"), audience);
			assertTrue(read.contains(audience.equals("staff") ? "What happens next" : "What will happen"), audience);
		}
	}

	/** ROBUSTNESS 44. */
	@Test
	void hasTheSameBytesWhateverTheCountry() throws Exception {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
			assertArrayEquals(whole, Export.paper(sample(), Map.of()));
		} finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void changesNothingAndKeepsNoDayButThatOfItsClock() throws Exception {
		try (PDDocument document = Loader.loadPDF(whole)) {
			assertEquals(Export.CLOCK.instant(), document.getDocumentInformation().getCreationDate().toInstant());
			String metadata = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
			assertTrue(metadata.contains("2026-03-02T09:30:00"), metadata);
			assertFalse(metadata.contains(LocalDate.now().toString()), metadata);
		}
	}
}
