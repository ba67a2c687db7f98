package io.orgdeck.core.merge;

import java.util.Optional;

/** The result of comparing a value of two copies with their common ancestor: mine stands, theirs stands, or somebody has to choose. */
enum Verdict {
	MINE, THEIRS, CONFLICT;

	/** Whether the values are still those of the common ancestor. */
	record Before(boolean isMine, boolean isTheirs) {

		/** Whether both copies have changed the value. */
		boolean isNeither() {
			return !isMine && !isTheirs;
		}
	}

	/**
	 * Whoever has changed a value is right; when both have, or it is not known who has, the value that says all that the
	 * other does.
	 */
	static Verdict of(boolean equal, Optional<Before> before, boolean mineSaysAll, boolean theirsSaysAll) {
		if (equal || before.filter(Before::isTheirs).isPresent()) {
			return MINE;
		}
		if (before.filter(Before::isMine).isPresent()) {
			return THEIRS;
		}
		return mineSaysAll ? MINE : theirsSaysAll ? THEIRS : CONFLICT;
	}
}
