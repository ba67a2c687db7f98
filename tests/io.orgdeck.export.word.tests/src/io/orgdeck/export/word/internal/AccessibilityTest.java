package io.orgdeck.export.word.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.orgdeck.core.report.Edition;

/** What Word's accessibility checker asks for, as far as the file itself can answer. */
class AccessibilityTest {

	/** The contrast that WCAG 2.2 asks of text (1.4.3). */
	private static final double CONTRAST = 4.5;

	private static byte[] paper;

	@BeforeAll
	static void export() throws Exception {
		paper = Export.paper(Riverside.report(new Edition(Edition.Audience.BOARD, Edition.Part.WHOLE, Optional.empty())));
	}

	private static List<MatchResult> all(String pattern, String text) {
		return Pattern.compile(pattern).matcher(text).results().toList();
	}

	@Test
	void everyChartStandsInTheLineOfTextAndIsDescribed() throws Exception {
		String document = Export.part(paper, "word/document.xml");
		int drawings = all("<w:drawing>", document).size();
		assertTrue(drawings >= 7, drawings + " drawings");
		assertEquals(drawings, all("<wp:inline ", document).size());
		assertEquals(drawings, all("<wp:docPr [^>]*descr=\"[^\"]{20,}\"", document).size());
	}

	@ParameterizedTest
	@EnumSource(value = Edition.Audience.class, names = "WORKING_GROUP", mode = EnumSource.Mode.EXCLUDE)
	void headingsLeaveNoLevelOut(Edition.Audience audience) throws Exception {
		byte[] file = Export.paper(Riverside.report(new Edition(audience, Edition.Part.WHOLE, Optional.empty())));
		try (XWPFDocument document = Export.read(file)) {
			int before = 0;
			for (XWPFParagraph paragraph : document.getParagraphs()) {
				if (paragraph.getStyle() != null && paragraph.getStyle().startsWith("Heading")) {
					int level = paragraph.getStyle().charAt(7) - '0';
					assertTrue(level <= before + 1, paragraph.getText());
					assertFalse(paragraph.getText().isBlank(), "an empty heading");
					before = level;
				}
			}
			assertTrue(before > 0);
		}
	}

	@Test
	void tablesHaveAHeadingRowATitleAndNoMergedCells() throws Exception {
		try (XWPFDocument document = Export.read(paper)) {
			for (XWPFTable table : document.getTables()) {
				String title = table.getCTTbl().getTblPr().getTblCaption().getVal();
				assertFalse(title.isBlank());
				assertTrue(table.getRow(0).isRepeatHeader(), title);
				int columns = table.getRow(0).getTableCells().size();
				assertTrue(table.getRows().stream().allMatch(row -> row.getTableCells().size() == columns), title);
			}
		}
		assertEquals(0, all("<w:(gridSpan|vMerge|hMerge) ", Export.part(paper, "word/document.xml")).size());
	}

	@Test
	void noEmptyParagraphMakesRoom() throws Exception {
		try (XWPFDocument document = Export.read(paper)) {
			assertEquals(List.of(), document.getParagraphs().stream().filter(paragraph -> paragraph.getText().isBlank())
					.filter(paragraph -> !List.of("Figure", "SectionEnd").contains(paragraph.getStyle())).map(XWPFParagraph::getStyle)
					.toList());
		}
	}

	@Test
	void titleAndLanguageAreSet() throws Exception {
		assertTrue(Export.part(paper, "docProps/core.xml").matches("(?s).*<dc:title>[^<]+</dc:title>.*"));
		assertTrue(
				Export.part(paper, "word/styles.xml").matches("(?s).*<w:docDefaults>.*<w:lang [^>]*w:val=\"en-GB\".*</w:docDefaults>.*"));
	}

	@Test
	void textStandsOutFromThePaper() throws Exception {
		for (MatchResult colour : all("<w:color w:val=\"([0-9A-F]{6})\"", Export.part(paper, "word/styles.xml"))) {
			assertTrue(contrastToWhite(colour.group(1)) >= CONTRAST, colour.group(1));
		}
	}

	/** By the formula of WCAG 2.2. */
	private static double contrastToWhite(String colour) {
		double[] weights = { 0.2126, 0.7152, 0.0722 };
		double luminance = 0;
		for (int i = 0; i < weights.length; i++) {
			double part = Integer.parseInt(colour.substring(2 * i, 2 * i + 2), 16) / 255.0;
			luminance += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
		}
		return 1.05 / (luminance + 0.05);
	}
}
