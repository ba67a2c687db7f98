package io.orgdeck.ui.assess.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

import io.orgdeck.core.exchange.ImportWords;
import io.orgdeck.core.exchange.Placement;
import io.orgdeck.core.exchange.ResponseImport;
import io.orgdeck.core.exchange.ResponseImport.Kind;
import io.orgdeck.core.exchange.ResponseImport.Line;
import io.orgdeck.core.tables.ImportProblem;
import io.orgdeck.core.tables.ProblemSummary;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.ui.parts.WidgetIds;
import io.orgdeck.ui.review.Review;
import io.orgdeck.ui.review.ReviewDialog;
import io.orgdeck.ui.review.ReviewLine;
import io.orgdeck.ui.review.ReviewWords;

/**
 * Shows answers before they are imported: what cannot be read first, then what has to be decided. As long as something
 * cannot be read, nothing is imported, unless somebody says that the rest will do.
 */
final class ImportDialog extends ReviewDialog {

	private static final ReviewWords WORDS = new ReviewWords("import", Messages.importTitle, Messages.importLead, Messages.inFile,
			Messages.importApply);

	private final List<Session> sessions;
	private final long unreadable;
	private ResponseImport plan;
	private Optional<PlacementChoice> choice = Optional.empty();
	private boolean leaveOut;

	/** @param sessions those of the assessment */
	ImportDialog(Shell parent, ResponseImport plan, List<Session> sessions) {
		super(parent, WORDS, new Review(lines(plan)));
		this.plan = plan;
		this.sessions = List.copyOf(sessions);
		this.unreadable = plan.problems().stream().filter(ImportProblem::isError).count();
	}

	private static List<ReviewLine> lines(ResponseImport plan) {
		var all = new ArrayList<>(ReviewLine.of(ProblemSummary.of(plan.problems())));
		ImportWords words = plan.words();
		for (Kind kind : List.of(Kind.DIFFERENT, Kind.NEW, Kind.SAME)) {
			plan.lines().stream().filter(line -> line.kind() == kind).forEach(line -> all.add(line(line, words)));
		}
		plan.remarks().forEach(remark -> all.add(new ReviewLine(Messages.remark,
				NLS.bind(Messages.remarkOf, words.participant(remark), words.subject(remark)), "", remark.text(), false, remark)));
		return all;
	}

	private static ReviewLine line(Line line, ImportWords words) {
		String kind = switch (line.kind()) {
			case NEW -> Messages.answerNew;
			case SAME -> Messages.answerSame;
			case DIFFERENT -> Messages.answerDifferent;
		};
		String what = NLS.bind(Messages.answerOf,
				new Object[] { words.participant(line), words.question(line), words.session(line) });
		return new ReviewLine(kind, what, words.before(line), words.after(line), line.kind() == Kind.DIFFERENT, line);
	}

	@Override
	protected void createMore(Composite area) {
		choice = PlacementChoice.of(area, plan, sessions, this::place);
		if (unreadable == 0) {
			return;
		}
		var rest = WidgetIds.name(new Button(area, SWT.CHECK), "import.leaveOut");
		rest.setText(unreadable == 1 ? Messages.leaveOutOne : NLS.bind(Messages.leaveOut, unreadable));
		rest.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			leaveOut = rest.getSelection();
			update();
		}));
	}

	/** Shows what the import would do after somebody has decided where answers go. */
	private void place(Placement placement) {
		plan = plan.placed(placement);
		show(new Review(lines(plan)));
		choice.ifPresent(shown -> shown.say(plan));
		update();
	}

	/** What is imported, with what was decided. */
	ResponseImport plan() {
		return plan;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		update();
	}

	private void update() {
		boolean readable = unreadable == 0 || leaveOut;
		getButton(IDialogConstants.OK_ID).setEnabled(readable && plan.bringsAnything());
		if (!readable) {
			setMessage(Messages.importUnreadable, IMessageProvider.WARNING);
		} else if (!plan.bringsAnything()) {
			setMessage(Messages.importNothing, IMessageProvider.INFORMATION);
		} else {
			setMessage(NLS.bind(plan.remarks().isEmpty() ? Messages.importCounts : Messages.importCountsRemarks,
					new Object[] { plan.count(Kind.NEW), plan.count(Kind.SAME), plan.count(Kind.DIFFERENT), Messages.importLead,
							plan.remarks().size() }));
		}
	}
}
