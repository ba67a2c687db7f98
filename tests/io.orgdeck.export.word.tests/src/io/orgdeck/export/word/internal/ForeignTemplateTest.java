package io.orgdeck.export.word.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.orgdeck.core.export.ExportOptions;

/** ROBUSTNESS 46: of a template come styles and frame, never its words, properties, comments, or fields and links that act. */
class ForeignTemplateTest {

	private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
	/** Stands wherever a paper of another client may hold words of its own. */
	private static final String SECRET = "Kestrel";

	@TempDir
	private Path folder;

	private ExportOptions with(byte[] template) throws IOException {
		return Export.options().withTemplate(Files.write(folder.resolve("house.docx"), template));
	}

	private byte[] paper(byte[] template) throws IOException {
		return Export.write(new BoardPaperExporter(), SampleReport.small(), with(template));
	}

	private List<String> warnings(byte[] template) throws IOException {
		return new BoardPaperExporter().warnings(SampleReport.small(), with(template));
	}

	/** A paper of another client, with everything that people leave in one. */
	private static byte[] foreignPaper() throws IOException {
		byte[] file = Author.edit(Export.paper(SampleReport.small()), paper -> {
			var core = paper.getProperties().getCoreProperties();
			core.setCreator(SECRET);
			core.setKeywords(SECRET);
			core.setDescription(SECRET);
			core.setLastModifiedByUser(SECRET);
			paper.getProperties().getExtendedProperties().getUnderlyingProperties().setCompany(SECRET);
			paper.getProperties().getCustomProperties().addProperty("Client", SECRET);
			Author.comment(paper, Author.paragraph(paper, "Agree the five working groups."), SECRET);
			Author.Work.FOOTNOTE.on(paper, "Agree the five working groups.");
			paper.getFootnotes().getLast().createParagraph().createRun().setText(SECRET);
		});
		file = Export.change(file, "word/settings.xml", settings -> settings.replace("<w:defaultTabStop",
				"<w:trackRevisions/><w:documentProtection w:edit=\"readOnly\" w:enforcement=\"1\"/><w:docVars><w:docVar w:name=\"a\" w:val=\""
						+ SECRET
						+ "\"/></w:docVars><w:defaultTabStop"));
		return Export.change(file, "word/header1.xml", header -> header.replaceFirst("</w:p>",
				"<w:fldSimple w:instr=\" AUTHOR \"><w:r><w:t>" + SECRET + "</w:t></w:r></w:fldSimple><w:ins w:id=\"1\" w:author=\"" + SECRET
						+ "\"><w:r><w:t>put in</w:t></w:r></w:ins><w:del w:id=\"2\" w:author=\"x\"><w:r><w:delText>" + SECRET
						+ "</w:delText></w:r></w:del></w:p>"));
	}

	@Test
	@DisplayName("W5: no word of another client's paper is in any part of a new one but its header and footer")
	void nothingButTheFrameComesAlong() throws Exception {
		byte[] paper = paper(foreignPaper());
		for (var part : Export.parts(paper).entrySet()) {
			assertFalse(new String(part.getValue(), StandardCharsets.UTF_8).contains(SECRET), part.getKey());
		}
		assertTrue(Export.part(paper, "word/header1.xml").contains("put in"), "an insertion was there to stay");
		assertFalse(
				Export.parts(paper).keySet().stream().anyMatch(name -> name.matches("word/(footnotes|people).*|docProps/(app|custom).*")));
		try (XWPFDocument read = Export.open(paper)) {
			assertEquals("Riverside Council", read.getProperties().getCoreProperties().getCreator());
			assertEquals(2, read.getDocComments().getComments().size(), "our own guidance");
		}
	}

	@Test
	@DisplayName("W6: protection and the recording of changes are dropped")
	void theNewPaperCanBeWrittenIn() throws Exception {
		String settings = Export.part(paper(foreignPaper()), "word/settings.xml");
		assertFalse(settings.contains("trackRevisions") || settings.contains("documentProtection"), settings);
		assertTrue(settings.contains("defaultTabStop"));
	}

	@Test
	@DisplayName("W5, W6: what is left out is said in one line")
	void whatIsLeftOutIsSaid() throws Exception {
		List<String> said = warnings(foreignPaper());
		assertEquals(1, said.size(), said.toString());
		for (String word : List.of("house.docx", "author and keywords", "comments", "footnotes", "protection", "recording of changes",
				"its text",
				"tracked changes")) {
			assertTrue(said.getFirst().contains(word), word + " in " + said.getFirst());
		}
		assertEquals(List.of(), new BoardPaperExporter().warnings(SampleReport.small(), Export.options()));
	}

	private static String run(String content) {
		return "<w:r>" + content + "</w:r>";
	}

	private static String instruction(String text) {
		return run("<w:instrText xml:space=\"preserve\">" + text + "</w:instrText>");
	}

	private static String mark(String type) {
		return run("<w:fldChar w:fldCharType=\"" + type + "\"/>");
	}

	private static byte[] withHeader(String content) throws IOException {
		return Export.change(Export.paper(SampleReport.small()), "word/header1.xml",
				header -> header.replaceFirst("</w:p>", Matcher.quoteReplacement(content + "</w:p>")));
	}

	@Test
	@DisplayName("S3: a field's instruction is joined over runs and over fields within it")
	void aFieldInPiecesIsSeen() throws Exception {
		String split = mark("begin") + instruction(" DD") + instruction("EAUTO excel ") + mark("separate") + run("<w:t>x</w:t>")
				+ mark("end");
		String nested = mark("begin") + mark("begin") + instruction(" QUOTE ") + mark("separate") + run("<w:t>INCLUDE</w:t>") + mark("end")
				+ instruction("TEXT \"c:\\\\x\" ") + mark("end");
		String unended = mark("begin") + instruction(" DATABASE ");
		for (String field : List.of(split, nested, unended)) {
			String message = assertThrows(IOException.class, () -> paper(withHeader(field))).getMessage();
			assertTrue(message.startsWith("house.docx loads something from outside"), message);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "PAGE", "NUMPAGES \\* MERGEFORMAT", "STYLEREF \"heading 1\"", "DATE \\@ \"d MMMM yyyy\"",
			"HYPERLINK \"https://example.org\"", "HYPERLINK \\l \"place\"", "= 1 + 2" })
	@DisplayName("S3: harmless fields stay")
	void harmlessFieldsStay(String field) throws Exception {
		assertTrue(Export.part(paper(withHeader(mark("begin") + instruction(" " + field.replace("\"", "&quot;") + " ") + mark("separate")
				+ run("<w:t>x</w:t>") + mark("end"))), "word/header1.xml").contains("fldChar"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "MACROBUTTON x", "ASK x", "FILLIN x", "AUTOTEXT x", "INCLUDEPICTURE \"http://x\"",
			"HYPERLINK \"file:///c:/x\"", "GOTOBUTTON x",
			"MERGEFIELD x" })
	@DisplayName("S3: whatever is not on the list of harmless fields is refused")
	void otherFieldsAreRefused(String field) throws Exception {
		byte[] template = withHeader("<w:fldSimple w:instr=\" " + field.replace("\"", "&quot;") + " \"/>");
		assertThrows(IOException.class, () -> paper(template));
	}

	@Test
	@DisplayName("S3: links lead to web pages and e-mail alone")
	void otherLinksAreRefused() throws Exception {
		byte[] template = Export.change(withHeader("<w:hyperlink r:id=\"rIdX\"><w:r><w:t>x</w:t></w:r></w:hyperlink>"),
				"word/_rels/header1.xml.rels",
				none -> "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rIdX\" Type=\""
						+ RELATIONS + "hyperlink\" Target=\"file:///c:/x.docx\" TargetMode=\"External\"/></Relationships>");
		template = Export.change(template, "word/header1.xml",
				header -> header.replaceFirst("<w:hdr ", "<w:hdr xmlns:r=\"" + RELATIONS.substring(0, RELATIONS.length() - 1) + "\" "));
		byte[] linked = template;
		String message = assertThrows(IOException.class, () -> paper(linked)).getMessage();
		assertTrue(message.contains("file:///c:/x.docx") && message.contains("web page"), message);
	}

	@Test
	@DisplayName("S3: what nothing uses does not come along, customUI included")
	void whatNothingUsesIsDropped() throws Exception {
		byte[] file = Export.change(Export.paper(SampleReport.small()), "word/_rels/document.xml.rels",
				relations -> relations.replace("</Relationships>", "<Relationship Id=\"rIdX\" Type=\"" + RELATIONS
						+ "image\" Target=\"https://example.org/track.png\" TargetMode=\"External\"/></Relationships>"));
		file = Export.change(file, "_rels/.rels", relations -> relations.replace("</Relationships>",
				"<Relationship Id=\"rIdY\" Type=\"http://schemas.microsoft.com/office/2007/relationships/ui/extensibility\""
						+ " Target=\"customUI/customUI14.xml\"/></Relationships>"));
		file = Export.change(file, "customUI/customUI14.xml",
				none -> "<customUI xmlns=\"http://schemas.microsoft.com/office/2009/07/customui\"/>");
		byte[] paper = paper(file);
		assertFalse(Export.parts(paper).keySet().stream().anyMatch(name -> name.contains("customUI")));
		assertFalse(Export.part(paper, "word/_rels/document.xml.rels").contains("track.png"));
	}

	@Test
	@DisplayName("W13: every page of Part B says that it is exempt, with any template")
	void everyPageOfPartBIsMarked() throws Exception {
		var exempt = Export.options().with("part", "exempt");
		for (ExportOptions options : List.of(exempt, with(Export.paper(SampleReport.small())).with("part", "exempt"))) {
			try (XWPFDocument paper = Export.open(Export.write(new BoardPaperExporter(), SampleReport.small(), options))) {
				assertEquals(2, paper.getHeaderList().size(), "the first page and the others");
				paper.getHeaderList()
						.forEach(header -> assertTrue(header.getText().contains("exempt, not for publication"), header.getText()));
			}
		}
		assertFalse(Export.part(Export.paper(SampleReport.small()), "word/header1.xml").contains("exempt"));
	}
}
