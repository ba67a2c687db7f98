package io.orgdeck.cli.internal;

import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.ReadOptions;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.model.assessment.Assessment;

/** Refuses an assessment whose deck is missing from its file, for commands that have nothing to say without questions. */
final class WithDeck {

	private WithDeck() {
	}

	static Assessment read(Path file, PasswordOption password) throws StoreException {
		return of(new AssessmentStore().read(file, ReadOptions.NONE.with(password)).content(), file);
	}

	/** @param file where the assessment was read, for the message */
	static Assessment of(Assessment assessment, Path file) throws StoreException {
		if (assessment.getDeck() == null) {
			throw new StoreException(StoreException.Kind.CANNOT_READ, NLS.bind(Messages.noDeckInFile, file));
		}
		return assessment;
	}
}
