package io.orgdeck.words.refi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.coding.PlacedPassage;
import io.orgdeck.model.assessment.Code;
import io.orgdeck.model.assessment.Theme;
import io.orgdeck.words.Said;

/** Projects in the shapes that QualCoder, ATLAS.ti and NVivo give them. */
class OtherProgramsTest {

	private final Said said = new Said("We wait for weeks.");

	@TempDir
	private Path folder;

	private List<String> take(String project, Map<String, String> texts) throws Exception {
		Path file = folder.resolve("project.qdpx");
		RefiTest.qdpx(file, project, texts);
		List<String> told = QdaImport.read(file).apply(said.assessment);
		List<String> before = told();
		QdaImport.read(file).apply(said.assessment);
		assertEquals(before, told(), "taken in again, it changes nothing");
		return told;
	}

	private List<String> told() {
		return said.passages().all().stream().map(OtherProgramsTest::told).toList();
	}

	private static String told(PlacedPassage one) {
		Code code = one.passage().getCode();
		return one.words() + " = " + code.getName() + (code.getTheme() == null ? "" : " < " + code.getTheme().getName()) + " by "
				+ one.passage().getCoder() + (one.passage().getNote() == null ? "" : " (" + one.passage().getNote() + ")");
	}

	@Test
	@DisplayName("QualCoder: categories that nothing is given are themes, memos of passages stay, cases and variables are told")
	void qualCoder() throws Exception {
		List<String> told = take(
				"""
				<?xml version="1.0" encoding="utf-8"?>
				<Project name="talk.qda" origin="QualCoder 3.5" xmlns="urn:QDA-XML:project:1.0">
				<Users><User guid="aaaaaaaa-0000-0000-0000-000000000001" id="cleo"/></Users>
				<CodeBook><Codes><Code guid="bbbbbbbb-0000-0000-0000-000000000001" name="Pace" isCodable="false"><Description>How fast.</Description>
				<Code guid="bbbbbbbb-0000-0000-0000-000000000002" name="Waiting" isCodable="true" color="#99FF99"><Description>Whenever somebody waits.</Description></Code>
				</Code></Codes></CodeBook>
				<Variables><Variable guid="99999999-0000-0000-0000-000000000001" name="Age" typeOfVariable="Integer"/></Variables>
				<Cases><Case guid="99999999-0000-0000-0000-000000000002" name="Nurse 1"/></Cases>
				<Sources><TextSource guid="cccccccc-0000-0000-0000-000000000001" name="note.txt" plainTextPath="internal://cccccccc.txt">
				<PlainTextSelection guid="dddddddd-0000-0000-0000-000000000001" startPosition="3" endPosition="7" name="note.txt">
				<Description>With a sigh.</Description>
				<Coding guid="eeeeeeee-0000-0000-0000-000000000001" creatingUser="aaaaaaaa-0000-0000-0000-000000000001" creationDateTime="2026-11-03T10:00:00Z">
				<CodeRef targetGUID="bbbbbbbb-0000-0000-0000-000000000002"/></Coding></PlainTextSelection></TextSource></Sources></Project>""",
				Map.of("sources/cccccccc.txt", "\ufeffWe wait for weeks."));
		assertEquals(List.of("wait = Waiting < Pace by cleo (With a sigh.)"), told());
		assertEquals(1, said.assessment.getEvidence().size(), "what was said here already is no new text");
		assertEquals("How fast.", said.assessment.getThemes().getFirst().getText());
		assertEquals("Whenever somebody waits. #99FF99",
				said.assessment.getCodes().getFirst().getText() + ' ' + said.assessment.getCodes().getFirst().getColour());
		assertTrue(
				told.containsAll(List.of("Cases have no place here: 1 were not taken.", "Variables have no place here: 1 were not taken.")),
				told::toString);
	}

	@Test
	@DisplayName("ATLAS.ti: ids in braces and capitals, groups of codes as themes, memos, the text beside a PDF")
	void atlasTi() throws Exception {
		List<String> told = take("""
				<?xml version="1.0" encoding="utf-8"?>
				<Project xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" name="Talk" origin="ATLAS.ti Windows (24)" xmlns="urn:QDA-XML:project:1.0">
				<Users><User guid="{AAAAAAAA-0000-0000-0000-000000000001}" name="Cleo"/></Users>
				<CodeBook><Codes><Code guid="BBBBBBBB-0000-0000-0000-000000000001" name="Waiting" isCodable="true"/>
				<Code guid="BBBBBBBB-0000-0000-0000-000000000002" name="Trust" isCodable="true"/></Codes></CodeBook>
				<Sources><PDFSource guid="CCCCCCCC-0000-0000-0000-000000000001" name="Report" path="internal://report.pdf">
				<PDFSelection guid="DDDDDDDD-0000-0000-0000-000000000009" page="0" firstX="1" firstY="1" secondX="2" secondY="2"/>
				<Representation guid="CCCCCCCC-0000-0000-0000-000000000002" name="Report" plainTextPath="internal://report.txt">
				<PlainTextSelection guid="DDDDDDDD-0000-0000-0000-000000000001" startPosition="0" endPosition="5">
				<Coding guid="EEEEEEEE-0000-0000-0000-000000000001" creatingUser="{AAAAAAAA-0000-0000-0000-000000000001}" creationDateTime="2026-11-03T11:00:00+01:00">
				<CodeRef targetGUID="bbbbbbbb-0000-0000-0000-000000000002"/><NoteRef targetGUID="FFFFFFFF-0000-0000-0000-000000000001"/></Coding></PlainTextSelection>
				</Representation></PDFSource></Sources>
				<Notes><Note guid="FFFFFFFF-0000-0000-0000-000000000001" name="Memo"><PlainTextContent>Look at this again.</PlainTextContent></Note>
				<Note guid="FFFFFFFF-0000-0000-0000-000000000002" name="Plan"><PlainTextContent>To do.</PlainTextContent></Note></Notes>
				<Sets><Set guid="88888888-0000-0000-0000-000000000001" name="Relations"><Description>Between people.</Description>
				<MemberCode targetGUID="BBBBBBBB-0000-0000-0000-000000000002"/></Set></Sets></Project>""",
				Map.of("sources/report.txt", "Trust grows slowly."));
		assertEquals(List.of("Trust = Trust < Relations by Cleo (Look at this again.)"), told());
		assertEquals("Trust grows slowly.", said.assessment.getEvidence().getLast().getDescription());
		assertEquals("Relations: Between people.", named(said.assessment.getThemes().getFirst()));
		assertTrue(told.stream().anyMatch(one -> one.contains("Report")), () -> "marks on pages are told: " + told);
		assertTrue(told.stream().anyMatch(one -> one.startsWith("Notes that belong to no coded passage") && one.contains("1")),
				told::toString);
	}

	private static String named(Theme theme) {
		return theme.getName() + ": " + theme.getText();
	}

	@Test
	@DisplayName("NVivo: another namespace, times without a zone, a recording with its transcript, a text coded as a whole")
	void nVivo() throws Exception {
		List<String> told = take("""
				<?xml version="1.0" encoding="utf-8"?>
				<Project xmlns="urn:QDA-XML:project:1:0" name="Talk" origin="NVivo">
				<Users><User guid="aaaaaaaa-0000-0000-0000-000000000001" name="CL"/></Users>
				<CodeBook><Codes><Code guid="bbbbbbbb-0000-0000-0000-000000000001" name="Staff" isCodable="true">
				<Code guid="bbbbbbbb-0000-0000-0000-000000000002" name="Too few" isCodable="true"/></Code></Codes></CodeBook>
				<Sources><AudioSource guid="cccccccc-0000-0000-0000-000000000001" name="Interview" path="internal://a.mp3">
				<Transcript guid="cccccccc-0000-0000-0000-000000000002" plainTextPath="internal://a.txt">
				<SyncPoint guid="77777777-0000-0000-0000-000000000001" position="0" timeStamp="0"/>
				<SyncPoint guid="77777777-0000-0000-0000-000000000002" position="12" timeStamp="900"/>
				<TranscriptSelection guid="dddddddd-0000-0000-0000-000000000001" fromSyncPoint="77777777-0000-0000-0000-000000000001" toSyncPoint="77777777-0000-0000-0000-000000000002">
				<Coding guid="eeeeeeee-0000-0000-0000-000000000001" creatingUser="aaaaaaaa-0000-0000-0000-000000000001" creationDateTime="2026-11-03T10:00:00">
				<CodeRef targetGUID="bbbbbbbb-0000-0000-0000-000000000002"/></Coding></TranscriptSelection></Transcript></AudioSource>
				<TextSource guid="cccccccc-0000-0000-0000-000000000003" name="Letter"><PlainTextContent>Come back soon.</PlainTextContent>
				<Coding guid="eeeeeeee-0000-0000-0000-000000000002" creatingUser="aaaaaaaa-0000-0000-0000-000000000001" creationDateTime="2026-11-03T10:00:00">
				<CodeRef targetGUID="bbbbbbbb-0000-0000-0000-000000000001"/></Coding></TextSource>
				<PictureSource guid="cccccccc-0000-0000-0000-000000000004" name="Photo" path="internal://b.jpg"/></Sources></Project>""",
				Map.of("sources/a.txt", "We are three instead of five."));
		assertEquals(List.of("We are three = Too few by CL", "Come back soon. = Staff by CL"), told());
		assertEquals("Staff", said.assessment.getCodes().get(1).getPartOf().getName());
		assertTrue(told.contains("\u201cPhoto\u201d is no text and was not taken."), told::toString);
	}
}
