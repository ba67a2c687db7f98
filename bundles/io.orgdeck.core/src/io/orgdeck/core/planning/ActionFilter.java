package io.orgdeck.core.planning;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.ActionStatus;

/**
 * Which actions are shown.
 *
 * @param owner   only this person's; an empty text means those that nobody owns
 * @param status  only those that have come this far
 * @param overdue only those past their date
 * @param words   only those in which every one of these words occurs; empty for all
 */
public record ActionFilter(Optional<String> owner, Optional<ActionStatus> status, boolean overdue, String words) {

	/** Shows everything. */
	public static final ActionFilter ALL = new ActionFilter(Optional.empty(), Optional.empty(), false, "");

	public boolean isAll() {
		return owner.isEmpty() && status.isEmpty() && !overdue && words.isBlank();
	}

	public boolean accepts(Action action, LocalDate today) {
		return owner.map(name -> name.equals(text(action.getOwner()).strip())).orElse(true)
				&& status.map(wanted -> wanted == action.getStatus()).orElse(true)
				&& (!overdue || Deadline.of(action, today).isOverdue()) && containsWords(action);
	}

	private boolean containsWords(Action action) {
		if (words.isBlank()) {
			return true;
		}
		String all = String.join("\n", text(action.getCode()), text(action.getTitle()), text(action.getDescription()),
				text(action.getOwner()), text(action.getMeasure())).toLowerCase(Locale.ROOT);
		return Stream.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(all::contains);
	}

	private static String text(String text) {
		return text == null ? "" : text;
	}
}
