package corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** ROBUSTNESS 45: what authors and reviewers did to a paper with other programs is kept or told when the product goes over it. */
class ReviewedPaperTest {

	private static final String LEFT_OUT = "left out, because somebody took it out";
	private static final String KEPT = "kept, because somebody changed it";

	@TempDir
	private Path folder;

	private static Product.Result python(Object... arguments) throws IOException {
		Missing.skipWithout("python-docx", "python-docx");
		Path script = Path.of(System.getProperty("corpus"), "review_paper.py");
		List<String> command = Stream.concat(Stream.of("/usr/bin/python3", script.toString()), Stream.of(arguments).map(Object::toString))
				.toList();
		Product.Result result = Product.run(command);
		assertEquals(0, result.status(), result::toString);
		return result;
	}

	private static Product.Result paper(String option, Path file) throws IOException {
		return Product.run("export", Originals.sample(), "--format", "board-paper", option, "--out", file);
	}

	private static String plan(Path file, String part) throws IOException {
		return paper("--plan", file).assertDone().out().lines().filter(line -> line.startsWith(part + ": ")).findFirst().orElseThrow();
	}

	@Test
	@DisplayName("W17: a reader that does not look into content controls sees the whole paper")
	void allTextIsSeen() throws IOException {
		String read = python("read", Originals.paper()).out();
		assertTrue(read.lines().count() > 300, read.lines().count() + " lines");
		for (String words : List.of("Executive summary", "The Board is asked to:", "K1.1")) {
			assertTrue(read.contains(words), words);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "words", "paragraph", "picture", "highlight", "bold", "strike", "colour", "alignment", "style", "table",
			"insertion",
			"deletion" })
	@DisplayName("W1: twelve kinds of work are kept, after LibreOffice has saved them, too")
	void workIsKept(String kind) throws IOException {
		Path reviewed = folder.resolve("reviewed.docx");
		python(kind, Originals.paper(), reviewed);
		assertTrue(plan(reviewed, "options").contains(KEPT), plan(reviewed, "options"));
		assertTrue(plan(reviewed, "summary").contains("unchanged"), plan(reviewed, "summary"));
		String before = python("read", reviewed).out();
		Path saved = Program.LIBREOFFICE.saved(reviewed, folder);
		assertTrue(plan(saved, "options").contains(KEPT), plan(saved, "options"));
		paper("--force", reviewed).assertDone();
		assertEquals(before, python("read", reviewed).out());
		assertTrue(plan(reviewed, "options").contains(KEPT), "the next time, too");
	}

	@Test
	@DisplayName("W2: a part that somebody took out is left out, and that is said")
	void aPartTakenOutStaysOut() throws IOException {
		Path reviewed = folder.resolve("reviewed.docx");
		python("section-out", Originals.paper(), reviewed);
		assertTrue(plan(reviewed, "options").contains(LEFT_OUT), plan(reviewed, "options"));
		paper("--force", reviewed).assertDone();
		assertFalse(python("read", reviewed).out().lines().anyMatch("Options"::equals));
	}

	@Test
	@DisplayName("W4: a paper that a converter has made anew is replaced as a whole or left alone, and the file as it was is kept")
	void aConvertedPaperIsNotDoubled() throws IOException {
		Missing.skipWithout("pandoc", "pandoc");
		Path converted = folder.resolve("converted.docx");
		assertEquals(0, Product.run(List.of("pandoc", Originals.paper().toString(), "-o", converted.toString())).status());
		long size = Files.size(converted);
		Product.Result result = paper("--force", converted);
		if (result.status() == 0) {
			try (Stream<Path> files = Files.list(folder)) {
				assertTrue(files.anyMatch(file -> file.getFileName().toString().startsWith("converted (before ")));
			}
			assertTrue(result.err().contains("as it was before"), result::toString);
			assertEquals(1, python("read", converted).out().lines().filter("Executive summary"::equals).count());
		} else {
			result.assertRefused("converted.docx");
			assertEquals(size, Files.size(converted));
		}
	}
}
