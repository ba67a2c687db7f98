package io.orgdeck.core.report;

import java.util.List;
import java.util.OptionalDouble;

import io.orgdeck.core.scoring.DisclosedScores;
import io.orgdeck.core.scoring.QuestionScore;
import io.orgdeck.core.scoring.QuestionTargets;
import io.orgdeck.model.assessment.Assessment;

/**
 * What is to be reached on each question, and how far it is away: two columns beside the figures of questions, and two rows among the
 * key figures, where any question has a target. Where a score is withheld, so is what would follow from it.
 */
final class TargetColumns {

	/** The score to reach. */
	static final String TARGET = "target";
	/** How far the score lies below it; 0 where it is reached. */
	static final String GAP = "gap";
	static final List<String> IDS = List.of(TARGET, GAP);

	private final QuestionTargets targets;
	private final DisclosedScores disclosed;
	private final Messages messages;
	private final boolean any;

	TargetColumns(Assessment assessment, DisclosedScores disclosed, Messages messages) {
		this.disclosed = disclosed;
		this.messages = messages;
		targets = QuestionTargets.of(assessment);
		any = targets.isAny(disclosed.shown().questions());
	}

	void addTo(TableBuilder table) {
		if (any) {
			table.number(TARGET, messages.columnTarget).number(GAP, messages.columnGap);
		}
	}

	/** What stands in the row of a question. */
	List<Cell> cells(QuestionScore shown) {
		if (!any) {
			return List.of();
		}
		OptionalDouble target = targets.target(shown.question());
		Cell gap = switch (targets.standing(shown.question(), disclosed.question(shown.question()))) {
			case WITHHELD -> Cell.SUPPRESSED;
			case OPEN -> Cell.EMPTY;
			case REACHED, BELOW -> Cell.of(targets.gap(shown));
		};
		return List.of(Cell.of(target), gap);
	}

	/** How many questions have a target and a score that may be shown, and how many of these lie below their target. */
	void addFigures(TableBuilder overview) {
		if (any) {
			QuestionTargets.Count count = targets.count(disclosed);
			overview.row(Cell.of(messages.figureTargets), Cell.of(count.scored()));
			overview.row(Cell.of(messages.figureBelowTarget), Cell.of(count.below()));
		}
	}
}
