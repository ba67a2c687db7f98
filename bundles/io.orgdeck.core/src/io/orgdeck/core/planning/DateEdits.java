package io.orgdeck.core.planning;

import java.time.LocalDate;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.Milestone;

/** Dates as they are moved along the timeline. Each gesture is one step; one that would change nothing makes none. */
public final class DateEdits {

	private final AssessmentDocument document;

	public DateEdits(AssessmentDocument document) {
		this.document = document;
	}

	/** Moves a row by days, later when positive; an action keeps its length. What has no date stays without one. */
	public void move(TimelineRow row, long days) {
		if (days == 0 || row.from().isEmpty()) {
			return;
		}
		switch (row) {
			case TimelineRow.Bar(Action action) -> change(action, later(action.getStart(), days), later(action.getDue(), days));
			case TimelineRow.Mark(Milestone milestone) -> document.execute(Messages.moveMilestone,
					() -> milestone.setDate(milestone.getDate().plusDays(days)));
			case TimelineRow.Heading heading -> {}
		}
	}

	/** Moves the due date of an action by days; it is never due before it starts. */
	public void moveDue(Action action, long days) {
		if (action.getDue() != null) {
			LocalDate due = action.getDue().plusDays(days);
			change(action, action.getStart(), action.getStart() != null && due.isBefore(action.getStart()) ? action.getStart() : due);
		}
	}

	/** Moves the start of an action by days; it never starts after it is due. */
	public void moveStart(Action action, long days) {
		if (action.getStart() != null) {
			LocalDate start = action.getStart().plusDays(days);
			change(action, action.getDue() != null && start.isAfter(action.getDue()) ? action.getDue() : start, action.getDue());
		}
	}

	/** Gives an action that has no date a due date. */
	public void place(Action action, LocalDate due) {
		if (action.getStart() == null && action.getDue() == null) {
			change(action, null, due);
		}
	}

	private void change(Action action, LocalDate start, LocalDate due) {
		if (!Objects.equals(start, action.getStart()) || !Objects.equals(due, action.getDue())) {
			document.execute(NLS.bind(Messages.moveDates, action.getCode()), () -> {
				action.setStart(start);
				action.setDue(due);
			});
		}
	}

	private static LocalDate later(LocalDate day, long days) {
		return day == null ? null : day.plusDays(days);
	}
}
