package io.orgdeck.ui.decks.editor;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.document.Gesture;
import io.orgdeck.model.deck.DeckFactory;
import io.orgdeck.model.deck.DeckPackage.Literals;
import io.orgdeck.model.deck.Level;
import io.orgdeck.model.deck.LevelDescriptor;
import io.orgdeck.model.deck.Question;
import io.orgdeck.model.deck.QuestionKind;
import io.orgdeck.ui.parts.Binding;
import io.orgdeck.ui.parts.Bindings;
import io.orgdeck.ui.parts.Fields;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.ListBlock;
import io.orgdeck.ui.parts.Value;

/** What each level of its scale means for one question; where nothing is said, the words of the scale hold. */
final class LevelMeanings implements Binding {

	private final LiveDeck live;
	private final Supplier<Question> question;
	private final Bindings details = new Bindings();
	private final ListBlock<Level> levels;

	LevelMeanings(Composite parent, LiveDeck live, Supplier<Question> question) {
		this.live = live;
		this.question = question;
		Labels.caption(parent, Messages.levelMeanings);
		var box = Layouts.columns(parent, 1);
		Layouts.wide().hint(SWT.DEFAULT, 20 * Layouts.UNIT).applyTo(box);
		levels = new ListBlock<>(box, null,
				new ListBlock.Content<>("question.levels", Messages.levelMeanings, Messages.levelMeaningsEmpty, this::all),
				ListBlock.Tools.none());
		var fields = new Fields(details);
		var words = fields.lines(parent, "question.level.text", Messages.levelForQuestion, 2, new Meaning());
		levels.column(Messages.level, 3, DeckWords::level)
				.column(Messages.inGeneral, 8, level -> Objects.requireNonNullElse(level.getDescriptor(), ""))
				.column(Messages.forThisQuestion, 8, level -> own(level).map(LevelDescriptor::getText).orElse(""))
				.whenSelected(level -> details.refresh()).whenOpened(words::setFocus);
	}

	private List<Level> all() {
		var shown = question.get();
		return shown == null || shown.getKind() != QuestionKind.RATING ? List.of()
				: Decks.scale(live.deck(), shown).map(scale -> List.copyOf(scale.getLevels())).orElse(List.of());
	}

	private Optional<LevelDescriptor> own(Level level) {
		return question.get() == null ? Optional.empty()
				: question.get().getDescriptors().stream().filter(one -> one.getLevel() == level).findFirst();
	}

	@Override
	public void refresh() {
		levels.refresh();
		details.refresh();
	}

	/** What the selected level means for the question. A descriptor is made with the first word. */
	private final class Meaning implements Value<String> {

		@Override
		public String get() {
			return levels.selected().flatMap(LevelMeanings.this::own).map(LevelDescriptor::getText).orElse(null);
		}

		@Override
		public void set(String value, Gesture gesture) {
			levels.selected().ifPresent(level -> own(level).ifPresentOrElse(
					descriptor -> live.document().set(descriptor, Literals.LEVEL_DESCRIPTOR__TEXT, value.isEmpty() ? null : value,
							step(level), gesture),
					() -> add(level, value)));
		}

		private void add(Level level, String value) {
			var descriptor = DeckFactory.eINSTANCE.createLevelDescriptor();
			descriptor.setLevel(level);
			descriptor.setText(value);
			live.document().execute(step(level), () -> question.get().getDescriptors().add(descriptor));
		}

		private static String step(Level level) {
			return NLS.bind(Messages.changeMeaning, DeckWords.level(level));
		}

		@Override
		public boolean isEditable() {
			return levels.selected().isPresent();
		}
	}
}
