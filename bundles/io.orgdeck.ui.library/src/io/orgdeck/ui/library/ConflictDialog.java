package io.orgdeck.ui.library;

import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

import io.orgdeck.core.merge.MergeLine;
import io.orgdeck.core.merge.MergeReport;
import io.orgdeck.library.remote.Conflicts;
import io.orgdeck.ui.review.MergeLines;
import io.orgdeck.ui.review.Review;
import io.orgdeck.ui.review.ReviewDialog;
import io.orgdeck.ui.review.ReviewWords;

/** Shows what a colleague has sent of an assessment that was changed here as well, conflicts first. */
final class ConflictDialog extends ReviewDialog {

	private final Review review;

	ConflictDialog(Shell parent, String path, String whose, MergeReport report) {
		this(parent, path, whose, MergeLines.review(report));
	}

	private ConflictDialog(Shell parent, String path, String whose, Review review) {
		super(parent, new ReviewWords("conflict", NLS.bind(Messages.conflictTitle, path), NLS.bind(Messages.conflictLead, whose),
				NLS.bind(Messages.conflictTheirs, whose), Messages.conflictApply), review);
		this.review = review;
		review.take(review.choices().stream().filter(line -> Conflicts.isLater((MergeLine) line.source())).toList(), true);
	}

	/** Keys of the conflicts in which the colleague's value stands. */
	Set<String> takenKeys() {
		return MergeLines.takenKeys(review);
	}
}
