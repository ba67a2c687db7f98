package io.orgdeck.core.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.Fixture;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.model.Ids;
import io.orgdeck.model.assessment.AssessmentPackage;
import io.orgdeck.model.assessment.Evidence;

/** ROBUSTNESS 18, 19: unsaved work outlives the program. */
@ExtendWith(OwnState.class)
class RecoveryTest {

	private static final LockHolder DEAD = new LockHolder("ada", LockHolder.here().host(), LockHolder.here().pid(),
			Instant.EPOCH, Instant.now(), "dead");

	private final NullProgressMonitor monitor = new NullProgressMonitor();

	@TempDir
	Path folder;
	private Path file;

	@BeforeEach
	void writeFile() throws StoreException {
		file = folder.resolve("Riverside.assessment");
		new AssessmentStore().write(Fixture.assessment(), file, monitor);
	}

	/** Leaves behind what the process would have left if it had been killed now. */
	private static void killProcessWith(AssessmentDocument document) throws IOException {
		document.copyForRecovery();
		for (RecoveryFolder each : RecoveryFolder.list()) {
			each.write(each.note().orElseThrow().ownedBy(DEAD));
			Path now = StateFolder.path().resolve("recovery").resolve(UUID.randomUUID().toString());
			copy(each.copy().getParent(), now);
		}
		document.close();
	}

	private static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> all = Files.walk(from)) {
			for (Path each : all.toList()) {
				Files.copy(each, to.resolve(from.relativize(each).toString()));
			}
		}
	}

	private static void edit(AssessmentDocument document, String title) {
		document.execute("Rename", () -> document.content().setTitle(title));
	}

	@Test // ROBUSTNESS 18
	void unsavedWorkIsOfferedSaysWhatDiffersAndOpensWithoutTouchingTheFile() throws IOException {
		byte[] before = Files.readAllBytes(file);
		var document = AssessmentDocument.open(file, monitor);
		edit(document, "unsaved");
		killProcessWith(document);

		var offers = RecoveryService.find();
		assertEquals(1, offers.size());
		var offer = offers.getFirst();
		assertEquals("Riverside", offer.displayName());
		assertEquals(Optional.of(file), offer.file());
		assertFalse(offer.fileHasChanged());
		assertEquals(List.of("Assessment differs: title."),
				offer.differences().stream().map(Difference::sentence).toList());

		var restored = (AssessmentDocument) offer.restore();
		assertEquals("unsaved", restored.content().getTitle());
		assertEquals(DocumentState.DIRTY, restored.state());
		assertEquals(Optional.of(file), restored.path());
		assertArrayEquals(before, Files.readAllBytes(file));
		assertEquals(List.of(), RecoveryService.find());
		restored.save(monitor);
		assertEquals("unsaved", new AssessmentStore().read(file).content().getTitle());
	}

	@Test // ROBUSTNESS 18
	void aDocumentThatNeverHadAFileIsOfferedToo() throws IOException {
		var document = AssessmentDocument.of(Fixture.assessment());
		killProcessWith(document);
		var offer = RecoveryService.find().getFirst();
		assertEquals(Optional.empty(), offer.file());
		assertEquals(1, offer.differences().size());
		var restored = offer.restore();
		assertEquals(Optional.empty(), restored.path());
		assertEquals(DocumentState.DIRTY, restored.state());
	}

	@Test // ROBUSTNESS 18
	void decliningLosesNothing() throws IOException {
		var document = AssessmentDocument.open(file, monitor);
		edit(document, "unsaved");
		killProcessWith(document);
		RecoveryService.find().getFirst().decline();
		assertEquals(List.of(), RecoveryService.find());
		RecoveryService.tidyUp(Instant.now());
		assertEquals(1, declined());
		RecoveryService.tidyUp(Instant.now().plus(RecoveryService.KEPT).plusSeconds(10));
		assertEquals(0, declined());
	}

	private static long declined() throws IOException {
		try (Stream<Path> all = Files.list(RecoveryFolder.declined())) {
			return all.count();
		}
	}

	@Test // ROBUSTNESS 18
	void workOnAFileThatHasChangedSinceIsAConflict() throws IOException {
		var document = AssessmentDocument.open(file, monitor);
		edit(document, "unsaved");
		killProcessWith(document);
		var theirs = Fixture.assessment();
		theirs.setTitle("theirs");
		new AssessmentStore().write(theirs, file, monitor);
		var offer = RecoveryService.find().getFirst();
		assertTrue(offer.fileHasChanged());
		var restored = offer.restore();
		assertEquals(DocumentState.CONFLICT, restored.state());
		assertThrows(OutsideChangeException.class, () -> restored.save(monitor));
	}

	@Test // ROBUSTNESS 18
	void workOnAFileThatSomebodyHoldsStaysOffered() throws IOException {
		var document = AssessmentDocument.open(file, monitor);
		edit(document, "unsaved");
		killProcessWith(document);
		Files.writeString(LockFile.beside(file),
				new LockHolder("grace", "elsewhere", 1, Instant.EPOCH, Instant.now(), "t").toJson().toString());
		assertThrows(LockedException.class, () -> RecoveryService.find().getFirst().restore());
		assertEquals(1, RecoveryService.find().size());
	}

	@Test
	void aDamagedCopyIsReportedAndStaysOffered() throws IOException {
		var document = AssessmentDocument.open(file, monitor);
		edit(document, "unsaved");
		killProcessWith(document);
		for (RecoveryFolder each : RecoveryFolder.list()) {
			Files.writeString(each.copy(), "nonsense");
		}
		assertThrows(StoreException.class, () -> RecoveryService.find().getFirst().restore());
		assertEquals(1, RecoveryService.find().size());
		assertFalse(Files.exists(LockFile.beside(file)));
	}

	@Test // ROBUSTNESS 19
	void aCopyTouchesNoFileAndCleansNothing() throws IOException {
		byte[] before = Files.readAllBytes(file);
		var modified = Files.getLastModifiedTime(file);
		var document = AssessmentDocument.open(file, monitor);
		edit(document, "unsaved");
		document.copyForRecovery();
		assertArrayEquals(before, Files.readAllBytes(file));
		assertEquals(modified, Files.getLastModifiedTime(file));
		assertEquals(DocumentState.DIRTY, document.state());
		assertTrue(RecoveryFolder.list().getFirst().hasCopy());
		assertEquals(List.of(), RecoveryService.find(), "a living process' work is not offered");
		document.save(monitor);
		document.copyForRecovery();
		assertFalse(RecoveryFolder.list().getFirst().hasCopy());
		document.close();
		assertEquals(List.of(), RecoveryFolder.list());
	}

	@Test
	void unsavedAttachmentsAreRecovered() throws IOException {
		Path attached = Files.writeString(folder.resolve("minutes.txt"), "what was said");
		var document = AssessmentDocument.open(file, monitor);
		var attachment = document.attach(attached, monitor);
		document.execute("Attach", () -> {
			Evidence evidence = Ids.create(AssessmentPackage.Literals.EVIDENCE);
			evidence.setAttachment(attachment);
			document.content().getEvidence().add(evidence);
		});
		killProcessWith(document);
		var restored = (AssessmentDocument) RecoveryService.find().getFirst().restore();
		assertTrue(restored.loadReport().problems().isEmpty(), restored.loadReport().toString());
		restored.save(monitor);
		restored.close();
		var again = new AssessmentStore().read(file);
		assertTrue(again.report().problems().isEmpty());
		try (var in = again.attachments().open(again.content().getEvidence().getFirst().getAttachment())) {
			assertEquals("what was said", new String(in.readAllBytes()));
		}
	}

	@Test // ROBUSTNESS 18
	void whatMakesNoSenseIsNotOfferedAndWorkWhoseFileIsGoneIs() throws IOException {
		assertEquals(List.of(), RecoveryService.find());
		RecoveryService.tidyUp(Instant.now());
		var document = AssessmentDocument.open(file, monitor);
		edit(document, "unsaved");
		killProcessWith(document);
		Files.delete(file);
		Path other = Files.createDirectory(StateFolder.path().resolve("recovery").resolve("other"));
		Files.createDirectory(StateFolder.path().resolve("recovery").resolve("empty"));
		Files.writeString(other.resolve("note.json"), "nonsense");
		Files.writeString(other.resolve("copy"), "nonsense");
		Recovery offer = RecoveryService.find().getFirst();
		assertEquals(1, RecoveryService.find().size());
		assertTrue(offer.fileHasChanged());
		assertFalse(offer.at().isAfter(Instant.now()));
		assertEquals(List.of("Assessment is new."), offer.differences().stream().map(Difference::sentence).toList());
		assertEquals("unsaved", ((AssessmentDocument) offer.restore()).content().getTitle());
	}
}
