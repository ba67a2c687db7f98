package corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

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
	void whereNoPackCanBeMadeNothingIsLeft() throws IOException {
		Path none = Files.writeString(folder.resolve("none.assessment"), "no assessment");
		Product.run("pack", none, "--out", folder.resolve("pack")).assertRefused("none.assessment");
		assertFalse(Files.exists(folder.resolve("pack")));
		Product.run("pack", "check", folder.resolve("pack")).assertRefused("pack");
	}
}
