package io.orgdeck.ui.plan.strategy.meetings;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import io.orgdeck.core.planning.ActionChange;
import io.orgdeck.core.planning.MeetingBook;
import io.orgdeck.model.assessment.Meeting;
import io.orgdeck.ui.parts.Binding;
import io.orgdeck.ui.parts.Figures;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.ListBlock;
import io.orgdeck.ui.parts.TitledSection;
import io.orgdeck.ui.parts.WidgetIds;

/** What has changed with the group's actions since its last meeting: what a meeting begins with. */
final class ChangesSection implements Binding {

	private static final int LIST_HEIGHT = 18 * Layouts.UNIT;

	private final Supplier<Meeting> meeting;
	private final Label since;
	private final Composite box;
	private final ListBlock<ActionChange> changes;

	ChangesSection(Composite parent, Supplier<Meeting> meeting) {
		this.meeting = meeting;
		var section = new TitledSection(parent, Messages.changes);
		since = WidgetIds.name(Labels.hint(section.body(), ""), "meetings.since");
		box = Layouts.columns(section.body(), 1);
		Layouts.wide().hint(SWT.DEFAULT, LIST_HEIGHT).applyTo(box);
		changes = new ListBlock<>(box, null,
				new ListBlock.Content<>("meetings.changes", Messages.changes, Messages.changesEmpty, this::changes),
				ListBlock.Tools.none());
		changes.column(Messages.code, 1, ActionChange::code).column(Messages.action, 6, ActionChange::title).column(Messages.what, 5,
				ActionChange::what);
	}

	private List<ActionChange> changes() {
		return meeting.get() == null ? List.of() : ActionChange.since(meeting.get()).orElse(List.of());
	}

	@Override
	public void refresh() {
		since.setText(Labels.escaped(sinceWhen()));
		changes.refresh();
		boolean known = meeting.get() != null && ActionChange.since(meeting.get()).isPresent();
		((GridData) box.getLayoutData()).exclude = !known;
		box.setVisible(known);
		box.requestLayout();
	}

	private String sinceWhen() {
		Optional<Meeting> last = meeting.get() == null ? Optional.empty() : MeetingBook.before(meeting.get());
		if (last.isEmpty()) {
			return Messages.noEarlierMeeting;
		}
		return NLS.bind(last.get().getStates().isEmpty() ? Messages.nothingNoted : Messages.since, Figures.day(last.get().getDate()));
	}
}
