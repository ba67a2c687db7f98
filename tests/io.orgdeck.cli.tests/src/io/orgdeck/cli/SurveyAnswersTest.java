package io.orgdeck.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a survey tool has exported, in from the command line: the tool is said, doubts are decided in a file, a second wave is seen. */
class SurveyAnswersTest {

	private static final String HEAD = "ID,Start time,Completion time,Email,Name,"
			+ "The people closest to a piece of work have a real say in how it is done.,";
	private static final String CLEAR = "\"Trying something new is welcome here, even when it might not work.\"\n";
	private static final String TURNED = "\"Trying something new is not welcome here, even when it might work.\"\n";
	private static final String ROWS = "1,11/3/2026 10:00:00,11/3/2026 10:05:00,anonymous,,4,5\n"
			+ "2,11/13/2026 10:00:00,11/13/2026 10:05:00,anonymous,,Don't know,Established\n";

	@TempDir
	private Path folder;

	private Path client;
	private Path map;
	private String out;
	private String err;

	@BeforeEach
	void aClientIsThere() {
		client = folder.resolve("client.assessment");
		map = folder.resolve("map.json");
		assertEquals(0, run("sample", "--out", client.toString()), () -> err);
	}

	private int run(String... arguments) {
		var written = new StringWriter();
		var complained = new StringWriter();
		int status = new OrgdeckCommandLine(new PrintWriter(written, true), new PrintWriter(complained, true)).run(arguments);
		out = written.toString();
		err = complained.toString();
		return status;
	}

	private String forms(String name, String text) throws IOException {
		return Files.writeString(folder.resolve(name), text).toString();
	}

	@Test
	@DisplayName("Answers of Microsoft Forms come in, and the same file again changes nothing")
	void answersOfFormsComeIn() throws IOException {
		String file = forms("forms.csv", HEAD + CLEAR + ROWS);
		assertEquals(0, run("import", client.toString(), file, "--preview"), () -> err);
		assertTrue(out.contains("4 new answers, 0 the same, 0 different; nothing was changed."), out);
		assertTrue(err.contains("Read as Microsoft Forms: 2 rows, with answers to 2 questions."), err);
		assertEquals(0, run("import", client.toString(), file), () -> err);
		assertTrue(out.contains("2 respondents whom the assessment did not have."), out);
		byte[] before = Files.readAllBytes(client);
		assertEquals(0, run("import", client.toString(), file, "--preview"), () -> err);
		assertTrue(out.contains("0 new answers, 4 the same, 0 different"), out);
		assertArrayEquals(before, Files.readAllBytes(client));
	}

	@Test
	@DisplayName("What is doubtful is written down, decided there, and known in the next wave")
	void doubtsAreDecidedInTheMapping() throws IOException {
		String file = forms("forms.csv", HEAD + TURNED + ROWS);
		assertEquals(1, run("import", client.toString(), file, "--map", map.toString()));
		assertTrue(err.contains("Something is doubtful. Decide it in"), err);
		String mapping = Files.readString(map);
		assertTrue(mapping.contains("\"state\": \"doubtful\"") && mapping.contains("\"KC1.2\""), mapping);
		Files.writeString(map, mapping.replace("\"state\": \"doubtful\"", "\"state\": \"unused\""));
		assertEquals(0, run("import", client.toString(), file, "--map", map.toString(), "--session", "s-readiness:2"), () -> err);
		assertTrue(out.contains("2 new answers"), out);
		assertEquals(0, run("import", client.toString(), forms("later.csv", HEAD + TURNED + ROWS + ROWS.replace("2026", "2027")),
				"--map", map.toString(), "--session", "s-readiness:2"), () -> err);
		assertTrue(out.contains("2 new answers, 2 the same"), out);
		assertEquals(3, run("import", client.toString(), file, "--map", forms("other.json", "{}")));
	}

	@Test
	@DisplayName("Questions go out as a survey, and whoever has not answered is known")
	void questionsGoOutAndMissingAnswersAreTold() throws IOException {
		Path survey = folder.resolve("survey.lss");
		assertEquals(0,
				run("export", client.toString(), "--format", "limesurvey", "--option", "session=s-readiness", "--out", survey.toString()),
				() -> err);
		assertTrue(Files.readString(survey).contains("<LimeSurveyDocType>Survey</LimeSurveyDocType>"));
		assertEquals(0, run("missing", client.toString()), () -> err);
		assertTrue(out.contains("have answered."), out);
		assertEquals(0, run("missing", client.toString(), "--session", "s-readiness", "--text"), () -> err);
		assertTrue(out.startsWith("Dear colleagues"), out);
		assertEquals(2, run("missing", client.toString(), "--session", "nowhere"));
	}
}
