package io.orgdeck.core.migration;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.Backup;
import io.orgdeck.core.document.Backups;
import io.orgdeck.core.document.DocumentState;
import io.orgdeck.core.document.OwnState;
import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.Fixture;
import io.orgdeck.core.store.StoreException;

/** ROBUSTNESS 14, 15: old files. For each version there is a stored file and what must become of it. */
@ExtendWith(OwnState.class)
class MigrationTest {

	private static final FormatVersion V0_9 = new FormatVersion(0, 9);

	private final NullProgressMonitor monitor = new NullProgressMonitor();

	@TempDir
	Path folder;

	private static byte[] stored(String name) throws IOException {
		try (InputStream in = MigrationTest.class.getResourceAsStream(name)) {
			return in.readAllBytes();
		}
	}

	private Path copyOf(String name) throws IOException {
		return Files.write(folder.resolve(name), stored(name));
	}

	@Test // ROBUSTNESS 14
	void version09BecomesItsGolden() throws IOException {
		Path file = copyOf("version-0.9.assessment");
		var loaded = new AssessmentStore().read(file);
		assertTrue(loaded.report().migrated());
		assertFalse(loaded.report().hasLosses(), loaded.report().toString());
		assertEquals(new String(stored("version-0.9.golden"), StandardCharsets.UTF_8), Fixture.xml(loaded.content()));
		assertArrayEquals(stored("version-0.9.assessment"), Files.readAllBytes(file));
	}

	@Test // ROBUSTNESS 14
	void theFileIsUntouchedUntilItIsSavedAndThenItIsInTheBackups() throws IOException {
		Path file = copyOf("version-0.9.assessment");
		var document = AssessmentDocument.open(file, monitor);
		assertEquals(DocumentState.CLEAN, document.state());
		assertArrayEquals(stored("version-0.9.assessment"), Files.readAllBytes(file));
		document.save(monitor);
		assertEquals(FormatVersion.CURRENT, new AssessmentStore().read(file).report().version());
		Backup backup = Backups.of(file).list().getFirst();
		assertArrayEquals(stored("version-0.9.assessment"), Files.readAllBytes(backup.file()));
	}

	@Test // ROBUSTNESS 15
	void aStepThatThrowsLeavesTheFileUnopened() throws IOException {
		var failing = new Migrations(List.of(new MigrationStep(V0_9, new FormatVersion(1, 0), model -> {
			throw new IllegalStateException("bug");
		})));
		var failure = assertThrows(MigrationException.class, () -> failing.toCurrent(stored("version-0.9.assessment"), V0_9));
		assertEquals("the step from 0.9 to 1.0 failed", failure.getMessage());
	}

	@Test // ROBUSTNESS 15
	void aVersionThatNoStepStartsFromIsRefusedInASentence() throws IOException {
		String older = new String(stored("version-0.9.assessment"), StandardCharsets.UTF_8).replace("\"0.9\"", "\"0.4\"");
		Path file = Files.writeString(folder.resolve("older.assessment"), older);
		var refusal = assertThrows(StoreException.class, () -> new AssessmentStore().read(file));
		assertTrue(refusal.getMessage().contains("no way is known from version 0.4"), refusal.getMessage());
		assertEquals(older, Files.readString(file));
	}
}
