package io.orgdeck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code orgdeck audit} on the sample client. */
class AuditCommandTest {

	private static final String STATE = "orgdeck.state";

	@TempDir
	private Path folder;
	private String state;
	private final StringWriter said = new StringWriter();

	@BeforeEach
	void useOwnState() {
		state = System.getProperty(STATE);
		System.setProperty(STATE, folder.resolve("state").toString());
		assertEquals(0, run("sample", "--out", in("town.assessment")));
	}

	@AfterEach
	void giveStateBack() {
		if (state == null) {
			System.clearProperty(STATE);
		} else {
			System.setProperty(STATE, state);
		}
	}

	private String in(String name) {
		return folder.resolve(name).toString();
	}

	private int run(String... arguments) {
		said.getBuffer().setLength(0);
		var writer = new PrintWriter(said, true);
		return new OrgdeckCommandLine(writer, writer).run(arguments);
	}

	@Test
	void whatLeavesTogetherIsVerifiedTogether() throws IOException {
		assertEquals(0, run("audit", "key"), said.toString());
		String key = said.toString().lines().findFirst().orElseThrow();
		Files.writeString(folder.resolve("paper.docx"), "a paper");
		assertEquals(0, run("audit", "make", in("town.assessment"), in("paper.docx"), "--out", in("town")), said.toString());
		assertEquals(0, run("audit", "verify", in("town.audit"), in("paper.docx"), "--key", key), said.toString());
		assertTrue(said.toString().contains(" 0 different, 0 not verified."), said.toString());
		assertTrue(said.toString().contains("Files as they were signed: 1."), said.toString());

		assertEquals(1, run("audit", "verify", in("town.audit"), "--key", "0123 4567 89ab cdef"), said.toString());
		assertTrue(said.toString().contains("another key"), said.toString());
		Files.writeString(folder.resolve("paper.docx"), "a Paper");
		assertEquals(1, run("audit", "verify", in("town.audit"), in("paper.docx")), said.toString());
		assertTrue(said.toString().contains("paper.docx is not as it was when the bundle was signed"), said.toString());
	}

	@Test
	void aChangedBundleIsRefused() throws IOException {
		assertEquals(0, run("audit", "make", in("town.assessment"), "--out", in("town.audit")), said.toString());
		Path bundle = folder.resolve("town.audit");
		Files.writeString(bundle, Files.readString(bundle).replaceFirst("\"votes\":\\[0", "\"votes\":[1"));
		assertEquals(3, run("audit", "verify", bundle.toString()), said.toString());
		assertTrue(said.toString().contains("is not as it was signed"), said.toString());
	}

	@Test
	void theProgramsAreHandedOn() {
		assertEquals(0, run("audit", "page", "--out", folder.toString()), said.toString());
		assertTrue(Files.isRegularFile(folder.resolve("check-figures.html")));
		assertEquals(4, run("audit", "page", "--out", folder.toString()), said.toString());
		assertEquals(0, run("audit", "page", "--out", folder.toString(), "--force"), said.toString());
	}
}
