package io.orgdeck.library;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a library knows of an assessment without opening it. Figures are those that the disclosure guard shows.
 *
 * @param id         of the assessment; two files with one id are copies of each other
 * @param client     the client's name
 * @param sector     what kind of organisation the client is; may be empty
 * @param deckId     of the deck in it
 * @param deck       title and version of the deck
 * @param held       how many sessions have been held
 * @param sessions   how many there are in all, without those that were cancelled
 * @param lastHeld   when the last one was held
 * @param asked      rated questions with an answer
 * @param askable    rated questions
 * @param ahead      planned sessions and meetings that have a date, also those whose date has passed
 * @param actions    actions that are neither done nor stopped
 * @param dimensions one for each dimension of the deck, in its order
 */
public record Facts(String id, String client, String sector, String deckId, String deck, int held, int sessions,
		Optional<LocalDate> lastHeld,
		int asked, int askable, List<Appointment> ahead, List<OpenAction> actions, List<DimensionFigure> dimensions) {

	/** A planned session or meeting. */
	public record Appointment(LocalDate date, String title) {
	}

	/**
	 * Something that somebody still has to do.
	 *
	 * @param group whose action it is
	 * @param due   empty when nobody said
	 */
	public record OpenAction(String code, String title, String owner, String group, Optional<LocalDate> due) {

		public boolean isOverdue(LocalDate today) {
			return due.filter(date -> date.isBefore(today)).isPresent();
		}
	}

	/**
	 * The score of one dimension.
	 *
	 * @param asks     the same for two dimensions exactly when they ask the same questions on the same scales, told by the lineage of
	 *                 each question: only such scores are compared
	 * @param score    empty when nothing was answered or what was answered is withheld
	 * @param lowest   end of the scale
	 * @param highest  other end of the scale
	 * @param withheld whether there is a score that may not be shown
	 */
	public record DimensionFigure(String id, String name, String shortName, String asks, OptionalDouble score, double lowest,
			double highest,
			boolean withheld) {
	}

	public Facts {
		ahead = List.copyOf(ahead);
		actions = List.copyOf(actions);
		dimensions = List.copyOf(dimensions);
	}

	/** The share of the rated questions that has been asked, from 0 to 1. */
	public double coverage() {
		return askable == 0 ? 0 : (double) asked / askable;
	}

	/** How many open actions are past their date. */
	public long overdue(LocalDate today) {
		return actions.stream().filter(action -> action.isOverdue(today)).count();
	}

	/** The next session or meeting, today's included. */
	public Optional<Appointment> next(LocalDate today) {
		return ahead.stream().filter(one -> !one.date().isBefore(today)).min(Comparator.comparing(Appointment::date));
	}
}
