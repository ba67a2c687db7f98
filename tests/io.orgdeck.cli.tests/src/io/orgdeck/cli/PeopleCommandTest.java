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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** D12: people come into a new assessment on the command line, so that its answers can be imported. */
class PeopleCommandTest {

	@TempDir
	private Path folder;

	private StringWriter out = new StringWriter();
	private StringWriter err = new StringWriter();
	private Path file;

	@BeforeEach
	void begin() {
		file = folder.resolve("new.assessment");
		assertEquals(0, run("new", file.toString(), "--deck", "io.orgdeck.learningorg", "--client", "Trust"), err::toString);
	}

	private int run(String... arguments) {
		out = new StringWriter();
		err = new StringWriter();
		return new OrgdeckCommandLine(new PrintWriter(out, true), new PrintWriter(err, true)).run(arguments);
	}

	private Path sheet(String name, String text) throws IOException {
		return Files.writeString(folder.resolve(name), text);
	}

	@Test
	void peopleComeFromASheetAndThenTheirAnswers() throws IOException {
		Path people = sheet("people.csv", "name,role,group,e-mail\nAna,Nurse,Wards,ana@example.org\nBo,Clerk,Office,\n");
		assertEquals(0, run("people", file.toString(), people.toString()), err::toString);
		assertEquals("2 new people, 0 known, 0 with something added, 0 different; 2 new groups, 0 new sessions.\n",
				out.toString().replace("\r", ""));
		Path votes = sheet("votes.csv", "participant,question,answer\n1,K1.1,3\n2,K1.1,4\n");
		assertEquals(0, run("import", file.toString(), votes.toString()), err::toString);
	}

	@Test
	void aPreviewChangesNothingAndSoDoesARowThatCannotBeUsed() throws IOException {
		byte[] before = Files.readAllBytes(file);
		assertEquals(0, run("people", file.toString(), sheet("p.csv", "name\nAna\n").toString(), "--preview"), err::toString);
		assertTrue(out.toString().contains("1 new people") && out.toString().contains("nothing was changed"), out::toString);
		assertEquals(1, run("people", file.toString(), sheet("bad.csv", "name,e-mail\nAna,at home\n").toString()));
		assertTrue(err.toString().contains("bad.csv, row 2, column B: \"at home\" is no e-mail address."), err::toString);
		assertArrayEquals(before, Files.readAllBytes(file));
	}

	@Test
	void theTableThatIsWrittenComesBackUnchanged() throws IOException {
		run("people", file.toString(), sheet("p.csv", "name,group\nAna,Wards\nBo,\n").toString());
		Path table = folder.resolve("table.csv");
		assertEquals(0, run("people", file.toString(), "--out", table.toString()), err::toString);
		byte[] before = Files.readAllBytes(file);
		assertEquals(0, run("people", file.toString(), table.toString()), err::toString);
		assertTrue(out.toString().startsWith("0 new people, 2 known, 0 with something added, 0 different"), out::toString);
		assertArrayEquals(before, Files.readAllBytes(file));
	}

	@Test
	void somethingMustBeNamed() {
		assertEquals(2, run("people", file.toString()));
		assertTrue(err.toString().contains("Name a spreadsheet with people"), err::toString);
	}

	@Test
	void theFactsOfDataProtectionAreToldAndWritten() throws IOException {
		assertEquals(0, run("protection", file.toString()), err::toString);
		assertTrue(out.toString().contains("Lawful basis: not stated"), out::toString);
		Path sheet = folder.resolve("facts.txt");
		assertEquals(0, run("protection", file.toString(), "--out", sheet.toString()), err::toString);
		assertTrue(Files.readString(sheet).contains("This file has no password"));
		assertEquals(4, run("protection", file.toString(), "--out", sheet.toString()));
	}
}
