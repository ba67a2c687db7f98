package io.orgdeck.ui.review;

import java.util.ArrayList;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.merge.MergeLine;
import io.orgdeck.core.merge.MergeLine.Kind;
import io.orgdeck.core.merge.MergeReport;

/** What merging two copies of an assessment would bring, as lines of a review, conflicts first. */
public final class MergeLines {

	private MergeLines() {
	}

	public static Review review(MergeReport report) {
		var all = new ArrayList<ReviewLine>();
		for (Kind kind : Kind.values()) {
			report.lines().stream().filter(line -> line.kind() == kind).map(MergeLines::line).forEach(all::add);
		}
		return new Review(all);
	}

	private static ReviewLine line(MergeLine line) {
		boolean swapped = line.kind() == Kind.RENUMBERED; // the line tells the other copy's number first
		return new ReviewLine(kind(line.kind()), what(line), swapped ? line.theirs() : line.mine(), swapped ? line.mine() : line.theirs(),
				line.kind() == Kind.CONFLICT, line);
	}

	private static String kind(Kind kind) {
		return switch (kind) {
			case CONFLICT -> Messages.copyConflict;
			case ADDED -> Messages.copyAdded;
			case CHANGED -> Messages.copyChanged;
			case REMOVED -> Messages.copyRemoved;
			case KEPT -> Messages.copyKept;
			case RENUMBERED -> Messages.copyRenumbered;
			case SAME_PERSON -> Messages.copySamePerson;
			case MISSING -> Messages.copyMissing;
		};
	}

	/** What a line is about, with the feature of it. */
	public static String what(MergeLine line) {
		return line.feature().isEmpty() ? line.subject() : NLS.bind(Messages.featureOf, line.subject(), line.feature());
	}

	/** Keys of the conflicts in which the other copy's value stands. */
	public static Set<String> takenKeys(Review review) {
		return review.choices().stream().map(ReviewLine::source).filter(review::isTaken).map(line -> ((MergeLine) line).key())
				.collect(Collectors.toSet());
	}
}
