package io.orgdeck.ui.plan.programme;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.planning.Attendance;
import io.orgdeck.core.planning.Programme.Entry;
import io.orgdeck.core.planning.Standing;
import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.ui.parts.ClockForm;
import io.orgdeck.ui.parts.Figures;

/** What the programme says of a session. */
final class SessionWords {

	private static final ClockForm CLOCK = new ClockForm();

	private SessionWords() {
	}

	/** Day and time. */
	static String when(Session session) {
		if (session.getDate() == null) {
			return Messages.noDate;
		}
		var day = Figures.day(session.getDate());
		return session.getStarts() == null ? day : NLS.bind(Messages.dayAndTime, day, CLOCK.format(session.getStarts()));
	}

	static String title(Session session) {
		return Texts.or(session.getTitle(), Messages.untitled);
	}

	/** How it stands, with a sign, and how big it is. */
	static String state(Entry entry) {
		var session = entry.session();
		var size = entry.standing() == Standing.HELD ? NLS.bind(Messages.present, Attendance.of(session))
				: NLS.bind(Messages.cards, session.getCards().size());
		var word = sign(entry.standing()) + " " + entry.standing().label();
		return entry.standing() == Standing.CANCELLED ? word : word + "  ·  " + size;
	}

	private static char sign(Standing standing) {
		return switch (standing) {
			case PLANNED -> '○';
			case OVERDUE -> '!';
			case HELD -> '✓';
			case CANCELLED -> '✕';
		};
	}

	/** All of it in a sentence, for people who cannot see the programme. */
	static String all(Entry entry, String lane) {
		var session = entry.session();
		return Stream.of(title(session), when(session), session.getPlace(), entry.standing().label(), lane)
				.filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(", "));
	}
}
