package io.orgdeck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.samples.SmallAssessment;

@DisplayName("P2: an assessment that has lost its deck is refused in one sentence, and nothing is written")
class WithoutDeckTest {

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "summary FILE", "export FILE --format board-paper --out OUT.docx", "pack FILE --out OUT",
			"response-sheets FILE --out OUT", "audit make FILE --out OUT.audit", "update-deck FILE", "import FILE FILE",
			"room FILE --session any" })
	void isRefused(String command) throws Exception {
		var assessment = new SmallAssessment().assessment();
		assessment.setDeck(null);
		Path file = folder.resolve("lost.assessment");
		new AssessmentStore().write(assessment, file, new NullProgressMonitor());
		Path out = folder.resolve("out");
		var err = new StringWriter();
		String[] words = command.replace("FILE", file.toString()).replace("OUT", out.toString()).split(" ");
		assertEquals(OrgdeckCommandLine.CANNOT_READ,
				new OrgdeckCommandLine(new PrintWriter(err, true), new PrintWriter(err, true)).run(words),
				err::toString);
		assertEquals(1, err.toString().lines().count(), err::toString);
		assertTrue(err.toString().contains("lost.assessment holds no deck"), err::toString);
		try (var left = Files.list(folder)) {
			assertFalse(left.anyMatch(path -> path.getFileName().toString().startsWith("out")));
		}
	}
}
