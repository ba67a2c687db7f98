package io.orgdeck.ui.recovery;

import java.util.List;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.document.Difference;
import io.orgdeck.core.document.Recovery;
import io.orgdeck.core.store.PasswordException;
import io.orgdeck.core.store.StoreException;

/** What somebody had not saved, in sentences. */
final class UnsavedWork {

	/** More would not be read here, but in the document itself. */
	private static final int MOST = 40;

	private UnsavedWork() {
	}

	/** Reads the recovery copy and its file, so it takes a moment. */
	static String inWords(Recovery recovery) {
		try {
			List<Difference> differences = recovery.differences();
			if (differences.isEmpty()) {
				return Messages.nothingDiffers;
			}
			var words = new StringBuilder();
			differences.stream().limit(MOST).forEach(difference -> words.append(difference.sentence()).append('\n'));
			if (differences.size() > MOST) {
				words.append(NLS.bind(Messages.more, differences.size() - MOST));
			}
			return words.toString().stripTrailing();
		} catch (PasswordException isProtected) {
			return Messages.isProtected;
		} catch (StoreException unreadable) {
			return unreadable.getMessage();
		}
	}
}
