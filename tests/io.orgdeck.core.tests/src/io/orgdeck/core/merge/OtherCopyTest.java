package io.orgdeck.core.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.OwnState;
import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.Fixture;
import io.orgdeck.core.store.PasswordSource;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Attachment;
import io.orgdeck.model.assessment.Evidence;

@DisplayName("U7: a colleague's file with what is in it")
@ExtendWith(OwnState.class)
class OtherCopyTest {

	private final NullProgressMonitor monitor = new NullProgressMonitor();
	private final AssessmentStore store = new AssessmentStore();

	@TempDir
	Path folder;
	private Path base;
	private Path mine;
	private Path theirs;

	@BeforeEach
	void writeFiles() throws IOException {
		Assessment start = Fixture.assessment();
		Evidence evidence = Fixture.identified(Literals.EVIDENCE, "e-1");
		evidence.setCode("E1");
		evidence.setTitle("Minutes");
		start.getEvidence().add(evidence);
		base = folder.resolve("base.assessment");
		store.write(start, base, monitor);
		mine = Files.copy(base, folder.resolve("mine.assessment"));
		theirs = Files.copy(base, folder.resolve("theirs.assessment"));
	}

	@Test
	void whatTheColleagueAttachedIsTherewithItsContentAndGoesWithOneUndo() throws Exception {
		Attachment attached = attach(theirs, "what was said");
		AssessmentDocument document = AssessmentDocument.open(mine, monitor);
		String before = Fixture.xml(document.content());
		OtherCopy copy = OtherCopy.read(theirs, Optional.of(base), PasswordSource.NONE);
		assertEquals(List.of(), copy.problems());
		assertEquals(List.of("Attachment “minutes.txt”: added."), sentences(copy.preview(document)));
		assertEquals(before, Fixture.xml(document.content()), "a preview changes nothing");
		assertEquals(List.of("Attachment “minutes.txt”: added."), sentences(copy.mergeInto(document, "Merge it", line -> false)));
		assertEquals(Optional.of("Merge it"), document.undoLabel());
		document.save(monitor);
		document.undo();
		assertEquals(before, Fixture.xml(document.content()));
		document.redo();
		document.close();
		AssessmentDocument again = AssessmentDocument.open(mine, monitor);
		assertEquals(attached.getId(), again.content().getEvidence().getFirst().getAttachment().getId());
		try (var in = again.attachments().open(attached)) {
			assertEquals("what was said", new String(in.readAllBytes(), StandardCharsets.UTF_8));
		}
	}

	@Test
	void aFileWhoseContentIsMissingIsToldAndNotTaken() throws Exception {
		attach(theirs, "what was said");
		withoutAttachments(theirs);
		AssessmentDocument document = AssessmentDocument.open(mine, monitor);
		OtherCopy copy = OtherCopy.read(theirs, Optional.of(base), PasswordSource.NONE);
		assertEquals(1, copy.problems().size());
		String told = "Evidence E1 “Minutes”: the file \"minutes.txt\" is missing in the other copy, so it is not taken. Ask for the "
				+ "file, and attach it.";
		assertEquals(List.of(told), sentences(copy.preview(document)));
		assertEquals(List.of(told), sentences(copy.mergeInto(document, "Merge", line -> false)));
		assertNull(document.content().getEvidence().getFirst().getAttachment());
	}

	@Test
	void aFileThatIsMissingThereAndKnownHereStays() throws Exception {
		attach(mine, "what was said");
		Files.copy(mine, theirs, StandardCopyOption.REPLACE_EXISTING);
		Files.copy(mine, base, StandardCopyOption.REPLACE_EXISTING);
		withoutAttachments(theirs);
		AssessmentDocument document = AssessmentDocument.open(mine, monitor);
		OtherCopy copy = OtherCopy.read(theirs, Optional.of(base), PasswordSource.NONE);
		assertEquals(List.of(), sentences(copy.mergeInto(document, "Merge", line -> false)));
		assertEquals("minutes.txt", document.content().getEvidence().getFirst().getAttachment().getName());
	}

	@Test
	void theBaseTellsWhoHasChangedWhatAndWithoutItSomebodyChooses() throws Exception {
		Assessment content = store.read(theirs).content();
		content.setTitle("Theirs");
		store.write(content, theirs, monitor);
		AssessmentDocument document = AssessmentDocument.open(mine, monitor);
		OtherCopy unsure = OtherCopy.read(theirs, Optional.empty(), PasswordSource.NONE);
		assertEquals(List.of("Assessment: title is \"Riverside\" in this copy and \"Theirs\" in the other."),
				sentences(unsure.preview(document)));
		unsure.mergeInto(document, "Merge", line -> line.theirs().equals("Theirs"));
		assertEquals("Theirs", document.content().getTitle());
		assertEquals("Assessment, title, was also: Riverside", document.content().getComments().getFirst().getText());
		document.undo();
		unsure.mergeInto(document, "Merge", line -> false);
		assertEquals("Riverside", document.content().getTitle());
		assertEquals("theirs.assessment", document.content().getComments().getFirst().getAuthor());
		assertTrue(document.content().getComments().getFirst().getAt() != null);
		document.undo();
		OtherCopy sure = OtherCopy.read(theirs, Optional.of(base), PasswordSource.NONE);
		sure.mergeInto(document, "Merge", line -> false);
		assertEquals("Theirs", document.content().getTitle());
		assertEquals(List.of(), document.content().getComments());
	}

	@Test
	void anotherAssessmentIsRefusedBeforeAnythingHappens() throws Exception {
		Assessment content = store.read(theirs).content();
		content.setId("another");
		store.write(content, theirs, monitor);
		AssessmentDocument document = AssessmentDocument.open(mine, monitor);
		OtherCopy copy = OtherCopy.read(theirs, Optional.empty(), PasswordSource.NONE);
		assertThrows(CannotMergeException.class, () -> copy.mergeInto(document, "Merge", line -> false));
		assertEquals(Optional.empty(), document.undoLabel());
		assertThrows(StoreException.class, () -> OtherCopy.read(folder.resolve("none"), Optional.empty(), PasswordSource.NONE));
	}

	private Attachment attach(Path file, String text) throws IOException {
		Path attached = Files.writeString(folder.resolve("minutes.txt"), text);
		AssessmentDocument document = AssessmentDocument.open(file, monitor);
		Attachment attachment = document.attach(attached, monitor);
		document.execute("Attach", () -> document.content().getEvidence().getFirst().setAttachment(attachment));
		document.save(monitor);
		document.close();
		return attachment;
	}

	/** As a program leaves it that does not know attachments. */
	private void withoutAttachments(Path file) throws IOException {
		Path less = folder.resolve("less.zip");
		try (var from = new ZipFile(file.toFile()); var to = new ZipOutputStream(Files.newOutputStream(less))) {
			for (ZipEntry entry : from.stream().filter(entry -> !entry.getName().startsWith("attachments/")).toList()) {
				to.putNextEntry(new ZipEntry(entry.getName()));
				from.getInputStream(entry).transferTo(to);
				to.closeEntry();
			}
		}
		Files.move(less, file, StandardCopyOption.REPLACE_EXISTING);
	}

	private static List<String> sentences(MergeReport report) {
		return report.lines().stream().map(MergeLine::sentence).toList();
	}
}
