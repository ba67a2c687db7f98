package io.orgdeck.ui.assess.imports;

import java.util.Set;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

import io.orgdeck.core.merge.MergeReport;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.review.MergeLines;
import io.orgdeck.ui.review.Review;
import io.orgdeck.ui.review.ReviewDialog;
import io.orgdeck.ui.review.ReviewWords;

/** Shows what a colleague's copy would bring, conflicts first. */
final class MergeDialog extends ReviewDialog {

	/** What {@link #open()} gives when the user wants to name the file that both copies come from. */
	static final int CHOOSE_BASE = IDialogConstants.CLIENT_ID + 1;

	private static final ReviewWords WORDS = new ReviewWords("merge", Messages.mergeTitle, Messages.mergeLead, Messages.inCopy,
			Messages.mergeApply);

	private final MergeReport report;
	private final Review review;
	private final boolean baseIsKnown;

	MergeDialog(Shell parent, MergeReport report, boolean baseIsKnown) {
		this(parent, report, MergeLines.review(report), baseIsKnown);
	}

	private MergeDialog(Shell parent, MergeReport report, Review review, boolean baseIsKnown) {
		super(parent, WORDS, review);
		this.report = report;
		this.review = review;
		this.baseIsKnown = baseIsKnown;
	}

	@Override
	protected void createMore(Composite area) {
		var row = Layouts.columns(area, 1);
		if (baseIsKnown) {
			Labels.sentences(row, Messages.baseKnown);
		} else {
			Labels.sentences(row, Messages.baseUnknown);
			Labels.link(row, "merge.base", Messages.baseChoose, () -> {
				setReturnCode(CHOOSE_BASE);
				close();
			});
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		if (report.lines().isEmpty()) {
			getButton(IDialogConstants.OK_ID).setEnabled(false);
			setMessage(Messages.mergeNothing, IMessageProvider.INFORMATION);
		}
	}

	/** Keys of the conflicts in which the colleague's value stands. */
	Set<String> takenKeys() {
		return MergeLines.takenKeys(review);
	}
}
