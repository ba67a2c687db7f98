package io.orgdeck.ui.decks.editor;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;

import io.orgdeck.core.deck.AskedAs;
import io.orgdeck.core.document.Gesture;
import io.orgdeck.core.edits.DeckEdits;
import io.orgdeck.core.edits.QuestionKindEdits;
import io.orgdeck.core.scoring.QuestionLevels;
import io.orgdeck.core.words.Names;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.DeckPackage.Literals;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.Question;
import io.orgdeck.model.deck.RatingScale;
import io.orgdeck.ui.parts.Binding;
import io.orgdeck.ui.parts.Bindings;
import io.orgdeck.ui.parts.DecimalForm;
import io.orgdeck.ui.parts.FeatureValue;
import io.orgdeck.ui.parts.Fields;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.ListBlock;
import io.orgdeck.ui.parts.TitledSection;
import io.orgdeck.ui.parts.Value;

/** The questions of a card, and everything about the one that is selected. */
final class QuestionsSection implements Binding {

	private static final DecimalForm WEIGHT = new DecimalForm(0.1, 10);

	private final LiveDeck live;
	private final DeckEdits edits;
	private final Supplier<Card> card;
	private final Bindings details = new Bindings();
	private final ListBlock<Question> questions;
	private Text words;
	private Link anew;

	QuestionsSection(Composite parent, LiveDeck live, DeckEdits edits, Supplier<Card> card) {
		this.live = live;
		this.edits = edits;
		this.card = card;
		var section = new TitledSection(parent, Messages.questions);
		var box = Layouts.columns(section.body(), 1);
		Layouts.wide().hint(SWT.DEFAULT, 22 * Layouts.UNIT).applyTo(box);
		questions = new ListBlock<>(box, section.tools(),
				new ListBlock.Content<>("card.questions", Messages.questions, Messages.questionsEmpty, this::all),
				new ListBlock.Tools<>(() -> card.get() == null ? null : edits.addQuestion(card.get()),
						chosen -> edits.remove(chosen, Messages.removeQuestion),
						(question, place) -> edits.moveIn(card.get().getQuestions(), question, place, Messages.moveQuestion)));
		questions.addingWhen(() -> card.get() != null);
		questions.column(Messages.code, 3, Names::code)
				.column(Messages.question, 11, question -> Objects.requireNonNullElse(question.getText(), ""))
				.column(Messages.dimension, 4, QuestionsSection::countsTowards)
				.column(Messages.weight, 3, question -> QuestionLevels.isAnswered(question) && question.isScored() ? weight(question) : "")
				.whenSelected(question -> details.refresh()).whenOpened(() -> words.setFocus());
		createDetails(section.body());
	}

	private void createDetails(Composite parent) {
		var fields = new Fields(details);
		words = fields.lines(parent, "question.text", Messages.questionWords, 2, value(Literals.QUESTION__TEXT, Messages.changeQuestion));
		var row = Layouts.equalColumns(parent, 2);
		fields.choice(row, "question.kind", Messages.kind, new Kind(), AskedAs.all(),
				DeckWords::kind);
		fields.changingChoice(row, "question.dimension", Messages.dimension,
				new NamingValue<Dimension>(live, value(Literals.QUESTION__DIMENSION, Messages.changeDimension)),
				() -> DeckWords.orNone(live.standIns().dimensions()), DeckWords::dimension);
		fields.changingChoice(row, "question.scale", Messages.scale,
				new Where<>(new NamingValue<RatingScale>(live, value(Literals.QUESTION__SCALE, Messages.changeScale)),
						() -> question() != null && QuestionLevels.isByLevels(question())),
				() -> DeckWords.orNone(live.standIns().scales()), DeckWords::scale);
		fields.formed(row, "question.weight", Messages.weight,
				new Where<>(this.<Double>value(Literals.QUESTION__WEIGHT, Messages.changeWeight), this::makesScores),
				WEIGHT);
		new LevelToReach(row, fields, live, this::question);
		fields.words(parent, "question.tags", Messages.tags, value(Literals.QUESTION__TAGS, Messages.changeTags))
				.setToolTipText(Messages.tagsHint);
		new AskedAfter(parent, fields, details, live, this::question);
		new AnswerLimits(parent, fields, live, this::question);
		fields.check(parent, "question.scored", Messages.scored,
				new Where<>(this.<Boolean>value(Literals.QUESTION__SCORED, Messages.changeScored), this::makesScores));
		details.add(new LevelMeanings(parent, live, this::question));
		anew = Labels.link(parent, "question.anew", Messages.beginAnew, () -> edits.beginAnew(question()));
		anew.setToolTipText(Messages.beginAnewHint);
		details.add(() -> anew.setEnabled(question() != null));
	}

	/** Whether its answers can make a score: those that are levels, one of them. */
	private boolean makesScores() {
		return question() != null && QuestionLevels.isAnswered(question());
	}

	private <T> FeatureValue<T> value(EStructuralFeature feature, String label) {
		return new FeatureValue<>(live.document(), this::question, feature, label);
	}

	/** What the selected question asks for; with a kind comes the scale that it needs. */
	private final class Kind implements Value<AskedAs> {

		@Override
		public AskedAs get() {
			return question() == null ? null : AskedAs.of(question());
		}

		@Override
		public void set(AskedAs kind, Gesture gesture) {
			new QuestionKindEdits(live.document()).ask(question(), kind);
		}

		@Override
		public boolean isEditable() {
			return question() != null;
		}
	}

	private Question question() {
		return questions.selected().orElse(null);
	}

	private List<Question> all() {
		return card.get() == null ? List.of() : card.get().getQuestions();
	}

	private static String countsTowards(Question question) {
		return QuestionLevels.isAnswered(question) ? DeckWords.inShort(question.getDimension()) : DeckWords.kind(AskedAs.of(question));
	}

	private static String weight(Question question) {
		return String.format(Locale.ROOT, "%.1f", question.getWeight());
	}

	void reveal(Question question) {
		questions.select(question);
		words.setFocus();
	}

	@Override
	public void refresh() {
		questions.refresh();
		details.refresh();
	}

	@Override
	public void commit() {
		details.commit();
	}
}
