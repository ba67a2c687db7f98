package io.orgdeck.library.remote;

import java.util.function.Predicate;

import io.orgdeck.core.merge.MergeLine;
import io.orgdeck.core.merge.MergeReport;

/** Chooses which value stands where two have changed the same thing differently. The other one is kept as a comment. */
@FunctionalInterface
public interface Conflicts {

	/** The value that comes later in the order of words: whoever sends first, everybody ends with the same. */
	Conflicts BY_WORDS = (path, whose, report) -> Conflicts::isLater;

	/**
	 * Asked before anything is written.
	 *
	 * @param path   of the assessment in the library
	 * @param whose  who has sent the other state
	 * @param report what joining would bring about
	 * @return whether the value of the other state stands, for a line that is a conflict
	 * @throws org.eclipse.core.runtime.OperationCanceledException when whoever is asked wants to leave everything as it is
	 */
	Predicate<MergeLine> choose(String path, String whose, MergeReport report);

	/** Whether the other state's value comes later in the order of words. */
	static boolean isLater(MergeLine line) {
		return line.theirs().compareTo(line.mine()) > 0;
	}
}
