package io.orgdeck.core.planning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.WorkingGroup;

/**
 * What one person still has to do across all working groups. Names count as equal whatever their case.
 *
 * @param owner the name as it was first written; empty for the actions that nobody owns
 * @param open  what is planned or in progress
 * @param today the day on which actions are overdue or not
 */
public record OwnerLoad(String owner, List<Action> open, LocalDate today) {

	/** Whoever has open actions in so many groups is asked for too much at once. */
	private static final int MANY_GROUPS = 4;

	/** So many open actions at one time are more than one person can see to beside a job. */
	private static final int MANY_ACTIONS = 8;

	/** Everybody's load, the heaviest first; what nobody owns comes last. */
	public static List<OwnerLoad> of(Assessment assessment, LocalDate today) {
		List<WorkingGroup> groups = assessment.getStrategy() == null ? List.of() : assessment.getStrategy().getGroups();
		return groups.stream().flatMap(group -> group.getActions().stream()).filter(action -> Deadline.of(action, today).open())
				.collect(Collectors.groupingBy(action -> name(action).toLowerCase(Locale.ROOT), LinkedHashMap::new, Collectors.toList()))
				.values().stream().map(actions -> new OwnerLoad(name(actions.getFirst()), List.copyOf(actions), today))
				.sorted(Comparator.comparing(OwnerLoad::isNobody).thenComparing(load -> load.open().size(), Comparator.reverseOrder())
						.thenComparing(OwnerLoad::owner))
				.toList();
	}

	private static String name(Action action) {
		return Objects.requireNonNullElse(action.getOwner(), "").strip();
	}

	public boolean isNobody() {
		return owner.isEmpty();
	}

	/** The groups in which there is something to do. */
	public List<WorkingGroup> groups() {
		return open.stream().map(Action::getGroup).distinct().toList();
	}

	/** How many actions are past their date. */
	public int overdue() {
		return (int) open.stream().filter(action -> Deadline.of(action, today).isOverdue()).count();
	}

	/** The next date from today on by which something is due. */
	public Optional<LocalDate> nextDue() {
		return open.stream().map(Action::getDue).filter(due -> due != null && !due.isBefore(today)).min(Comparator.naturalOrder());
	}

	/** Whether this is more than one person should have: open actions in many groups, or many of them. */
	public boolean isTooMuch() {
		return !isNobody() && (groups().size() >= MANY_GROUPS || open.size() >= MANY_ACTIONS);
	}
}
