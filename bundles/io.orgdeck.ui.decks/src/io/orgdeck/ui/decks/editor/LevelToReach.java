package io.orgdeck.ui.decks.editor;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Composite;

import io.orgdeck.core.document.Gesture;
import io.orgdeck.core.edits.DeckTargetEdits;
import io.orgdeck.core.scoring.QuestionLevels;
import io.orgdeck.core.scoring.QuestionTargets;
import io.orgdeck.model.Values;
import io.orgdeck.model.deck.Level;
import io.orgdeck.model.deck.Question;
import io.orgdeck.ui.parts.Fields;
import io.orgdeck.ui.parts.Value;

/** The level that the selected question should reach, where its answers make a score. */
final class LevelToReach implements Value<Optional<Level>> {

	private final DeckTargetEdits edits;
	private final Supplier<Question> question;

	LevelToReach(Composite parent, Fields fields, LiveDeck live, Supplier<Question> question) {
		this.question = question;
		edits = new DeckTargetEdits(live.document());
		fields.changingChoice(parent, "question.target", Messages.target, this, this::offered, this::words)
				.setToolTipText(Messages.targetHint);
	}

	private List<Optional<Level>> offered() {
		return question.get() == null ? List.of(Optional.empty()) : edits.offered(question.get());
	}

	private String words(Optional<Level> level) {
		return level.map(one -> (Values.text(one.getValue()) + "  " + QuestionLevels.label(question.get(), one)).strip())
				.orElse(Messages.targetNone);
	}

	@Override
	public Optional<Level> get() {
		return question.get() == null ? Optional.empty() : Optional.ofNullable(question.get().getTarget());
	}

	@Override
	public void set(Optional<Level> now, Gesture gesture) {
		edits.reach(question.get(), Objects.requireNonNullElse(now, Optional.empty()));
	}

	/** A target that means nothing any more can be taken away, too. */
	@Override
	public boolean isEditable() {
		return question.get() != null && (QuestionTargets.canHave(question.get()) || question.get().getTarget() != null);
	}
}
