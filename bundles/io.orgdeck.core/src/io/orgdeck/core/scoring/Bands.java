package io.orgdeck.core.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import io.orgdeck.model.Texts;
import io.orgdeck.model.deck.Band;
import io.orgdeck.model.deck.Deck;

/**
 * What a deck calls stretches of the scale that its scores are stated on. A band begins at its lowest score and ends where the
 * next one begins; a score below the first is in none.
 */
public final class Bands {

	/** Scores are means of fractions, so that one that should be 3 may be a hair below it. */
	private static final double HAIR = 1e-9;

	private Bands() {
	}

	/** The bands of a deck, lowest first. */
	public static List<Band> of(Deck deck) {
		return deck.getBands().stream().sorted(Comparator.comparingDouble(Band::getFrom)).toList();
	}

	/** The band that a score of a dimension, or of all, lies in. */
	public static Optional<Band> of(Deck deck, double score) {
		return of(deck).stream().filter(band -> band.getFrom() <= score + HAIR).reduce((lower, higher) -> higher);
	}

	/** What that band is called; empty without a score, a band or a name. */
	public static Optional<String> name(Deck deck, OptionalDouble score) {
		return score.isEmpty() ? Optional.empty() : of(deck, score.getAsDouble()).map(Band::getName).filter(name -> !Texts.isBlank(name));
	}
}
