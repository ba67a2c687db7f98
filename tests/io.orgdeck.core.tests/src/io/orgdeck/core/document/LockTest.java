package io.orgdeck.core.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;

import com.google.gson.Gson;

import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.Fixture;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.store.StoreException.Kind;
import io.orgdeck.core.testfiles.OtherProcess;

/** ROBUSTNESS 8: two windows, two processes. */
@ExtendWith(OwnState.class)
class LockTest {

	private static final LockHolder ELSEWHERE = new LockHolder("grace", "another-computer", 4711, Instant.EPOCH,
			Instant.parse("2026-03-12T09:30:00Z"), "their-token");

	private final NullProgressMonitor monitor = new NullProgressMonitor();

	@TempDir
	Path folder;
	private Path file;
	private Path lock;

	@BeforeEach
	void writeFile() throws StoreException {
		file = folder.resolve("Riverside.assessment");
		lock = LockFile.beside(file);
		new AssessmentStore().write(Fixture.assessment(), file, monitor);
	}

	private void lockBy(LockHolder holder) throws IOException {
		Files.writeString(lock, holder.toJson().toString());
	}

	@Test
	void twoWindowsShareOneDocument() throws StoreException {
		assertSame(AssessmentDocument.open(file, monitor), AssessmentDocument.open(file, monitor));
	}

	@Test
	void theLockIsThereWhileTheFileIsOpen() throws StoreException {
		var document = AssessmentDocument.open(file, monitor);
		assertTrue(Files.exists(lock));
		document.close();
		assertFalse(Files.exists(lock));
	}

	@Test
	void aHolderIsNamed() throws IOException {
		lockBy(ELSEWHERE);
		var refusal = assertThrows(LockedException.class, () -> AssessmentDocument.open(file, monitor));
		assertTrue(refusal.getMessage().contains("grace on another-computer"), refusal.getMessage());
		assertEquals(Optional.of(ELSEWHERE), refusal.holder());
		assertFalse(refusal.isSilent());
	}

	@Test
	void withAHolderTheFileCanBeReadOrTakenOver() throws IOException {
		lockBy(ELSEWHERE);
		var reading = AssessmentDocument.open(file, OpenMode.READ_ONLY, monitor);
		assertTrue(reading.isReadOnly());
		assertThrows(StoreException.class, () -> reading.save(monitor));
		reading.close();
		assertTrue(Files.readString(lock).contains("grace"));

		var mine = AssessmentDocument.open(file, OpenMode.TAKE_OVER, monitor);
		mine.execute("Rename", () -> mine.content().setTitle("mine"));
		mine.save(monitor);
		assertEquals("mine", new AssessmentStore().read(file).content().getTitle());
	}

	@Test
	void whoeverWasTakenOverIsToldBeforeAnythingIsOverwritten() throws IOException {
		var document = AssessmentDocument.open(file, monitor);
		document.execute("Rename", () -> document.content().setTitle("mine"));
		lockBy(ELSEWHERE);
		var refusal = assertThrows(OutsideChangeException.class, () -> document.save(monitor));
		assertEquals(OutsideChange.TAKEN_OVER, refusal.change());
		document.close();
		assertTrue(Files.readString(lock).contains("grace"), "their lock stays");
	}

	@Test
	void theLockOfAProcessThatHasDiedHereIsTakenOverWithoutAsking() throws Exception {
		var here = LockHolder.here();
		Process child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version")
				.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
		child.waitFor();
		lockBy(new LockHolder("ada", here.host(), child.pid(), Instant.now(), Instant.now(), "dead"));
		AssessmentDocument.open(file, monitor).close();
		lockBy(new LockHolder("ada", here.host(), here.pid(), Instant.EPOCH, Instant.now(), "number given again"));
		assertFalse(AssessmentDocument.open(file, monitor).isReadOnly());
	}

	@Test
	void aLockThatSaysNothingHoldsForAWhile() throws IOException {
		Files.writeString(lock, "");
		assertThrows(LockedException.class, () -> AssessmentDocument.open(file, monitor));
		Files.setLastModifiedTime(lock, FileTime.from(Instant.now().minus(LockFile.SILENCE).minusSeconds(1)));
		assertFalse(AssessmentDocument.open(file, monitor).isReadOnly());
	}

	@Test
	void aHolderThatHasGoneSilentIsSaidToBeSo() throws IOException {
		lockBy(ELSEWHERE);
		Files.setLastModifiedTime(lock, FileTime.from(Instant.now().minus(LockFile.SILENCE).minusSeconds(1)));
		assertTrue(assertThrows(LockedException.class, () -> AssessmentDocument.open(file, monitor)).isSilent());
	}

	@Test
	void aLockThatSomebodyDeletedIsWrittenAgain() throws IOException {
		var document = AssessmentDocument.open(file, monitor);
		Files.delete(lock);
		document.checkOutside();
		assertEquals(DocumentState.CLEAN, document.state());
		assertTrue(Files.exists(lock));
	}

	@Test
	void aFileThatSomebodyElseWorksOnIsNoTargetOfSaveAs() throws IOException {
		var document = AssessmentDocument.of(Fixture.assessment());
		lockBy(ELSEWHERE);
		assertThrows(LockedException.class, () -> document.saveAs(file, monitor));
		Files.delete(lock);
		AssessmentDocument.open(file, monitor);
		var refusal = assertThrows(StoreException.class, () -> document.saveAs(file, monitor));
		assertTrue(refusal.getMessage().contains("another editor"), refusal.getMessage());
	}

	@Test
	void afterAFailedOpeningNoLockIsLeft() throws IOException {
		Files.writeString(file, "nonsense");
		assertThrows(StoreException.class, () -> AssessmentDocument.open(file, monitor));
		assertFalse(Files.exists(lock));
	}

	/** Takes the lock of a file, and is asked to end. */
	static final class Ending {
		public static void main(String[] arguments) throws Exception {
			LockFile.take(Path.of(arguments[0]), false, Kind.CANNOT_READ);
			System.exit(143); // what a JVM does on SIGTERM
		}
	}

	@Test
	@DisplayName("S14: a process that is asked to end gives its locks back")
	void aProcessThatIsAskedToEndGivesItsLocksBack() throws Exception {
		ProcessBuilder ending = OtherProcess.of(Ending.class, List.of(LockFile.class, ILog.class, NLS.class, Gson.class, Bundle.class),
				List.of("-Dorgdeck.state=" + StateFolder.path()), List.of(file.toString()));
		assertEquals(143, ending.start().waitFor());
		assertFalse(Files.exists(lock));
	}

	@Test
	void aLockThatWasGivenBackIsNotWrittenAgain() throws IOException {
		LockFile mine = LockFile.take(file, false, Kind.CANNOT_READ);
		mine.release();
		mine.giveSignOfLife();
		assertEquals(Optional.empty(), mine.lostTo());
		assertFalse(Files.exists(lock));
	}

	@ParameterizedTest // ROBUSTNESS 4
	@ValueSource(ints = { 240, 241, 255 })
	void aNameOfAnyLengthHasALock(int length) throws StoreException {
		Path named = folder.resolve("x".repeat(length - ".assessment".length()) + ".assessment");
		new AssessmentStore().write(Fixture.assessment(), named, monitor);
		var document = AssessmentDocument.open(named, monitor);
		assertFalse(document.isReadOnly());
		assertTrue(Files.exists(LockFile.beside(named)));
		assertEquals(length == 240, LockFile.beside(named).toString().contains("xxx"));
		document.close();
		assertFalse(Files.exists(LockFile.beside(named)));
	}
}
