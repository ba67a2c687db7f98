package io.orgdeck.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.samples.PseudoTexts;

/**
 * A second workbench in the language for tests, as a language pack and the choice of it make one: {@link PseudoWalk} goes through its
 * pages, views and dialogs and writes down what is not in that language.
 */
class PseudoWindowTest {

	private static final int MINUTES = 10;

	@TempDir
	Path folder;

	@Test
	@DisplayName("In another language no page, view or dialog of the window says a word of English, cuts one, or is put together from pieces")
	void nothingIsSaidInEnglish() throws Exception {
		Path findings = folder.resolve("findings");
		Path log = folder.resolve("log");
		Process workbench = new ProcessBuilder(command(findings)).redirectErrorStream(true).redirectOutput(log.toFile()).start();
		try {
			assertTrue(workbench.waitFor(MINUTES, TimeUnit.MINUTES), () -> "The other workbench is still busy: " + read(log));
		} finally {
			workbench.destroyForcibly();
		}
		assertTrue(Files.exists(findings), () -> read(log));
		List<String> lines = Files.readAllLines(findings);
		assertEquals("", String.join("\n", lines.subList(1, lines.size())));
		String[] walked = lines.getFirst().split(" ");
		assertTrue(Integer.parseInt(walked[0]) > 1200, "texts read: " + walked[0]);
		assertTrue(Integer.parseInt(walked[1]) > 40, "places: " + walked[1]);
	}

	private static String read(Path file) {
		try {
			return Files.exists(file) ? Files.readString(file) : "";
		} catch (IOException unreadable) {
			return unreadable.getMessage();
		}
	}

	private List<String> command(Path findings) throws IOException {
		return PseudoTexts.workbench(folder, "io.orgdeck.app.application", Map.of(PseudoWalk.FINDINGS, findings.toString()),
				"-product", "io.orgdeck.app.product");
	}
}
