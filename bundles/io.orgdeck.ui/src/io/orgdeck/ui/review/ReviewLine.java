package io.orgdeck.ui.review;

import java.util.Comparator;
import java.util.List;

import io.orgdeck.core.tables.ImportProblem;

/**
 * One line of what is about to come into the assessment.
 *
 * @param kind   how it stands to the assessment, in a word or two; lines are shown by it
 * @param what   what it is about
 * @param mine   what the assessment has
 * @param theirs what comes in, or why it cannot and what to do about it
 * @param choice whether somebody has to choose between the two
 * @param source what the line stands for
 */
public record ReviewLine(String kind, String what, String mine, String theirs, boolean choice, Object source) {

	/** What could not be read, and then what somebody should know. */
	public static List<ReviewLine> of(List<ImportProblem> problems) {
		return problems.stream().sorted(Comparator.comparing(problem -> !problem.isError()))
				.map(problem -> new ReviewLine(problem.isError() ? Messages.unreadable : Messages.note, problem.place().toString(), "",
						problem.text() + '\n' + problem.remedy(), false, problem))
				.toList();
	}
}
