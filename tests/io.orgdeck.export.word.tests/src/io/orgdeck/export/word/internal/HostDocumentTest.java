package io.orgdeck.export.word.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Papers in a client's house style. */
class HostDocumentTest {

	private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

	@TempDir
	private Path folder;

	private byte[] paperIn(byte[] template, String name) throws IOException {
		Path file = Files.write(folder.resolve(name), template);
		return Export.write(new BoardPaperExporter(), SampleReport.small(), Export.options().withTemplate(file));
	}

	/** What a localised Word saves: other ids, the same names. */
	private static byte[] localised() throws IOException {
		byte[] file = Export.paper(SampleReport.small());
		file = Export.change(file, "word/styles.xml",
				styles -> styles.replace("\"Heading1\"", "\"berschrift1\"").replace("\"ListNumber\"", "\"Listennummer\"")
						.replace("1F5A66", "7A1F3D").replace("\"Arial\"", "\"Verdana\""));
		file = Export.change(file, "word/numbering.xml",
				lists -> lists.replace("\"Heading1\"", "\"berschrift1\"").replace("\"ListNumber\"", "\"Listennummer\""));
		return Export.change(file, "word/header1.xml", header -> header.replace("Riverside Council", "Council letterhead"));
	}

	private static byte[] bare(String body) throws IOException {
		try (var document = new XWPFDocument()) {
			document.createParagraph().createRun().setText("Sample text of the template");
			var out = new ByteArrayOutputStream();
			document.write(out);
			return body.isEmpty() ? out.toByteArray()
					: Export.change(out.toByteArray(), "word/document.xml",
							text -> text.replaceFirst("(?s)<w:p>.*</w:p>", Matcher.quoteReplacement(body)));
		}
	}

	private static List<String> texts(byte[] file, String style) throws IOException {
		try (XWPFDocument paper = Export.read(file)) {
			return paper.getParagraphs().stream().filter(one -> style.equals(one.getStyle())).map(XWPFParagraph::getText).toList();
		}
	}

	@Test
	void stylesAreFoundByNameWhateverTheirIds() throws Exception {
		byte[] paper = paperIn(localised(), "house.docx");
		assertEquals("Purpose", texts(paper, "berschrift1").getFirst());
		assertEquals(3,
				texts(paper, "Listennummer").stream().filter(text -> !text.startsWith("Not yet") && !text.equals("Beginning")).count());
		assertFalse(Export.part(paper, "word/styles.xml").contains("\"Heading1\""));
	}

	@Test
	void headerColourAndTypefaceAreTheClients() throws Exception {
		byte[] paper = paperIn(localised(), "house.docx");
		assertTrue(Export.part(paper, "word/header1.xml").contains("Council letterhead"));
		assertFalse(Export.parts(paper).containsKey("word/header2.xml"));
		List<String> charts = Export.parts(paper).keySet().stream().filter(name -> name.matches("word/charts/chart\\d+.xml")).toList();
		assertEquals(3, charts.size());
		String chart = Export.part(paper, charts.getFirst());
		assertTrue(chart.contains("7A1F3D") && chart.contains("Verdana"));
	}

	@Test
	void aBareDocumentGetsTheStylesItLacksAndLosesItsSampleText() throws Exception {
		byte[] paper = paperIn(bare(""), "bare.docx");
		assertEquals("Purpose", texts(paper, "Heading1").getFirst());
		assertEquals(5, texts(paper, "ListNumber").size());
		assertFalse(Export.part(paper, "word/document.xml").contains("Sample text"));
	}

	@Test
	void whatTheDocumentLacksIsOfferedAsOurs() throws Exception {
		Path file = Files.write(folder.resolve("bare.docx"), bare(""));
		var roles = new BoardPaperExporter().template(file).roles();
		assertEquals(List.of(), roles.stream().filter(role -> !role.usual().ours()).toList(), "a document without styles");
		Files.write(file, localised());
		roles = new BoardPaperExporter().template(file).roles();
		assertEquals(List.of(), roles.stream().filter(role -> role.usual().ours()).toList(), "a document with all of them");
	}

	@Test
	void aTemplateBecomesADocument() throws Exception {
		byte[] dotx = Export.change(bare(""), "[Content_Types].xml", types -> types.replace("document.main+xml", "template.main+xml"));
		assertTrue(Export.part(paperIn(dotx, "house.dotx"), "[Content_Types].xml").contains("document.main+xml"));
	}

	@Test
	void controlsAndBookmarksAreFilledAndThePaperStandsWhereItShould() throws Exception {
		byte[] paper = paperIn(bare("""
				<w:p><w:r><w:t>Letterhead</w:t></w:r></w:p>\
				<w:p><w:sdt><w:sdtPr><w:tag w:val="orgdeck:title"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:b/></w:rPr>\
				<w:t>Click here</w:t></w:r></w:sdtContent></w:sdt></w:p>\
				<w:p><w:bookmarkStart w:id="7" w:name="orgdeck_report_of"/><w:r><w:t>who</w:t></w:r><w:bookmarkEnd w:id="7"/></w:p>\
				<w:sdt><w:sdtPr><w:tag w:val="orgdeck:paper"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>The paper</w:t></w:r></w:p></w:sdtContent></w:sdt>\
				<w:p><w:r><w:t>Small print</w:t></w:r></w:p>"""), "filled.docx");
		String text = Export.part(paper, "word/document.xml").replaceAll("<[^>]+>", "|");
		assertTrue(text.indexOf("Letterhead") < text.indexOf("Riverside as a learning organisation"));
		assertTrue(text.contains("Director of Adult Social Care"));
		assertFalse(text.contains("Click here") || text.contains("who|") || text.contains("The paper|"));
		assertTrue(text.indexOf("Purpose") < text.lastIndexOf("Small print"));
		assertTrue(texts(paper, "Title").isEmpty(), "the cover is the template's own");
	}

	@ParameterizedTest
	@CsvSource({ "vbaProject, word/vbaProject.bin, macros", "oleObject, word/embeddings/oleObject1.bin, embedded",
			"control, word/activeX/activeX1.xml, embedded", "aFChunk, word/chunk.html, embedded" })
	void whatCouldRunIsRefusedWithASentence(String relation, String target, String word) throws Exception {
		byte[] file = Export.change(Export.paper(SampleReport.small()), "word/_rels/document.xml.rels", relations -> relations.replace(
				"</Relationships>",
				"<Relationship Id=\"rIdX\" Type=\"" + RELATIONS + relation + "\" Target=\"/" + target + "\"/></Relationships>"));
		file = Export.change(file, target, nothing -> "x");
		byte[] dangerous = Export.change(file, "[Content_Types].xml",
				types -> types.replace("</Types>", "<Default Extension=\"bin\" ContentType=\"application/octet-stream\"/>"
						+ "<Default Extension=\"html\" ContentType=\"text/html\"/></Types>"));
		String message = assertThrows(IOException.class, () -> paperIn(dangerous, "dangerous.docx")).getMessage();
		assertTrue(message.startsWith("dangerous.docx holds ") && message.contains(word), message);
	}

	@Test
	void aDocumentWithMacrosIsRefusedByItsTypeAlone() throws Exception {
		byte[] docm = Export.change(bare(""), "[Content_Types].xml", types -> types
				.replace("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
						"application/vnd.ms-word.document.macroEnabled.main+xml"));
		assertTrue(assertThrows(IOException.class, () -> paperIn(docm, "m.docx")).getMessage().contains("macros"));
	}

	@Test
	void whatWouldBeLoadedFromElsewhereIsRefused() throws Exception {
		byte[] picture = Export.change(bare("<w:p><w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:imagedata xmlns:r=\""
				+ RELATIONS.substring(0, RELATIONS.length() - 1) + "\" r:id=\"rIdX\"/></v:shape></w:pict></w:r></w:p>"),
				"word/_rels/document.xml.rels",
				relations -> relations.replace("</Relationships>", "<Relationship Id=\"rIdX\" Type=\"" + RELATIONS
						+ "image\" Target=\"https://example.org/track.png\" TargetMode=\"External\"/></Relationships>"));
		assertTrue(
				assertThrows(IOException.class, () -> paperIn(picture, "p.docx")).getMessage().contains("https://example.org/track.png"));
		byte[] field = bare("<w:p><w:fldSimple w:instr=\" DDEAUTO excel \"><w:r><w:t>x</w:t></w:r></w:fldSimple></w:p>");
		assertTrue(assertThrows(IOException.class, () -> paperIn(field, "f.docx")).getMessage().contains("DDEAUTO"));
	}

	@Test
	void theTemplateBehindADocumentIsForgotten() throws Exception {
		byte[] file = Export.change(Export.paper(SampleReport.small()), "word/settings.xml", settings -> settings
				.replace("<w:settings", "<w:settings xmlns:r=\"" + RELATIONS.substring(0, RELATIONS.length() - 1) + "\"")
				.replace("<w:defaultTabStop", "<w:attachedTemplate r:id=\"rId1\"/><w:defaultTabStop"));
		byte[] attached = Export.change(file, "word/_rels/settings.xml.rels",
				none -> "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\""
						+ RELATIONS + "attachedTemplate\" Target=\"file:///C:/house.dotx\" TargetMode=\"External\"/></Relationships>");
		byte[] paper = paperIn(attached, "attached.docx");
		assertFalse(Export.part(paper, "word/settings.xml").contains("attachedTemplate"));
		assertFalse(Export.parts(paper).values().stream().anyMatch(part -> new String(part).contains("house.dotx")));
	}

	@ParameterizedTest
	@CsvSource({ "not a document at all, text.docx", "PK, broken.docx", "'', empty.docx" })
	void aBrokenFileIsRefusedWithASentence(String content, String name) {
		String message = assertThrows(IOException.class, () -> paperIn(content.getBytes(), name)).getMessage();
		assertTrue(message.startsWith(name + " cannot be read as a Word document"), message);
	}
}
