package io.orgdeck.core.merge;

import io.orgdeck.core.document.DeckUpdate;
import io.orgdeck.core.document.Differences;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.deck.Deck;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Brings all copies to one deck, so that every reference into it can be followed by id. */
final class DeckAlignment {

	private DeckAlignment() {
	}

	/** The deck that only the other copy has updated since the ancestor becomes the deck of all; otherwise mine does. */
	static void align(Assessment mine, Assessment theirs, Optional<Assessment> base) {
		boolean theirsIsNewer = base.isPresent() && same(base.get().getDeck(), mine.getDeck())
				&& !same(base.get().getDeck(), theirs.getDeck());
		Deck deck = EcoreUtil.copy(theirsIsNewer ? theirs.getDeck() : mine.getDeck());
		update(mine, deck);
		update(theirs, deck);
		base.ifPresent(ancestor -> update(ancestor, deck));
	}

	private static void update(Assessment assessment, Deck deck) {
		if (!same(assessment.getDeck(), deck)) {
			new DeckUpdate(assessment, deck).apply();
		}
	}

	private static boolean same(Deck one, Deck other) {
		return Differences.between(one, other).isEmpty();
	}
}
