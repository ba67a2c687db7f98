package io.orgdeck.core.planning;

import java.time.LocalDate;

import io.orgdeck.model.assessment.Session;

/** Whether a session is to come, overdue, held or cancelled on some day. */
public enum Standing {
	/** Still to come, or without a date. */
	PLANNED,
	/** Planned for a day that has passed. */
	OVERDUE,
	HELD,
	CANCELLED;

	public static Standing of(Session session, LocalDate today) {
		return switch (session.getStatus()) {
			case PLANNED -> session.getDate() != null && session.getDate().isBefore(today) ? OVERDUE : PLANNED;
			case HELD -> HELD;
			case CANCELLED -> CANCELLED;
		};
	}

	/** The word for it. */
	public String label() {
		return switch (this) {
			case PLANNED -> Messages.standingPlanned;
			case OVERDUE -> Messages.standingOverdue;
			case HELD -> Messages.standingHeld;
			case CANCELLED -> Messages.standingCancelled;
		};
	}
}
