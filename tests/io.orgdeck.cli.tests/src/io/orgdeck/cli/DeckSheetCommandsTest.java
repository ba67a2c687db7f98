package io.orgdeck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** D1, D2, D9: decks as sheets, from the command line. */
class DeckSheetCommandsTest {

	private static final String SHIPPED = "io.orgdeck.learningorg";
	private static final String SAME = "0 changed, 0 new, 0 kept from the present deck, 0 gone, 109 the same.";

	@TempDir
	private Path folder;

	private final StringWriter out = new StringWriter();
	private final StringWriter err = new StringWriter();
	private String sample;

	private int run(String... arguments) {
		out.getBuffer().setLength(0);
		err.getBuffer().setLength(0);
		return new OrgdeckCommandLine(new PrintWriter(out, true), new PrintWriter(err, true)).run(arguments);
	}

	private String file(String name) {
		return folder.resolve(name).toString();
	}

	private String file(String name, String content) throws IOException {
		return Files.writeString(folder.resolve(name), content).toString();
	}

	@BeforeEach
	void writeSample() {
		sample = file("riverside.assessment");
		assertEquals(0, run("sample", "--out", sample), err::toString);
	}

	@Test
	void theShippedDeckComesBackFromAWorkbookUnchanged() { // D2
		assertEquals(0, run("deck", "export", SHIPPED, "--out", file("deck.xlsx")), err::toString);
		assertTrue(err.toString().isEmpty(), err::toString);
		assertEquals(0, run("deck", "import", file("deck.xlsx"), "--out", file("again.carddeck")), err::toString);
		assertTrue(err.toString().isEmpty(), err::toString);
		assertEquals(0, run("update-deck", sample, "--to", file("again.carddeck")), err::toString);
		assertTrue(out.toString().contains(SAME), out::toString);
		assertTrue(!out.toString().contains("has no "), out::toString);
	}

	@Test
	void aTextFileSaysWhatItLacksAndTheDeckUnderneathKeepsIt() { // D2
		assertEquals(0, run("deck", "export", SHIPPED, "--out", file("deck.csv")), err::toString);
		assertTrue(err.toString().contains("the usage guide (15 activities"), err::toString);
		assertEquals(0, run("deck", "import", file("deck.csv"), "--base", SHIPPED, "--out", file("over.carddeck")), err::toString);
		assertTrue(err.toString().isEmpty(), err::toString);
		assertEquals(0, run("update-deck", sample, "--to", file("over.carddeck")), err::toString);
		assertTrue(out.toString().contains(SAME), out::toString);
		assertEquals(0, run("deck", "import", file("deck.csv"), "--out", file("alone.carddeck")), err::toString);
		assertEquals(0, run("update-deck", sample, "--to", file("alone.carddeck")), err::toString);
		assertTrue(out.toString().contains(SAME) && out.toString().contains("has no activities; the 15 of the present one go"),
				out::toString);
	}

	@Test
	void aRewordedQuestionIsToldWithTheWayToSaySo() throws IOException { // D1
		String sheet = file("v1.csv", "section,card,title,question,dimension\nA,A1,One,Do we talk?,D\n");
		String reworded = file("v2.csv", "section,card,title,question,dimension\nA,A1,One,Do we talk to one another?,D\n");
		assertEquals(0, run("deck", "import", sheet, "--out", file("v1.carddeck")), err::toString);
		assertEquals(0, run("deck", "import", reworded, "--out", file("v2.carddeck")), err::toString);
		assertEquals(0, run("deck", "install", file("v1.carddeck"), "--force"), err::toString);
		try {
			assertEquals(0, run("new", file("a.assessment"), "--deck", "deck.v1", "--client", "C"), err::toString);
		} finally {
			assertEquals(0, run("deck", "remove", "deck.v1"), err::toString);
		}
		assertEquals(0, run("update-deck", file("a.assessment"), "--to", file("v2.carddeck")), err::toString);
		String said = out.toString();
		assertTrue(said.contains("Reworded? The newer deck asks \"Do we talk to one another?\""), said);
		String same = said.substring(said.indexOf("add --same ") + "add --same ".length()).split("\\s")[0];
		assertEquals(0, run("update-deck", file("a.assessment"), "--to", file("v2.carddeck"), "--same", same), err::toString);
		assertTrue(out.toString().contains("1 changed, 0 new, 0 kept from the present deck, 0 gone"), out::toString);
		assertEquals(2, run("update-deck", file("a.assessment"), "--to", file("v2.carddeck"), "--same", "x=y"));
	}

	@Test
	void anAssessmentAimsAtATagAndItsResponseSheetsAskNoMore() throws IOException {
		String sheet = file("tagged.csv",
				"section,card,title,question,dimension,tags\nA,A1,One,Do we list?,D,IG1\nA,A2,Two,Do we test?,D,IG2\n");
		assertEquals(0, run("deck", "import", sheet, "--out", file("tagged.carddeck")), err::toString);
		assertEquals(0, run("deck", "install", file("tagged.carddeck"), "--force"), err::toString);
		try {
			assertEquals(2, run("new", file("t.assessment"), "--deck", "deck.tagged", "--client", "C", "--aim", "IG7"));
			assertTrue(err.toString().contains("No question has the tag IG7. Known are IG1, IG2."), err::toString);
			assertEquals(0, run("new", file("t.assessment"), "--deck", "deck.tagged", "--client", "C", "--aim", "ig2"), err::toString);
		} finally {
			assertEquals(0, run("deck", "remove", "deck.tagged"), err::toString);
		}
		assertEquals(0, run("summary", file("t.assessment")), err::toString);
		assertTrue(out.toString().contains("Aims at IG2"), out::toString);
		assertEquals(0, run("export", file("t.assessment"), "--format", "survey-text", "--out", file("t.txt")), err::toString);
		String asked = Files.readString(Path.of(file("t.txt")));
		assertTrue(asked.contains("Do we test?") && !asked.contains("Do we list?"), asked);
		assertEquals(0, run("export", file("t.assessment"), "--format", "survey-text", "--option", "tag=all", "--out", file("all.txt")),
				err::toString);
		assertTrue(Files.readString(Path.of(file("all.txt"))).contains("Do we list?"));
	}

	@Test
	void aDeckWithoutDimensionsIsToldAtImportAndByTheCheck() throws IOException { // D9
		String sheet = file("none.csv", "section,card,title,question\nA,A1,One,Really?\n");
		assertEquals(0, run("deck", "import", sheet, "--out", file("none.carddeck")), err::toString);
		assertTrue(err.toString().contains("No question belongs to a dimension"), err::toString);
		assertEquals(0, run("deck", "check", file("none.carddeck")));
		assertTrue(out.toString().contains("No question belongs to a dimension"), out::toString);
	}

	@Test
	void otherEndingsAreWrongUse() {
		assertEquals(2, run("deck", "export", SHIPPED, "--out", file("deck.pdf")));
		assertTrue(err.toString().contains("end the name in .xlsx or .csv"), err::toString);
		assertEquals(2, run("deck", "export", "no.such.deck", "--out", file("deck.xlsx")));
	}
}
