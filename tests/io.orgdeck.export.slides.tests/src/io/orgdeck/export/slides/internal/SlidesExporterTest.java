package io.orgdeck.export.slides.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.orgdeck.core.coding.SpokenTexts;
import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.edits.CodingEdits;
import io.orgdeck.core.house.HouseStyle;
import io.orgdeck.core.report.Cell;
import io.orgdeck.core.report.Chart;
import io.orgdeck.core.report.Edition.Part;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.report.Table;
import io.orgdeck.core.report.Tables;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Theme;

/** What a board sees of the sample client. */
class SlidesExporterTest {

	private static ReportModel report;
	private static Shown shown;

	@BeforeAll
	static void write() throws IOException {
		report = Shown.report();
		shown = Shown.of(report);
	}

	@Test
	@DisplayName("First the decision, then the summary, findings, options, strategy, dates and implications")
	void theOrderSuitsAMeeting() throws IOException {
		List<String> titles = shown.titles();
		assertEquals(report.cover().title(), titles.getFirst());
		List<String> expected = List.of("Recommendations", "Executive summary", "Score and target by dimension",
				"What agrees and what divides", "Organisational structure", "Leadership", "Options", "Preferred option and why",
				"Strategy and working groups", "Timetable and next steps", "Milestones", "Implications");
		var found = expected.stream().map(title -> titles.stream().filter(one -> one.startsWith(title)).findFirst().map(titles::indexOf)
				.orElse(-1)).toList();
		assertEquals(found.stream().sorted().toList(), found, titles.toString());
		assertFalse(found.contains(-1), titles.toString());
		assertTrue(titles.size() >= 10 && titles.size() <= 20, titles.toString());
	}

	@Test
	@DisplayName("Every chart shows the report's figures, and so does the workbook that opens behind it")
	void chartsHaveTheReportsFigures() throws Exception {
		Chart radar = report.charts().stream().filter(chart -> chart.id().equals("radar")).findFirst().orElseThrow();
		assertFigures(radar, shown.slide("Score and target"));
		for (var dimension : report.deck().getDimensions()) {
			Chart spread = report.charts().stream().filter(chart -> chart.id().equals("spread-" + dimension.getId())).findFirst()
					.orElseThrow();
			assertFigures(spread, shown.slide(dimension.getName()));
		}
	}

	private static void assertFigures(Chart expected, XSLFSlide slide) throws Exception {
		var chart = Shown.charts(slide).findFirst().orElseThrow();
		var area = chart.getCTChart().getPlotArea();
		var values = area.sizeOfRadarChartArray() > 0 ? area.getRadarChartArray(0).getSerList().stream().map(one -> one.getVal()).toList()
				: area.getBarChartArray(0).getSerList().stream().map(one -> one.getVal()).toList();
		try (var book = chart.getWorkbook()) {
			for (int series = 0; series < expected.series().size(); series++) {
				List<Double> figures = expected.series().get(series).values();
				assertEquals(figures,
						values.get(series).getNumRef().getNumCache().getPtList().stream().map(point -> Double.valueOf(point.getV()))
								.toList());
				for (int row = 0; row < figures.size(); row++) {
					var cells = book.getSheetAt(0).getRow(row + 1);
					assertEquals(figures.get(row), cells.getCell(series + 1).getNumericCellValue());
					assertEquals(expected.categories().get(row), cells.getCell(0).getStringCellValue());
				}
			}
		}
	}

	@Test
	void tablesHaveTheReportsFigures() throws IOException {
		Table scores = report.tables().get(Tables.SCORES);
		String words = Shown.words(shown.slide("Score and target"));
		for (List<Cell> row : scores.rows()) {
			String score = String.format(java.util.Locale.ROOT, "%.1f",
					Math.round(((Cell.Number) row.get(scores.indexOf("score"))).value() * 10) / 10.0);
			assertTrue(words.contains(((Cell.Text) row.getFirst()).text() + "\n" + score), words);
		}
	}

	@Test
	@DisplayName("W14: the numbers of the paper's sections, which no slide has, are not referred to")
	void noSectionIsReferredTo() throws IOException {
		assertTrue(report.sections().toString().contains("the strategy in section 8"), "the paper does not speak of it any more");
		String asked = Shown.words(shown.slide("Recommendations"));
		assertTrue(asked.contains("Agree the strategy and confirm the five working groups"), asked);
	}

	@Test
	@DisplayName("A text that is too long ends with a part of its sentence, not in the middle of one")
	void whatIsCutEndsWithAPart() throws IOException {
		String options = Shown.words(shown.slide("Options"));
		assertTrue(options.contains("sit on every group…") || options.contains("sit on every group; "), options);
	}

	@Test
	@DisplayName("The preferred option is marked in words, not by colour alone")
	void thePreferredOptionIsMarked() throws IOException {
		String words = Shown.words(shown.slide("Options"));
		assertTrue(words.contains("A strategy with five working groups\nPreferred option"), words);
	}

	@Test
	@DisplayName("The notes have the codes of cards and evidence and the words in full")
	void notesTellWhereItComesFrom() throws IOException {
		String notes = Shown.notes(shown.slide("Organisational culture"));
		for (String code : List.of("F2", "K6", "E2", "E3", "KC1.2")) {
			assertTrue(notes.contains(code), code + " in " + notes);
		}
		Table findings = report.tables().get(Tables.FINDINGS);
		findings.rows().stream().filter(row -> row.get(findings.indexOf("dimension")).equals(Cell.of("Culture")))
				.forEach(row -> assertTrue(squeezed(notes).contains(squeezed(((Cell.Text) row.get(findings.indexOf("text"))).text())),
						notes));
	}

	private static String squeezed(String text) {
		return text.replaceAll("\\s+", " ");
	}

	@Test
	void withoutNotesThereAreNone() throws IOException {
		var silent = Shown.of(report, Shown.OPTIONS.with("notes", "false"));
		assertTrue(silent.slides().stream().allMatch(slide -> slide.getNotes() == null));
		assertEquals(List.of(), silent.parts().keySet().stream().filter(name -> name.contains("notes")).toList());
	}

	@Test
	@DisplayName("Read aloud, a slide begins with its title, charts and tables say what they show, words have their language")
	void canBeHeard() throws IOException {
		for (XSLFSlide slide : shown.slides()) {
			var kind = ((XSLFTextShape) slide.getShapes().getFirst()).getTextType();
			assertTrue(kind == Placeholder.TITLE || kind == Placeholder.CENTERED_TITLE, Shown.title(slide));
			var frames = slide.getXmlObject().getCSld().getSpTree().getGraphicFrameList();
			frames.forEach(frame -> assertFalse(frame.getNvGraphicFramePr().getCNvPr().getDescr().isBlank(), Shown.title(slide)));
		}
		for (var part : shown.parts().entrySet()) {
			if (part.getKey().matches("ppt/(slides|notesSlides)/[^/]*xml")) {
				assertEquals(count(part.getValue(), "<a:t>"), count(part.getValue(), "lang=\"en-GB\""), part.getKey());
			}
		}
	}

	private static int count(String text, String word) {
		return text.split(Pattern.quote(word), -1).length - 1;
	}

	@Test
	@DisplayName("Every slide after the first has client, day and marking at its foot, and its number")
	void slidesAreNumbered() throws IOException {
		List<XSLFSlide> slides = shown.slides();
		for (int i = 1; i < slides.size(); i++) {
			String words = Shown.words(slides.get(i));
			assertTrue(words.contains("Riverside · 8 December 2026 · Public"), words);
			assertTrue(words.contains("\n" + (i + 1)), words);
		}
	}

	@Test
	@DisplayName("In a board room words can be read: 16 points and more, in tables and at the foot 12")
	void wordsAreLargeEnough() throws IOException {
		for (XSLFSlide slide : shown.slides()) {
			for (XSLFShape shape : slide.getShapes()) {
				if (shape instanceof XSLFTextShape text) {
					boolean foot = text.getTextType() == Placeholder.FOOTER || text.getTextType() == Placeholder.SLIDE_NUMBER;
					assertSize(foot ? 12 : 16, text, slide);
				} else if (shape instanceof XSLFTable table) {
					table.getRows().forEach(row -> row.getCells().forEach(cell -> assertSize(12, cell, slide)));
				}
			}
		}
	}

	/** Widths of "Agreement" in the bold of these typefaces, as a share of its size, from their metrics. */
	@ParameterizedTest
	@CsvSource({ "Arial,5.22", "Verdana,6.19" })
	void noHeadingOfATableIsCut(String typeface, double width) throws IOException {
		var options = Shown.OPTIONS.withHouse(HouseStyle.STANDARD.withTypefaces(typeface, typeface, false));
		XSLFTable table = Shown.of(report, options).slide("Score and target").getShapes().stream().filter(XSLFTable.class::isInstance)
				.map(XSLFTable.class::cast).findFirst().orElseThrow();
		int column = table.getNumberOfColumns() - 1;
		XSLFTableCell heading = table.getCell(0, column);
		assertEquals("Agreement", heading.getText());
		double size = heading.getTextParagraphs().getFirst().getTextRuns().getFirst().getFontSize();
		assertTrue(width * size <= table.getColumnWidth(column) - heading.getLeftInset() - heading.getRightInset(),
				() -> width * size + " " + table.getColumnWidth(column));
	}

	private static void assertSize(double least, XSLFTextShape shape, XSLFSlide slide) {
		shape.getTextParagraphs().forEach(paragraph -> paragraph.getTextRuns()
				.forEach(run -> assertTrue(run.getFontSize() >= least,
						Shown.title(slide) + ": " + run.getRawText() + " " + run.getFontSize())));
	}

	@Test
	void theFileSaysWhatItIs() throws Exception {
		try (var pack = OPCPackage.open(new ByteArrayInputStream(shown.file()))) {
			var properties = pack.getPackageProperties();
			assertEquals(report.cover().title(), properties.getTitleProperty().orElseThrow());
			assertEquals("Riverside", properties.getCreatorProperty().orElseThrow());
			assertEquals("en-GB", properties.getLanguageProperty().orElseThrow());
		}
	}

	@Test
	@DisplayName("Equal reports are equal files")
	void isTheSameEveryTime() throws IOException {
		assertArrayEquals(shown.file(), Shown.of(report).file());
	}

	@Test
	void opensWithThePasswordAlone() throws Exception {
		byte[] locked = Shown.of(report, Shown.OPTIONS.with("password", "correct horse")).file();
		try (var system = new POIFSFileSystem(new ByteArrayInputStream(locked))) {
			Decryptor decryptor = new EncryptionInfo(system).getDecryptor();
			assertFalse(decryptor.verifyPassword("wrong"));
			assertTrue(decryptor.verifyPassword("correct horse"));
			assertArrayEquals(shown.file(), decryptor.getDataStream(system).readAllBytes());
		}
	}

	@Test
	@DisplayName("What people said follows the findings: themes with the number of speakers and a quote, the rest in the notes")
	void themesAreShown() throws IOException {
		Assessment assessment = Shown.sample();
		var edits = new CodingEdits(AssessmentDocument.of(assessment), Clock.systemUTC());
		edits.markWhole(SpokenTexts.of(assessment).stream().filter(text -> text.respondent() == null).toList(), "Pace");
		Theme theme = edits.addTheme("How quickly things change");
		theme.setText("Work waits for decisions.");
		edits.setTheme(assessment.getCodes(), theme);
		edits.setQuoted(assessment.getPassages(), true);
		Shown said = Shown.of(Shown.report(assessment, Part.WHOLE));
		List<String> titles = said.titles();
		int at = titles.indexOf("What people said");
		assertTrue(at > titles.indexOf("What agrees and what divides") && at < titles.indexOf("Options"), titles.toString());
		String words = Shown.words(said.slides().get(at));
		assertTrue(words.contains("How quickly things change") && words.contains("people speak of it") && words.contains("\u201c"), words);
		assertEquals(words.chars().filter(one -> one == '\u201c').count(), words.chars().filter(one -> one == '\u201d').count(),
				"no quote is cut: " + words);
		assertFalse(words.contains("Work waits"), words);
		assertTrue(Shown.notes(said.slides().get(at)).contains("Work waits for decisions."));
	}
}
