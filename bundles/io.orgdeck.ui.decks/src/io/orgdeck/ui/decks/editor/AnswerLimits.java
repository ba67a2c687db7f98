package io.orgdeck.ui.decks.editor;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.widgets.Composite;

import io.orgdeck.core.scoring.QuestionLevels;
import io.orgdeck.core.scoring.TypedAnswer;
import io.orgdeck.core.words.Language;
import io.orgdeck.model.Answer;
import io.orgdeck.model.deck.AnswerForm;
import io.orgdeck.model.deck.DeckPackage.Literals;
import io.orgdeck.model.deck.Question;
import io.orgdeck.ui.parts.FeatureValue;
import io.orgdeck.ui.parts.Fields;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.TextForm;
import io.orgdeck.ui.parts.Value;

/** What a question takes where a number or a day is answered: its unit, and the least and the most. */
final class AnswerLimits {

	private final LiveDeck live;
	private final Supplier<Question> question;

	AnswerLimits(Composite parent, Fields fields, LiveDeck live, Supplier<Question> question) {
		this.live = live;
		this.question = question;
		var row = Layouts.equalColumns(parent, 3);
		fields.text(row, "question.unit", Messages.unit,
				new Where<>(value(Literals.QUESTION__UNIT, Messages.changeUnit), () -> form() == AnswerForm.NUMBER));
		limit(fields, row, "question.least", Messages.least, Literals.QUESTION__LEAST);
		limit(fields, row, "question.most", Messages.most, Literals.QUESTION__MOST);
	}

	private void limit(Fields fields, Composite row, String id, String caption, EAttribute feature) {
		fields.formed(row, id, caption,
				new Where<>(value(feature, Messages.changeLimit), () -> form() == AnswerForm.NUMBER || form() == AnswerForm.DAY),
				new Limit());
	}

	private Value<String> value(EAttribute feature, String label) {
		return new FeatureValue<>(live.document(), question, feature, label);
	}

	private AnswerForm form() {
		return question.get() == null ? AnswerForm.NONE : QuestionLevels.takes(question.get());
	}

	/** A limit, written as people answer. */
	private final class Limit implements TextForm<String> {

		private TypedAnswer typed() {
			return TypedAnswer.of(form(), Language.onScreen());
		}

		@Override
		public String format(String value) {
			return typed().shown(value);
		}

		@Override
		public Optional<String> parse(String text) {
			return typed().read(text).map(Answer.Given::text);
		}

		@Override
		public String explain(String text) {
			return typed().sentence();
		}
	}
}
