package corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/** ROBUSTNESS 38, P1, T12: our own files, saved by other programs, say the same as before. */
class SavedByOthersTest {

	/** What an original makes of the sample client or of nothing, found out once. */
	private static final Map<Path, String> EXPECTED = new HashMap<>();

	@TempDir
	private Path folder;

	/** What comes of a file. */
	private interface Reading {
		String of(Path file, Path folder) throws IOException;
	}

	private void assertSame(Path original, Program program, Reading reading) throws IOException {
		Path saved = program.saved(original, folder);
		String expected;
		synchronized (EXPECTED) {
			expected = EXPECTED.get(original);
			if (expected == null) {
				expected = reading.of(original, Files.createDirectory(folder.resolve("original")));
				EXPECTED.put(original, expected);
			}
		}
		assertEquals(expected, reading.of(saved, folder));
	}

	/** The votes of the sample client after a file was imported into it. */
	private static String votes(Path file, Path folder) throws IOException {
		Path assessment = Files.copy(Originals.sample(), folder.resolve("after.assessment"));
		Product.run("import", assessment, file, "--take", "theirs").assertDone();
		Path votes = folder.resolve("after.csv");
		Product.run("votes", assessment, "--out", votes).assertDone();
		String table = Files.readString(votes);
		assertTrue(table.contains("Grüße & <Dank>"), table);
		return table;
	}

	private static String deck(Path sheet, Path folder) throws IOException {
		Path deck = folder.resolve("after.carddeck");
		Product.run("deck", "import", sheet, "--out", deck).assertDone();
		return new String(Packed.parts(deck).get("model.xml"), StandardCharsets.UTF_8);
	}

	@Nested
	class ResponseSheets {
		@ParameterizedTest
		@EnumSource
		void holdTheSameAnswers(Program program) throws IOException {
			assertSame(Originals.answers(), program, SavedByOthersTest::votes);
		}
	}

	@Nested
	class VotesTables {
		@ParameterizedTest
		@EnumSource
		void holdTheSameVotes(Program program) throws IOException {
			assertSame(Originals.votes(), program, SavedByOthersTest::votes);
		}
	}

	@Nested
	class DeckSheets {
		@ParameterizedTest
		@EnumSource
		void holdTheSameCards(Program program) throws IOException {
			assertSame(Originals.deckSheet(), program, SavedByOthersTest::deck);
		}
	}

	@Nested
	class BoardPapers {
		static final List<Program> PROGRAMS = Program.FOR_DOCUMENTS;

		@ParameterizedTest
		@FieldSource("PROGRAMS")
		void areGoneOver(Program program) throws IOException {
			assertSame(Originals.paper(), program, BoardPapers::planned);
			Path paper = program.saved(Originals.paper(), Files.createDirectory(folder.resolve("again")));
			var result = Product.run("export", Originals.sample(), "--format", "board-paper", "--force", "--out", paper).assertDone();
			assertFalse(result.err().contains("somebody"), "nobody changed anything: " + result);
		}

		/** The parts of an earlier paper. */
		private static String planned(Path paper, Path folder) throws IOException {
			return Product.run("export", Originals.sample(), "--format", "board-paper", "--plan", "--out", paper).assertDone().out().lines()
					.map(line -> line.replaceFirst(":.*", "")).collect(Collectors.joining("\n"));
		}
	}

	@Nested
	class Templates {
		static final List<Program> PROGRAMS = Program.FOR_DOCUMENTS;

		@ParameterizedTest
		@FieldSource("PROGRAMS")
		void giveTheirStyles(Program program) throws IOException {
			Path template = program.saved(Originals.paper(), folder);
			Path paper = folder.resolve("in-house-style.docx");
			Product.run("export", Originals.sample(), "--format", "board-paper", "--template", template, "--out", paper).assertDone();
			assertTrue(Files.size(paper) > 10_000);
		}
	}
}
