package io.orgdeck.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ballot without a window says what happens, obeys its few commands, and refuses what it cannot do in a sentence. */
class RoomCommandTest {

	@TempDir
	private Path folder;

	private final InputStream before = System.in;
	private StringWriter out = new StringWriter();
	private StringWriter err = new StringWriter();
	private Path file;

	@BeforeEach
	void begin() throws Exception {
		file = folder.resolve("new.assessment");
		assertEquals(0, run("", "new", file.toString(), "--deck", "io.orgdeck.learningorg", "--client", "Trust"), err::toString);
		Path people = Files.writeString(folder.resolve("p.csv"), "name,group\nAna,Wards\nBo,Wards\n");
		assertEquals(0, run("", "people", file.toString(), people.toString()), err::toString);
		Path sessions = Files.writeString(folder.resolve("s.csv"), "session,date\nSpring,2026-05-04\n");
		assertEquals(0, run("", "people", file.toString(), sessions.toString()), err::toString);
	}

	@AfterEach
	void end() {
		System.setIn(before);
	}

	private int run(String typed, String... arguments) {
		System.setIn(new ByteArrayInputStream(typed.getBytes(UTF_8)));
		out = new StringWriter();
		err = new StringWriter();
		return new OrgdeckCommandLine(new PrintWriter(out, true), new PrintWriter(err, true)).run(arguments);
	}

	private int room(String typed, String... more) {
		var all = new ArrayList<>(List.of("room", file.toString(), "--session", "Spring", "--address", "127.0.0.1"));
		all.addAll(List.of(more));
		return run(typed, all.toArray(String[]::new));
	}

	@Test
	void aSessionIsHeldFromTheStandardInput() {
		assertEquals(0, room("open K1\nwho\nclose\nreveal\nnext\n\nend\nopen K2\n"), err::toString);
		String said = out.toString().replace("\r", "");
		assertTrue(said.matches("(?s)Address: http://127\\.0\\.0\\.1:\\d+\nCode of the room: [A-Z0-9]{6}\nTo scan: http.*"), said);
		assertTrue(
				said.contains("Open: K1, round 1\n0 of 2 have voted.\nClosed: 0 of 2 have voted. Saved.\nRevealed.\nOpen: K1, round 2\n"),
				said);
		assertTrue(said.endsWith("The session has ended. Saved.\n"), said);
		assertTrue(!said.contains("K2"), "what comes after the end is not done");
		assertTrue(err.toString().contains("not encrypted"), err::toString);
	}

	@Test
	void slipsAreDealtWithACodeEach() {
		assertEquals(0, room("", "--slips", "Wards=3"), err::toString);
		assertEquals(3, out.toString().lines().filter(line -> line.matches("Slip \\d+ \\(Wards\\): [A-Z0-9]{8}")).count(), out::toString);
	}

	@Test
	void whatCannotBeDoneIsSaidAndTheRoomGoesOn() {
		assertEquals(0, room("close\nopen nowhere\ndance\nreveal\nopen K1/99\nopen K1/1\nend\n"), err::toString);
		String said = err.toString();
		assertTrue(said.contains("No question is open.") && said.contains("There is no question nowhere")
				&& said.contains("\"dance\" is no command."), said);
		assertTrue(out.toString().contains("Open: K1, round 1"), out::toString);
	}

	@Test
	void wrongUseIsStatusTwo() {
		assertEquals(2, run("", "room", file.toString(), "--session", "Autumn"));
		assertTrue(err.toString().contains("There is no session \"Autumn\"") && err.toString().contains("Spring ("), err::toString);
		assertEquals(2, room("", "--slips", "Nobody=3"));
		assertEquals(2, room("", "--slips", "Wards"));
		assertEquals(2, room("", "--port", "70000"));
		assertEquals(2, run("", "room", file.toString(), "--session", "Spring", "--address", "wall.example"));
		assertEquals(3, run("", "room", folder.resolve("none.assessment").toString(), "--session", "Spring"));
	}
}
