package io.orgdeck.export.word.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.export.PlannedChange;
import io.orgdeck.core.export.RevisingExporter;

/** T12: documents that were saved as Strict Open XML serve as templates and earlier papers like any other. */
class StrictFormTest {

	private static final String USUAL = "http://schemas.openxmlformats.org/";
	private static final String STRICT = "http://purl.oclc.org/ooxml/";

	@TempDir
	private Path folder;

	/** As Word saves it: other names, and measures with their unit. */
	private static byte[] strict(byte[] file) throws IOException {
		Map<String, byte[]> parts = Export.parts(file);
		parts.replaceAll((name, content) -> name.endsWith(".xml") || name.endsWith(".rels") ? inStrict(content) : content);
		return Export.file(parts);
	}

	private static byte[] inStrict(byte[] xml) {
		return new String(xml, StandardCharsets.UTF_8)
				.replaceAll(USUAL + "(wordprocessingml|officeDocument|drawingml)/2006/", STRICT + "$1/")
				.replace("extended-properties", "extendedProperties")
				.replace("w:pgSz w:w=\"11906\" w:h=\"16838\"", "w:pgSz w:w=\"595.3pt\" w:h=\"297mm\"")
				.replaceAll("w:(left|right)=\"1134\"", "w:$1=\"2cm\"").replace("<w:jc w:val=\"left\"/>", "<w:jc w:val=\"start\"/>")
				.replaceAll("<w:sz w:val=\"(\\d+)\"/>", "<w:sz w:val=\"$1.0pt\"/>")
				.replace("<w:document ", "<w:document w:conformance=\"strict\" ")
				.getBytes(StandardCharsets.UTF_8);
	}

	private static void assertUsual(byte[] file) throws IOException {
		for (var part : Export.parts(file).entrySet()) {
			assertFalse(new String(part.getValue(), StandardCharsets.UTF_8).contains(STRICT), part.getKey());
		}
		assertFalse(Export.part(file, "word/document.xml").contains("conformance"));
	}

	@Test
	@DisplayName("T12: a strict template gives its styles, page and margins")
	void aStrictTemplateIsUsed() throws IOException {
		byte[] house = Export.change(Export.paper(SampleReport.small()), "word/styles.xml", styles -> styles.replace("1F5A66", "7A1F3D"));
		Path template = Files.write(folder.resolve("house.docx"), strict(house));
		byte[] paper = Export.write(new BoardPaperExporter(), SampleReport.small(), Export.options().withTemplate(template));
		assertUsual(paper);
		String chart = Export.parts(paper).keySet().stream().filter(name -> name.matches("word/charts/chart\\d+.xml")).findFirst()
				.orElseThrow();
		assertTrue(Export.part(paper, chart).contains("7A1F3D"), "the colour is the template's");
		assertTrue(Export.part(paper, "word/document.xml").contains("w:w=\"11906\""), "297 mm and 595.3 pt are a sheet of A4");
		assertTrue(Export.part(paper, "word/header1.xml").contains("Riverside Council"));
	}

	@Test
	@DisplayName("T12: measures and words of the strict form become those of the usual one")
	void measuresAreTurned() throws IOException {
		byte[] strict = strict(Export.paper(SampleReport.small()));
		strict = Export.change(strict, "word/document.xml", text -> text.replaceFirst("<w:body>",
				"""
				<w:body><w:p><w:pPr><w:ind w:start="36pt" w:hanging="1cm"/><w:jc w:val="end"/></w:pPr><w:r><w:t>5cm of http://purl.oclc.org/ooxml/</w:t>\
				</w:r></w:p><w:tbl><w:tblPr><w:tblW w:w="50%" w:type="pct"/><w:tblBorders><w:start w:val="nil"/></w:tblBorders></w:tblPr></w:tbl>"""));
		Path earlier = Files.write(folder.resolve("paper.docx"), strict);
		String text = Export.part(Export.write(new BoardPaperExporter(), SampleReport.small(),
				Export.options().with(RevisingExporter.PREVIOUS, earlier.toString())), "word/document.xml");
		for (String part : List.of("w:left=\"720\"", "w:hanging=\"567\"", "<w:jc w:val=\"right\"/>", "w:w=\"2500\"",
				"<w:left w:val=\"nil\"/>",
				"5cm of http://purl.oclc.org/ooxml/")) {
			assertTrue(text.contains(part), part);
		}
	}

	@Test
	@DisplayName("T12: over a strict paper nothing changes that did not change, and what its author wrote stays")
	void aStrictPaperIsGoneOver() throws IOException {
		byte[] first = Export.change(Export.paper(SampleReport.small()), "word/document.xml",
				text -> text.replaceFirst("(<w:p>(?:(?!</w:p>).)*\"od_s_summary\")", "<w:p><w:r><w:t>By the author.</w:t></w:r></w:p>$1"));
		Path earlier = Files.write(folder.resolve("paper.docx"), strict(first));
		var over = Export.options().with(RevisingExporter.PREVIOUS, earlier.toString());
		assertTrue(new BoardPaperExporter().recognises(earlier, over));
		var plan = new BoardPaperExporter().plan(SampleReport.small(), over, new NullProgressMonitor());
		assertEquals(List.of(), plan.stream().filter(change -> change.kind() != PlannedChange.Kind.UNCHANGED).toList());
		byte[] again = Export.write(new BoardPaperExporter(), SampleReport.small(), over);
		assertUsual(again);
		assertTrue(Export.part(again, "word/document.xml").contains("By the author."));
	}
}
