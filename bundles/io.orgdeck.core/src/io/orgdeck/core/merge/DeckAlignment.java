package io.orgdeck.core.merge;

import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;

import io.orgdeck.core.document.DeckUpdate;
import io.orgdeck.core.document.Differences;
import io.orgdeck.core.words.Names;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.deck.Deck;

/** Brings all copies to one deck, so that every reference into it can be followed by id. */
final class DeckAlignment {

	private DeckAlignment() {
	}

	/** The deck that only the other copy has updated since the ancestor becomes the deck of all; else mine does, or it is a conflict. */
	static void align(Assessment mine, Assessment theirs, Optional<Assessment> base, Journal journal) {
		Deck own = mine.getDeck();
		Deck other = theirs.getDeck();
		Optional<Verdict.Before> was = base.map(Assessment::getDeck).map(deck -> new Verdict.Before(same(deck, own), same(deck, other)));
		boolean taken = switch (Verdict.of(same(own, other), was, false, false)) {
			case MINE -> false;
			case THEIRS -> {
				journal.changed(mine, Literals.ASSESSMENT__DECK, own, other);
				yield true;
			}
			case CONFLICT -> journal.takesTheirs(mine, Names.onScreen().full(mine), Literals.ASSESSMENT__DECK.getName(),
					Names.onScreen().feature(Literals.ASSESSMENT__DECK), Names.onScreen().full(own), Names.onScreen().full(other));
		};
		Deck deck = EcoreUtil.copy(taken ? other : own);
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
