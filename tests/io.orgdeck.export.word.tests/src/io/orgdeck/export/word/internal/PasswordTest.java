package io.orgdeck.export.word.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.poi.poifs.filesystem.FileMagic;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.export.RevisingExporter;
import io.orgdeck.export.word.internal.house.WordEncryption;
import io.orgdeck.export.word.internal.paper.BoardPaperWriter;

/** Papers that open with a password only. */
class PasswordTest {

	@TempDir
	private Path folder;

	private Path protectedPaper() throws IOException {
		byte[] paper = Export.write(new BoardPaperExporter(), SampleReport.small(),
				Export.options().with(BoardPaperWriter.PASSWORD, "kingfisher"));
		return Files.write(folder.resolve("paper.docx"), paper);
	}

	@Test
	void thePasswordOpensTheSamePaper() throws Exception {
		Path file = protectedPaper();
		assertEquals(FileMagic.OLE2, FileMagic.valueOf(file.toFile()));
		assertArrayEquals(Export.paper(SampleReport.small()), WordEncryption.read(file, "kingfisher"));
	}

	@Test
	void anotherPasswordDoesNot() throws Exception {
		Path file = protectedPaper();
		String message = assertThrows(IOException.class, () -> WordEncryption.read(file, "heron")).getMessage();
		assertTrue(message.startsWith("paper.docx opens with another password."), message);
	}

	@Test
	void theNextExportGoesOverItWithThePassword() throws Exception {
		var options = Export.options().with(BoardPaperWriter.PASSWORD, "kingfisher").with(RevisingExporter.PREVIOUS,
				protectedPaper().toString());
		assertTrue(!new BoardPaperExporter().plan(SampleReport.small(), options, new NullProgressMonitor()).isEmpty());
	}
}
