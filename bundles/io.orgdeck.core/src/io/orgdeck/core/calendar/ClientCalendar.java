package io.orgdeck.core.calendar;

import java.util.List;

import io.orgdeck.core.words.Language;
import io.orgdeck.model.assessment.Assessment;

/** All dates of an assessment. */
public final class ClientCalendar {

	private static final List<CalendarSource> SOURCES = List.of(new SessionDates(), new GroupDates());

	private ClientCalendar() {
	}

	/** The dates of the assessment as it stands now, in the order of time and the words of a language. */
	public static List<CalendarEntry> entries(Assessment assessment, Language language) {
		return SOURCES.stream().flatMap(source -> source.entries(assessment, language)).sorted(CalendarEntry.BY_TIME).toList();
	}
}
