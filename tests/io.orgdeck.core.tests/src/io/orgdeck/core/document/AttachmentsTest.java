package io.orgdeck.core.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.Fixture;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.testfiles.FaultyFiles;
import io.orgdeck.model.Ids;
import io.orgdeck.model.assessment.AssessmentPackage;
import io.orgdeck.model.assessment.Attachment;
import io.orgdeck.model.assessment.Evidence;

@ExtendWith(OwnState.class)
class AttachmentsTest {

	private final NullProgressMonitor monitor = new NullProgressMonitor();

	@TempDir
	Path folder;
	private Path file;

	@BeforeEach
	void writeFile() throws StoreException {
		file = folder.resolve("Riverside.assessment");
		new AssessmentStore().write(Fixture.assessment(), file, monitor);
	}

	private Attachment attach(AssessmentDocument document, String content) throws IOException {
		Path attached = Files.writeString(folder.resolve("minutes ä.txt"), content);
		Attachment attachment = document.attach(attached, monitor);
		document.execute("Attach", () -> {
			Evidence evidence = Ids.create(AssessmentPackage.Literals.EVIDENCE);
			evidence.setAttachment(attachment);
			document.content().getEvidence().add(evidence);
		});
		return attachment;
	}

	private static String text(AssessmentDocument document, Attachment attachment) throws IOException {
		try (var in = document.attachments().open(attachment)) {
			return new String(in.readAllBytes());
		}
	}

	private static Attachment only(AssessmentDocument document) {
		return document.content().getEvidence().getFirst().getAttachment();
	}

	@Test
	void anAttachmentHasNameSizeAndHashAndCanBeReadBeforeAndAfterSaving() throws IOException {
		var document = AssessmentDocument.open(file, monitor);
		var attachment = attach(document, "abc");
		assertEquals("minutes ä.txt", attachment.getName());
		assertEquals(3, attachment.getSize());
		assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", attachment.getSha256());
		assertEquals("abc", text(document, attachment));
		document.save(monitor);
		assertEquals("abc", text(document, attachment));
		document.close();
		var again = AssessmentDocument.open(file, monitor);
		assertEquals("abc", text(again, only(again)));
	}

	@Test // ROBUSTNESS 21
	void anAttachmentComesBackByUndoAfterItWasRemovedAndSaved() throws IOException {
		var document = AssessmentDocument.open(file, monitor);
		attach(document, "precious");
		document.save(monitor);
		document.execute("Remove", () -> document.content().getEvidence().clear());
		document.save(monitor);
		document.save(monitor);
		document.undo();
		document.save(monitor);
		document.close();
		var again = AssessmentDocument.open(file, monitor);
		assertEquals("precious", text(again, only(again)));
	}

	@Test // ROBUSTNESS 7
	void attachmentsSurviveAFileThatIsDeletedOrReplacedOutside() throws Exception {
		var first = AssessmentDocument.open(file, monitor);
		attach(first, "precious");
		first.save(monitor);
		first.close();
		var document = AssessmentDocument.open(file, monitor);
		Background.run("settle", () -> {}).get();
		Files.writeString(file, "rubbish");
		document.checkOutside();
		document.keepMine();
		document.save(monitor);
		assertEquals("precious", text(document, only(document)));
		Files.delete(file);
		document.checkOutside();
		document.saveAs(folder.resolve("elsewhere.assessment"), monitor);
		assertEquals("precious", text(document, only(document)));
	}

	@Test // ROBUSTNESS 11
	void aMissingOrDamagedAttachmentIsReportedAndTheRestCanBeSaved() throws IOException {
		var document = AssessmentDocument.open(file, monitor);
		attach(document, "precious");
		document.save(monitor);
		document.close();
		try (var zip = FileSystems.newFileSystem(file)) {
			try (var all = Files.list(zip.getPath("attachments"))) {
				for (Path each : all.toList()) {
					Files.delete(each);
				}
			}
		}
		var again = AssessmentDocument.open(file, monitor);
		assertTrue(again.loadReport().hasLosses());
		assertEquals(List.of("Attachment \u201cminutes ä.txt\u201d"),
				again.loadReport().problems().stream().map(problem -> problem.place()).toList());
		assertThrows(StoreException.class, () -> text(again, only(again)));
		again.execute("Rename", () -> again.content().setTitle("goes on"));
		again.save(monitor);
		assertEquals("goes on", new AssessmentStore().read(file).content().getTitle());
	}

	@Test
	void bytesThatHaveChangedInTheFileAreNoticed() throws IOException {
		var document = AssessmentDocument.open(file, monitor);
		var attachment = attach(document, "precious");
		document.save(monitor);
		byte[] bytes = Files.readAllBytes(file);
		int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("precious");
		bytes[at] = 'P';
		Files.write(file, bytes);
		assertThrows(IOException.class, () -> text(document, attachment));
	}

	@Test
	void writingWithoutTheContentIsRefusedInsteadOfLosingIt() throws IOException {
		var document = AssessmentDocument.open(file, monitor);
		attach(document, "precious");
		Path other = folder.resolve("other.assessment");
		var refusal = assertThrows(StoreException.class,
				() -> new AssessmentStore().write(document.content(), other, monitor));
		assertTrue(refusal.getMessage().contains("minutes ä.txt"), refusal.getMessage());
	}

	@Test // ROBUSTNESS 1
	void aFailedSaveKeepsWhatWasAttached() throws IOException {
		var faulty = new FaultyFiles();
		var document = AssessmentDocument.open(faulty.see(file), monitor);
		var attachment = attach(document, "precious".repeat(10_000));
		faulty.roomFor(20_000);
		assertThrows(StoreException.class, () -> document.save(monitor));
		faulty.roomFor(1 << 20);
		document.save(monitor);
		assertEquals(80_000, text(document, attachment).length());
	}

	/** S11: what lies in the file under the name of an attachment is only that attachment with its hash. */
	@Test
	void contentThatWasExchangedIsNoticed() throws IOException {
		var document = AssessmentDocument.open(file, monitor);
		String id = attach(document, "We agree to pay.").getId();
		document.save(monitor);
		document.close();
		try (var zip = FileSystems.newFileSystem(file)) {
			Files.writeString(zip.getPath("attachments", id), "We agree to pat.");
		}
		var again = AssessmentDocument.open(file, monitor);
		Path copy = folder.resolve("copy.txt");
		var refused = assertThrows(StoreException.class, () -> again.saveCopy(only(again), copy, monitor));
		assertTrue(refused.getMessage().contains("it is not what was attached"), refused::getMessage);
		assertTrue(Files.notExists(copy));
		again.close();
	}
}
