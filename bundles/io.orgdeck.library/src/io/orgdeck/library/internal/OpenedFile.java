package io.orgdeck.library.internal;

import java.io.IOException;
import java.nio.file.Path;

import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.ReadOptions;
import io.orgdeck.model.assessment.Assessment;

/** An assessment that a command only reads. */
final class OpenedFile {

	private OpenedFile() {
	}

	/** @param passwordFile where the password stands; null when nobody has named one */
	static Assessment assessment(Path file, Path passwordFile) throws IOException {
		return new AssessmentStore().read(file, ReadOptions.NONE.with(SharedLibrary.passwords(passwordFile))).content();
	}
}
