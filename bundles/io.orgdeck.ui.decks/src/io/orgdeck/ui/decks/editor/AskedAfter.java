package io.orgdeck.ui.decks.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

import io.orgdeck.core.document.Gesture;
import io.orgdeck.core.edits.ConditionEdits;
import io.orgdeck.core.scoring.Conditions;
import io.orgdeck.core.scoring.OnlyIf;
import io.orgdeck.core.scoring.OnlyIfWords;
import io.orgdeck.core.scoring.QuestionLevels;
import io.orgdeck.core.words.Language;
import io.orgdeck.core.words.Names;
import io.orgdeck.model.deck.Level;
import io.orgdeck.model.deck.Question;
import io.orgdeck.ui.parts.Bindings;
import io.orgdeck.ui.parts.Fields;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.PickDialog;
import io.orgdeck.ui.parts.Value;
import io.orgdeck.ui.parts.WidgetIds;

/** After which answer to an earlier question the selected one is asked: that question, and its answers in the words of readers. */
final class AskedAfter {

	private final ConditionEdits edits;
	private final Supplier<Question> question;
	private final Label sentence;
	private final Link answers;

	AskedAfter(Composite parent, Fields fields, Bindings bindings, LiveDeck live, Supplier<Question> question) {
		this.question = question;
		edits = new ConditionEdits(live.document());
		fields.changingChoice(parent, "question.onlyIf", Messages.onlyIf, new Earlier(), this::offered,
				one -> one.map(Names.onScreen()::full).orElse(Messages.onlyIfNobody));
		sentence = WidgetIds.name(Labels.hint(parent, ""), "question.onlyIf.words");
		answers = Labels.link(parent, "question.onlyIfAnswers", Messages.onlyIfAnswers, this::choose);
		answers.setToolTipText(Messages.onlyIfHint);
		bindings.add(this::refresh);
	}

	private void refresh() {
		Question one = question.get();
		answers.setEnabled(one != null && edits.earlier(one).filter(QuestionLevels::isByLevels).isPresent());
		String said = one == null ? "" : OnlyIfWords.in(Language.onScreen()).sentence(one).orElse("");
		if (!said.equals(sentence.getText())) {
			sentence.setText(said);
			sentence.requestLayout();
		}
	}

	private List<Optional<Question>> offered() {
		var all = new ArrayList<Optional<Question>>();
		all.add(Optional.empty());
		if (question.get() != null) {
			edits.offered(question.get()).forEach(one -> all.add(Optional.of(one)));
			edits.earlier(question.get()).map(Optional::of).filter(one -> !all.contains(one)).ifPresent(all::add);
		}
		return all;
	}

	private void choose() {
		Question one = question.get();
		Question earlier = edits.earlier(one).orElseThrow();
		List<Level> all = QuestionLevels.of(earlier);
		List<Level> now = Conditions.of(one).map(OnlyIf::answers).orElse(List.of());
		var dialog = new PickDialog<>(answers.getShell(),
				PickDialog.Offer.byName(Messages.onlyIfPick, all, level -> QuestionLevels.label(earlier, level), Messages.onlyIfNone), now);
		if (dialog.open() == Window.OK) {
			edits.after(one, all.stream().filter(dialog.picked()::contains).toList());
		}
	}

	/** The question for whose answer the selected one waits. */
	private final class Earlier implements Value<Optional<Question>> {

		@Override
		public Optional<Question> get() {
			return question.get() == null ? Optional.empty() : edits.earlier(question.get());
		}

		@Override
		public void set(Optional<Question> now, Gesture gesture) {
			edits.waitFor(question.get(), Objects.requireNonNullElse(now, Optional.empty()));
		}

		@Override
		public boolean isEditable() {
			return question.get() != null;
		}
	}
}
