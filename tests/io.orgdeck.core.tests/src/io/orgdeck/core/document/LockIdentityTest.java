package io.orgdeck.core.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonObject;

import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.Fixture;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.testfiles.FaultyFiles;

/** S9, S10, U11: whose lock it is, however clocks move and computers are called, and what is left when it cannot be written. */
@ExtendWith(OwnState.class)
class LockIdentityTest {

	private final NullProgressMonitor monitor = new NullProgressMonitor();

	@TempDir
	Path folder;
	private Path file;
	private Path lock;
	private LockHolder here;

	@BeforeEach
	void writeFile() throws StoreException {
		file = folder.resolve("Riverside.assessment");
		lock = LockFile.beside(file);
		here = LockHolder.here();
		new AssessmentStore().write(Fixture.assessment(), file, monitor);
	}

	/** This process as another one would know it. */
	private LockHolder seen(String machine, Instant started, String birth) {
		return new LockHolder("ada", here.host(), machine, here.pid(), started, birth, Instant.now(), "another window");
	}

	private void lockBy(LockHolder holder) throws IOException {
		Files.writeString(lock, holder.toJson().toString());
	}

	private void assertHeld() {
		assertThrows(LockedException.class, () -> AssessmentDocument.open(file, monitor));
	}

	private void assertTakenOver() throws StoreException {
		var document = AssessmentDocument.open(file, monitor);
		assertFalse(document.isReadOnly());
		document.close();
	}

	@ParameterizedTest // S10
	@ValueSource(ints = { -3_600, -119, -1, 0, 1, 119, 3_600 })
	void aClockThatWasPutRightGivesNoLiveLockAway(int seconds) throws IOException {
		Instant moved = here.started().plusSeconds(seconds);
		if (!here.birth().isEmpty()) {
			lockBy(seen(here.machine(), moved, here.birth()));
			assertHeld();
		}
		if (Math.abs(seconds) < Duration.ofMinutes(2).toSeconds()) {
			lockBy(seen(here.machine(), moved, ""));
			assertHeld();
			lockBy(new LockHolder("ada", here.host(), here.pid(), moved, Instant.now(), "written by an older version"));
			assertHeld();
		}
	}

	@Test // S10
	void aNumberThatWasGivenToAnotherProcessHoldsNothing() throws IOException {
		lockBy(seen(here.machine(), here.started().minus(Duration.ofMinutes(3)), ""));
		assertTakenOver();
		if (!here.birth().isEmpty()) {
			lockBy(seen(here.machine(), here.started(), here.birth() + "1"));
			assertTakenOver();
		}
	}

	@Test // S10
	void aComputerOfTheSameNameIsAnotherComputer() throws IOException {
		lockBy(new LockHolder("grace", here.host(), "another-machine", Long.MAX_VALUE, Instant.now(), "", Instant.now(), "their-token"));
		assertHeld();
		lockBy(new LockHolder("ada", here.host(), here.machine(), Long.MAX_VALUE, Instant.now(), "", Instant.now(), "died here"));
		assertTakenOver();
		assertFalse(here.machine().isEmpty());
		assertEquals(here.machine(), LockHolder.here().machine());
	}

	@Test
	void aLockOfAnOlderVersionIsUnderstood() {
		JsonObject old = here.toJson();
		old.remove("machine");
		old.remove("birth");
		LockHolder read = LockHolder.parse(old.toString()).orElseThrow();
		assertEquals("", read.machine() + read.birth());
		assertFalse(read.isGone());
		assertEquals(here, LockHolder.parse(here.toJson().toString()).orElseThrow());
	}

	@Test
	void withoutAPlaceForTheIdTheNameOfTheComputerMustDo() throws IOException {
		System.setProperty(StateFolder.PROPERTY, Files.writeString(folder.resolve("no folder"), "").resolve("state").toString());
		assertEquals("", Machine.id());
		lockBy(new LockHolder("ada", here.host(), "", Long.MAX_VALUE, Instant.now(), "", Instant.now(), "died here"));
		assertTakenOver();
	}

	@ParameterizedTest // S9
	@ValueSource(longs = { 0, 1, 100 })
	void whenTheDiskIsFullNoLockIsLeftAndTheCauseIsNamed(long room) throws IOException {
		Path seen = new FaultyFiles().roomFor(room).see(file);
		var document = AssessmentDocument.open(seen, monitor);
		assertTrue(document.isReadOnly());
		assertFalse(Files.exists(lock));
		document.execute("Rename", () -> document.content().setTitle("mine"));
		var refusal = assertThrows(StoreException.class, () -> document.save(monitor));
		assertTrue(refusal.getMessage().contains("No space left on device"), refusal.getMessage());
		document.close();
		var fresh = AssessmentDocument.of(Fixture.assessment());
		Path target = new FaultyFiles().roomFor(room).see(folder.resolve("new.assessment"));
		var failed = assertThrows(StoreException.class, () -> fresh.saveAs(target, monitor));
		assertTrue(failed.getMessage().contains("No space left on device"), failed.getMessage());
		try (Stream<Path> left = Files.list(folder)) {
			assertEquals(List.of(file), left.toList());
		}
		assertTakenOver();
	}

	@Test // U11
	void aDocumentThatIsOpenForLongGivesSignsOfLife() throws IOException {
		var document = AssessmentDocument.open(file, monitor);
		FileTime longAgo = FileTime.from(Instant.now().minus(LockFile.SILENCE).minusSeconds(60));
		Files.setLastModifiedTime(lock, longAgo);
		Documents.all().forEach(OrgDocument::giveSignOfLife);
		assertTrue(Files.getLastModifiedTime(lock).toInstant().isAfter(Instant.now().minus(LockFile.SIGN_OF_LIFE)));
		document.close();
	}

	@Test // U11
	void aLockThatIsSomebodyElsesIsNotKeptAlive() throws IOException {
		var document = AssessmentDocument.open(file, monitor);
		lockBy(new LockHolder("grace", "another-computer", 4711, Instant.EPOCH, Instant.now(), "their-token"));
		FileTime longAgo = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));
		Files.setLastModifiedTime(lock, longAgo);
		document.giveSignOfLife();
		assertEquals(longAgo, Files.getLastModifiedTime(lock));
		document.close();
		assertTrue(Files.exists(lock));
	}

	@Test // U11
	void closingOneOfTwoUsersKeepsTheDocumentOpen() throws IOException {
		var first = AssessmentDocument.open(file, monitor);
		var second = AssessmentDocument.open(file, monitor);
		first.close();
		assertTrue(Documents.all().contains(second));
		assertTrue(Files.exists(lock));
		second.execute("Rename", () -> second.content().setTitle("still open"));
		second.save(monitor);
		assertEquals("still open", new AssessmentStore().read(file).content().getTitle());
		assertTrue(second.keepOpen());
		second.close();
		assertTrue(Files.exists(lock));
		second.close();
		assertFalse(Documents.all().contains(second));
		assertFalse(Files.exists(lock));
		assertFalse(second.keepOpen());
		second.close();
		var again = AssessmentDocument.open(file, monitor);
		assertNotEquals(second, again);
		again.close();
	}
}
