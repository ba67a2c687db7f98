package io.orgdeck.ui.decks.editor;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

import io.orgdeck.core.document.Gesture;
import io.orgdeck.core.edits.QuestionLevelEdits;
import io.orgdeck.core.scoring.QuestionLevels;
import io.orgdeck.model.Texts;
import io.orgdeck.model.Values;
import io.orgdeck.model.deck.Level;
import io.orgdeck.model.deck.LevelDescriptor;
import io.orgdeck.model.deck.Question;
import io.orgdeck.ui.parts.Binding;
import io.orgdeck.ui.parts.Bindings;
import io.orgdeck.ui.parts.Fields;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.ListBlock;
import io.orgdeck.ui.parts.Value;

/** Which levels of its scale one question takes, what they are called and mean; where nothing is said, the words of the scale hold. */
final class LevelMeanings implements Binding {

	private final QuestionLevelEdits edits;
	private final Supplier<Question> question;
	private final Bindings details = new Bindings();
	private final ListBlock<Level> levels;

	LevelMeanings(Composite parent, LiveDeck live, Supplier<Question> question) {
		this.question = question;
		edits = new QuestionLevelEdits(live.document());
		Labels.caption(parent, Messages.levelMeanings);
		var box = Layouts.columns(parent, 1);
		Layouts.wide().hint(SWT.DEFAULT, 20 * Layouts.UNIT).applyTo(box);
		levels = new ListBlock<>(box, null,
				new ListBlock.Content<>("question.levels", Messages.levelMeanings, Messages.levelMeaningsEmpty, this::all),
				ListBlock.Tools.none());
		var fields = new Fields(details);
		fields.check(parent, "question.level.taken", Messages.levelTaken, new Taken());
		fields.text(parent, "question.level.label", Messages.levelLabelForQuestion,
				new Words(this::selected, question, LevelDescriptor::getLabel, edits::call));
		var words = fields.lines(parent, "question.level.text", Messages.levelForQuestion, 2,
				new Words(this::selected, question, LevelDescriptor::getText, edits::mean));
		levels.column(Messages.level, 4, this::named)
				.column(Messages.inGeneral, 8, level -> Objects.requireNonNullElse(level.getDescriptor(), ""))
				.column(Messages.forThisQuestion, 8, this::forQuestion)
				.whenSelected(level -> details.refresh()).whenOpened(words::setFocus);
	}

	private Optional<Level> selected() {
		return question.get() == null ? Optional.empty() : levels.selected();
	}

	private List<Level> all() {
		var shown = question.get();
		return shown == null || !QuestionLevels.isByLevels(shown) ? List.of() : QuestionLevels.ofScale(shown);
	}

	private Optional<LevelDescriptor> own(Level level) {
		return question.get() == null ? Optional.empty() : QuestionLevelEdits.own(question.get(), level);
	}

	private boolean isTaken(Level level) {
		return question.get() != null && QuestionLevels.of(question.get()).contains(level);
	}

	private String named(Level level) {
		return own(level).map(LevelDescriptor::getLabel).filter(label -> !Texts.isBlank(label))
				.map(label -> NLS.bind(Messages.levelRow, Values.text(level.getValue()), label)).orElseGet(() -> DeckWords.level(level));
	}

	private String forQuestion(Level level) {
		return isTaken(level) ? own(level).map(LevelDescriptor::getText).orElse("") : Messages.levelNotTaken;
	}

	@Override
	public void refresh() {
		levels.refresh();
		details.refresh();
	}

	/** Changes the question's own words for a level. */
	private interface Change {
		void words(Question question, Level level, String words, Gesture gesture);
	}

	/** One of the texts that the question has for the selected level. */
	private record Words(Supplier<Optional<Level>> level, Supplier<Question> question, Function<LevelDescriptor, String> reading,
			Change change)
			implements
				Value<String> {

		@Override
		public String get() {
			return level.get().flatMap(one -> QuestionLevelEdits.own(question.get(), one)).map(reading).orElse(null);
		}

		@Override
		public void set(String value, Gesture gesture) {
			level.get().ifPresent(one -> change.words(question.get(), one, value, gesture));
		}

		@Override
		public boolean isEditable() {
			return level.get().isPresent();
		}
	}

	/** Whether the question takes the selected level. */
	private final class Taken implements Value<Boolean> {

		@Override
		public Boolean get() {
			return levels.selected().map(LevelMeanings.this::isTaken).orElse(false);
		}

		@Override
		public void set(Boolean value, Gesture gesture) {
			levels.selected().ifPresent(level -> edits.take(question.get(), level, value));
			refresh();
		}

		@Override
		public boolean isEditable() {
			return levels.selected().isPresent();
		}
	}
}
