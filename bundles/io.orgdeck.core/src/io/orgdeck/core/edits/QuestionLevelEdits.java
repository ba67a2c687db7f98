package io.orgdeck.core.edits;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.document.DeckDocument;
import io.orgdeck.core.document.Gesture;
import io.orgdeck.core.scoring.QuestionLevels;
import io.orgdeck.model.Texts;
import io.orgdeck.model.Values;
import io.orgdeck.model.deck.DeckFactory;
import io.orgdeck.model.deck.DeckPackage.Literals;
import io.orgdeck.model.deck.Level;
import io.orgdeck.model.deck.LevelDescriptor;
import io.orgdeck.model.deck.Question;

/** Says which levels a question takes and what they are called and mean for it; every method is one undoable step. */
public final class QuestionLevelEdits {

	private final DeckDocument document;

	public QuestionLevelEdits(DeckDocument document) {
		this.document = document;
	}

	/** Lets a question take a level, or no longer. @return whether it does so now; the last level of a question stays */
	public boolean take(Question question, Level level, boolean taken) {
		List<Level> all = QuestionLevels.ofScale(question);
		var wanted = new ArrayList<>(QuestionLevels.of(question));
		if (taken) {
			wanted.add(level);
		} else {
			wanted.remove(level);
		}
		List<Level> inOrder = all.stream().filter(wanted::contains).toList();
		if (inOrder.isEmpty()) {
			return false;
		}
		document.execute(NLS.bind(taken ? Messages.takeLevel : Messages.leaveLevel, name(level)), () -> {
			question.getLevels().clear();
			if (inOrder.size() < all.size()) {
				question.getLevels().addAll(inOrder);
			}
		});
		return true;
	}

	/** Says what a level means for a question; without words, what the scale says holds. */
	public void mean(Question question, Level level, String words, Gesture gesture) {
		set(question, level, Literals.LEVEL_DESCRIPTOR__TEXT, words, NLS.bind(Messages.changeMeaning, name(level)), gesture);
	}

	/** Says what a level is called for a question; without a name, that of the scale holds. */
	public void call(Question question, Level level, String label, Gesture gesture) {
		set(question, level, Literals.LEVEL_DESCRIPTOR__LABEL, label, NLS.bind(Messages.changeOwnLabel, name(level)), gesture);
	}

	private void set(Question question, Level level, EAttribute feature, String words, String label, Gesture gesture) {
		String stored = Texts.isBlank(words) ? null : words;
		Optional<LevelDescriptor> own = own(question, level);
		if (own.isPresent()) {
			document.set(own.get(), feature, stored, label, gesture);
		} else if (stored != null) {
			LevelDescriptor descriptor = DeckFactory.eINSTANCE.createLevelDescriptor();
			descriptor.setLevel(level);
			descriptor.eSet(feature, stored);
			document.execute(label, () -> question.getDescriptors().add(descriptor));
		}
	}

	/** The question's own words for a level. */
	public static Optional<LevelDescriptor> own(Question question, Level level) {
		return question.getDescriptors().stream().filter(one -> one.getLevel() == level).findFirst();
	}

	private static String name(Level level) {
		return (Values.text(level.getValue()) + ' ' + Texts.or(level.getLabel(), "")).strip();
	}
}
