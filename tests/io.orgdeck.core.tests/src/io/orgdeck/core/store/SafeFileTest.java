package io.orgdeck.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.orgdeck.core.store.StoreException.Kind;
import io.orgdeck.core.testfiles.FaultyFiles;

class SafeFileTest {

	private static final String OLD = "the old content";
	private static final String NEW = "the new content, which is a little longer ".repeat(5000);

	@TempDir
	Path folder;
	private Path file;

	@BeforeEach
	void oldFile() throws IOException {
		file = Files.writeString(folder.resolve("Räte & Co.assessment"), OLD);
	}

	private static void write(Path target) throws StoreException {
		SafeFile.write(target, true, out -> out.write(NEW.getBytes()));
	}

	private List<String> names() throws IOException {
		try (Stream<Path> all = Files.list(folder)) {
			return all.map(each -> each.getFileName().toString()).sorted().toList();
		}
	}

	private void assertOldFileAlone() throws IOException {
		assertEquals(OLD, Files.readString(file));
		assertEquals(List.of(file.getFileName().toString()), names());
	}

	@Test
	void theNewContentTakesTheOldOnesPlace() throws IOException {
		write(file);
		assertEquals(NEW, Files.readString(file));
		assertEquals(List.of(file.getFileName().toString()), names());
	}

	@ParameterizedTest // ROBUSTNESS 1
	@ValueSource(longs = { 0, 1, 100, 65_535, 65_536, 65_537, 200_000 })
	void whenTheDiskIsFullTheOldFileStaysAndNothingElse(long room) throws IOException {
		Path seen = new FaultyFiles().roomFor(room).see(file);
		var failure = assertThrows(StoreException.class, () -> write(seen));
		assertEquals(Kind.CANNOT_WRITE, failure.kind());
		assertTrue(failure.getMessage().contains("No space left on device"), failure.getMessage());
		assertOldFileAlone();
	}

	@Test // ROBUSTNESS 1
	void whenTheWriterFailsTheOldFileStaysAndNothingElse() throws IOException {
		assertThrows(IllegalStateException.class, () -> SafeFile.write(file, true, out -> {
			out.write(1);
			throw new IllegalStateException();
		}));
		assertOldFileAlone();
	}

	@Test // ROBUSTNESS 10
	void killedAtAnyStepTheOldOrTheNewFileIsThereWhole() throws IOException {
		var seen = new ArrayList<String>();
		for (int step = 1; seen.isEmpty() || !seen.getLast().equals("done"); step++) {
			for (boolean powerGoesOut : new boolean[] { false, true }) {
				Files.writeString(file, OLD);
				var faulty = new FaultyFiles().killAtStep(step);
				boolean done = false;
				try {
					write(faulty.see(file));
					done = true;
				} catch (FaultyFiles.Killed e) {
					// as intended
				}
				if (powerGoesOut) {
					faulty.powerGoesOut();
				}
				String found = Files.readString(file);
				assertTrue(found.equals(OLD) || found.equals(NEW), "step " + step + ": " + found.length() + " characters");
				seen.add(done ? "done" : found.equals(OLD) ? "old" : "new");
				SafeFile.sweep(file);
				assertEquals(List.of(file.getFileName().toString()), names());
			}
		}
		assertTrue(seen.contains("old") && seen.contains("new"), seen.toString());
	}

	@Test // ROBUSTNESS 9
	void withoutAtomicMovesTheContentIsCopiedAndTheOutcomeSaysSo() throws IOException {
		Path seen = new FaultyFiles().withoutAtomicMoves().see(file);
		assertEquals(SafeFile.Outcome.COPIED, SafeFile.write(seen, true, out -> out.write(NEW.getBytes())));
		assertEquals(NEW, Files.readString(file));
		assertEquals(List.of(file.getFileName().toString()), names());
	}

	@Test // ROBUSTNESS 9
	void aCopyThatFailsHalfwayLeavesTheWholeNewContentBesideAndNamesIt() throws IOException {
		Path seen = new FaultyFiles().withoutAtomicMoves().roomFor(NEW.length() + 100).see(file);
		var failure = assertThrows(StoreException.class, () -> write(seen));
		Path kept = folder.resolve(names().stream().filter(name -> name.endsWith(".saved")).findFirst().orElseThrow());
		assertTrue(failure.getMessage().contains(kept.toString()), failure.getMessage());
		assertEquals(NEW, Files.readString(kept));
	}

	@Test // ROBUSTNESS 4
	void aFolderAMissingFolderAndAProtectedFileAreRefusedInASentence() throws IOException {
		Path directory = Files.createDirectory(folder.resolve("sub"));
		assertTrue(refusal(directory).contains("a folder has this name"));
		assertTrue(refusal(folder.resolve("gone/x.assessment")).contains("gone is not there"));
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
		assertTrue(refusal(file).contains("write-protected"));
		assertEquals(OLD, Files.readString(file));
	}

	private static String refusal(Path target) {
		String message = assertThrows(StoreException.class, () -> write(target)).getMessage();
		assertTrue(message.startsWith(target.toString()) && message.endsWith("."), message);
		return message;
	}

	@Test // ROBUSTNESS 4
	void aLinkIsFollowedAndStaysALink() throws IOException {
		Path link = Files.createSymbolicLink(folder.resolve("link"), file.getFileName());
		Path toNothing = Files.createSymbolicLink(folder.resolve("later"), Path.of("not-yet.assessment"));
		Path circle = Files.createSymbolicLink(folder.resolve("circle"), Path.of("circle"));
		write(link);
		write(toNothing);
		assertTrue(Files.isSymbolicLink(link) && Files.isSymbolicLink(toNothing));
		assertEquals(NEW, Files.readString(file));
		assertEquals(NEW, Files.readString(folder.resolve("not-yet.assessment")));
		assertTrue(refusal(circle).contains("circle"));
	}

	@ParameterizedTest // ROBUSTNESS 4
	@ValueSource(strings = { "ä ö ü ß.assessment", "  spaces  ", "日本語.assessment", "a%20b#c;d'e", "200 characters" })
	void anyNameThatAFileCanHaveCanBeWritten(String start) throws IOException {
		String name = start.equals("200 characters") ? "x".repeat(200) : start;
		write(folder.resolve(name));
		assertEquals(NEW, Files.readString(folder.resolve(name)));
	}

	@Test
	void permissionsStayAsTheyWere() throws IOException {
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
		write(file);
		assertEquals("rw-rw----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
	}

	@Test
	void whenTheLastStepFailsTheOldFileStays() throws IOException {
		assertThrows(StoreException.class, () -> SafeFile.write(file, true, out -> out.write(1), target -> {
			assertEquals(OLD, Files.readString(target));
			throw new IOException("no backup");
		}));
		assertOldFileAlone();
	}

	@Test
	void aFileThatMayNotBeReplacedIsNotEvenWhenItAppearsMeanwhile() throws IOException {
		Path late = folder.resolve("late");
		assertThrows(StoreException.class,
				() -> SafeFile.write(late, false, out -> out.write(1), target -> Files.writeString(target, OLD)));
		assertEquals(OLD, Files.readString(late));
		assertFalse(names().stream().anyMatch(name -> name.endsWith(".tmp")));
	}
}
