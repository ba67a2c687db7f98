package io.orgdeck.ui.plan.strategy.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.swt.graphics.Rectangle;

import io.orgdeck.core.planning.TimelineRow;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.Strategy;
import io.orgdeck.model.assessment.WorkingGroup;

/**
 * Where everything of the timeline stands, in pixels of what it is drawn on. Names at the left and the scale above stay in sight; between them is
 * the field, whose places are counted from its own upper left corner.
 */
final class TimelineLayout {

	private final List<TimelineRow> rows;
	private final TimelineSpan span;
	private final TimelineMeasures measures;
	private final Map<Action, Integer> indices = new HashMap<>();
	private final Map<Action, List<Action>> elsewhere = new HashMap<>();

	TimelineLayout(List<TimelineRow> rows, TimelineSpan span, TimelineMeasures measures) {
		this.rows = rows;
		this.span = span;
		this.measures = measures;
		for (int i = 0; i < rows.size(); i++) {
			if (rows.get(i) instanceof TimelineRow.Bar bar) {
				indices.put(bar.action(), i);
			}
		}
		indices.keySet().stream().map(Action::getGroup).filter(Objects::nonNull).map(WorkingGroup::getStrategy).distinct()
				.forEach(this::lookElsewhere);
	}

	private void lookElsewhere(Strategy strategy) {
		strategy.getGroups().stream().flatMap(group -> group.getActions().stream()).filter(action -> !indices.containsKey(action))
				.forEach(waiting -> waiting.getDependsOn()
						.forEach(first -> elsewhere.computeIfAbsent(first, key -> new ArrayList<>()).add(waiting)));
	}

	List<TimelineRow> rows() {
		return rows;
	}

	Zoom zoom() {
		return span.zoom();
	}

	LocalDate first() {
		return span.first();
	}

	LocalDate last() {
		return span.last();
	}

	TimelineMeasures measures() {
		return measures;
	}

	int rowHeight() {
		return measures.rowHeight();
	}

	/** Size of the field. */
	int width() {
		return x(last());
	}

	int height() {
		return rows.size() * rowHeight();
	}

	/** Where a day begins. */
	int x(LocalDate day) {
		return (int) Math.round(ChronoUnit.DAYS.between(first(), day) * span.pixelsPerDay());
	}

	/** How many days a distance is. */
	long days(int pixels) {
		return Math.round(pixels / span.pixelsPerDay());
	}

	LocalDate day(int x) {
		return first().plusDays((long) Math.floor(x / span.pixelsPerDay()));
	}

	/** The row at a height; empty below the last. */
	Optional<Integer> rowAt(int y) {
		return y < 0 || y >= height() ? Optional.empty() : Optional.of(y / rowHeight());
	}

	/** What is drawn for a row; empty when it has no date. */
	Optional<Rectangle> box(int index) {
		var row = rows.get(index);
		int inset = rowHeight() / 5;
		return row.from().map(from -> {
			int left = x(from);
			int right = x(row.to().orElse(from).plusDays(1));
			int height = rowHeight() - 2 * inset;
			if (row instanceof TimelineRow.Mark) {
				return new Rectangle((left + right) / 2 - height / 2, index * rowHeight() + inset, height, height);
			}
			return new Rectangle(left, index * rowHeight() + inset, Math.max(measures.unit(), right - left), height);
		});
	}

	/** The actions that wait for one and are not among the rows. */
	List<Action> waitingElsewhere(Action action) {
		return elsewhere.getOrDefault(action, List.of());
	}

	/** The row of an action; negative when it has none. */
	int indexOf(Action action) {
		return indices.getOrDefault(action, -1);
	}
}
