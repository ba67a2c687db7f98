package io.orgdeck.core.planning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.words.Language;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.ActionStatus;

/**
 * How an action stands to its date on some day.
 *
 * @param due  when it should be done; null when nobody said
 * @param open whether there is still something to do
 * @param days how many days are left until then; negative when it has passed, 0 without a date
 */
public record Deadline(LocalDate due, boolean open, long days) {

	public static Deadline of(Action action, LocalDate today) {
		boolean open = action.getStatus() == ActionStatus.PLANNED || action.getStatus() == ActionStatus.IN_PROGRESS;
		LocalDate due = action.getDue();
		return new Deadline(due, open, due == null ? 0 : ChronoUnit.DAYS.between(today, due));
	}

	/** Whether the date has passed and the action is neither done nor stopped. */
	public boolean isOverdue() {
		return open && days < 0;
	}

	/**
	 * The deadline in a few words: "Due 14 March 2026", "Overdue by 3 days", "No date".
	 *
	 * @param format how a day is written
	 */
	public String words(Function<LocalDate, String> format) {
		if (due == null) {
			return Messages.deadlineNone;
		}
		if (!isOverdue()) {
			return NLS.bind(open && days == 0 ? Messages.deadlineToday : Messages.deadlineDue, format.apply(due));
		}
		return Language.onScreen().counted(Messages.deadlineOverdue, -days);
	}
}
