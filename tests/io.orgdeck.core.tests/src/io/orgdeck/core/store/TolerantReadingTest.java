package io.orgdeck.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.orgdeck.core.migration.FormatVersion;
import io.orgdeck.core.store.LoadProblem.Severity;
import io.orgdeck.core.xml.XmlText;
import io.orgdeck.model.assessment.ActionStatus;
import io.orgdeck.model.assessment.Assessment;

/** ROBUSTNESS 11, 13, 16: what is broken is reported, what is whole is opened, what is unknown is kept. */
class TolerantReadingTest {

	@TempDir
	Path folder;

	private static String xml() throws StoreException {
		return Fixture.xml(Fixture.assessment());
	}

	private static List<Severity> severities(Loaded<Assessment> loaded) {
		return loaded.report().problems().stream().map(LoadProblem::severity).toList();
	}

	private static String written(Loaded<Assessment> loaded) throws StoreException {
		return Fixture.xml(loaded.content());
	}

	@Test
	void aFileThatIsReadAndWrittenIsTheSame() throws StoreException {
		String xml = xml();
		var loaded = Fixture.read(xml);
		assertTrue(loaded.report().problems().isEmpty(), loaded.report().toString());
		assertEquals(xml, written(loaded));
	}

	@Test // ROBUSTNESS 11
	void anEmptyFileIsRefused() throws Exception {
		Path file = Files.createFile(folder.resolve("empty.assessment"));
		assertThrows(StoreException.class, () -> new AssessmentStore().read(file));
	}

	@Test // ROBUSTNESS 11
	void aFileThatEndsTooEarlyIsRefusedWhereverItEnds() throws Exception {
		byte[] bare = xml().getBytes(StandardCharsets.UTF_8);
		Path file = folder.resolve("whole.assessment");
		new AssessmentStore().write(Fixture.assessment(), file, new NullProgressMonitor());
		byte[] container = Files.readAllBytes(file);
		for (byte[] whole : List.of(bare, container)) {
			for (int end = whole.length - 2; end > 0; end -= 97) {
				Files.write(file, Arrays.copyOf(whole, end));
				var refusal = assertThrows(StoreException.class, () -> new AssessmentStore().read(file));
				assertTrue(refusal.getMessage().startsWith(file.toString()), refusal.getMessage());
			}
		}
	}

	@ParameterizedTest // ROBUSTNESS 11
	@ValueSource(strings = { "<html/>", "<a:Assessment xmlns:a='http://example.org/1'/>", "no xml at all", "{}",
			"<d:Deck xmlns:d='http://orgdeck.io/deck/1'/>", "<a:Client xmlns:a='http://orgdeck.io/assessment/1'/>" })
	void aFileOfAnotherKindIsRefused(String content) {
		assertThrows(StoreException.class, () -> Fixture.read(content));
	}

	@Test // ROBUSTNESS 11, 16
	void anUnknownValueIsReportedAndKeptUntilAnotherIsEntered() throws StoreException {
		String xml = xml().replace("due=\"2026-09-01\"", "due=\"31 September\" status=\"sleeping\"");
		var loaded = Fixture.read(xml);
		assertEquals(List.of(Severity.WARNING, Severity.WARNING), severities(loaded));
		var action = loaded.content().getStrategy().getGroups().get(0).getActions().get(0);
		assertNull(action.getDue());
		assertEquals(ActionStatus.PLANNED, action.getStatus());
		assertTrue(written(loaded).contains("due=\"31 September\""));
		assertTrue(written(loaded).contains("status=\"sleeping\""));
		action.setDue(LocalDate.of(2026, 10, 1));
		action.setStatus(ActionStatus.DONE);
		String now = written(loaded);
		assertTrue(now.contains("due=\"2026-10-01\"") && now.contains("status=\"done\""), now);
		assertTrue(Fixture.read(now).report().problems().isEmpty());
	}

	@Test // ROBUSTNESS 11
	void aReferenceToNothingIsReported() throws StoreException {
		String xml = xml().replace("dependsOn=\"action-1\"", "dependsOn=\"action-7\"")
				.replace("<targets id=\"t-1\" dimension=\"structure\"", "<targets id=\"t-1\" dimension=\"gone\"");
		var loaded = Fixture.read(xml);
		assertEquals(List.of(Severity.LOSS, Severity.WARNING), severities(loaded).stream().sorted().toList().reversed());
		assertNull(loaded.content().getTargets().get(0).getDimension());
		assertTrue(written(loaded).contains("dimension=\"gone\""));
	}

	@Test // ROBUSTNESS 11
	void anIdThatIsThereTwiceBecomesTwoAndIsReported() throws StoreException {
		var loaded = Fixture.read(xml().replace("id=\"p-2\"", "id=\"p-1\""));
		assertEquals(List.of(Severity.LOSS, Severity.WARNING), severities(loaded), loaded.report().toString());
		assertEquals(4, loaded.content().getSessions().get(0).getAttendance().size());
		var people = loaded.content().getParticipants();
		assertEquals(List.of("p-1", "p-1-2"), List.of(people.get(0).getId(), people.get(1).getId()));
	}

	@Test // ROBUSTNESS 11
	void aReferenceThatIsThereTwiceIsKeptOnceAndReported() throws StoreException {
		var loaded = Fixture.read(xml().replace("dependsOn=\"action-1\"", "dependsOn=\"action-1 action-1\""));
		assertEquals(List.of("Action \u201cAction 2\u201d refers to the same more than once (depends on); it is kept once."),
				loaded.report().problems().stream().map(LoadProblem::message).toList());
		var actions = loaded.content().getStrategy().getGroups().getFirst().getActions();
		assertEquals(List.of(actions.get(0)), actions.get(1).getDependsOn());
	}

	@Test // ROBUSTNESS 11
	void ofTwoReferencesWhereThereCanBeOneTheSecondIsReported() throws StoreException {
		var loaded = Fixture
				.read(xml().replace("<targets id=\"t-1\" dimension=\"structure\"", "<targets id=\"t-1\" dimension=\"structure culture\""));
		assertEquals(List.of(Severity.LOSS), severities(loaded));
		assertEquals("structure", loaded.content().getTargets().getFirst().getDimension().getId());
	}

	@ParameterizedTest // ROBUSTNESS 11: inside what is not known, parts of known types are kept, and with them their ids
	@ValueSource(strings = { "<weather xmi:type=\"assessment:Participant\" href=\"http://example.org/#x\" id=\"kept\"/>",
			"<weather xmi:type=\"assessment:Session\"><ballots href=\"x\" id=\"kept\"/></weather>",
			"<weather><day xmi:type=\"assessment:Participant\" id=\"kept\" href=\"#p-1\"/></weather>" })
	void aPartThatClaimsToStandElsewhereKeepsItsId(String part) throws StoreException {
		var loaded = Fixture.read(xml().replaceFirst("<participants ", part + "<participants "));
		assertTrue(loaded.report().hasLosses(), "the claim is reported");
		assertTrue(written(loaded).contains("id=\"kept\""), written(loaded));
		assertFalse(Fixture.read(written(loaded)).report().hasLosses());
	}

	@Test // ROBUSTNESS 11, 16
	void aRecordOfTheWrongTypeIsLeftOutAndTheRestOpens() throws StoreException {
		var loaded = Fixture.read(xml().replaceFirst("<participants ",
				"<participants xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:type=\"assessment:Finding\" "));
		assertTrue(loaded.report().hasLosses());
		assertEquals(4, loaded.content().getParticipants().size());
		assertEquals(4, loaded.content().getSessions().get(0).getBallots().size());
	}

	@ParameterizedTest // ROBUSTNESS 11: what the parser would drop without a word
	@ValueSource(strings = { "<client id=\"other\" name=\"A second one\"/>", "stray text", "<title>a second title</title>",
			"<sessions id=\"s-2\"><ballots id=\"b-x\" votes=\"nonsense\"/></sessions>" })
	void nothingIsLostInSilence(String inserted) throws StoreException {
		var loaded = Fixture.read(xml().replaceFirst("<participants ", inserted + "<participants "));
		assertEquals(1, loaded.report().problems().size(), loaded.report().toString());
		assertEquals("Riverside", loaded.content().getClient().getName());
		assertEquals("Riverside", loaded.content().getTitle());
	}

	@Test // ROBUSTNESS 11
	void elementsInsideATextAreReportedAndLeaveNoHole() throws StoreException {
		var loaded = Fixture.read(xml().replaceFirst("<paragraphs>First paragraph.", "<paragraphs><cards/>"));
		assertTrue(loaded.report().hasLosses());
		var paragraphs = loaded.content().getDeck().getSections().getFirst().getCards().getFirst().getParagraphs();
		assertFalse(paragraphs.contains(null), paragraphs.toString());
	}

	@ParameterizedTest // ROBUSTNESS 2, 11: what was opened and saved can be opened again, and holds what it held
	@ValueSource(strings = { "xml:space=\"preserve\"", "xmi:id=\"a &lt; b &amp; c\"", "xmlns:q=\"http://x/?a&amp;b&lt;\" q:foo=\"1\"",
			"href=\"http://example.org/#x\"" })
	void whatIsForeignDoesNotSpoilTheFile(String attribute) throws StoreException {
		var loaded = Fixture.read(xml().replaceFirst("title=", attribute + " title="));
		var again = Fixture.read(written(loaded));
		assertFalse(again.report().hasLosses(), again.report().toString());
		assertEquals(5, again.content().getParticipants().size());
		assertEquals("Riverside", again.content().getTitle());
	}

	@ParameterizedTest // ROBUSTNESS 11
	@ValueSource(strings = { "ISO-8859-1", "UTF-16", "US-ASCII" })
	void whateverItWasWrittenInAFileIsUtf8FromThenOn(String encoding) throws Exception {
		byte[] file = xml().replace("–", "-").replace("UTF-8", encoding).getBytes(encoding);
		var loaded = new AssessmentStore().read(new ByteArrayInputStream(file), "foreign.assessment");
		loaded.content().setTitle("Überblick 📋");
		assertEquals("Überblick 📋", Fixture.read(written(loaded)).content().getTitle());
	}

	@ParameterizedTest // ROBUSTNESS 11
	@ValueSource(strings = { "nobody:knows=\"1\"", "x:=\"1\"" })
	void namesThatCouldNotBeWrittenAgainAreRefused(String attribute) {
		assertThrows(StoreException.class, () -> Fixture.read(xml().replaceFirst("title=", attribute + " title=")));
	}

	@Test // ROBUSTNESS 11
	void anObjectWhereOnlyAReferenceCanStandIsReported() throws StoreException {
		var loaded = Fixture.read(xml().replaceFirst("<actions ", "<cards id=\"stray\"/><actions "));
		assertTrue(loaded.report().hasLosses());
		assertFalse(Fixture.read(written(loaded)).report().hasLosses());
	}

	@Test // ROBUSTNESS 11
	void damagedCharactersAreRefusedInASentence() throws StoreException {
		byte[] damaged = xml().getBytes(StandardCharsets.UTF_8);
		damaged[xml().indexOf("Action 2")] = (byte) 0xff;
		var refused = assertThrows(StoreException.class,
				() -> new AssessmentStore().read(new ByteArrayInputStream(damaged), "It"));
		assertEquals("It could not be read (some of its characters are damaged). Restore it from a backup, or ask whoever sent it to "
				+ "send it again.", refused.getMessage());
	}

	@Test // ROBUSTNESS 11
	void aVersionThatIsNoneIsReported() throws StoreException {
		var loaded = Fixture.read(xml().replace("fileVersion=\"" + FormatVersion.CURRENT + "\"", "fileVersion=\"latest\""));
		assertEquals(List.of(Severity.WARNING), severities(loaded));
	}

	@ParameterizedTest // ROBUSTNESS 11, 16
	@ValueSource(strings = { "xsi:type=\"assessment:Nobody\"", "xsi:type=\"nowhere:Nobody\"",
			"xmlns:x=\"http://example.org/x\" xsi:type=\"x:Y\"", "xmlns:x=\"java://java.lang.Runtime\" xsi:type=\"x:Y\"" })
	void aRecordOfAnUnknownTypeIsReportedAndTheRestOpens(String type) throws StoreException {
		var loaded = Fixture.read(xml().replaceFirst("<participants ",
				"<participants xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" " + type + " "));
		assertTrue(loaded.report().hasLosses(), loaded.report().toString());
		assertEquals(4, loaded.content().getParticipants().stream().filter(p -> p.getName() != null).count());
	}

	@Test // ROBUSTNESS 13
	void aNewerMinorVersionOpensAndWhatItAddedIsKept() throws StoreException {
		String xml = xml().replace("fileVersion=\"" + FormatVersion.CURRENT + "\"", "fileVersion=\"1.7\" mood=\"hopeful\"")
				.replaceFirst("<participants ",
						"<weather id=\"w\" kind=\"rain\"><hour at=\"09:00\">wet</hour></weather><participants badge=\"7\" ");
		var loaded = Fixture.read(xml);
		assertFalse(loaded.report().hasLosses());
		assertEquals(new FormatVersion(1, 7), loaded.report().version());
		String now = written(loaded);
		assertTrue(now.contains("mood=\"hopeful\"") && now.contains("badge=\"7\""), now);
		assertTrue(now.contains("<weather id=\"w\" kind=\"rain\">") && now.contains("wet"), now);
		assertTrue(now.contains("fileVersion=\"1.7\""), now);
		var again = Fixture.read(now);
		assertEquals(now, written(again));
		assertEquals(loaded.report().problems(), again.report().problems());
	}

	@ParameterizedTest // ROBUSTNESS 14
	@ValueSource(strings = { "0.9", "3.1" })
	void theNamespaceSaysWhichMajorVersionAFileIsOf(String stated) throws StoreException {
		var loaded = Fixture.read(xml().replace("fileVersion=\"" + FormatVersion.CURRENT + "\"", "fileVersion=\"" + stated + "\""));
		assertEquals(new FormatVersion(1, 0), loaded.report().version());
		assertFalse(loaded.report().migrated() || loaded.report().hasLosses());
		assertTrue(written(loaded).contains("fileVersion=\"" + FormatVersion.CURRENT + "\""));
	}

	@ParameterizedTest // ROBUSTNESS 11
	@CsvSource(delimiter = '|', value = {
			"<paragraphs>First | <paragraphs lang=\"en\">First | lang=\"en\"",
			"title= | participants=\"p-9\" title= | p-9 cannot be the participants of Assessment",
			"dependsOn=\"action-1\" | dependsOn=\"p-1\" | Person 1 cannot be the depends on of Action “Action 2”" })
	void whatStandsInTheWrongPlaceIsTold(String right, String wrong, String told) throws StoreException {
		var loaded = Fixture.read(xml().replaceFirst(right, wrong));
		assertEquals(List.of(Severity.LOSS), severities(loaded), loaded.report().toString());
		assertTrue(loaded.report().problems().getFirst().message().contains(told), loaded.report().toString());
		assertTrue(loaded.report().problems().getFirst().place().startsWith("line "));
	}

	@Test // ROBUSTNESS 12
	void aFileWithMoreFaultsThanAnybodyWouldReadIsRefused() throws StoreException {
		String few = xml().replace("dependsOn=\"action-1\"", "dependsOn=\"" + "x ".repeat(Limits.PROBLEMS) + "\"");
		assertEquals(Limits.PROBLEMS, Fixture.read(few).report().problems().size());
		String many = few.replace("dependsOn=\"x", "dependsOn=\"x x");
		assertTrue(assertThrows(StoreException.class, () -> Fixture.read(many)).getMessage().contains("it has more than 20000 faults"));
	}

	@Test // ROBUSTNESS 13
	void aNewerMajorVersionIsRefusedInASentence() throws Exception {
		String xml = xml().replace("orgdeck.io/assessment/1", "orgdeck.io/assessment/2")
				.replace("fileVersion=\"" + FormatVersion.CURRENT + "\"", "fileVersion=\"2.0\"");
		var refusal = assertThrows(StoreException.class, () -> Fixture.read(xml));
		assertEquals("test.assessment was written by a newer version of the program (file format 2.0). "
				+ "Install the newer version to open it.", refusal.getMessage());
	}

	@Test // ROBUSTNESS 13
	void partsOfAContainerThatANewerVersionHasPutThereAreKept() throws Exception {
		Path file = folder.resolve("newer.assessment");
		new AssessmentStore().write(Fixture.assessment(), file, new NullProgressMonitor());
		try (var zip = FileSystems.newFileSystem(file)) {
			Files.createDirectory(zip.getPath("thumbnails"));
			Files.write(zip.getPath("thumbnails/page.png"), new byte[5000]);
		}
		var loaded = new AssessmentStore().read(file);
		assertTrue(loaded.wrapping().unknownEntries().contains("thumbnails/page.png"));
		Path copy = folder.resolve("copy.assessment");
		new AssessmentStore().write(loaded.content(), copy, WriteOptions.REPLACING.with(loaded.wrapping()),
				new NullProgressMonitor());
		try (var zip = FileSystems.newFileSystem(copy)) {
			assertEquals(5000, Files.size(zip.getPath("thumbnails/page.png")));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "vertical\u000Btab", "bell\u0007", "nul\u0000", "half \uD83D", "\uDE00 other half", "\uFFFF",
			"C1 \u0085 \u0099", "\u2028 line", "emoji 👩‍👩‍👧", "عربي", "]]> & &amp; <b>", "\r\nwindows\r", "  spaces  " })
	void whateverWasPastedCanBeSavedAndTheRestOfTheTextSurvives(String text) throws StoreException {
		Assessment assessment = Fixture.assessment();
		assessment.getSessions().get(0).setNotes("before " + text + " after");
		assessment.getStrategy().getGroups().get(0).getMembers().set(0, text);
		var again = Fixture.read(Fixture.xml(assessment));
		assertTrue(again.report().problems().isEmpty());
		String expected = XmlText.allowed(text);
		assertEquals("before " + expected + " after", again.content().getSessions().get(0).getNotes());
		assertEquals(expected, again.content().getStrategy().getGroups().get(0).getMembers().get(0));
		assertEquals(text.length(), expected.length());
	}

	@ParameterizedTest
	@ValueSource(strings = { "with space", "a#b", "a:b", "/a/@b.0", "100%", "%20", "../../x", "ünïcode", "a+b" })
	void anyIdCanBeReferredTo(String id) throws StoreException {
		Assessment assessment = Fixture.assessment();
		assessment.getDeck().getDimensions().get(0).setId(id);
		assessment.getStrategy().getGroups().get(0).getActions().get(0).setId(id + "'s action");
		var again = Fixture.read(Fixture.xml(assessment));
		assertTrue(again.report().problems().isEmpty(), again.report().toString());
		assertEquals(id, again.content().getTargets().get(0).getDimension().getId());
		assertEquals(id + "'s action",
				again.content().getStrategy().getGroups().get(0).getActions().get(1).getDependsOn().get(0).getId());
	}
}
