package io.orgdeck.words.refi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

import io.orgdeck.core.coding.Passages;
import io.orgdeck.core.coding.PlacedPassage;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Code;
import io.orgdeck.model.assessment.Theme;
import io.orgdeck.words.Said;

/**
 * REFI-QDA projects: valid against the schema that REFI published (18 March 2019, MIT licence, beside this class), and back without
 * loss.
 */
class RefiTest {

	private final Said said = new Said("\ud83d\ude00 Nobody \ud83d\ude80 listens.\r\nWe wait & wait <for> weeks.", "Meetings are long.",
			"All is well.");

	@TempDir
	private Path folder;

	@BeforeEach
	void coded() {
		said.code(0, "Nobody \ud83d\ude80 listens", "Listening", "Ann").setNote("Said with a sigh & a <smile>.");
		said.code(0, "We wait & wait", "Waiting", "Ann").setQuoted(true);
		said.code(0, "We wait & wait", "Listening", "Ben");
		said.code(1, "long", "Waiting", "Ben");
		said.nothing(2, "Ben");
		Theme theme = said.edits.addTheme("Pace & people");
		theme.setText("How fast work moves.");
		theme.setColour("#aabbcc");
		Code waiting = said.assessment.getCodes().get(1);
		waiting.setTheme(theme);
		waiting.setText("Whenever somebody waits.");
		Code weeks = said.edits.addCode("Weeks", theme);
		weeks.setPartOf(waiting);
		said.edits.addTheme("Empty");
	}

	private Path write() throws StoreException {
		Path file = folder.resolve("talk.qdpx");
		QdpxFile.writeProject(said.assessment, file);
		return file;
	}

	private static void validate(byte[] xml) throws IOException, SAXException {
		var schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
				.newSchema(new StreamSource(RefiTest.class.getResourceAsStream("Project-mrt2019.xsd")));
		schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(xml)));
	}

	private static byte[] entry(Path file, String name) throws IOException {
		try (var zip = new ZipFile(file.toFile())) {
			return zip.getInputStream(zip.getEntry(name)).readAllBytes();
		}
	}

	private static List<String> told(Assessment assessment) {
		return Passages.of(assessment).all().stream().map(RefiTest::told).sorted().toList();
	}

	private static String told(PlacedPassage one) {
		Code code = one.passage().getCode();
		return one.finding() + " " + one.text().orElseThrow().source().getId() + " " + one.start() + " " + one.words() + " | "
				+ (code == null ? "-" : code.getName() + " < " + (code.getTheme() == null ? "" : code.getTheme().getName()) + " < "
						+ (code.getPartOf() == null ? "" : code.getPartOf().getName()) + " " + code.getText())
				+ " | " + one.passage().getCoder() + " " + one.passage().getNote() + " " + one.passage().isQuoted() + " "
				+ (code == null ? "" : one.passage().getAt());
	}

	@Test
	@DisplayName("A project is valid against REFI's schema, counts in code points, and is the same file each time")
	void aProjectIsValid() throws Exception {
		Path file = write();
		byte[] xml = entry(file, "project.qde");
		validate(xml);
		String words = new String(xml, StandardCharsets.UTF_8);
		assertTrue(words.contains("startPosition=\"2\" endPosition=\"18\""), words);
		byte[] before = Files.readAllBytes(file);
		write();
		assertArrayEquals(before, Files.readAllBytes(file));
		validate(empty());
	}

	private byte[] empty() throws IOException {
		Path file = folder.resolve("empty.qdpx");
		QdpxFile.writeProject(new Said().assessment, file);
		return entry(file, "project.qde");
	}

	@Test
	@DisplayName("Back into a copy with the texts alone, everything is there again")
	void theRoundTripLosesNothing() throws Exception {
		Path file = write();
		Assessment bare = EcoreUtil.copy(said.assessment);
		bare.getPassages().clear();
		bare.getCodes().clear();
		bare.getThemes().clear();
		QdaImport.read(file).apply(bare);
		assertEquals(told(said.assessment), told(bare));
		assertEquals(said.assessment.getThemes().stream().map(Theme::getName).toList(),
				bare.getThemes().stream().map(Theme::getName).toList());
		assertEquals("How fast work moves. #aabbcc", bare.getThemes().getFirst().getText() + " " + bare.getThemes().getFirst().getColour());
		Path again = folder.resolve("again.qdpx");
		QdpxFile.writeProject(bare, again);
		assertEquals(new String(entry(file, "project.qde"), StandardCharsets.UTF_8),
				new String(entry(again, "project.qde"), StandardCharsets.UTF_8));
	}

	@Test
	@DisplayName("Taken in where it came from, it changes nothing; another coder's passages come beside")
	void takenInAgainItChangesNothing() throws Exception {
		Path file = write();
		List<String> before = told(said.assessment);
		QdaImport.read(file).apply(said.assessment);
		assertEquals(before, told(said.assessment));
		Assessment colleague = EcoreUtil.copy(said.assessment);
		colleague.getPassages().removeIf(one -> "Ann".equals(one.getCoder()));
		QdaImport.read(file).apply(colleague);
		assertEquals(before, told(colleague));
	}

	@Test
	@DisplayName("Texts of others come in as evidence with their codes; what is no text is told")
	void textsOfOthersComeIn() throws Exception {
		Path file = folder.resolve("other.qdpx");
		qdpx(file, """
				<?xml version="1.0" encoding="utf-8"?>
				<Project xmlns="urn:QDA-XML:project:1.0" name="Other" origin="QualCoder">
				<Users><User guid="{AAAAAAAA-0000-0000-0000-000000000001}" name="Cleo"/></Users>
				<CodeBook><Codes><Code guid="bbbbbbbb-0000-0000-0000-000000000001" name="Trust" isCodable="true" color="#ff0000">
				<Code guid="bbbbbbbb-0000-0000-0000-000000000002" name="In managers" isCodable="true"/></Code></Codes></CodeBook>
				<Sources><TextSource guid="cccccccc-0000-0000-0000-000000000001" name="Interview" plainTextPath="internal://interview.txt">
				<PlainTextSelection guid="dddddddd-0000-0000-0000-000000000001" startPosition="2" endPosition="9">
				<Coding guid="eeeeeeee-0000-0000-0000-000000000001" creatingUser="aaaaaaaa-0000-0000-0000-000000000001" creationDateTime="2026-01-01T10:00:00">
				<CodeRef targetGUID="BBBBBBBB-0000-0000-0000-000000000002"/></Coding></PlainTextSelection></TextSource>
				<AudioSource guid="cccccccc-0000-0000-0000-000000000002" name="Recording"/></Sources></Project>""",
				Map.of("sources/interview.txt", "I trusted them."));
		List<String> told = QdaImport.read(file).apply(said.assessment);
		PlacedPassage last = said.passages().all().getLast();
		assertEquals("trusted", last.words());
		assertEquals("In managers of Trust by Cleo",
				last.passage().getCode().getName() + " of " + last.passage().getCode().getPartOf().getName()
						+ " by " + last.passage().getCoder());
		assertEquals("I trusted them.", said.assessment.getEvidence().getLast().getDescription());
		assertTrue(told.contains("“Recording” is no text and was not taken."), told.toString());
		assertTrue(told.contains("One text that was not here came in as evidence."), told.toString());
	}

	static void qdpx(Path file, String xml, Map<String, String> texts) throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry("project.qde"));
			zip.write(xml.getBytes(StandardCharsets.UTF_8));
			for (var text : texts.entrySet()) {
				zip.putNextEntry(new ZipEntry(text.getKey()));
				zip.write(text.getValue().getBytes(StandardCharsets.UTF_8));
			}
		}
		Files.write(file, bytes.toByteArray());
	}

	@Test
	@DisplayName("Codebooks go and come back by themselves")
	void codebooksComeBack() throws Exception {
		Path file = folder.resolve("codes.qdc");
		QdpxFile.writeCodebook(said.assessment, file);
		var other = new Said();
		QdaImport.read(file).apply(other.assessment);
		assertEquals(List.of("Waiting", "Weeks", "Listening"), other.assessment.getCodes().stream().map(Code::getName).toList());
		assertEquals(List.of("Pace & people", "Empty"), other.assessment.getThemes().stream().map(Theme::getName).toList());
	}

	@Test
	@DisplayName("12, 42: files that are no project, are damaged or would reach out are refused in a sentence")
	void badFilesAreRefused() throws IOException {
		Path bad = Files.writeString(folder.resolve("bad.qdc"),
				"<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><CodeBook>&e;</CodeBook>");
		Path other = Files.writeString(folder.resolve("other.qde"), "<html/>");
		Path zip = Files.writeString(folder.resolve("no.qdpx"), "no zip");
		Path hollow = folder.resolve("hollow.qdpx");
		try (var out = new ZipOutputStream(Files.newOutputStream(hollow))) {
			out.putNextEntry(new ZipEntry("nothing.txt"));
		}
		Path deep = Files.writeString(folder.resolve("deep.qdc"),
				"<CodeBook><Codes>" + "<Code guid='a' name='a' isCodable='true'>".repeat(5_000) + "</Code>".repeat(5_000)
						+ "</Codes></CodeBook>");
		for (Path file : List.of(bad, other, zip, hollow, deep)) {
			String sentence = assertThrows(StoreException.class, () -> QdaImport.read(file)).getMessage();
			assertTrue(sentence.contains(file.getFileName().toString()), sentence);
		}
	}
}
