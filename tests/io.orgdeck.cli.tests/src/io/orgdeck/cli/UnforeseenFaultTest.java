package io.orgdeck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** P2: no class name reaches whoever typed a command; the fault itself is in the log, and the sentence says where that is. */
class UnforeseenFaultTest {

	@TempDir
	private Path folder;

	private final StringWriter out = new StringWriter();
	private final StringWriter err = new StringWriter();
	private final List<IStatus> logged = new ArrayList<>();
	private final ILogListener listener = (status, plugin) -> logged.add(status);

	@BeforeEach
	void listen() {
		Platform.addLogListener(listener);
	}

	@AfterEach
	void stopListening() {
		Platform.removeLogListener(listener);
	}

	@Test
	@DisplayName("P2: a fault that nobody catches is told in one sentence")
	void aFaultThatNobodyCatches() {
		assertEquals(OrgdeckCommandLine.PROBLEMS,
				run("export", sample(), "--format", "faulty", "--out", folder.resolve("a.txt").toString()));
		assertOneSentence();
	}

	@Test
	@DisplayName("P2, S13: a fault while a sheet is read means that it cannot be read")
	void aFaultWhileASheetIsRead() throws IOException {
		String sheet = Files.writeString(folder.resolve("a.faulty"), "x").toString();
		assertEquals(OrgdeckCommandLine.CANNOT_READ, run("import", sample(), sheet));
		assertOneSentence();
		assertTrue(err.toString().contains("a.faulty"), err::toString);
	}

	private void assertOneSentence() {
		String log = Platform.getLogFileLocation().toOSString();
		String told = err.toString();
		assertEquals(1, told.lines().count(), told);
		assertTrue(told.contains(log), told);
		assertFalse(told.contains("ArrayUtils") || told.contains("Error"), told);
		assertTrue(logged.stream().map(IStatus::getException).anyMatch(NoClassDefFoundError.class::isInstance), logged::toString);
	}

	private String sample() {
		Path file = folder.resolve("riverside.assessment");
		assertEquals(0, run("sample", "--out", file.toString()), err::toString);
		return file.toString();
	}

	private int run(String... arguments) {
		return new OrgdeckCommandLine(new PrintWriter(out, true), new PrintWriter(err, true)).run(arguments);
	}
}
