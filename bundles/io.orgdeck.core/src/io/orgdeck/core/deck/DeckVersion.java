package io.orgdeck.core.deck;

import java.math.BigInteger;
import java.util.Objects;
import java.util.Optional;

import io.orgdeck.model.deck.Deck;

/** Which of two versions of a deck is the newer one. */
public final class DeckVersion {

	private DeckVersion() {
	}

	/** The newer version of a deck that can be had here: the same id, a higher version. */
	public static Optional<DeckEntry> newerThan(Deck deck, DeckRegistry registry) {
		return registry.find(deck.getId()).filter(entry -> compare(entry.deck().getVersion(), deck.getVersion()) > 0);
	}

	/**
	 * Compares as people count: part by part between the dots, numbers by their value, so that 1.10 comes after 1.9; no
	 * version at all comes first.
	 */
	public static int compare(String one, String other) {
		String[] left = parts(one);
		String[] right = parts(other);
		for (int i = 0; i < Math.max(left.length, right.length); i++) {
			int order = comparePart(i < left.length ? left[i] : "", i < right.length ? right[i] : "");
			if (order != 0) {
				return order;
			}
		}
		return 0;
	}

	private static String[] parts(String version) {
		return Objects.requireNonNullElse(version, "").strip().split("[.\\-+_ ]");
	}

	private static int comparePart(String one, String other) {
		if (isNumber(one) && isNumber(other)) {
			return number(one).compareTo(number(other));
		}
		return one.compareTo(other);
	}

	/** A part that is missing counts as 0: 1 and 1.0 are the same. */
	private static boolean isNumber(String part) {
		return part.chars().allMatch(c -> c >= '0' && c <= '9');
	}

	private static BigInteger number(String part) {
		return part.isEmpty() ? BigInteger.ZERO : new BigInteger(part);
	}
}
