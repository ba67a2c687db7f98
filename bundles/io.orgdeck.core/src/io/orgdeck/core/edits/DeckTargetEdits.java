package io.orgdeck.core.edits;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.orgdeck.core.document.DeckDocument;
import io.orgdeck.core.scoring.QuestionLevels;
import io.orgdeck.core.scoring.QuestionTargets;
import io.orgdeck.model.deck.DeckPackage.Literals;
import io.orgdeck.model.deck.Level;
import io.orgdeck.model.deck.Question;

/** Says which level a question of a deck should reach; every method is one undoable step. */
public final class DeckTargetEdits {

	private final DeckDocument document;

	public DeckTargetEdits(DeckDocument document) {
		this.document = document;
	}

	/** What can be chosen: none first, then the levels that the question takes; one that it no longer takes stays until another is chosen. */
	public List<Optional<Level>> offered(Question question) {
		var all = new ArrayList<Optional<Level>>();
		all.add(Optional.empty());
		if (QuestionTargets.canHave(question)) {
			QuestionLevels.of(question).forEach(level -> all.add(Optional.of(level)));
		}
		Optional<Level> now = Optional.ofNullable(question.getTarget());
		if (!all.contains(now)) {
			all.add(now);
		}
		return all;
	}

	/** Lets a question have the level to reach, or none. */
	public void reach(Question question, Optional<Level> level) {
		if (question.getTarget() != level.orElse(null)) {
			document.set(question, Literals.QUESTION__TARGET, level.orElse(null), Messages.changeDeckTarget);
		}
	}
}
