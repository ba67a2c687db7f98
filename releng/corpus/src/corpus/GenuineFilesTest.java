package corpus;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * ROBUSTNESS 38, P1, P2, S13: files that Excel and Word saved for somebody else. They hold no votes and no cards, which is said in one
 * sentence; as a template or an earlier paper they serve.
 */
class GenuineFilesTest {

	@TempDir
	private Path folder;

	/** The files below the folder of fetched packages with one of those endings; none where nothing could be fetched. */
	private static List<Path> files(String endings) throws IOException {
		Path fetched = Path.of("debian").toAbsolutePath();
		if (!Files.isDirectory(fetched)) {
			return List.of(fetched);
		}
		try (Stream<Path> files = Files.walk(fetched)) {
			return files.filter(file -> file.getFileName().toString().matches(".*\\.(" + endings + ")")).sorted().toList();
		}
	}

	static List<Path> workbooks() throws IOException {
		return files("xlsx|xls|xlsm");
	}

	static List<Path> documents() throws IOException {
		return files("docx|dotx");
	}

	private static Path genuine(Path file) {
		Missing.skipWithout("A file that Office saved", "debian");
		return file;
	}

	@Nested
	class Workbooks {
		@ParameterizedTest
		@MethodSource("corpus.GenuineFilesTest#workbooks")
		void areNoAnswers(Path file) throws IOException {
			Path assessment = Files.copy(Originals.sample(), folder.resolve("riverside.assessment"));
			Product.run("import", assessment, genuine(file)).assertRefused(file.getFileName().toString());
			assertTrue(Files.mismatch(Originals.sample(), assessment) < 0, "the assessment is as it was");
		}

		@ParameterizedTest
		@MethodSource("corpus.GenuineFilesTest#workbooks")
		void areNoDecks(Path file) throws IOException {
			Path deck = folder.resolve("a.carddeck");
			Product.run("deck", "import", genuine(file), "--out", deck).assertRefused(file.getFileName().toString());
			assertFalse(Files.exists(deck));
		}
	}

	@Nested
	class Documents {
		@ParameterizedTest
		@MethodSource("corpus.GenuineFilesTest#documents")
		void areTemplates(Path file) throws IOException {
			Path paper = folder.resolve("paper.docx");
			Product.Result result = export(paper, "--template", genuine(file));
			if (result.status() == 0) {
				assertTrue(Files.size(paper) > 10_000);
			} else {
				result.assertRefused(file.getFileName().toString());
				assertFalse(Files.exists(paper));
			}
		}

		@ParameterizedTest
		@MethodSource("corpus.GenuineFilesTest#documents")
		void areReplacedAsAWhole(Path file) throws IOException {
			Path paper = Files.copy(genuine(file), folder.resolve("earlier.docx"));
			export(paper, "--plan").assertReadable();
			assertTrue(Files.mismatch(file, paper) < 0, "a plan changes nothing");
			Product.Result result = export(paper, "--force");
			if (result.status() != 0) {
				result.assertRefused("earlier.docx");
			}
		}

		private static Product.Result export(Path paper, Object... how) throws IOException {
			var command = new ArrayList<Object>(List.of("export", Originals.sample(), "--format", "board-paper", "--out", paper));
			command.addAll(List.of(how));
			return Product.run(command.toArray()).assertReadable();
		}
	}
}
