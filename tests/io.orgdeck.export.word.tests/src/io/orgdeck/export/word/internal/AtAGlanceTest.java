package io.orgdeck.export.word.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlCursor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.export.PlannedChange;
import io.orgdeck.core.export.RevisingExporter;
import io.orgdeck.core.report.BoardSummary;
import io.orgdeck.core.report.BoardSummary.Dial;
import io.orgdeck.core.report.BoardSummary.Heat;
import io.orgdeck.core.report.BoardSummary.Standing;
import io.orgdeck.core.report.ReportModel;

/** The page in front of the paper that a board grasps at a glance. */
class AtAGlanceTest {

	private static final ReportModel REPORT = SampleReport.small().withSummary(new BoardSummary(
			new BoardSummary.Labels("At a glance", "Where we stand", "Dimension", "Score", "Agreement", "Evidence", "● good",
					"What matters",
					"Asked"),
			"The score is 2.8.", List.of(standing("Structure", Heat.WEAK), standing("Culture", Heat.STRONG)),
			List.of("F1 Nobody answers"), List.of("Agree the strategy.")));

	@TempDir
	private Path folder;

	private static Standing standing(String name, Heat heat) {
		return new Standing(name, new Dial("2.5", Optional.of(heat)), new Dial("agreed", Optional.of(Heat.STRONG)),
				new Dial("too few votes to say", Optional.empty()));
	}

	private static List<String> texts(XWPFDocument paper) {
		return paper.getParagraphs().stream().map(XWPFParagraph::getText).toList();
	}

	@Test
	void standsBetweenTheContentsAndTheFirstSection() throws IOException {
		try (XWPFDocument paper = Export.open(Export.paper(REPORT))) {
			List<String> texts = texts(paper);
			assertTrue(texts.indexOf("Contents") < texts.indexOf("At a glance"), texts.toString());
			assertTrue(texts.indexOf("At a glance") < texts.indexOf("Purpose"), texts.toString());
			XWPFParagraph heading = paper.getParagraphs().get(texts.indexOf("At a glance"));
			assertTrue(heading.getCTP().getPPr().isSetPageBreakBefore());
			assertTrue(texts.stream().anyMatch(text -> text.matches("1\\s+Purpose\\s+3")), "the contents count the page: " + texts);
		}
	}

	@Test
	void whatColoursSayStandsInSignsAndWords() throws IOException {
		try (XWPFDocument paper = Export.open(Export.paper(REPORT))) {
			XWPFTable heat = paper.getTables().getFirst();
			assertEquals(List.of("Structure", "○ 2.5", "● agreed", "– too few votes to say"),
					heat.getRow(1).getTableCells().stream().map(cell -> cell.getText()).toList());
			assertFalse(heat.getRow(1).getCell(1).getColor().equals(heat.getRow(2).getCell(1).getColor()));
		}
	}

	@Test
	@DisplayName("W2: a board that does not want the page takes it out once")
	void staysOut() throws IOException {
		byte[] without = Author.edit(Export.paper(REPORT), paper -> {
			var blocks = new ArrayList<IBodyElement>();
			boolean inside = false;
			for (IBodyElement one : paper.getBodyElements()) {
				if (one instanceof XWPFParagraph paragraph) {
					inside = paragraph.getText().equals("At a glance") || inside && !paragraph.getText().equals("Purpose");
				}
				if (inside) {
					blocks.add(one);
				}
			}
			for (IBodyElement one : blocks) {
				try (XmlCursor cursor = one instanceof XWPFTable table ? table.getCTTbl().newCursor()
						: ((XWPFParagraph) one).getCTP().newCursor()) {
					cursor.removeXml();
				}
			}
		});
		var options = Export.options().with(RevisingExporter.PREVIOUS, Files.write(folder.resolve("paper.docx"), without).toString());
		List<PlannedChange> plan = new BoardPaperExporter().plan(REPORT, options, new NullProgressMonitor());
		assertTrue(plan.stream().anyMatch(one -> one.part().equals("at-a-glance") && one.kind() == PlannedChange.Kind.KEPT_OUT),
				plan::toString);
		try (XWPFDocument again = Export.open(Export.write(new BoardPaperExporter(), REPORT, options))) {
			assertFalse(texts(again).contains("At a glance"));
		}
	}
}
