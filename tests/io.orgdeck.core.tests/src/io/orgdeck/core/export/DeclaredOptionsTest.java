package io.orgdeck.core.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.orgdeck.core.ContributionLog;
import io.orgdeck.core.scoring.AssessmentBuilder;
import io.orgdeck.model.Ids;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.deck.DeckFactory;
import io.orgdeck.samples.PrivateRegistry;
import io.orgdeck.samples.RecordingLog;

/** Options as exporters declare them and people choose them. */
class DeclaredOptionsTest {

	private static final String GOOD = """
			<option id='audience' name='Written for' kind='choice' default='board'>
				<choice value='board' name='The board'/><choice value='staff'/>
			</option>
			<option id='plain' name='Plain' kind='flag'/>
			<option id='who' name='Who' kind='participant'/>
			<option id='session' name='Session' kind='session'/>
			<option id='template' name='House style' kind='file' endings='docx,dotx'/>
			<option id='style.*' name='Style'/>
			""";

	@TempDir
	private Path folder;

	private final RecordingLog log = new RecordingLog();
	private final Assessment assessment = Ids.create(Literals.ASSESSMENT);

	@BeforeEach
	void invitePeople() {
		for (String name : List.of("Ann", "Bob", "Bob")) {
			Participant participant = Ids.create(Literals.PARTICIPANT);
			participant.setName(name);
			participant.setNumber(assessment.getParticipants().size() + 1);
			assessment.getParticipants().add(participant);
		}
		Session session = Ids.create(Literals.SESSION);
		session.setId("s-1");
		session.setTitle("Away day");
		assessment.getSessions().add(session);
	}

	private ExporterEntry exporter(String options) throws Exception {
		String extension = "<extension point='io.orgdeck.core.exporters'><exporter id='test' name='Test' extension='txt' class='java.lang.String'>"
				+ options + "</exporter></extension>";
		return new ExporterRegistry(new PrivateRegistry().with(extension).registry(), new ContributionLog(log)).find("test").orElseThrow();
	}

	private Map<String, String> resolve(Map<String, String> chosen) throws Exception {
		return exporter(GOOD).options().resolve(chosen, assessment);
	}

	@Test
	void labelsBecomeValuesAndWhatNobodyChoseHasItsDefault() throws Exception {
		assertEquals(Map.of("audience", "board"), resolve(Map.of()));
		assertEquals(Map.of("audience", "staff", "plain", "true", "who", "1", "session", "s-1", "style.TITLE", "Heading"),
				resolve(Map.of("audience", "Staff", "plain", "yes", "who", "ann", "session", "away day", "style.TITLE", "Heading")));
		assertEquals("board", resolve(Map.of("audience", " ")).get("audience"));
		assertEquals("2", resolve(Map.of("who", "2")).get("who"));
	}

	@Test
	void aTagIsChosenByItsWordOrItsGroupAndOtherwiseWhatTheAssessmentAimsAt() throws Exception {
		DeclaredOptions options = exporter("<option id='tag' name='Tag' kind='tag' default='aim'/>").options();
		var client = new AssessmentBuilder();
		client.dimension("Culture", 2);
		client.question("Culture.1").getTags().add("IG1");
		client.question("Culture.2").getTags().add("quick check");
		var group = DeckFactory.eINSTANCE.createTagGroup();
		group.setTag("IG1");
		group.setName("Basic hygiene");
		client.deck.getTagGroups().add(group);
		assertEquals(Map.of(), options.resolve(Map.of(), client.assessment));
		assertEquals(Map.of("tag", "IG1"), options.resolve(Map.of("tag", "basic hygiene"), client.assessment));
		client.assessment.setAim("quick check");
		assertEquals(Map.of("tag", "quick check"), options.resolve(Map.of(), client.assessment));
		assertEquals(Map.of("tag", "IG1"), options.resolve(Map.of("tag", "ig1"), client.assessment));
		assertEquals(Map.of(), options.resolve(Map.of("tag", "Every question"), client.assessment));
		assertTrue(assertThrows(OptionException.class, () -> options.resolve(Map.of("tag", "IG7"), client.assessment)).getMessage()
				.contains("Basic hygiene, quick check"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "audience|children|The option audience does not take \"children\"; it takes: board, staff.",
			"who|Bob|The value \"Bob\" of option who fits more than one; use the number or id instead.",
			"who|Zoe|The option who does not take \"Zoe\"; it takes: Ann, Bob, Bob.",
			"colour|red|There is no option \"colour\"; there are: audience, plain, who, session, template, style.*, language.",
			"template|no/such.docx|House style: the file no/such.docx does not exist; check its name." })
	void whatCannotBeUsedIsRefusedInASentence(String id, String value, String sentence) {
		assertEquals(sentence, assertThrows(OptionException.class, () -> resolve(Map.of(id, value))).getMessage());
	}

	@Test
	void aFileNeedsOneOfTheEndings() throws Exception {
		Path wrong = Files.writeString(folder.resolve("style.pdf"), "x");
		Path right = Files.writeString(folder.resolve("Style.DOCX"), "x");
		assertTrue(assertThrows(OptionException.class, () -> resolve(Map.of("template", wrong.toString()))).getMessage()
				.endsWith("docx, dotx."));
		assertEquals(right.toString(), resolve(Map.of("template", right.toString())).get("template"));
	}

	@Test
	void everyExporterWritesInALanguageThatIsThere() throws Exception {
		assertEquals("en-GB", resolve(Map.of("language", "English")).get("language"));
		assertEquals(
				"The language cy is not installed. Install its language pack and start the program again, or choose one of these: en-GB.",
				assertThrows(OptionException.class, () -> resolve(Map.of("language", "cy"))).getMessage());
		assertEquals("en-AU", LanguageOption.of(assessment, resolve(Map.of("language", "en-AU"))), "English of another country is English");
		assessment.setLanguage("cy");
		assertThrows(OptionException.class, () -> LanguageOption.of(assessment, resolve(Map.of())), "chosen where its pack was installed");
		assertEquals("en-GB", LanguageOption.of(assessment, resolve(Map.of("language", "en-GB"))), "one export in another language");
	}

	@Test
	void badOptionsAreLoggedOnceAndTheRestWorks() throws Exception {
		ExporterEntry exporter = exporter("""
				<option name='No id'/><option id='a b' name='Blank'/><option id='nameless'/><option id='odd' name='Odd' kind='colour'/>
				<option id='empty' name='Empty' kind='choice'/>
				<option id='off' name='Off' kind='choice' default='c'><choice value='a'/></option>
				<option id='good' name='Good'/><option id='good' name='Twice'/>
				""");
		assertEquals(List.of("good", "language"), exporter.options().all().stream().map(ExporterOption::id).toList());
		assertEquals(7, log.messages().size(), () -> String.join("\n", log.messages()));
		assertTrue(log.messages().stream().allMatch(message -> message.endsWith(".")), () -> String.join("\n", log.messages()));
	}
}
