package corpus;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

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

	/** What would become of each part. */
	private static Map<String, String> plan(Path file) throws IOException {
		return paper("--plan", file).assertDone().out().lines()
				.collect(Collectors.toMap(line -> line.replaceFirst(": .*", ""), line -> line.replaceFirst("^[^:]*: ", "")));
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

	/** One kind of work each, with the part and the heading of the section that it is done in; two are left as they were. */
	private static final Map<String, List<String>> WORK = Map.ofEntries(Map.entry("words", List.of("purpose", "Purpose")),
			Map.entry("paragraph", List.of("recommendations", "Recommendations")),
			Map.entry("picture", List.of("background", "Background and who was consulted")),
			Map.entry("highlight", List.of("findings", "Findings by dimension")), Map.entry("bold", List.of("options", "Options")),
			Map.entry("strike", List.of("preferred", "Preferred option and why")),
			Map.entry("colour", List.of("strategy", "Strategy and working groups")),
			Map.entry("alignment", List.of("implications", "Implications")),
			Map.entry("style", List.of("timetable", "Timetable and next steps")),
			Map.entry("table", List.of("appendix-findings", "Findings in full")),
			Map.entry("insertion", List.of("appendix-method", "Method")),
			Map.entry("deletion", List.of("appendix-votes", "How the votes spread")),
			Map.entry("comment", List.of("summary", "Executive summary")),
			Map.entry("footnote", List.of("appendix-trace", "Where the figures come from")),
			Map.entry("section-out", List.of("appendix-sessions", "Sessions held and planned")));
	private static final List<String> UNTOUCHED = List.of("appendix-evidence", "appendix-references");

	/** The sample's paper after all kinds of work. */
	private Path reviewed() throws IOException {
		Path reviewed = folder.resolve("reviewed.docx");
		python(Stream.concat(Stream.of(Originals.paper(), reviewed),
				WORK.entrySet().stream().map(one -> one.getKey() + "=" + one.getValue().getLast())).toArray());
		return reviewed;
	}

	@Test
	@DisplayName("W1, W2: fifteen kinds of work are kept and a part that was taken out stays out, whichever program has saved them")
	void workIsKept() throws IOException {
		Path reviewed = reviewed();
		assertKept(plan(reviewed), "as it was reviewed");
		String before = python("read", reviewed).out();
		assertFalse(before.lines().anyMatch("Sessions held and planned"::equals));
		assertKept(plan(Program.OFFICE.saved(reviewed, folder)), "packed as Word does");
		assertKept(plan(Program.LIBREOFFICE.saved(reviewed, folder)), "saved by LibreOffice");
		paper("--force", reviewed).assertDone();
		assertEquals(words(before), words(python("read", reviewed).out()));
		for (String kind : List.of("comment", "footnote")) {
			String notes = new String(Packed.parts(reviewed).get("word/" + kind + "s.xml"), StandardCharsets.UTF_8);
			assertTrue(notes.contains("A " + kind + " of a reviewer."), kind);
		}
		assertKept(plan(reviewed), "the next time");
	}

	/** Its lines without the empty ones, of which the contents have one for each section. */
	private static List<String> words(String read) {
		return read.lines().filter(line -> !line.isBlank()).toList();
	}

	private static void assertKept(Map<String, String> plan, String when) {
		assertAll(when, Stream.concat(
				WORK.entrySet().stream().<Executable>map(one -> () -> assertTrue(
						plan.get(one.getValue().getFirst()).contains(one.getKey().equals("section-out") ? LEFT_OUT : KEPT),
						one.getKey() + ": " + plan)),
				UNTOUCHED.stream().<Executable>map(part -> () -> assertTrue(plan.get(part).contains("unchanged"), part + ": " + plan))));
	}

	@Test
	@DisplayName("W4: reviewed work that a converter has made anew is replaced as a whole or left alone, and the file as it was is kept")
	void aConvertedPaperIsNotDoubled() throws IOException {
		Missing.skipWithout("pandoc", "pandoc");
		Path converted = folder.resolve("converted.docx");
		assertEquals(0, Product.run(List.of("pandoc", reviewed().toString(), "-o", converted.toString())).status());
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
