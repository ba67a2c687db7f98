package io.orgdeck.core.scoring;

import java.util.List;

import io.orgdeck.model.Answer;
import io.orgdeck.model.deck.AnswerForm;
import io.orgdeck.model.deck.Level;
import io.orgdeck.model.deck.Question;
import io.orgdeck.model.deck.QuestionKind;

/**
 * On what it depends whether somebody is asked a question: that they have answered one of some levels to an earlier one.
 *
 * @param earlier the question that is asked of them before
 * @param answers those of its levels that are meant, lowest first; never none
 */
public record OnlyIf(Question earlier, List<Level> answers) {

	/** Why what a deck says is no condition: everybody is asked then. */
	public enum Flaw {
		/** The deck has no question with that id. */
		NO_SUCH_QUESTION,
		/** Over however many others the question waits for itself. */
		CIRCLE,
		/** To the earlier question people give no level. */
		NO_LEVELS,
		/** No answer is named that could be given to the earlier question. */
		NO_ANSWERS
	}

	public OnlyIf {
		answers = List.copyOf(answers);
	}

	/** Whether an answer to the earlier question is one that is meant. */
	public boolean holds(Answer answer) {
		return switch (answer) {
			case Answer.Rated rated -> isMeant(rated.level());
			case Answer.Given given ->
				QuestionLevels.takes(earlier) == AnswerForm.SEVERAL && given.ticked().stream().anyMatch(this::isMeant);
			case Answer.DontKnow unknown -> false;
			case Answer.DoesNotApply reason -> false;
		};
	}

	private boolean isMeant(String level) {
		return answers.stream().anyMatch(one -> level.equals(one.getId()));
	}

	/** Whether what is meant is one level of a rating and all above it, so that it can be said in few words. */
	public boolean isFromOn() {
		List<Level> all = QuestionLevels.of(earlier);
		return isSteps() && answers.size() < all.size() && answers.equals(all.subList(all.size() - answers.size(), all.size()));
	}

	/** Whether what is meant is one level of a rating and all below it. */
	public boolean isUpTo() {
		List<Level> all = QuestionLevels.of(earlier);
		return isSteps() && answers.size() < all.size() && answers.equals(all.subList(0, answers.size()));
	}

	private boolean isSteps() {
		return earlier.getKind() == QuestionKind.RATING && answers.size() > 1;
	}
}
