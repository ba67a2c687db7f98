package corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** ROBUSTNESS 48: veraPDF finds nothing in any PDF that the packed product writes, and what stands in one can be read out of it. */
class PdfFilesTest {

	private static final String HOSTILE = "<b>&amp; ]]> مرحبا بالعالم שלום \u2192 \ud83d\ude00 漢";

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "board-paper-pdf", "board-paper-pdf part=public", "board-paper-pdf audience=staff",
			"board-paper-pdf audience=easy-read", "summary-pdf", "summary-pdf part=public", "cards-pdf cards=K1,K2,K3",
			"cards-pdf layout=a5 cards=K1", "group-summary-pdf" })
	@DisplayName("The sample client's files")
	void areForScreenReadersAndArchives(String how) throws IOException {
		assertEquals(List.of(), PdfJudge.errors(export(Product::run, Originals.sample(), how)));
	}

	@Test
	void fifteenDimensionsAndWordsOfAnyScriptAreAsGood() throws IOException {
		var user = new UserHome(folder);
		Path sheet = folder.resolve("deck.csv");
		var lines = new ArrayList<>(List.of("section,card,title,question,dimension"));
		for (int i = 1; i <= 15; i++) {
			lines.add("S,S" + i + ",\"Card " + i + " " + HOSTILE + "\",\"Is " + i + " so? " + HOSTILE + "\",\"Dimension " + i + " "
					+ HOSTILE + "\"");
		}
		Files.write(sheet, lines);
		Path deck = folder.resolve("fifteen.carddeck");
		user.run("deck", "import", sheet, "--out", deck).assertDone();
		user.run("deck", "install", deck).assertDone();
		Matcher id = Pattern.compile("(?m)^(deck[^:\\s]*)").matcher(user.run("deck", "list").assertDone().out());
		assertTrue(id.find());
		Path assessment = folder.resolve("fifteen.assessment");
		user.run("new", "--deck", id.group(1), "--client", HOSTILE, assessment).assertDone();
		for (String how : List.of("board-paper-pdf", "summary-pdf", "cards-pdf")) {
			assertEquals(List.of(), PdfJudge.errors(export(user::run, assessment, how)), how);
		}
	}

	@Test
	void theFiguresCanBeReadOutOfThem() throws IOException {
		Missing.skipWithout("pdftotext", "pdftotext");
		Path paper = export(Product::run, Originals.sample(), "board-paper-pdf");
		Product.Result read = Product.run(List.of("pdftotext", "-layout", paper.toString(), "-"));
		assertEquals(0, read.status(), read::toString);
		String text = read.out().replaceAll(" +", " ");
		for (String line : List.of("Organisational structure 2.5 3.5 2.5 38% agreed Documented",
				"Information systems 2.4 3.0 2.4 50% two camps Verified",
				"Appendix A. All ratings by card", "The overall score is 2.8 on a scale from 1 to 5", "first discussion")) {
			assertTrue(text.contains(line), line);
		}
	}

	/** Runs a command of the product. */
	private interface Runner {
		Product.Result run(Object... arguments) throws IOException;
	}

	/** @param how name of the exporter, then its options */
	private Path export(Runner product, Path assessment, String how) throws IOException {
		String[] words = how.split(" ");
		Path file = folder.resolve(how.replaceAll("[^a-zA-Z0-9]+", "-") + ".pdf");
		var command = new ArrayList<Object>(List.of("export", assessment, "--format", words[0], "--out", file));
		for (int i = 1; i < words.length; i++) {
			command.addAll(List.of("--option", words[i]));
		}
		product.run(command.toArray()).assertDone();
		return file;
	}
}
