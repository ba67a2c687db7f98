package io.orgdeck.ui.assess.sessions;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import io.orgdeck.core.edits.SessionEdits;
import io.orgdeck.core.planning.Attendance;
import io.orgdeck.core.words.Names;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.ui.live.LiveAssessment;
import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.Binding;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.TitledSection;
import io.orgdeck.ui.parts.WidgetIds;

/** Who was there: a tick for each participant. */
final class AttendanceSection implements Binding {

	private final LiveAssessment live;
	private final Supplier<Session> session;
	private final SessionEdits edits;
	private final CheckboxTableViewer viewer;
	private final Label count;
	private List<Participant> shown = List.of();

	AttendanceSection(Composite parent, LiveAssessment live, Supplier<Session> session) {
		this.live = live;
		this.session = session;
		edits = new SessionEdits(live.document());
		var section = new TitledSection(parent, Messages.attendance);
		section.tools().addNamed("sessions.attendance.all", null, Messages.everybody, () -> attended(shown))
				.addNamed("sessions.attendance.none", null, Messages.nobody, () -> attended(List.of()));
		var box = new Composite(section.body(), SWT.NONE);
		Layouts.whole().hint(SWT.DEFAULT, 22 * Layouts.UNIT).applyTo(box);
		var columns = new TableColumnLayout();
		box.setLayout(columns);
		viewer = CheckboxTableViewer.newCheckList(box, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		WidgetIds.name(AccessibleName.give(viewer.getTable(), Messages.attendance), "sessions.attendance");
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		column(columns, Names.onScreen()::label);
		column(columns, participant -> Names.onScreen().label(participant.getGroup()));
		viewer.addCheckStateListener(event -> attended(shown.stream().filter(viewer::getChecked).toList()));
		count = WidgetIds.name(Labels.caption(section.body(), ""), "sessions.attendance.count");
		Layouts.wide().applyTo(count);
	}

	private void column(TableColumnLayout columns, Function<Participant, String> text) {
		var column = new TableViewerColumn(viewer, SWT.NONE);
		columns.setColumnData(column.getColumn(), new ColumnWeightData(1, true));
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(item -> text.apply((Participant) item)));
	}

	private void attended(List<Participant> people) {
		if (session.get() != null) {
			edits.attended(session.get(), people);
		}
	}

	@Override
	public void refresh() {
		var people = List.copyOf(live.assessment().getParticipants());
		if (people.equals(shown) && viewer.getInput() != null) {
			viewer.refresh();
		} else {
			shown = people;
			viewer.setInput(people);
		}
		var present = session.get() == null ? Set.<Participant>of() : Set.copyOf(session.get().getAttendance());
		viewer.setCheckedElements(present.toArray());
		viewer.getTable().setEnabled(session.get() != null);
		count.setText(inWords(people.size(), present.size()));
	}

	private String inWords(int people, int present) {
		if (people == 0) {
			return Messages.nobodyToTick;
		}
		int voters = present > 0 || session.get() == null ? 0 : Attendance.voters(session.get());
		return voters > 0 ? NLS.bind(Messages.presentByVotes, voters) : NLS.bind(Messages.present, present, people);
	}
}
