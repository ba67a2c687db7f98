package io.orgdeck.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.testfiles.OtherProcess;

/** S14: a file that is being written is nobody else's to read, and does not outlive a process that was asked to end. */
class UnfinishedTest {

	@TempDir
	Path folder;

	/** Writes a file, and asks its own process to end in the middle. */
	static final class Writing {
		public static void main(String[] arguments) throws Exception {
			SafeFile.write(Path.of(arguments[0]), true, out -> {
				out.write(new byte[1 << 20]);
				System.exit(143); // what a JVM does on SIGTERM
			});
		}
	}

	@Test
	void aProcessThatIsAskedToEndLeavesTheOldFileAlone() throws Exception {
		Path target = Files.writeString(folder.resolve("old"), "old");
		Process process = OtherProcess.of(Writing.class, List.of(SafeFile.class, NLS.class), List.of(), List.of(target.toString())).start();
		assertEquals(143, process.waitFor());
		assertEquals("old", Files.readString(target));
		assertEquals(List.of(target), left());
	}

	@Test
	void aFaultOfTheProgramLeavesNothing() throws IOException {
		Path target = folder.resolve("new");
		assertThrows(StackOverflowError.class, () -> SafeFile.write(target, true, out -> {
			throw new StackOverflowError();
		}));
		assertEquals(List.of(), left());
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void theRightsOfTheOldFileHoldFromTheStart() throws IOException {
		Path target = Files.writeString(folder.resolve("old"), "old");
		Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-r-----"));
		SafeFile.write(target, true, out -> {
			for (Path file : left()) {
				if (!file.equals(target)) {
					assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
				}
			}
			assertEquals(2, left().size());
			out.write('x');
		});
		assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(target)));
		assertTrue(left().equals(List.of(target)));
	}

	private List<Path> left() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.sorted().toList();
		}
	}
}
