package io.orgdeck.ui.strategy.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Rectangle;

import io.orgdeck.core.planning.TimelineRow;
import io.orgdeck.ui.parts.Layouts;

/**
 * Where everything of the timeline stands, in pixels. Names at the left and the scale above stay in sight; between them is
 * the field, whose places are counted from its own upper left corner.
 */
final class TimelineLayout {

	static final int SCALE = 5 * Layouts.UNIT;
	private static final int SMALLEST = Layouts.UNIT;

	private final List<TimelineRow> rows;
	private final Zoom zoom;
	private final int rowHeight;
	private final LocalDate first;
	private final LocalDate last;

	/** @param width room for the field; the scale goes on at least so far */
	TimelineLayout(List<TimelineRow> rows, Zoom zoom, LocalDate today, int rowHeight, int width) {
		this.rows = rows;
		this.zoom = zoom;
		this.rowHeight = rowHeight;
		var days = Stream.concat(Stream.of(today), rows.stream().flatMap(row -> Stream.of(row.from(), row.to())).flatMap(Optional::stream)).toList();
		first = zoom.stepOf(days.stream().min(Comparator.naturalOrder()).orElse(today).minusDays(14));
		var needed = zoom.next(zoom.stepOf(days.stream().max(Comparator.naturalOrder()).orElse(today).plusDays(14)));
		var seen = first.plusDays((long) (width / zoom.pixelsPerDay()));
		last = needed.isBefore(seen) ? seen : needed;
	}

	List<TimelineRow> rows() {
		return rows;
	}

	Zoom zoom() {
		return zoom;
	}

	LocalDate first() {
		return first;
	}

	LocalDate last() {
		return last;
	}

	int rowHeight() {
		return rowHeight;
	}

	/** Size of the field. */
	int width() {
		return x(last);
	}

	int height() {
		return rows.size() * rowHeight;
	}

	/** Where a day begins. */
	int x(LocalDate day) {
		return (int) Math.round(ChronoUnit.DAYS.between(first, day) * zoom.pixelsPerDay());
	}

	/** How many days a distance is. */
	long days(int pixels) {
		return Math.round(pixels / zoom.pixelsPerDay());
	}

	LocalDate day(int x) {
		return first.plusDays((long) Math.floor(x / zoom.pixelsPerDay()));
	}

	/** The row at a height; empty below the last. */
	Optional<Integer> rowAt(int y) {
		return y < 0 || y >= height() ? Optional.empty() : Optional.of(y / rowHeight);
	}

	/** What is drawn for a row; empty when it has no date. */
	Optional<Rectangle> box(int index) {
		var row = rows.get(index);
		int inset = rowHeight / 5;
		return row.from().map(from -> {
			int left = x(from);
			int right = x(row.to().orElse(from).plusDays(1));
			int height = rowHeight - 2 * inset;
			if (row instanceof TimelineRow.Mark) {
				return new Rectangle((left + right) / 2 - height / 2, index * rowHeight + inset, height, height);
			}
			return new Rectangle(left, index * rowHeight + inset, Math.max(SMALLEST, right - left), height);
		});
	}

	int indexOf(Object subject) {
		for (int i = 0; i < rows.size(); i++) {
			if (rows.get(i) instanceof TimelineRow.Bar bar && bar.action() == subject) {
				return i;
			}
		}
		return -1;
	}
}
