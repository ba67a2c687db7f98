package io.orgdeck.export.word.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.export.ExportException;
import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.export.ExportRun;
import io.orgdeck.core.export.ExporterRegistry;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.WorkingGroup;

/** A page for each working group, through the registry (ROBUSTNESS 28). */
class GroupSummaryTest {

	@TempDir
	Path folder;

	private final Assessment assessment = LargeAssessment.in("en-GB");

	private XWPFDocument export(Map<String, String> options) throws IOException {
		Path file = folder.resolve("groups.docx");
		ExportRun.write(ExporterRegistry.platform().find("group-summary").orElseThrow(), assessment,
				ExportOptions.defaults().withClock(Export.CLOCK).with(options), file, true, new NullProgressMonitor());
		return Export.open(Files.readAllBytes(file));
	}

	private static List<String> headings(XWPFDocument document) {
		return document.getParagraphs().stream().filter(paragraph -> "Heading1".equals(paragraph.getStyle()))
				.map(paragraph -> paragraph.getText()).toList();
	}

	@Test
	void everyGroupHasAPageThatBeginsWithItsName() throws IOException {
		List<String> names = assessment.getStrategy().getGroups().stream().map(WorkingGroup::getName).toList();
		try (XWPFDocument document = export(Map.of())) {
			assertEquals(names, headings(document));
			assertEquals(names.size() - 1, document.getParagraphs().stream()
					.filter(paragraph -> paragraph.getCTP().isSetPPr() && paragraph.getCTP().getPPr().isSetPageBreakBefore()).count());
			assertTrue(document.getTables().stream().anyMatch(table -> table.getRow(0).getCell(0).getText().equals("Code")));
		}
	}

	@Test
	void oneGroupCanBeChosenByItsName() throws IOException {
		String name = assessment.getStrategy().getGroups().getLast().getName();
		try (XWPFDocument document = export(Map.of("group", name))) {
			assertEquals(List.of(name), headings(document));
		}
		var refusal = assertThrows(ExportException.class, () -> export(Map.of("group", "Nobody")));
		assertTrue(refusal.getMessage().contains("Nobody"), refusal.getMessage());
	}
}
