package io.orgdeck.core.planning;

import java.time.LocalTime;
import java.util.Optional;

import io.orgdeck.model.assessment.AgendaItem;
import io.orgdeck.model.assessment.Session;

/** When the items of an agenda begin, as it follows from the start of the session and the lengths before. */
public final class AgendaTimes {

	private AgendaTimes() {
	}

	/** When the item begins; empty when the session has no start. */
	public static Optional<LocalTime> start(Session session, AgendaItem item) {
		int before = session.getAgenda().stream().takeWhile(other -> other != item).mapToInt(AgendaItem::getMinutes).sum();
		return Optional.ofNullable(session.getStarts()).map(start -> start.plusMinutes(before));
	}

	/** When the session ends; empty when it has no start or no agenda. */
	public static Optional<LocalTime> end(Session session) {
		return session.getAgenda().isEmpty() ? Optional.empty()
				: Optional.ofNullable(session.getStarts()).map(start -> start.plusMinutes(minutes(session)));
	}

	/** How long the session is, in minutes. */
	public static int minutes(Session session) {
		return session.getAgenda().stream().mapToInt(AgendaItem::getMinutes).sum();
	}
}
