package io.orgdeck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** S14: a result that does not arrive, as in {@code orgdeck summary FILE --json > /dev/full}, is no success. */
class FullOutputTest {

	@TempDir
	private Path folder;

	private static final OutputStream FULL = new OutputStream() {
		@Override
		public void write(int one) throws IOException {
			throw new IOException("No space left on device");
		}
	};

	@ParameterizedTest
	@ValueSource(strings = { "summary FILE", "summary FILE --json", "check FILE", "deck list", "deck list --json", "export --list",
			"--help", "--version" })
	void aResultThatIsNotWrittenIsTold(String command) {
		Path file = folder.resolve("riverside.assessment");
		assertEquals(0, run(new PrintWriter(new StringWriter()), new StringWriter(), "sample", "--out", file.toString()));
		var err = new StringWriter();
		assertEquals(4, run(new PrintWriter(new PrintStream(FULL), true), err, command.replace("FILE", file.toString()).split(" ")),
				command);
		assertTrue(err.toString().strip().endsWith("or send it elsewhere."), err::toString);
	}

	@Test
	void aReaderThatHasSeenEnoughIsNoFault() {
		var err = new StringWriter();
		var gone = new PrintWriter(new PrintStream(FULL), true);
		assertEquals(0, new OrgdeckCommandLine(gone, new PrintWriter(err, true), () -> true).run("export", "--list"));
		assertEquals("", err.toString());
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void onlyAPipeHasAReaderThatMayGo() throws Exception {
		Path pipe = folder.resolve("pipe");
		assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).inheritIO().start().waitFor());
		assertTrue(Pipe.is(pipe));
		assertFalse(Pipe.is(Files.writeString(folder.resolve("file"), "")));
		assertFalse(Pipe.is(folder));
		assertFalse(Pipe.is(Path.of("/dev/null")));
		assertFalse(Pipe.is(folder.resolve("missing")));
	}

	private static int run(PrintWriter out, StringWriter err, String... arguments) {
		return new OrgdeckCommandLine(out, new PrintWriter(err, true)).run(arguments);
	}
}
