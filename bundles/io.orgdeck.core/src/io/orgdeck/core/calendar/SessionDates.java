package io.orgdeck.core.calendar;

import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.calendar.CalendarEntry.Certainty;
import io.orgdeck.core.calendar.CalendarEntry.Kind;
import io.orgdeck.core.planning.AgendaTimes;
import io.orgdeck.core.words.Language;
import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.AgendaItem;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.deck.Card;

/** The sessions, each with its facilitator and agenda. What was said and who came stays out of calendars. */
final class SessionDates implements CalendarSource {

	@Override
	public Stream<CalendarEntry> entries(Assessment assessment, Language language) {
		var messages = language.texts(Messages.class);
		return assessment.getSessions().stream().filter(session -> session.getDate() != null).map(session -> entry(session, messages));
	}

	private static CalendarEntry entry(Session session, Messages messages) {
		return new CalendarEntry(session.getId(), Kind.SESSION, orElse(session.getTitle(), messages.session),
				session.getDate(), Optional.ofNullable(session.getStarts()), AgendaTimes.minutes(session),
				orElse(session.getPlace(), ""), description(session, messages), certainty(session));
	}

	private static Certainty certainty(Session session) {
		return switch (session.getStatus()) {
			case PLANNED -> Certainty.PLANNED;
			case HELD -> Certainty.CERTAIN;
			case CANCELLED -> Certainty.CANCELLED;
		};
	}

	private static String description(Session session, Messages messages) {
		var lines = new ArrayList<String>();
		String facilitator = orElse(session.getFacilitator(), "");
		if (!facilitator.isEmpty()) {
			lines.add(NLS.bind(messages.facilitatedBy, facilitator));
		}
		session.getAgenda().forEach(item -> lines.add(line(session, item, messages)));
		return String.join("\n", lines);
	}

	private static String line(Session session, AgendaItem item, Messages messages) {
		String title = orElse(item.getTitle(), messages.item);
		String cards = item.getCards().stream().map(Card::getCode).filter(Objects::nonNull).collect(Collectors.joining(", "));
		String what = cards.isEmpty() ? title : NLS.bind(messages.itemWithCards, title, cards);
		return AgendaTimes.start(session, item).map(time -> NLS.bind(messages.timedItem, new Object[] { time, what, item.getMinutes() }))
				.orElse(NLS.bind(messages.untimedItem, what, item.getMinutes()));
	}

	private static String orElse(String text, String otherwise) {
		return Texts.isBlank(text) ? otherwise : text.strip();
	}
}
