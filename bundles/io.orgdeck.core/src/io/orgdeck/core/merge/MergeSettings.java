package io.orgdeck.core.merge;

import java.time.Clock;
import java.util.function.Predicate;

/**
 * How to merge.
 *
 * @param source     what to call the other copy, such as the name of its file or of whoever has written it
 * @param own        what to call the copy that is merged into
 * @param takeTheirs for a conflict, whether the other copy's value stands afterwards; the one that does not stand is kept
 *                   as a comment
 * @param clock      for the times of comments
 */
public record MergeSettings(String source, String own, Predicate<MergeLine> takeTheirs, Clock clock) {

	/** Without a name for the copy that is merged into. */
	public MergeSettings(String source, Predicate<MergeLine> takeTheirs, Clock clock) {
		this(source, Messages.comment_authorMine, takeTheirs, clock);
	}

	/** The values of the copy that is merged into stand. */
	public static MergeSettings keepingMine(String source) {
		return new MergeSettings(source, line -> false, Clock.systemUTC());
	}
}
