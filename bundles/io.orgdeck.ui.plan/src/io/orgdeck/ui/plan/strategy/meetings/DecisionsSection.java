package io.orgdeck.ui.plan.strategy.meetings;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;

import io.orgdeck.core.planning.MeetingBook;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Decision;
import io.orgdeck.model.assessment.Meeting;
import io.orgdeck.ui.pages.PageContext;
import io.orgdeck.ui.parts.Binding;
import io.orgdeck.ui.parts.Bindings;
import io.orgdeck.ui.parts.Fields;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.ListBlock;
import io.orgdeck.ui.parts.TitledSection;
import io.orgdeck.ui.plan.strategy.StrategyValues;

/** What the meeting has decided; a decision becomes an action of the group in one gesture. Ctrl and Enter does it from the list too. */
final class DecisionsSection implements Binding {

	private static final int LIST_HEIGHT = 18 * Layouts.UNIT;

	private final Supplier<Meeting> meeting;
	private final Supplier<MeetingBook> book;
	private final PageContext context;
	private final Bindings details = new Bindings();
	private final ListBlock<Decision> decisions;
	private final Text text;
	private final Link act;

	DecisionsSection(Composite parent, Supplier<Meeting> meeting, Supplier<MeetingBook> book, StrategyValues values, PageContext context) {
		this.meeting = meeting;
		this.book = book;
		this.context = context;
		var section = new TitledSection(parent, Messages.decisions);
		var box = Layouts.columns(section.body(), 1);
		Layouts.wide().hint(SWT.DEFAULT, LIST_HEIGHT).applyTo(box);
		decisions = new ListBlock<>(box, section.tools(),
				new ListBlock.Content<>("meetings.decisions", Messages.decisions, Messages.decisionsEmpty, this::decisions),
				new ListBlock.Tools<>(() -> meeting.get() == null ? null : book.get().decide(meeting.get()),
						chosen -> book.get().removeDecisions(chosen),
						null));
		text = new Fields(details).lines(section.body(), "meetings.decision.text", Messages.decision, 2,
				values.of(this::selected, Literals.DECISION__TEXT, Messages.changeDecision));
		act = Labels.link(section.body(), "meetings.act", Messages.makeAction, this::act);
		Layouts.wide().applyTo(act);
		decisions.addingWhen(() -> meeting.get() != null);
		decisions.column(Messages.decision, 9, decision -> Objects.requireNonNullElse(decision.getText(), ""))
				.column(Messages.action, 2, decision -> decision.getAction() == null ? "" : decision.getAction().getCode())
				.whenSelected(decision -> refreshDetails()).whenOpened(text::setFocus);
		for (var control : List.of(decisions.viewer().getTable(), text)) {
			control.addListener(SWT.KeyDown, event -> {
				if (event.keyCode == SWT.CR && event.stateMask == SWT.MOD1) {
					event.doit = false;
					act();
				}
			});
		}
	}

	private List<Decision> decisions() {
		return meeting.get() == null ? List.of() : meeting.get().getDecisions();
	}

	private Decision selected() {
		return decisions.selected().orElse(null);
	}

	/** Makes the action of the decision, or goes to it. */
	private void act() {
		if (selected() != null && selected().getAction() != null) {
			context.reveal(selected().getAction());
		} else if (selected() != null) {
			book.get().act(selected());
			refresh();
		}
	}

	private void refreshDetails() {
		details.refresh();
		var action = selected() == null ? null : selected().getAction();
		act.setText(
				"<a>" + (action == null ? Messages.makeAction : Labels.escaped(NLS.bind(Messages.goToAction, action.getCode()))) + "</a>");
		act.setVisible(selected() != null);
	}

	/** Notes one more decision. */
	void add() {
		decisions.add();
	}

	void reveal(Decision decision) {
		decisions.select(decision);
		decisions.viewer().getTable().setFocus();
	}

	@Override
	public void refresh() {
		decisions.refresh();
		refreshDetails();
	}

	@Override
	public void commit() {
		details.commit();
	}
}
