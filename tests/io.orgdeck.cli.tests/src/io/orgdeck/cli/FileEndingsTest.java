package io.orgdeck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.orgdeck.core.export.ExporterRegistry;

/** L3: a file is what its name says. */
class FileEndingsTest {

	@TempDir
	private Path folder;

	private final StringWriter err = new StringWriter();
	private Path riverside;

	@BeforeEach
	void sample() {
		riverside = folder.resolve("riverside.assessment");
		assertEquals(0, run("sample", "--out", riverside.toString()), err::toString);
	}

	private int run(String... arguments) {
		err.getBuffer().setLength(0);
		return new OrgdeckCommandLine(new PrintWriter(new StringWriter()), new PrintWriter(err)).run(arguments);
	}

	private List<String> files() throws IOException {
		try (var files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	private void assertRefused(int status, String better) throws IOException {
		assertEquals(2, status, err::toString);
		assertEquals(1, err.toString().lines().count(), err::toString);
		assertTrue(err.toString().contains(folder.resolve(better).toString()), err::toString);
		assertEquals(List.of("riverside.assessment"), files());
	}

	@Test
	@DisplayName("L3: a Word file called .pdf, a table called .xlsx are refused, and the right name is told")
	void aNameOfAnotherKindIsRefused() throws IOException {
		String file = riverside.toString();
		assertRefused(run("export", file, "--format", "board-paper", "--out", folder.resolve("paper.pdf").toString()), "paper.docx");
		assertRefused(run("export", file, "--format", "board-paper", "--out", folder.resolve("paper.pdf").toString(), "--plan"),
				"paper.docx");
		assertRefused(run("votes", file, "--out", folder.resolve("v.xlsx").toString()), "v.csv");
		assertRefused(run("people", file, "--out", folder.resolve("p.xlsx").toString()), "p.csv");
		assertRefused(run("import", file, file, "--report", folder.resolve("r.docx").toString()), "r.csv");
		assertRefused(run("merge", file, file, "--out", folder.resolve("m.zip").toString()), "m.assessment");
		assertRefused(run("sample", "--out", folder.resolve("s.carddeck").toString()), "s.assessment");
		assertRefused(run("new", folder.resolve("n.docx").toString(), "--deck", "io.orgdeck.learningorg", "--client", "A"), "n.assessment");
		assertRefused(run("deck", "import", "none.csv", "--out", folder.resolve("d.assessment").toString()), "d.carddeck");
		assertRefused(run("deck", "plugin", "none.carddeck", "--out", folder.resolve("p.zip").toString()), "p.jar");
	}

	@Test
	@DisplayName("L3: every format, those of other plug-ins too")
	void everyFormat() throws IOException {
		for (var exporter : ExporterRegistry.platform().exporters()) {
			assertRefused(run("export", riverside.toString(), "--format", exporter.id(), "--out", folder.resolve("x.mp3").toString()),
					"x." + exporter.extension());
		}
	}

	@ParameterizedTest
	@CsvSource({ "v, v.csv", "v., v.csv", "Votes 1.2, Votes 1.2.csv", "St. Mary Hall, St. Mary Hall.csv", "V.CSV, V.CSV",
			"a.b.csv, a.b.csv" })
	void anEndingThatIsMissingIsAdded(String name, String written) throws IOException {
		assertEquals(0, run("votes", riverside.toString(), "--out", folder.resolve(name).toString()), err::toString);
		assertEquals(List.of(written, "riverside.assessment").stream().sorted().toList(), files());
		assertEquals(4, run("votes", riverside.toString(), "--out", folder.resolve(name).toString()), "it is there already");
	}
}
