package io.orgdeck.ui.ratings;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;

import io.orgdeck.core.document.Gesture;
import io.orgdeck.core.edits.AnswerText;
import io.orgdeck.core.edits.VoteEdits;
import io.orgdeck.core.scoring.GivenText;
import io.orgdeck.core.scoring.QuestionLevels;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.scoring.TypedAnswer;
import io.orgdeck.core.words.Language;
import io.orgdeck.model.Answer;
import io.orgdeck.model.Vote;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.deck.AnswerForm;
import io.orgdeck.model.deck.Question;
import io.orgdeck.ui.parts.Bindings;
import io.orgdeck.ui.parts.Fields;
import io.orgdeck.ui.parts.Fonts;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.TextForm;
import io.orgdeck.ui.parts.Value;
import io.orgdeck.ui.parts.WidgetIds;

/** Below the grid: the cell with the focus in full, to be answered with the mouse and to be commented on. */
final class VoteStrip {

	/** One possible answer and its button. */
	private record Choice(Answer answer, Button button) {
	}

	private final VoteEdits edits;
	private final Bindings bindings = new Bindings();
	private final Label question;
	private final Label onlyIf;
	private final Link finding;
	private final Label who;
	private final Composite side;
	private final Label meaning;
	private final Composite choices;
	private final Text comment;
	private final Text reason;
	private final Text typed;
	private Link takeBack;
	private final List<Choice> offered = new ArrayList<>();
	private Scale scale = Scale.NONE;
	private RatingSheet.Column column;
	private Participant participant;
	private Optional<String> notAsked = Optional.empty();

	/**
	 * @param makeFinding makes a finding of a question
	 * @param whenDone    gives the focus back when the user is done with a field
	 */
	VoteStrip(Composite parent, VoteEdits edits, Consumer<Question> makeFinding, Runnable whenDone) {
		this.edits = edits;
		var strip = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().extendedMargins(3 * Layouts.UNIT, 3 * Layouts.UNIT, Layouts.UNIT, 2 * Layouts.UNIT)
				.spacing(0, Layouts.UNIT / 2).applyTo(strip);
		Layouts.wide().applyTo(strip);
		var head = Layouts.columns(strip, 2);
		question = WidgetIds.name(Labels.sentences(head, ""), "ratings.question");
		question.setFont(Fonts.strong(question));
		GridDataFactory.fillDefaults().grab(true, false).hint(40 * Layouts.UNIT, SWT.DEFAULT).applyTo(question);
		finding = Labels.link(head, "ratings.finding", Messages.makeFinding, () -> makeFinding.accept(column.question()));
		onlyIf = WidgetIds.name(Labels.hint(strip, ""), "ratings.onlyIf");
		GridDataFactory.createFrom((GridData) onlyIf.getLayoutData()).exclude(true).applyTo(onlyIf);
		var row = Layouts.columns(strip, 3);
		who = WidgetIds.name(Labels.plain(row, ""), "ratings.who");
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(who);
		typed = new Fields(bindings).formed(row, "ratings.answer", Messages.answer, new Typed(), new TypedForm());
		typed.addListener(SWT.DefaultSelection, event -> {
			if (typed.getText().isBlank() || AnswerText.read(typed.getText(), scale).isPresent()) {
				whenDone.run();
			}
		});
		leaveByEscape(typed, whenDone);
		choices = new Composite(row, SWT.NONE);
		var layout = new RowLayout(SWT.HORIZONTAL);
		layout.marginTop = 0;
		layout.marginBottom = 0;
		layout.spacing = Layouts.UNIT;
		layout.center = true;
		choices.setLayout(layout);
		Layouts.wide().applyTo(choices);
		var words = Layouts.equalColumns(strip, 2);
		side = Layouts.pile(words);
		Layouts.wide().align(SWT.FILL, SWT.CENTER).applyTo(side);
		meaning = WidgetIds.name(Labels.hint(side, " "), "ratings.meaning");
		var fields = new Fields(bindings);
		reason = fields.text(side, "ratings.reason", Messages.reason, new Words(false));
		comment = fields.text(words, "ratings.comment", Messages.comment, new Words(true));
		for (var text : List.of(comment, reason)) {
			text.addListener(SWT.DefaultSelection, event -> whenDone.run());
			leaveByEscape(text, whenDone);
		}
	}

	private static void leaveByEscape(Text text, Runnable whenDone) {
		text.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE) {
				event.doit = false;
				whenDone.run();
			}
		});
	}

	/** What is still being typed counts when the document is saved. */
	void commit() {
		bindings.commit();
	}

	/** Shows one cell; nothing when column or participant is null. @param why of somebody who is not asked, that it is so and why */
	void show(RatingSheet.Column newColumn, Participant newParticipant, Optional<String> why) {
		column = newColumn;
		participant = newParticipant;
		notAsked = why;
		refresh();
	}

	void refresh() {
		boolean any = column != null && participant != null;
		var asked = any ? column.question() : null;
		set(question, any ? NLS.bind(Messages.questionWords, column.label(), Objects.requireNonNullElse(asked.getText(), "")) : "");
		set(who, any ? Objects.requireNonNullElse(participant.getName(), "") : "");
		finding.setVisible(any);
		showOnlyIf(any ? column.onlyIf() : Optional.empty());
		offer(any ? column.scale() : Scale.NONE);
		showTyped(scale.isTyped());
		var answer = vote().map(Vote::answer);
		for (var choice : offered) {
			choice.button().setSelection(answer.map(given -> isChosen(given, choice.answer())).orElse(false));
			choice.button().setEnabled(any && column.place().isPresent());
		}
		if (any) {
			takeBack.setEnabled(answer.isPresent());
		}
		set(meaning, any && column.place().isEmpty() ? NLS.bind(Messages.chooseSession, column.label())
				: notAsked.orElseGet(
						() -> answer.map(given -> meaningOf(given, asked)).orElseGet(() -> scale.isTyped() ? sentence() : Messages.keys)));
		boolean needsReason = answer.filter(Answer.DoesNotApply.class::isInstance).isPresent();
		Layouts.showOnly(side, needsReason ? reason.getParent() : meaning);
		bindings.refresh();
	}

	private void showOnlyIf(Optional<String> sentence) {
		set(onlyIf, sentence.orElse(""));
		var data = (GridData) onlyIf.getLayoutData();
		if (data.exclude == sentence.isPresent()) {
			data.exclude = sentence.isEmpty();
			onlyIf.setVisible(sentence.isPresent());
			onlyIf.requestLayout();
		}
	}

	private void showTyped(boolean shown) {
		var box = typed.getParent();
		var data = (GridData) box.getLayoutData();
		if (data.exclude == shown) {
			data.exclude = !shown;
			box.setVisible(shown);
			box.requestLayout();
		}
		data.widthHint = scale.takes() == AnswerForm.WORDS ? 40 * Layouts.UNIT : SWT.DEFAULT;
	}

	private String sentence() {
		return new TypedAnswer(scale, Language.onScreen()).sentence();
	}

	/** Puts the focus where an answer is typed. @param begun what has been typed already */
	void openAnswer(String begun) {
		refresh();
		typed.getParent().setVisible(true);
		typed.setFocus();
		typed.setText(begun);
		typed.setSelection(begun.length());
	}

	private static boolean isChosen(Answer given, Answer offered) {
		if (given instanceof Answer.Given all && offered instanceof Answer.Rated(String level)) {
			return all.ticked().contains(level);
		}
		return given.equals(offered) || given instanceof Answer.DoesNotApply && offered instanceof Answer.DoesNotApply;
	}

	private void offer(Scale wanted) {
		if (scale.equals(wanted)) {
			return;
		}
		scale = wanted;
		for (var child : choices.getChildren()) {
			child.dispose();
		}
		offered.clear();
		if (scale != Scale.NONE) {
			scale.steps().forEach(step -> addChoice(new Answer.Rated(step.id()), "ratings.level." + step.number()));
			addChoice(new Answer.DoesNotApply(""), "ratings.doesNotApply");
			addChoice(Answer.DontKnow.INSTANCE, "ratings.dontKnow");
			takeBack = Labels.link(choices, "ratings.takeBack", Messages.takeBack, this::takeBack);
		}
		choices.requestLayout();
	}

	private void addChoice(Answer answer, String id) {
		boolean ticked = scale.isSeveral() && answer instanceof Answer.Rated;
		var button = WidgetIds.name(new Button(choices, ticked ? SWT.CHECK : SWT.RADIO), id);
		button.setText(Labels.escaped(ticked ? AnswerText.words(answer, scale.single()) : AnswerText.words(answer, scale)));
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			if (ticked) {
				tick(((Answer.Rated) answer).level());
			} else if (button.getSelection()) {
				choose(answer);
			}
		}));
		offered.add(new Choice(answer, button));
	}

	private void choose(Answer answer) {
		column.place().ifPresent(place -> {
			edits.enter(place, participant.getNumber(), answer);
			askForReason(answer);
		});
		refresh();
	}

	private void tick(String level) {
		GivenText.toggled(vote().map(Vote::answer), level, scale).ifPresentOrElse(this::choose, this::takeBack);
	}

	private void takeBack() {
		column.place().ifPresent(place -> edits.clear(List.of(new VoteEdits.Change(place, participant.getNumber(), Optional.empty()))));
		refresh();
	}

	/** Puts the focus into the field for the reason, when the answer needs one. */
	void askForReason(Answer answer) {
		if (answer instanceof Answer.DoesNotApply) {
			refresh();
			goToReason();
		}
	}

	private void goToReason() {
		// The layout that shows the field may wait until all keys are done, and the focus cannot.
		reason.getParent().setVisible(true);
		reason.setFocus();
	}

	/** Puts the focus where words about the vote are written: the reason that it still needs, or else the comment. */
	void openWords() {
		refresh();
		if (scale.isTyped() && column.place().isPresent() && vote().isEmpty()) {
			openAnswer("");
			return;
		}
		if (Layouts.isShown(side, reason.getParent()) && reason.getText().isBlank()) {
			goToReason();
			return;
		}
		(comment.isEnabled() ? comment : choices).setFocus();
		if (comment.isEnabled()) {
			comment.selectAll();
		}
	}

	private Optional<Vote> vote() {
		return column == null || participant == null ? Optional.empty() : column.votes().of(participant.getNumber());
	}

	private String meaningOf(Answer answer, Question asked) {
		if (answer instanceof Answer.Given && scale.isTyped()) {
			return sentence(); // the answer itself stands in its field
		}
		return answer instanceof Answer.Rated(var level) ? QuestionLevels.meaning(asked, level) : AnswerText.words(answer, scale);
	}

	private static void set(Label label, String text) {
		var escaped = Labels.escaped(text);
		if (!escaped.equals(label.getText())) {
			label.setText(escaped);
			label.requestLayout();
		}
	}

	/** The number, date or words that were answered. */
	private final class Typed implements Value<Answer> {

		@Override
		public Answer get() {
			return vote().map(Vote::answer).filter(Answer.Given.class::isInstance).orElse(null);
		}

		@Override
		public void set(Answer value, Gesture gesture) {
			if (value != null) {
				choose(value);
			} else if (get() != null) {
				takeBack();
			}
		}

		@Override
		public boolean isEditable() {
			return column != null && participant != null && scale.isTyped() && column.place().isPresent();
		}
	}

	/** Answers as people type them. */
	private final class TypedForm implements TextForm<Answer> {

		@Override
		public String format(Answer value) {
			return AnswerText.sign(value, scale);
		}

		@Override
		public Optional<Answer> parse(String text) {
			return AnswerText.read(text, scale);
		}

		@Override
		public String explain(String text) {
			return sentence();
		}
	}

	/** The comment on the vote, or the reason why the question does not apply. */
	private final class Words implements Value<String> {

		private final boolean comments;

		Words(boolean comments) {
			this.comments = comments;
		}

		@Override
		public String get() {
			return vote().map(vote -> comments ? vote.comment()
					: vote.answer() instanceof Answer.DoesNotApply(var why) ? why : "").orElse("");
		}

		@Override
		public void set(String value, Gesture gesture) {
			column.place().ifPresent(place -> {
				if (comments) {
					edits.comment(place, participant.getNumber(), value, gesture);
				} else {
					edits.reason(place, participant.getNumber(), value, gesture);
				}
			});
		}

		@Override
		public boolean isEditable() {
			return vote().map(vote -> comments || vote.answer() instanceof Answer.DoesNotApply).orElse(false);
		}
	}
}
