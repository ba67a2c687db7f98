package io.orgdeck.core.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.calendar.CalendarEntry.Certainty;
import io.orgdeck.core.calendar.CalendarEntry.Kind;
import io.orgdeck.core.planning.Deadline;
import io.orgdeck.core.words.Language;
import io.orgdeck.core.words.Names;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.Assessment;

/**
 * What somebody who opens an assessment should know of its dates.
 *
 * @param overdue  open actions whose day has passed
 * @param upcoming sessions and meetings of the next seven days, in the order of time
 */
public record Reminders(List<Action> overdue, List<CalendarEntry> upcoming) {

	private static final int DAYS = 7;
	/** More in one sentence nobody reads. */
	private static final int MOST = 4;

	public static Reminders of(Assessment assessment, LocalDate today) {
		var overdue = assessment.getStrategy() == null ? List.<Action>of()
				: assessment.getStrategy().getGroups().stream().flatMap(group -> group.getActions().stream())
						.filter(action -> Deadline.of(action, today).isOverdue()).toList();
		var upcoming = ClientCalendar.entries(assessment, Language.onScreen()).stream()
				.filter(entry -> entry.kind() == Kind.SESSION || entry.kind() == Kind.GROUP_MEETING)
				.filter(entry -> entry.certainty() == Certainty.PLANNED)
				.filter(entry -> !entry.day().isBefore(today) && !entry.day().isAfter(today.plusDays(DAYS))).toList();
		return new Reminders(overdue, upcoming);
	}

	public boolean isEmpty() {
		return overdue.isEmpty() && upcoming.isEmpty();
	}

	/** All of it in a sentence or two, the first few by name. */
	public String sentence() {
		var language = Language.onScreen();
		var messages = language.texts(Messages.class);
		return Stream.of(
				overdue.isEmpty() ? ""
						: language.counted(messages.remindOverdue, overdue.size(),
								named(overdue.stream().map(Names.onScreen()::brief), messages)),
				upcoming.isEmpty() ? ""
						: NLS.bind(messages.remindUpcoming,
								named(upcoming.stream().map(entry -> language.shortDay(entry.day()) + " " + entry.title()), messages)))
				.filter(sentence -> !sentence.isEmpty()).collect(Collectors.joining(" "));
	}

	private static String named(Stream<String> names, Messages messages) {
		var all = names.toList();
		var first = all.stream().limit(MOST).collect(Collectors.joining(", "));
		return all.size() <= MOST ? first : NLS.bind(messages.remindMore, first, all.size() - MOST);
	}
}
