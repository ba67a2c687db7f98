package io.orgdeck.core.edits;

import java.util.List;
import java.util.Optional;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.document.DeckDocument;
import io.orgdeck.core.scoring.Conditions;
import io.orgdeck.core.scoring.QuestionLevels;
import io.orgdeck.model.deck.Level;
import io.orgdeck.model.deck.Question;

/** Says after which answer to another a question is asked; every method is one undoable step. */
public final class ConditionEdits {

	private final DeckDocument document;

	public ConditionEdits(DeckDocument document) {
		this.document = document;
	}

	/** The questions for whose answers one may wait: those before it to which people answer by levels, in the order of the cards. */
	public List<Question> offered(Question question) {
		return Decks.cards(document.content()).stream().flatMap(card -> card.getQuestions().stream()).takeWhile(other -> other != question)
				.filter(QuestionLevels::isByLevels).filter(other -> !QuestionLevels.of(other).isEmpty()).toList();
	}

	/** The question for whose answer one waits, as far as the deck has it. */
	public Optional<Question> earlier(Question question) {
		return Decks.cards(document.content()).stream().flatMap(card -> card.getQuestions().stream())
				.filter(other -> Conditions.isSaid(question) && question.getOnlyIf().equals(other.getId())).findFirst();
	}

	/** Lets a question wait for an answer to another, at first the highest; or for none. @param earlier empty for none */
	public void waitFor(Question question, Optional<Question> earlier) {
		if (earlier.map(Question::getId).equals(Optional.ofNullable(question.getOnlyIf()))) {
			return;
		}
		document.execute(Messages.changeOnlyIf, () -> {
			question.setOnlyIf(earlier.map(Question::getId).orElse(null));
			question.getOnlyIfAnswers().clear();
			earlier.ifPresent(other -> question.getOnlyIfAnswers().add(QuestionLevels.of(other).getLast().getId()));
		});
	}

	/** Says after which of the answers it is asked. @return whether it does so now; one answer at least stays */
	public boolean after(Question question, List<Level> answers) {
		List<String> ids = answers.stream().map(Level::getId).toList();
		if (ids.isEmpty() || ids.equals(question.getOnlyIfAnswers())) {
			return !ids.isEmpty();
		}
		document.execute(Messages.changeOnlyIf, () -> {
			question.getOnlyIfAnswers().clear();
			question.getOnlyIfAnswers().addAll(ids);
		});
		return true;
	}
}
