package io.orgdeck.core.calendar;

import java.util.stream.Stream;

import io.orgdeck.core.words.Language;
import io.orgdeck.model.assessment.Assessment;

/** Finds the dates of one kind in an assessment. What has no date stands in no calendar. */
@FunctionalInterface
interface CalendarSource {

	/** @param language that the dates are told in */
	Stream<CalendarEntry> entries(Assessment assessment, Language language);
}
