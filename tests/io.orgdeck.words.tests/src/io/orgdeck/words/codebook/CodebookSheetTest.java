package io.orgdeck.words.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.tables.CsvReader;
import io.orgdeck.core.tables.Spreadsheet;
import io.orgdeck.model.assessment.Code;
import io.orgdeck.words.Said;

/** The codebook as a table, out and back. */
class CodebookSheetTest {

	@TempDir
	private Path folder;

	private static Spreadsheet read(Path file) throws IOException {
		try (var in = Files.newInputStream(file)) {
			return new CsvReader().read(in, file.getFileName().toString());
		}
	}

	@Test
	@DisplayName("Codes, meanings and themes come back; what is there already stays; a strange column is told")
	void theSheetComesBack() throws IOException {
		var said = new Said("We wait.");
		said.code(0, "We wait", "Waiting", "Ann");
		Code waiting = said.assessment.getCodes().getFirst();
		waiting.setText("=When somebody, \"anybody\" waits");
		waiting.setTheme(said.edits.addTheme("Pace"));
		said.edits.addTheme("Empty");
		Path file = folder.resolve("codes.csv");
		CodebookSheet.write(said.assessment, file);
		var other = new Said();
		CodebookSheet.read(read(file), other.assessment);
		assertEquals("Waiting < Pace: When somebody, \"anybody\" waits",
				told(other.assessment.getCodes().getFirst()).replace(": =", ": ").replace(": '=", ": "));
		assertEquals(2, other.assessment.getThemes().size());
		Files.writeString(file, "Code,Meaning,Who\nwaiting,Another,Ann\nTrust,New,Ben\n");
		List<String> told = CodebookSheet.read(read(file), said.assessment);
		assertEquals(List.of("Waiting", "Trust"), said.assessment.getCodes().stream().map(Code::getName).toList());
		assertTrue(waiting.getText().contains("somebody"));
		assertTrue(told.stream().anyMatch(line -> line.contains("Who")), told.toString());
		Files.writeString(file, "Name,Age\nAnn,7\n");
		assertTrue(CodebookSheet.read(read(file), said.assessment).getFirst().contains("no column"), "a table without codes is told");
	}

	private static String told(Code code) {
		return code.getName() + " < " + code.getTheme().getName() + ": " + code.getText();
	}
}
