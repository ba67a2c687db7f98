package io.orgdeck.ui.assess.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

import io.orgdeck.core.merge.MergeLine;
import io.orgdeck.core.merge.MergeLine.Kind;
import io.orgdeck.core.merge.MergeReport;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;

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
		this(parent, report, new Review(lines(report)), baseIsKnown);
	}

	private MergeDialog(Shell parent, MergeReport report, Review review, boolean baseIsKnown) {
		super(parent, WORDS, review);
		this.report = report;
		this.review = review;
		this.baseIsKnown = baseIsKnown;
	}

	private static List<ReviewLine> lines(MergeReport report) {
		var all = new ArrayList<ReviewLine>();
		for (Kind kind : Kind.values()) {
			report.lines().stream().filter(line -> line.kind() == kind).map(MergeDialog::line).forEach(all::add);
		}
		return all;
	}

	private static ReviewLine line(MergeLine line) {
		String kind = switch (line.kind()) {
			case CONFLICT -> Messages.copyConflict;
			case ADDED -> Messages.copyAdded;
			case CHANGED -> Messages.copyChanged;
			case REMOVED -> Messages.copyRemoved;
			case KEPT -> Messages.copyKept;
			case RENUMBERED -> Messages.copyRenumbered;
			case SAME_PERSON -> Messages.copySamePerson;
			case MISSING -> Messages.copyMissing;
		};
		String what = line.feature().isEmpty() ? line.subject() : NLS.bind(Messages.featureOf, line.subject(), line.feature());
		boolean swapped = line.kind() == Kind.RENUMBERED; // the line tells the other copy's number first
		return new ReviewLine(kind, what, swapped ? line.theirs() : line.mine(), swapped ? line.mine() : line.theirs(),
				line.kind() == Kind.CONFLICT, line);
	}

	@Override
	void createMore(Composite area) {
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
		return review.choices().stream().map(ReviewLine::source).filter(review::isTaken).map(line -> ((MergeLine) line).key())
				.collect(Collectors.toSet());
	}
}
