package io.orgdeck.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.samples.PseudoTexts;

/** The command line in the language for tests, in a process of its own: texts are taken in a language once, when they are first used. */
class TranslatedCommandsTest {

	private static final int MINUTES = 10;

	@TempDir
	private Path folder;

	@Test
	@DisplayName("In another language no command says a word of English, in its help, of a mistake, in its results or in what it writes")
	void nothingIsSaidInEnglish() throws Exception {
		Path work = Files.createDirectory(folder.resolve("work"));
		Path findings = folder.resolve("findings");
		Path log = folder.resolve("log");
		Process commands = new ProcessBuilder(PseudoTexts.workbench(Files.createDirectory(folder.resolve("orgdeck")),
				"io.orgdeck.architecture.tests.commands", Map.of(PseudoCommands.FINDINGS, findings.toString())))
				.directory(work.toFile()).redirectErrorStream(true).redirectOutput(log.toFile()).start();
		try {
			assertTrue(commands.waitFor(MINUTES, TimeUnit.MINUTES), () -> "The other process is still busy.");
		} finally {
			commands.destroyForcibly();
		}
		assertTrue(Files.exists(findings), Files.readString(log));
		List<String> lines = Files.readAllLines(findings);
		assertEquals("", String.join("\n", lines.subList(1, lines.size())));
		int commandsRead = Integer.parseInt(lines.getFirst());
		assertTrue(commandsRead > 60, "commands: " + commandsRead);
	}
}
