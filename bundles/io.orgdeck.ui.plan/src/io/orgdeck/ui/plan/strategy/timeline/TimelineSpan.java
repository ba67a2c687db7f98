package io.orgdeck.ui.plan.strategy.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.orgdeck.core.planning.TimelineRow;

/**
 * The time that a timeline shows, and how wide it shows it.
 *
 * @param zoom         the steps of the scale
 * @param first        the first day, where a step begins
 * @param last         the day after the last
 * @param pixelsPerDay width of a day
 */
record TimelineSpan(Zoom zoom, LocalDate first, LocalDate last, double pixelsPerDay) {

	private static final int MARGIN_DAYS = 14;
	private static final int DAYS_OF_MONTH = 28;

	/** @param width room for the field; the scale goes on at least so far */
	static TimelineSpan scrolled(List<TimelineRow> rows, Zoom zoom, LocalDate today, int width) {
		var needed = needed(rows, zoom, today, zoom.pixelsPerDay());
		var seen = needed.first.plusDays((long) (width / zoom.pixelsPerDay()));
		return needed.last.isBefore(seen) ? new TimelineSpan(zoom, needed.first, seen, zoom.pixelsPerDay()) : needed;
	}

	/**
	 * All of it in the width there is, in the finest steps whose names have room.
	 *
	 * @param width room for the field
	 * @param beside room that is kept free for what stands beside the last bar
	 * @param label  width of the name of a step
	 */
	static TimelineSpan fitted(List<TimelineRow> rows, LocalDate today, int width, int beside, int label) {
		return Stream.of(Zoom.values()).map(zoom -> fitted(rows, zoom, today, width, beside))
				.filter(span -> span.zoom.months() * DAYS_OF_MONTH * span.pixelsPerDay >= label).findFirst()
				.orElseGet(() -> fitted(rows, Zoom.YEARS, today, width, beside));
	}

	private static TimelineSpan fitted(List<TimelineRow> rows, Zoom zoom, LocalDate today, int width, int beside) {
		var needed = needed(rows, zoom, today, 1);
		double perDay = (width - beside) / (double) ChronoUnit.DAYS.between(needed.first, needed.last);
		return new TimelineSpan(zoom, needed.first, needed.first.plusDays((long) (width / perDay)), perDay);
	}

	private static TimelineSpan needed(List<TimelineRow> rows, Zoom zoom, LocalDate today, double pixelsPerDay) {
		var days = Stream.concat(Stream.of(today), rows.stream().flatMap(row -> Stream.of(row.from(), row.to())).flatMap(Optional::stream))
				.toList();
		var first = zoom.stepOf(days.stream().min(Comparator.naturalOrder()).orElse(today).minusDays(MARGIN_DAYS));
		var last = zoom.next(zoom.stepOf(days.stream().max(Comparator.naturalOrder()).orElse(today).plusDays(MARGIN_DAYS)));
		return new TimelineSpan(zoom, first, last, pixelsPerDay);
	}
}
