package io.orgdeck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("D8: a table of questions becomes a deck on the command line")
class DeckMapCommandTest {

	@TempDir
	private Path folder;

	private final StringWriter out = new StringWriter();
	private final StringWriter err = new StringWriter();

	private int run(String... arguments) {
		out.getBuffer().setLength(0);
		err.getBuffer().setLength(0);
		return new OrgdeckCommandLine(new PrintWriter(out, true), new PrintWriter(err, true)).run(arguments);
	}

	@Test
	void kindsOfAnswerAreToldAndCorrectedInTheMapping() throws Exception {
		String table = Files.writeString(folder.resolve("survey.csv"), """
				Section,Question,Type,Options
				Plans,Is there a plan for it?,Yes/No,
				Plans,How much was spent on it?,£,
				Plans,Where do you work today?,,Leeds; York; Other
				""").toString();
		Path mapping = folder.resolve("survey.json");
		assertEquals(0, run("deck", "map", table, "--mapping", mapping.toString(), "--out", folder.resolve("one.carddeck").toString()),
				err::toString);
		assertTrue(out.toString().contains("kind of answer"), out::toString);
		assertTrue(out.toString().contains("Kinds of answer: yes or no (1), one of several (1), number (1). Language: English."),
				out::toString);
		assertTrue(err.toString().contains("Guessed: one of several without a score"), err::toString);
		Files.writeString(mapping, Files.readString(mapping).replace("\"guessKinds\": true", "\"guessKinds\": false"));
		assertEquals(0, run("deck", "map", table, "--mapping", mapping.toString(), "--out", folder.resolve("two.carddeck").toString()),
				err::toString);
		assertTrue(out.toString().contains("Kinds of answer: rating (1), yes or no (1), number (1). Language: English."), out::toString);
		assertFalse(err.toString().contains("Guessed"), err::toString);
	}
}
