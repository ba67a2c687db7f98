package io.orgdeck.core.deck;

import java.util.List;

import io.orgdeck.model.deck.DeckFactory;
import io.orgdeck.model.deck.Level;
import io.orgdeck.model.deck.RatingScale;

/** The five levels on which a deck is rated that brings no scale of its own. */
public final class StandardScale {

	/** One level, with the sentence that says when it fits. */
	public record Step(int value, String label, String descriptor) {
	}

	public static final List<Step> LEVELS = List.of(new Step(1, Messages.level_1, Messages.level_1_fits),
			new Step(2, Messages.level_2, Messages.level_2_fits), new Step(3, Messages.level_3, Messages.level_3_fits),
			new Step(4, Messages.level_4, Messages.level_4_fits), new Step(5, Messages.level_5, Messages.level_5_fits));

	private StandardScale() {
	}

	/** A new scale of these levels, still without ids. */
	public static RatingScale create() {
		RatingScale scale = DeckFactory.eINSTANCE.createRatingScale();
		scale.setName(Messages.scale_standard);
		for (Step step : LEVELS) {
			Level level = DeckFactory.eINSTANCE.createLevel();
			level.setValue(step.value());
			level.setLabel(step.label());
			level.setDescriptor(step.descriptor());
			scale.getLevels().add(level);
		}
		return scale;
	}
}
