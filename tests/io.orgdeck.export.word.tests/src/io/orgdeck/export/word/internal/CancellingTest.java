package io.orgdeck.export.word.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.export.ExportRun;
import io.orgdeck.core.export.ExporterRegistry;
import io.orgdeck.model.assessment.Assessment;

/** Wherever an export is cancelled, there is no file (ROBUSTNESS 24). */
class CancellingTest {

	private static final int TRIES = 20;
	private static final Assessment LARGE = LargeAssessment.in("en-GB");

	@TempDir
	private Path folder;

	/** Somebody who cancels when asked for the n-th time. */
	private static final class Impatient extends NullProgressMonitor {
		private final int patience;
		private int asked;

		Impatient(int patience) {
			this.patience = patience;
		}

		@Override
		public boolean isCanceled() {
			asked++;
			return asked > patience;
		}
	}

	private void export(Path file, Impatient somebody) throws Exception {
		ExportRun.write(ExporterRegistry.platform().find("board-paper").orElseThrow(), LARGE,
				ExportOptions.defaults().withClock(Export.CLOCK), file,
				true, somebody);
	}

	@Test
	void leavesNothingBehindAtAnyStep() throws Exception {
		Path whole = folder.resolve("whole.docx");
		var patient = new Impatient(Integer.MAX_VALUE);
		export(whole, patient);
		assertTrue(patient.asked > TRIES, "asked " + patient.asked + " times");
		Files.delete(whole);
		for (int i = 0; i < TRIES; i++) {
			var somebody = new Impatient(i * patient.asked / TRIES);
			assertThrows(OperationCanceledException.class, () -> export(folder.resolve("paper.docx"), somebody));
			try (var files = Files.list(folder)) {
				assertEquals(List.of(), files.toList(), "cancelled when asked for the " + somebody.patience + "th time");
			}
		}
	}
}
