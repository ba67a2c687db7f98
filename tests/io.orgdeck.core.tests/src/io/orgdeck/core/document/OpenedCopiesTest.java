package io.orgdeck.core.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.model.Ids;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Attachment;
import io.orgdeck.samples.SmallAssessment;

/** What somebody has attached is looked at without being saved by hand, and nothing of it stays behind. */
@ExtendWith(OwnState.class)
class OpenedCopiesTest {

	@TempDir
	Path folder;

	private static boolean mayOpen(String name) {
		Attachment attachment = Ids.create(Literals.ATTACHMENT);
		attachment.setName(name);
		return OpenedCopies.mayOpen(attachment);
	}

	@Test
	void whatCanRunIsNotOpened() {
		List.of("minutes.pdf", "Photo.JPG", "plan.v2.docx").forEach(name -> assertTrue(mayOpen(name), name));
		List.of("setup.exe", "minutes.pdf.exe", "plan.docm", "page.html", "drawing.svg", "run.sh", "x.desktop", "pdf.", "",
				"a.pdf\u0000.bat",
				"link.url", "table.xlsm", "letter.odt").forEach(name -> assertFalse(mayOpen(name), name));
	}

	@Test
	void theCopyIsTheUsersAloneCannotBeChangedAndGoes() throws Exception {
		var document = new SmallAssessment().document();
		Path file = Files.writeString(folder.resolve("What we saw.txt"), "words");
		var attachment = document.attach(file, new NullProgressMonitor());
		attachment.setName("../What we/saw.txt");
		Path copy = OpenedCopies.of(document, attachment, new NullProgressMonitor());
		assertEquals("words", Files.readString(copy));
		assertTrue(copy.startsWith(StateFolder.path().resolve("opened")), copy.toString());
		assertTrue(copy.getFileName().toString().endsWith("saw.txt"));
		if (Files.getFileStore(copy).supportsFileAttributeView("posix")) {
			assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(copy.getParent())));
			assertFalse(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)).contains("w"));
		}
		OpenedCopies.clean();
		assertFalse(Files.exists(copy.getParent()));
		document.close();
	}
}
