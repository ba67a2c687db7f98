package io.orgdeck.ui.assess.deckupdate;

import java.text.NumberFormat;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.document.QuestionChange;
import io.orgdeck.core.edits.QuestionLevelEdits;
import io.orgdeck.core.scoring.QuestionLevels;
import io.orgdeck.model.Texts;
import io.orgdeck.model.deck.LevelDescriptor;
import io.orgdeck.model.deck.Question;

/** What happens to a question, in words. */
record ChangeWords(QuestionChange change) {

	/** In a word or two. */
	String headline() {
		return switch (change.kind()) {
			case UNCHANGED -> Messages.same;
			case CHANGED -> NLS.bind(Messages.changed, features());
			case ADDED -> Messages.added;
			case KEPT -> Messages.kept;
			case REMOVED -> Messages.removed;
		};
	}

	/** In whole sentences. */
	String explanation() {
		String what = switch (change.kind()) {
			case UNCHANGED -> Messages.sameWhy;
			case CHANGED -> NLS.bind(Messages.changedWhy, features());
			case ADDED -> Messages.addedWhy;
			case KEPT -> Messages.keptWhy;
			case REMOVED -> Messages.removedWhy;
		};
		String votes = switch (change.votes()) {
			case 0 -> Messages.votesNone;
			case 1 -> Messages.votesOne;
			default -> NLS.bind(Messages.votesMany, NumberFormat.getIntegerInstance().format(change.votes()));
		};
		return change.perhaps().map(other -> what + " " + votes + " " + NLS.bind(Messages.perhapsWhy, text(other.getText())))
				.orElse(what + " " + votes);
	}

	private String features() {
		return String.join(", ", change.features());
	}

	String card() {
		var card = shown().getCard();
		return card == null ? "" : text(card.getCode());
	}

	String question() {
		return text(shown().getText());
	}

	private Question shown() {
		return change.after().or(change::before).orElseThrow();
	}

	/** The question as it stands now, with what else the update may change. */
	String before() {
		return change.before().map(ChangeWords::describe).orElse(Messages.notThere);
	}

	/** The question as it will stand; one that is kept stays as it is. */
	String afterwards() {
		Optional<Question> then = change.kind() == QuestionChange.Kind.KEPT ? change.before() : change.after();
		return then.map(ChangeWords::describe).orElse(Messages.notThere);
	}

	private static String describe(Question question) {
		var words = new StringBuilder(text(question.getText()));
		if (question.getDimension() != null) {
			words.append('\n').append(NLS.bind(Messages.dimension, text(question.getDimension().getName())));
		}
		words.append('\n').append(NLS.bind(Messages.weight, NumberFormat.getInstance().format(question.getWeight())));
		for (var level : QuestionLevels.of(question)) {
			var own = QuestionLevelEdits.own(question, level);
			if (own.isPresent() || !question.getLevels().isEmpty()) {
				words.append('\n').append(QuestionLevels.label(question, level));
				own.map(LevelDescriptor::getText).filter(text -> !Texts.isBlank(text)).ifPresent(text -> words.append(": ").append(text));
			}
		}
		return words.toString();
	}

	private static String text(String text) {
		return Objects.requireNonNullElse(text, "");
	}
}
