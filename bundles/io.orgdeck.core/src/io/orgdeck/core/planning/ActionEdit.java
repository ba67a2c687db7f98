package io.orgdeck.core.planning;

import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.ActionStatus;
import io.orgdeck.model.deck.Question;
import java.time.LocalDate;

/**
 * What can be said about an action in one go.
 *
 * @param title   what is done
 * @param owner   who does it; empty for nobody yet
 * @param due     by when; null for no date
 * @param status  how far it has come
 * @param measure how one will see that it worked
 * @param shownBy the question that will show it next time; null for none
 */
public record ActionEdit(String title, String owner, LocalDate due, ActionStatus status, String measure, Question shownBy) {

	/** What the action says now. */
	public static ActionEdit of(Action action) {
		return new ActionEdit(text(action.getTitle()), text(action.getOwner()), action.getDue(), action.getStatus(),
				text(action.getMeasure()), action.getShownBy());
	}

	void apply(Action action) {
		action.setTitle(title);
		action.setOwner(owner.isBlank() ? null : owner.strip());
		action.setDue(due);
		action.setStatus(status);
		action.setMeasure(measure.isBlank() ? null : measure);
		action.setShownBy(shownBy);
	}

	private static String text(String text) {
		return text == null ? "" : text;
	}
}
