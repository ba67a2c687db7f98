package corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page numbers that a paper's contents have before any program has laid it out. */
class PageNumbersTest {

	private static final Pattern ENTRY = Pattern.compile("\\s*(.+?)\\s*\\.{4,}\\s*(\\d+)\\s*");
	private static final int FRONT_PAGES = 3;

	@TempDir
	private Path folder;

	@Test
	@DisplayName("W7: every heading stands on the page that the contents name, as LibreOffice lays the paper out")
	void contentsAreRight() throws IOException {
		Missing.skipWithout("LibreOffice", "libreoffice");
		Missing.skipWithout("pdftotext", "pdftotext");
		for (String part : List.of("whole", "public")) {
			Path paper = folder.resolve(part + ".docx");
			Product.run("export", Originals.sample(), "--format", "board-paper", "--option", "part=" + part, "--out", paper).assertDone();
			assertEquals(List.of(), wrong(pages(paper)), part);
		}
	}

	/** The text of each page, line by line. */
	private List<List<String>> pages(Path paper) throws IOException {
		Path profile = folder.resolve("profile");
		assertEquals(0, Product.run(List.of("soffice", "-env:UserInstallation=" + profile.toUri(), "--headless", "--convert-to", "pdf",
				"--outdir", folder.toString(), paper.toString())).status());
		Path pdf = paper.resolveSibling(paper.getFileName().toString().replace(".docx", ".pdf"));
		assertTrue(Files.size(pdf) > 0);
		Product.Result read = Product.run(List.of("pdftotext", "-layout", pdf.toString(), "-"));
		assertEquals(0, read.status(), read::toString);
		return Stream.of(read.out().split("\f")).map(page -> page.lines().map(PageNumbersTest::tidy).toList()).toList();
	}

	private static String tidy(String line) {
		return line.strip().replaceAll("\\s+", " ");
	}

	private static List<String> wrong(List<List<String>> pages) {
		Map<String, Integer> contents = new LinkedHashMap<>();
		pages.stream().limit(FRONT_PAGES).flatMap(List::stream).map(ENTRY::matcher).filter(Matcher::matches)
				.forEach(entry -> contents.put(entry.group(1), Integer.parseInt(entry.group(2))));
		assertTrue(contents.size() >= 20, contents::toString);
		var wrong = new ArrayList<String>();
		contents.forEach((heading, page) -> {
			if (page > pages.size() || !pages.get(page - 1).contains(heading)) {
				wrong.add(heading + " is not on page " + page);
			}
		});
		return wrong;
	}
}
