package io.orgdeck.core.calendar;

import io.orgdeck.model.assessment.Assessment;
import java.util.stream.Stream;

/** Finds the dates of one kind in an assessment. What has no date stands in no calendar. */
@FunctionalInterface
interface CalendarSource {

	Stream<CalendarEntry> entries(Assessment assessment);
}
