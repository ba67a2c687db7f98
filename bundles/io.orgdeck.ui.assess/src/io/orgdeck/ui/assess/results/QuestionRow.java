package io.orgdeck.ui.assess.results;

import java.util.Optional;

import io.orgdeck.core.scoring.Comparison;
import io.orgdeck.core.scoring.Disclosed;
import io.orgdeck.core.scoring.QuestionScore;
import io.orgdeck.model.assessment.EvidenceStrength;
import io.orgdeck.model.deck.Question;

/**
 * One question on the results page.
 *
 * @param result   its votes as far as they may be shown
 * @param isOfEverybody whether these are everybody's votes, and not those of one group
 * @param evidence the strongest evidence that speaks to it
 * @param change   what became of it since an earlier assessment, in words
 * @param pair     it and its score in that earlier assessment, where they can be compared
 */
record QuestionRow(Question question, Disclosed<QuestionScore> result, boolean isOfEverybody, EvidenceStrength evidence,
		Optional<String> change,
		Optional<Comparison.Pair> pair) {

	/** The score, if it may be shown. */
	Optional<QuestionScore> shown() {
		return result.toOptional();
	}
}
