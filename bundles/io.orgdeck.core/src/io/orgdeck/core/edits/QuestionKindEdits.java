package io.orgdeck.core.edits;

import java.util.List;
import java.util.Optional;

import io.orgdeck.core.deck.AskedAs;
import io.orgdeck.core.document.DeckDocument;
import io.orgdeck.core.scoring.QuestionLevels;
import io.orgdeck.core.scoring.QuestionTargets;
import io.orgdeck.model.Ids;
import io.orgdeck.model.deck.AnswerForm;
import io.orgdeck.model.deck.DeckPackage.Literals;
import io.orgdeck.model.deck.Level;
import io.orgdeck.model.deck.Question;
import io.orgdeck.model.deck.RatingScale;

/** Says what a question asks for; one undoable step, with the scale that the answer needs. */
public final class QuestionKindEdits {

	private final DeckDocument document;

	public QuestionKindEdits(DeckDocument document) {
		this.document = document;
	}

	/**
	 * Changes the kind. A question that becomes one of yes and no and does not take two levels takes the first scale of two that the
	 * deck has, which is made where there is none. One of several is not scored at first: its answers need not be steps.
	 * Unit and limits belong to the kind that was, and so does a target where the new one makes no score.
	 */
	public void ask(Question question, AskedAs kind) {
		if (AskedAs.of(question) == kind) {
			return;
		}
		document.execute(Messages.changeKind, () -> {
			kind.putInto(question);
			question.setScored(kind != AskedAs.ONE_OF && kind.form() == AnswerForm.NONE);
			question.setUnit(null);
			question.setLeast(null);
			question.setMost(null);
			if (kind == AskedAs.YES_NO && QuestionLevels.of(question).size() != 2) {
				question.getLevels().clear();
				question.setScale(ofTwo().orElseGet(this::yesNo));
			}
			if (QuestionTargets.ofDeck(question).isEmpty()) {
				question.setTarget(null);
			}
		});
	}

	private Optional<RatingScale> ofTwo() {
		return document.content().getScales().stream().skip(1).filter(scale -> scale.getLevels().size() == 2).findFirst();
	}

	private RatingScale yesNo() {
		RatingScale scale = Ids.create(Literals.RATING_SCALE);
		scale.setName(Messages.yesNoScale);
		List<String> labels = List.of(Messages.no, Messages.yes);
		for (int value = 0; value < labels.size(); value++) {
			Level level = Ids.create(Literals.LEVEL);
			level.setValue(value);
			level.setLabel(labels.get(value));
			scale.getLevels().add(level);
		}
		document.content().getScales().add(scale);
		return scale;
	}
}
