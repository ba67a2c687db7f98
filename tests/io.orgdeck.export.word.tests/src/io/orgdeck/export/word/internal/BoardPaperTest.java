package io.orgdeck.export.word.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.util.List;

import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.report.ReportModel;

/** The paper as POI reads it, inside OSGi (ROBUSTNESS 28). */
class BoardPaperTest {

	private static XWPFDocument read(ReportModel report) throws Exception {
		return Export.read(Export.paper(report));
	}

	private static List<XWPFParagraph> in(XWPFDocument paper, String style) {
		return paper.getParagraphs().stream().filter(paragraph -> style.equals(paragraph.getStyle())).toList();
	}

	@Test
	void sectionsAreRealHeadingsInOrder() throws Exception {
		try (XWPFDocument paper = read(SampleReport.small())) {
			assertEquals(List.of("Purpose", "Recommendations", "Executive summary", "Findings by dimension", "Options",
					"All ratings by card", "Method"), in(paper, "Heading1").stream().map(XWPFParagraph::getText).toList());
			assertEquals(List.of("Organisational structure", "Organisational culture", "The scale"),
					in(paper, "Heading2").stream().map(XWPFParagraph::getText).toList());
			assertEquals("heading 1", paper.getStyles().getStyle("Heading1").getName());
		}
	}

	@Test
	void everyNumberedListBeginsAtOne() throws Exception {
		try (XWPFDocument paper = read(SampleReport.small())) {
			List<XWPFParagraph> items = in(paper, "ListNumber");
			assertEquals(5, items.size());
			assertEquals(items.get(0).getNumID(), items.get(2).getNumID());
			assertTrue(!items.get(2).getNumID().equals(items.get(3).getNumID()), "the second list has a number of its own");
			assertEquals("decimal", items.get(3).getNumFmt());
		}
	}

	@Test
	void tablesRepeatTheirHeadingAndSayWhatTheyShow() throws Exception {
		try (XWPFDocument paper = read(SampleReport.small())) {
			assertEquals(2, paper.getTables().size());
			for (XWPFTable table : paper.getTables()) {
				assertTrue(table.getRow(0).isRepeatHeader());
				assertTrue(table.getRow(0).isCantSplitRow());
				assertTrue(!table.getCTTbl().getTblPr().getTblCaption().getVal().isBlank());
			}
			assertEquals("Table 1. Scores by dimension", captionOf(paper, 0));
		}
	}

	private static String captionOf(XWPFDocument paper, int table) {
		List<IBodyElement> body = paper.getBodyElements();
		return ((XWPFParagraph) body.get(body.indexOf(paper.getTables().get(table)) - 1)).getText();
	}

	@Test
	void wideAppendicesLieOnTheirSideAndTheNextStandUprightAgain() throws Exception {
		String document = Export.part(Export.paper(SampleReport.small()), "word/document.xml");
		List<String> orientations = List.of(document.split("w:orient=\"")).stream().skip(1).map(part -> part.split("\"")[0]).toList();
		assertEquals(List.of("portrait", "landscape", "portrait"), orientations);
	}

	@Test
	void guidanceStandsInCommentsAlone() throws Exception {
		try (XWPFDocument paper = read(SampleReport.small())) {
			assertEquals(2, paper.getComments().length);
			assertTrue(paper.getComments()[0].getText().startsWith("Say what the board should take"));
			assertEquals("Name at least three options.", paper.getComments()[1].getText().strip());
			assertTrue(paper.getParagraphs().stream().noneMatch(paragraph -> paragraph.getText().contains("three options")));
		}
	}

	@Test
	void headerFooterLanguageAndPropertiesSayWhatThePaperIs() throws Exception {
		byte[] file = Export.paper(SampleReport.small());
		try (XWPFDocument paper = Export.read(file)) {
			assertEquals("Riverside Council  ·  Riverside as a learning organisation",
					paper.getHeaderList().getFirst().getText().strip());
			assertEquals("Page 1 of 1", paper.getFooterList().getFirst().getText().strip());
			assertEquals("Riverside as a learning organisation", paper.getProperties().getCoreProperties().getTitle());
			assertEquals("2026-03-02T09:30:00Z", paper.getProperties().getCoreProperties().getCreated().toInstant().toString());
		}
		assertTrue(Export.part(file, "word/styles.xml").matches("(?s).*<w:lang [^>]*w:val=\"en-GB\".*"));
		assertTrue(Export.part(file, "docProps/core.xml").contains("en-GB"));
	}

	@Test
	void contentsNameEveryHeadingWithItsPage() throws Exception {
		try (XWPFDocument paper = read(SampleReport.small())) {
			String contents = paper.getDocument().xmlText();
			assertTrue(contents.contains("PAGEREF _Toc00000001"));
			assertTrue(contents.contains("Appendix B. Method"));
		}
	}

	@Test
	void equalReportsAreEqualFiles() throws Exception {
		assertArrayEquals(Export.paper(SampleReport.small()), Export.paper(SampleReport.small()));
	}

	/** ROBUSTNESS 24. */
	@Test
	void cancellingEndsTheExport() {
		var monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> new BoardPaperExporter().export(SampleReport.small(), Export.options(),
				OutputStream.nullOutputStream(), monitor));
	}
}
