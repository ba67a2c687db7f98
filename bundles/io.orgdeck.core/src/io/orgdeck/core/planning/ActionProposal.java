package io.orgdeck.core.planning;

import java.util.List;

import io.orgdeck.model.assessment.Finding;
import io.orgdeck.model.assessment.Recommendation;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.Question;
import io.orgdeck.model.deck.TimeFrame;

/**
 * An action that the results ask for. Its words are those of the deck, the finding or the recommendation; nothing is made
 * up.
 *
 * @param reason          what asks for it
 * @param title           what would be done
 * @param why             sentences that say where it comes from, with the figures
 * @param dimension       whose working group would do it; null when it concerns none in particular
 * @param lane            how soon it could be taken up
 * @param shownBy         the question that would show it next time, or null
 * @param findings        the findings it would serve
 * @param recommendations the recommendations it would carry out
 */
public record ActionProposal(Reason reason, String title, String why, Dimension dimension, TimeFrame lane, Question shownBy,
		List<Finding> findings, List<Recommendation> recommendations) {

	/** What asks for an action, in the order in which proposals are listed. */
	public enum Reason {
		RECOMMENDATION, FINDING, LOW_SCORE, SPLIT_VOTES;

		/** The reason in one or two words. */
		public String label() {
			return switch (this) {
				case RECOMMENDATION -> Messages.reasonRecommendation;
				case FINDING -> Messages.reasonFinding;
				case LOW_SCORE -> Messages.reasonLowScore;
				case SPLIT_VOTES -> Messages.reasonSplitVotes;
			};
		}
	}

	public ActionProposal {
		findings = List.copyOf(findings);
		recommendations = List.copyOf(recommendations);
	}
}
