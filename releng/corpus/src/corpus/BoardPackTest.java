package corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import corpus.Product.Result;

/** W18: a pack agrees with itself, and says where it no longer does; made and checked by programs that start anew each time. */
class BoardPackTest {

	@TempDir
	private Path folder;

	@Test
	void aPackAgreesUntilSomebodyChangesAFigureInIt() throws IOException {
		Path pack = folder.resolve("pack");
		Product.run("pack", Originals.sample(), "--out", pack).assertDone();
		Product.run("pack", "check", pack).assertDone();

		Path paper = pack.resolve("1 Board paper.docx");
		Packed.change(paper, "word/document.xml", text -> text.replaceFirst(">2\\.8<", ">3.8<"), folder.resolve("changed.docx"));
		Files.move(folder.resolve("changed.docx"), paper, StandardCopyOption.REPLACE_EXISTING);
		Result check = Product.run("pack", "check", pack).assertReadable();
		assertEquals(1, check.status(), check::toString);
		assertTrue(check.out().contains("1 Board paper.docx") && check.out().contains("3.8"), check::toString);
	}

	@Test
	void theHouseOfTheFirmIsInEveryFile() throws IOException {
		Path house = Files.writeString(folder.resolve("northern.housestyle"), """
				{"format": "orgdeck-house-style", "version": "1.0", "name": "Northern Partners",
				 "typefaces": {"headings": "Georgia", "body": "Verdana"}, "colours": {"accent": "#7A1F3D"},
				 "lines": {"footer": "Northern footer"}}""");
		Path pack = folder.resolve("pack");
		Product.run("pack", Originals.sample(), "--house", house, "--out", pack).assertDone();
		for (String file : List.of("1 Board paper.docx", "3 Slides for the meeting.pptx", "4 Workbook.xlsx")) {
			String words = words(pack.resolve(file));
			for (String of : List.of("Verdana", "7A1F3D", "Northern footer")) {
				assertTrue(words.contains(of), file + ": " + of);
			}
		}
		Product.run("pack", "check", pack).assertDone();
	}

	/** All text parts of an Office file. */
	private static String words(Path file) throws IOException {
		return Packed.parts(file).entrySet().stream().filter(part -> part.getKey().endsWith(".xml"))
				.map(part -> new String(part.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining());
	}

	@Test
	void whereNoPackCanBeMadeNothingIsLeft() throws IOException {
		Path none = Files.writeString(folder.resolve("none.assessment"), "no assessment");
		Product.run("pack", none, "--out", folder.resolve("pack")).assertRefused("none.assessment");
		assertFalse(Files.exists(folder.resolve("pack")));
		Product.run("pack", "check", folder.resolve("pack")).assertRefused("pack");
	}
}
