package io.orgdeck.core.planning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.Milestone;

/** A row of the timeline. */
public sealed interface TimelineRow {

	/** The first day it is about; empty when nobody has said one. */
	Optional<LocalDate> from();

	/** The last day it is about; empty when nobody has said one. */
	Optional<LocalDate> to();

	/** The name of a working group, above its actions. */
	record Heading(BoardColumn column) implements TimelineRow {

		@Override
		public Optional<LocalDate> from() {
			return Optional.empty();
		}

		@Override
		public Optional<LocalDate> to() {
			return Optional.empty();
		}
	}

	/** An action, from its start to its due date; where one of them is missing it stands on the day that is known. */
	record Bar(Action action) implements TimelineRow {

		@Override
		public Optional<LocalDate> from() {
			return days().min(Comparator.naturalOrder());
		}

		@Override
		public Optional<LocalDate> to() {
			return days().max(Comparator.naturalOrder());
		}

		private Stream<LocalDate> days() {
			return Stream.of(action.getStart(), action.getDue()).filter(Objects::nonNull);
		}
	}

	/** A milestone, on its day. */
	record Mark(Milestone milestone) implements TimelineRow {

		@Override
		public Optional<LocalDate> from() {
			return Optional.ofNullable(milestone.getDate());
		}

		@Override
		public Optional<LocalDate> to() {
			return from();
		}
	}

	/** The rows of a board: each group with its actions as they begin, then its milestones. Actions without dates come last. */
	static List<TimelineRow> of(StrategyBoard board) {
		Comparator<TimelineRow> byDate = Comparator.comparing(row -> row.from().orElse(LocalDate.MAX));
		return IntStream.range(0, board.columns().size()).boxed().flatMap(index -> {
			BoardColumn column = board.columns().get(index);
			Stream<TimelineRow> bars = board.lanes().stream().flatMap(lane -> board.cell(index, lane).stream()).map(Bar::new);
			Stream<TimelineRow> marks = column.group() == null ? Stream.empty() : column.group().getMilestones().stream().map(Mark::new);
			return Stream.of(Stream.<TimelineRow>of(new Heading(column)), bars.sorted(byDate), marks.sorted(byDate)).flatMap(rows -> rows);
		}).toList();
	}
}
