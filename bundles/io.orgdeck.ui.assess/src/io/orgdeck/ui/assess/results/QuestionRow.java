package io.orgdeck.ui.assess.results;

import java.util.Optional;
import java.util.OptionalDouble;

import io.orgdeck.core.scoring.Comparison;
import io.orgdeck.core.scoring.Disclosed;
import io.orgdeck.core.scoring.QuestionScore;
import io.orgdeck.core.scoring.QuestionTargets;
import io.orgdeck.model.assessment.EvidenceStrength;
import io.orgdeck.model.deck.Question;
import io.orgdeck.ui.parts.Figures;

/**
 * One question on the results page.
 *
 * @param result   its votes as far as they may be shown
 * @param isOfEverybody whether these are everybody's votes, and not those of one group
 * @param evidence the strongest evidence that speaks to it
 * @param change   what became of it since an earlier assessment, in words
 * @param pair     it and its score in that earlier assessment, where they can be compared
 * @param target   what is to be reached on it
 * @param standing whether that is reached, as far as it may be told
 */
record QuestionRow(Question question, Disclosed<QuestionScore> result, boolean isOfEverybody, EvidenceStrength evidence,
		Optional<String> change,
		Optional<Comparison.Pair> pair, OptionalDouble target, QuestionTargets.Standing standing) {

	/** How far the score lies below the target, in words; empty where that is not known. */
	String gap() {
		return switch (standing) {
			case OPEN -> "";
			case WITHHELD -> Messages.withheld;
			case REACHED -> Messages.targetReached;
			case BELOW -> Figures.score(target.getAsDouble() - shown().orElseThrow().median().getAsDouble(), question);
		};
	}

	/** The score, if it may be shown. */
	Optional<QuestionScore> shown() {
		return result.toOptional();
	}
}
