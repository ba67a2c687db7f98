package io.orgdeck.core.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.words.Words;
import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.WorkingGroup;

/**
 * What a group does along time as a table that prints anywhere: a row for each action and milestone, a column for each
 * quarter or, where that would be too many, for each year.
 */
final class GroupTimeline {

	private static final int MOST_COLUMNS = 10;
	private static final int QUARTER = 3;
	private static final int YEAR = 12;
	private static final String BAR = "\u25A0";
	private static final String MARK = "\u25C6";

	private final LocalDate first;
	private final LocalDate last;
	private final int months;
	private final Messages messages;
	private final Words words;

	private GroupTimeline(List<LocalDate> days, Words words) {
		this.words = words;
		messages = words.language().texts(Messages.class);
		LocalDate from = days.stream().min(Comparator.naturalOrder()).orElseThrow();
		last = days.stream().max(Comparator.naturalOrder()).orElseThrow();
		LocalDate quarter = begin(from, QUARTER);
		boolean fine = ChronoUnit.MONTHS.between(YearMonth.from(quarter), YearMonth.from(last)) / QUARTER < MOST_COLUMNS;
		months = fine ? QUARTER : YEAR;
		first = begin(from, months);
	}

	private static LocalDate begin(LocalDate day, int months) {
		return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / months * months + 1, 1);
	}

	/** The table; empty while the group has no date. */
	static Optional<Table> of(WorkingGroup group, LocalDate today, Words words) {
		List<LocalDate> days = Stream.concat(group.getActions().stream().flatMap(GroupTimeline::days),
				group.getMilestones().stream().map(milestone -> milestone.getDate()).filter(Objects::nonNull)).toList();
		return days.isEmpty() ? Optional.empty() : Optional.of(new GroupTimeline(days, words).table(group, today));
	}

	private static Stream<LocalDate> days(Action action) {
		return Stream.of(action.getStart(), action.getDue()).filter(Objects::nonNull);
	}

	private List<LocalDate> steps() {
		var steps = new ArrayList<LocalDate>();
		for (LocalDate step = first; !step.isAfter(last); step = step.plusMonths(months)) {
			steps.add(step);
		}
		return steps;
	}

	private Table table(WorkingGroup group, LocalDate today) {
		var table = new TableBuilder("sheet-timeline", messages.sheetTimeline).words("what", messages.sheetWhat, 7);
		steps().forEach(step -> table.text(step.toString(), label(step, today), 1));
		group.getActions().stream().filter(action -> days(action).findAny().isPresent())
				.sorted(Comparator.comparing(action -> days(action).min(Comparator.naturalOrder()).orElseThrow()))
				.forEach(action -> table.row(row(name(action), days(action).toList(), BAR)));
		group.getMilestones().stream().filter(milestone -> milestone.getDate() != null)
				.sorted(Comparator.comparing(milestone -> milestone.getDate()))
				.forEach(milestone -> table
						.row(row(Texts.or(milestone.getTitle(), messages.columnMilestone), List.of(milestone.getDate()), MARK)));
		return table.note(NLS.bind(messages.sheetTimelineNote, words.day(today))).build();
	}

	private static String name(Action action) {
		return Stream.of(action.getCode(), action.getTitle()).filter(text -> !Texts.isBlank(text))
				.reduce((code, title) -> code + " " + title)
				.orElse("");
	}

	private String label(LocalDate step, LocalDate today) {
		String year = String.valueOf(step.getYear());
		String label = months == YEAR ? year : NLS.bind(messages.sheetQuarter, (step.getMonthValue() + 2) / QUARTER, year);
		boolean now = !today.isBefore(step) && today.isBefore(step.plusMonths(months));
		return now ? NLS.bind(messages.sheetNow, label) : label;
	}

	private List<Cell> row(String name, List<LocalDate> days, String sign) {
		LocalDate from = days.stream().min(Comparator.naturalOrder()).orElseThrow();
		LocalDate to = days.stream().max(Comparator.naturalOrder()).orElseThrow();
		var cells = new ArrayList<Cell>(List.of(Cell.of(name)));
		steps().forEach(step -> cells.add(from.isBefore(step.plusMonths(months)) && !to.isBefore(step) ? Cell.of(sign) : Cell.EMPTY));
		return cells;
	}
}
