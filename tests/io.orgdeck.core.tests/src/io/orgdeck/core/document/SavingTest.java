package io.orgdeck.core.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.Fixture;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.testfiles.FaultyFiles;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage;

@ExtendWith(OwnState.class)
class SavingTest {

	private final NullProgressMonitor monitor = new NullProgressMonitor();

	@TempDir
	Path folder;
	private Path file;

	@BeforeEach
	void writeFile() throws StoreException {
		file = folder.resolve("Riverside.assessment");
		new AssessmentStore().write(Fixture.assessment(), file, monitor);
	}

	private static void edit(AssessmentDocument document, String title) {
		document.execute("Rename", () -> document.content().setTitle(title));
	}

	private static Assessment read(Path path) throws StoreException {
		return new AssessmentStore().read(path).content();
	}

	private List<String> names() throws IOException {
		try (Stream<Path> all = Files.list(folder)) {
			return all.map(each -> each.getFileName().toString()).sorted().toList();
		}
	}

	@ParameterizedTest // ROBUSTNESS 1, 2
	@ValueSource(ints = { 0, 30, 60, 95 })
	void aSaveThatFailsLeavesTheFileAsItWasAndTheDocumentDirty(int percent) throws IOException {
		byte[] before = Files.readAllBytes(file);
		var faulty = new FaultyFiles();
		var document = AssessmentDocument.open(faulty.see(file), monitor);
		edit(document, "new");
		faulty.roomFor(before.length * percent / 100);
		assertThrows(StoreException.class, () -> document.save(monitor));
		assertArrayEquals(before, Files.readAllBytes(file));
		assertEquals(DocumentState.DIRTY, document.state());
		assertEquals(List.of(".~lock.Riverside.assessment#", "Riverside.assessment"), names());
		faulty.roomFor(1_000_000);
		document.save(monitor);
		assertEquals("new", read(file).getTitle());
		assertEquals(DocumentState.CLEAN, document.state());
	}

	@Test // ROBUSTNESS 3
	void aSaveAsThatFailsKeepsPathAndTitle() throws IOException {
		var document = AssessmentDocument.open(file, monitor);
		edit(document, "new");
		assertThrows(StoreException.class, () -> document.saveAs(folder.resolve("missing/other.assessment"), monitor));
		assertThrows(StoreException.class, () -> document.saveAs(folder, monitor));
		assertEquals(Optional.of(file), document.path());
		assertEquals("Riverside", document.displayName());
		assertEquals(DocumentState.DIRTY, document.state());
		assertEquals(List.of(".~lock.Riverside.assessment#", "Riverside.assessment"), names());
	}

	@Test // ROBUSTNESS 3
	void aSaveAsTakesTheNewFileAndLetsGoOfTheOld() throws IOException {
		var document = AssessmentDocument.open(file, monitor);
		edit(document, "new");
		Path other = folder.resolve("other.assessment");
		document.saveAs(other, monitor);
		assertEquals(Optional.of(other), document.path());
		assertEquals(List.of(".~lock.other.assessment#", "Riverside.assessment", "other.assessment"), names());
		assertEquals("Riverside", read(file).getTitle());
		document.close();
		assertEquals(List.of("Riverside.assessment", "other.assessment"), names());
	}

	@Test // ROBUSTNESS 5
	void anEditDuringASaveStaysDirtyAndIsNotInTheFile() throws Exception {
		var document = AssessmentDocument.open(file, monitor);
		edit(document, "before");
		var saving = new CountDownLatch(1);
		var edited = new CountDownLatch(1);
		var slow = new NullProgressMonitor() {
			@Override
			public boolean isCanceled() {
				saving.countDown();
				try {
					edited.await();
				} catch (InterruptedException e) {
					throw new IllegalStateException(e);
				}
				return false;
			}
		};
		var failure = new Throwable[1];
		var saver = new Thread(() -> {
			try {
				document.save(slow);
			} catch (StoreException | RuntimeException e) {
				failure[0] = e;
			}
		});
		saver.start();
		saving.await();
		assertEquals(DocumentState.SAVING, document.state());
		edit(document, "during");
		edited.countDown();
		saver.join();
		assertEquals(null, failure[0]);
		assertEquals(DocumentState.DIRTY, document.state());
		assertEquals("before", read(file).getTitle());
		document.undo();
		assertEquals(DocumentState.CLEAN, document.state());
	}

	@Test // ROBUSTNESS 24, for saving
	void aSaveCanBeCancelled() throws IOException {
		var document = AssessmentDocument.open(file, monitor);
		edit(document, "new");
		var cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> document.save(cancelled));
		assertEquals(DocumentState.DIRTY, document.state());
		assertEquals("Riverside", read(file).getTitle());
		assertEquals(2, names().size());
	}

	@Test // ROBUSTNESS 7
	void aFileReplacedOutsideIsAConflictUntilSomebodyDecides() throws IOException {
		var document = AssessmentDocument.open(file, monitor);
		edit(document, "mine");
		var theirs = Fixture.assessment();
		theirs.setTitle("theirs");
		new AssessmentStore().write(theirs, file, monitor);
		var refusal = assertThrows(OutsideChangeException.class, () -> document.save(monitor));
		assertEquals(OutsideChange.REPLACED, refusal.change());
		assertEquals(DocumentState.CONFLICT, document.state());
		assertEquals("theirs", read(file).getTitle());

		document.keepMine();
		assertEquals(DocumentState.DIRTY, document.state());
		document.save(monitor);
		assertEquals("mine", read(file).getTitle());
		assertEquals("theirs", read(Backups.of(file).list().getFirst().file()).getTitle());
	}

	@Test // ROBUSTNESS 7
	void aFileReplacedOutsideIsNoticedWithoutASaveAndCanBeReloaded() throws IOException {
		var document = AssessmentDocument.open(file, monitor);
		var theirs = Fixture.assessment();
		theirs.setTitle("theirs");
		new AssessmentStore().write(theirs, file, monitor);
		document.checkOutside();
		assertEquals(Optional.of(OutsideChange.REPLACED), document.conflict());
		document.reload(monitor);
		assertEquals("theirs", document.content().getTitle());
		assertEquals(DocumentState.CLEAN, document.state());
		edit(document, "mine again");
		document.save(monitor);
		assertEquals("mine again", read(file).getTitle());
	}

	@Test // ROBUSTNESS 7
	void aFileDeletedOutsideCanBeWrittenAgainOrElsewhere() throws IOException {
		var document = AssessmentDocument.open(file, monitor);
		Files.delete(file);
		document.checkOutside();
		assertEquals(Optional.of(OutsideChange.DELETED), document.conflict());
		assertThrows(OutsideChangeException.class, () -> document.save(monitor));
		document.saveAs(folder.resolve("other.assessment"), monitor);
		assertEquals(DocumentState.CLEAN, document.state());

		Files.delete(folder.resolve("other.assessment"));
		document.checkOutside();
		document.keepMine();
		assertEquals(DocumentState.DIRTY, document.state());
		document.save(monitor);
		assertEquals("Riverside", read(folder.resolve("other.assessment")).getTitle());
	}

	@Test // ROBUSTNESS 7
	void aFileThatWasOnlyTouchedIsNoConflict() throws IOException {
		var document = AssessmentDocument.open(file, monitor);
		Files.setLastModifiedTime(file, FileTime.fromMillis(0));
		document.checkOutside();
		assertEquals(DocumentState.CLEAN, document.state());
	}

	@Test // ROBUSTNESS 9
	void withoutAtomicMovesTheSaveSaysSo() throws IOException {
		var document = AssessmentDocument.open(new FaultyFiles().withoutAtomicMoves().see(file), monitor);
		edit(document, "new");
		document.save(monitor);
		assertEquals("new", read(file).getTitle());
		assertEquals(1, document.notices().size());
		assertTrue(document.notices().getFirst().contains("cannot replace a file in one step"));
	}

	@Test // ROBUSTNESS 10
	void killedAtAnyStepOfASaveTheOldOrTheNewFileOpens() throws IOException {
		boolean done = false;
		for (int step = 1; !done; step++) {
			new AssessmentStore().write(Fixture.assessment(), file, monitor);
			var faulty = new FaultyFiles();
			var document = AssessmentDocument.open(faulty.see(file), monitor);
			edit(document, "new");
			faulty.killAtStep(step);
			try {
				document.save(monitor);
				done = true;
			} catch (FaultyFiles.Killed e) {
				faulty.powerGoesOut();
			}
			faulty.killAtStep(Long.MAX_VALUE);
			document.close();
			String title = read(file).getTitle();
			assertTrue(title.equals("new") || title.equals("Riverside") && !done, title);
		}
	}

	@Test // ROBUSTNESS 21
	void undoGoesBackBeyondASave() throws IOException {
		var document = AssessmentDocument.open(file, monitor);
		edit(document, "one");
		document.save(monitor);
		edit(document, "two");
		document.undo();
		assertEquals(DocumentState.CLEAN, document.state());
		document.undo();
		assertEquals("Riverside", document.content().getTitle());
		assertEquals(DocumentState.DIRTY, document.state());
		document.save(monitor);
		document.redo();
		assertEquals(DocumentState.DIRTY, document.state());
		assertEquals("Riverside", read(file).getTitle());
	}

	@Test
	void aStepThatStandsInTheFileDoesNotGrow() throws IOException {
		var document = AssessmentDocument.open(file, monitor);
		var gesture = new Gesture();
		var name = AssessmentPackage.Literals.ASSESSMENT__TITLE;
		document.set(document.content(), name, "a", "Rename", gesture);
		document.save(monitor);
		document.set(document.content(), name, "ab", "Rename", gesture);
		assertEquals(DocumentState.DIRTY, document.state());
		document.undo();
		assertEquals("a", document.content().getTitle());
		assertEquals(DocumentState.CLEAN, document.state());
	}

	@Test
	void earlierStatesAreKept() throws IOException {
		var document = AssessmentDocument.open(file, monitor);
		for (String title : List.of("one", "two", "three")) {
			edit(document, title);
			document.save(monitor);
		}
		Background.run("settle", () -> {});
		List<String> titles = Backups.of(file).list().stream().filter(backup -> backup.kind() == Backup.Kind.BEFORE_SAVE)
				.map(backup -> {
					try {
						return read(backup.file()).getTitle();
					} catch (StoreException e) {
						throw new IllegalStateException(e);
					}
				}).toList();
		assertEquals(List.of("two", "one", "Riverside"), titles);
	}

	@Test
	void aFileOfBareXmlStaysOne() throws IOException {
		Path bare = folder.resolve("bare.assessment");
		Files.writeString(bare, Fixture.xml(Fixture.assessment()));
		var document = AssessmentDocument.open(bare, monitor);
		document.save(monitor);
		assertEquals(Fixture.xml(Fixture.assessment()), Files.readString(bare));
		edit(document, "new");
		document.save(monitor);
		assertTrue(Files.readString(bare).startsWith("<?xml"));
	}

	@Test // ROBUSTNESS 17
	void anAssessmentNeedsNoDeckButItsOwn() throws IOException {
		byte[] before = Files.readAllBytes(file);
		var document = AssessmentDocument.open(file, monitor);
		assertEquals("Small deck", document.content().getDeck().getTitle());
		edit(document, "x");
		document.undo();
		document.save(monitor);
		assertArrayEquals(before, Files.readAllBytes(file));
	}

	@Test // ROBUSTNESS 4
	void whatLiesInAFolderThatTakesNoFilesIsOpenedToRead() throws IOException {
		var faulty = new FaultyFiles().roomFor(0);
		var document = AssessmentDocument.open(faulty.see(file), monitor);
		assertTrue(document.isReadOnly());
		assertThrows(StoreException.class, () -> document.save(monitor));
		document.saveAs(folder.resolve("copy.assessment"), monitor);
		assertFalse(document.isReadOnly());
	}

	@Test // ROBUSTNESS 11, 16
	void whatCannotBeReadIsNotReplacedWithoutABackup() throws IOException {
		Files.writeString(StateFolder.make().resolve("backups"), "in the way");
		Path damaged = folder.resolve("damaged.assessment");
		Files.writeString(damaged, Fixture.xml(Fixture.assessment()).replaceFirst("<participants ", "stray words<participants "));
		byte[] before = Files.readAllBytes(damaged);
		var lossy = AssessmentDocument.open(damaged, monitor);
		assertTrue(lossy.loadReport().hasLosses());
		edit(lossy, "new");
		var refusal = assertThrows(StoreException.class, () -> lossy.save(monitor));
		assertTrue(refusal.getMessage().contains("it holds something that this version cannot read, and no backup of it could be made"),
				refusal.getMessage());
		assertArrayEquals(before, Files.readAllBytes(damaged));
		assertEquals(DocumentState.DIRTY, lossy.state());

		var whole = AssessmentDocument.open(file, monitor);
		edit(whole, "new");
		whole.save(monitor);
		assertEquals(List.of("No backup could be made of " + file + "."), whole.notices());
		assertEquals("new", read(file).getTitle());
		Files.delete(StateFolder.path().resolve("backups"));
		edit(whole, "newer");
		whole.save(monitor);
		assertEquals(List.of(), whole.notices());
	}
}
