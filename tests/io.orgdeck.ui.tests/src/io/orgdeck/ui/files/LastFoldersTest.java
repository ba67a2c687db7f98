package io.orgdeck.ui.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a dialog that asks for files begins. */
class LastFoldersTest {

	@TempDir
	private Path folder;

	private final LastFolders last = new LastFolders();
	private Path millbrook;
	private Path riverside;
	private Path board;

	@BeforeEach
	void makeFolders() throws IOException {
		millbrook = Files.createDirectory(folder.resolve("Millbrook"));
		riverside = Files.createDirectory(folder.resolve("Riverside"));
		board = Files.createDirectory(folder.resolve("Board"));
	}

	private static FileQuestion export(Path target) {
		return new FileQuestion("Export", Map.of("Word", "*.docx"), Optional.of(target));
	}

	@Test
	void aQuestionBeginsWhereItWasAnsweredLast() {
		last.note(export(riverside.resolve("paper.docx")), board);
		assertEquals(Optional.of(board), last.of(export(riverside.resolve("another.docx"))));
	}

	@Test
	void anotherClientsFolderIsNeverOffered() {
		last.note(export(riverside.resolve("paper.docx")), board);
		assertEquals(Optional.empty(), last.of(export(millbrook.resolve("paper.docx"))));
	}

	@Test
	void otherQuestionsBeginWhereTheyAlwaysDid() {
		last.note(export(riverside), board);
		assertEquals(Optional.empty(), last.of(new FileQuestion("Import answers", Map.of(), Optional.of(riverside))));
	}

	@Test
	void aFolderThatHasGoneIsForgottenAndSoIsOneThatIsNoLongerWanted() throws IOException {
		last.note(export(riverside), board);
		Files.delete(board);
		assertEquals(Optional.empty(), last.of(export(riverside)));
		Files.createDirectory(board);
		last.note(export(riverside), riverside);
		assertEquals(Optional.empty(), last.of(export(riverside)));
	}
}
