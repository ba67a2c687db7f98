package io.orgdeck.core.document;

import io.orgdeck.model.Texts;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Identified;
import io.orgdeck.model.deck.Level;
import io.orgdeck.model.deck.Question;
import io.orgdeck.model.deck.RatingScale;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;

/**
 * Which object of a newer deck continues which object of an older one: cards and questions by lineage, everything else by
 * id and kind. A scale with other levels, and a question whose votes are on it, do not continue.
 */
final class DeckMatch {

	private final Map<EObject, EObject> newerOf = new IdentityHashMap<>();

	/** @param inUse questions that the assessment has votes on */
	DeckMatch(Deck older, Deck newer, Set<Question> inUse) {
		newerOf.put(older, newer);
		Map<String, Identified> byKey = new HashMap<>();
		newer.eAllContents().forEachRemaining(object -> {
			if (object instanceof Identified identified) {
				byKey.putIfAbsent(key(identified), identified);
			}
		});
		var taken = new HashSet<EObject>();
		older.eAllContents().forEachRemaining(object -> {
			Identified match = object instanceof Identified identified ? byKey.get(key(identified)) : null;
			if (match != null && continues((Identified) object, match, inUse) && taken.add(match)) {
				newerOf.put(object, match);
			}
		});
	}

	private boolean continues(Identified older, Identified newer, Set<Question> inUse) {
		return switch (older) {
			case Question question -> !inUse.contains(question) || sameLevels(scaleOf((Question) newer), scaleOf(question));
			case RatingScale scale -> sameLevels((RatingScale) newer, scale);
			case Level level -> newerOf.get(level.eContainer()) == newer.eContainer();
			default -> true;
		};
	}

	/** The object that continues this one. */
	Optional<EObject> newerOf(EObject older) {
		return Optional.ofNullable(newerOf.get(older));
	}

	private static String key(Identified object) {
		String lineage = switch (object) {
			case Card card -> card.getLineage();
			case Question question -> question.getLineage();
			default -> null;
		};
		return object.eClass().getName() + " " + Texts.or(lineage, object.getId());
	}

	/** The scale a question is rated on: its own, or the deck's first. */
	static RatingScale scaleOf(Question question) {
		if (question.getScale() != null) {
			return question.getScale();
		}
		for (EObject at = question; at != null; at = at.eContainer()) {
			if (at instanceof Deck deck) {
				return deck.getScales().isEmpty() ? null : deck.getScales().get(0);
			}
		}
		return null;
	}

	private static boolean sameLevels(RatingScale newer, RatingScale older) {
		return older == null || newer != null && ids(newer.getLevels()).equals(ids(older.getLevels()));
	}

	private static List<String> ids(List<Level> levels) {
		return levels.stream().map(Level::getId).toList();
	}
}
