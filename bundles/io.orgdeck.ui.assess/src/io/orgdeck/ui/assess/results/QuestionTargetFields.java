package io.orgdeck.ui.assess.results;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.Gesture;
import io.orgdeck.core.edits.QuestionTargetEdits;
import io.orgdeck.core.scoring.QuestionLevels;
import io.orgdeck.core.scoring.QuestionTargets;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.model.Values;
import io.orgdeck.model.assessment.QuestionTarget;
import io.orgdeck.model.deck.Question;
import io.orgdeck.ui.parts.Binding;
import io.orgdeck.ui.parts.Bindings;
import io.orgdeck.ui.parts.DecimalForm;
import io.orgdeck.ui.parts.Fields;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.TextForm;
import io.orgdeck.ui.parts.Value;
import io.orgdeck.ui.parts.WidgetIds;

/** What the client wants to reach on the question that is shown, by when, and what the deck states. */
final class QuestionTargetFields implements Binding {

	private final QuestionTargetEdits edits;
	private final Bindings bindings = new Bindings();
	private final Label ofDeck;
	private Question question;

	QuestionTargetFields(Composite parent, AssessmentDocument document) {
		edits = new QuestionTargetEdits(document);
		var fields = new Fields(bindings);
		var row = Layouts.columns(parent, 3);
		fields.formed(row, "results.questionTarget", Messages.ownTarget,
				new OfTarget<>(QuestionTarget::getValue, (score, gesture) -> edits.setScore(question, score, gesture), true), new Within());
		fields.day(row, "results.questionTarget.by", Messages.targetBy,
				new OfTarget<LocalDate>(QuestionTarget::getBy, (day, gesture) -> edits.setDay(question, day, gesture), false));
		ofDeck = WidgetIds.name(Labels.hint(row, ""), "results.questionTarget.deck");
	}

	/** Shows the target of a question; null for none. What was typed for the one before belongs to it. */
	void show(Question now) {
		if (now != question) {
			bindings.commit();
		}
		question = now;
		refresh();
	}

	@Override
	public void refresh() {
		bindings.refresh();
		String said = question == null ? "" : ofDeck();
		if (!said.equals(ofDeck.getText())) {
			ofDeck.setText(said);
			ofDeck.requestLayout();
		}
	}

	private String ofDeck() {
		return !QuestionTargets.canHave(question) ? Messages.noTargetPossible
				: QuestionTargets.ofDeck(question)
						.map(level -> NLS.bind(Messages.deckTarget,
								(Values.text(level.getValue()) + " " + QuestionLevels.label(question, level)).strip()))
						.orElse(Messages.noDeckTarget);
	}

	@Override
	public void commit() {
		bindings.commit();
	}

	private Optional<QuestionTarget> target() {
		return question == null ? Optional.empty() : edits.target(question);
	}

	/** A number on the scale of the question. */
	private final class Within implements TextForm<Double> {

		private DecimalForm form() {
			Scale scale = Scale.of(question);
			return new DecimalForm(scale.lowest(), scale.highest());
		}

		@Override
		public String format(Double value) {
			return form().format(value);
		}

		@Override
		public Optional<Double> parse(String text) {
			return form().parse(text);
		}

		@Override
		public String explain(String text) {
			return form().explain(text);
		}
	}

	/** One value of the client's target. */
	private final class OfTarget<T> implements Value<T> {

		private final Function<QuestionTarget, T> read;
		private final BiConsumer<T, Gesture> write;
		private final boolean makesTarget;

		OfTarget(Function<QuestionTarget, T> read, BiConsumer<T, Gesture> write, boolean makesTarget) {
			this.read = read;
			this.write = write;
			this.makesTarget = makesTarget;
		}

		@Override
		public T get() {
			return target().map(read).orElse(null);
		}

		@Override
		public void set(T value, Gesture gesture) {
			write.accept(value, gesture);
		}

		@Override
		public boolean isEditable() {
			return target().isPresent()
					|| makesTarget && question != null && QuestionTargets.canHave(question) && Scale.of(question).hasRange();
		}
	}
}
