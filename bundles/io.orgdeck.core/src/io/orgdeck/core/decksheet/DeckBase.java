package io.orgdeck.core.decksheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import io.orgdeck.core.deck.Overlay;
import io.orgdeck.core.words.Typed;
import io.orgdeck.core.words.Wording;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.CardChange;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Identified;
import io.orgdeck.model.deck.Level;
import io.orgdeck.model.deck.LevelDescriptor;
import io.orgdeck.model.deck.Question;
import io.orgdeck.model.deck.RatingScale;

/** Completes cards that were read from a sheet with few columns by what a deck says of the same cards in the columns that are missing. */
final class DeckBase {

	private final Deck deck;
	private final DeckSheet sheet;
	private final Map<String, EObject> byId = new HashMap<>();
	private final Set<String> ids = new HashSet<>();

	private DeckBase(Deck deck, DeckSheet sheet) {
		this.deck = deck;
		this.sheet = sheet;
	}

	/** The sheet's columns say what the deck has been told already. */
	static void complete(Deck deck, Deck base, DeckSheet sheet) {
		new DeckBase(deck, sheet).complete(base);
	}

	private void complete(Deck base) {
		deck.eAllContents().forEachRemaining(part -> {
			if (part instanceof Identified identified) {
				ids.add(identified.getId());
			}
		});
		Map<Card, Card> pairs = new HashMap<>();
		for (Card earlier : DeckWriter.allCards(base)) {
			DeckWriter.allCards(deck).stream().filter(card -> card.getId().equals(earlier.getId())).findFirst()
					.or(() -> DeckWriter.allCards(deck).stream()
							.filter(card -> !Typed.isBlank(card.getCode()) && Typed.same(card.getCode(), earlier.getCode())).findFirst())
					.ifPresent(card -> pairs.put(card, earlier));
		}
		pairs.forEach((card, earlier) -> {
			adopt(card, earlier);
			for (Question question : card.getQuestions()) {
				sameQuestion(question, earlier).ifPresent(other -> adopt(question, other));
			}
		});
		deck.eAllContents().forEachRemaining(part -> {
			if (part instanceof Identified identified) {
				byId.putIfAbsent(identified.getId(), part);
			}
		});
		pairs.forEach(this::fill);
		deck.getChanges().forEach(change -> Overlay.change(base, change.getCard()).ifPresent(earlier -> fill(change, earlier)));
	}

	private static void fill(CardChange change, CardChange earlier) {
		if (!change.isWithoutPicture()) {
			change.setPicture(EcoreUtil.copy(earlier.getPicture()));
		}
	}

	private static Optional<Question> sameQuestion(Question question, Card earlier) {
		return earlier.getQuestions().stream().filter(other -> other.getId().equals(question.getId())).findFirst()
				.or(() -> earlier.getQuestions().stream().filter(other -> Wording.same(other.getText(), question.getText())).findFirst());
	}

	private void adopt(Card card, Card earlier) {
		if (card.getId().equals(earlier.getId()) || ids.add(earlier.getId())) {
			card.setId(earlier.getId());
			card.setLineage(earlier.getLineage());
		}
	}

	private void adopt(Question question, Question earlier) {
		if (question.getId().equals(earlier.getId()) || ids.add(earlier.getId())) {
			question.setId(earlier.getId());
			question.setLineage(earlier.getLineage());
		}
	}

	private void fill(Card card, Card earlier) {
		card.setPicture(EcoreUtil.copy(earlier.getPicture())); // no sheet has a column for it
		if (lacks(DeckColumn.TEXT)) {
			card.getParagraphs().addAll(earlier.getParagraphs());
		}
		if (lacks(DeckColumn.EXAMPLE)) {
			card.getExamples().addAll(earlier.getExamples());
		}
		if (lacks(DeckColumn.REFERENCE)) {
			card.getReferences().addAll(EcoreUtil.copyAll(earlier.getReferences()));
		}
		if (lacks(DeckColumn.PROMPT)) {
			card.setPrompt(earlier.getPrompt());
		}
		if (lacks(DeckColumn.TITLE)) {
			card.setTitle(earlier.getTitle());
		}
		if (lacks(DeckColumn.CARD_DIMENSION)) {
			card.setDimension(here(earlier.getDimension()));
		}
		if (lacks(DeckColumn.LINKS)) {
			earlier.getLinks().stream().map(this::here).filter(link -> link != null).forEach(card.getLinks()::add);
		}
		for (Question question : card.getQuestions()) {
			sameQuestion(question, earlier).ifPresent(other -> fill(question, other));
		}
	}

	private void fill(Question question, Question earlier) {
		if (lacks(DeckColumn.KIND)) {
			question.setKind(earlier.getKind());
			question.setTakes(earlier.getTakes());
		}
		if (lacks(DeckColumn.UNIT)) {
			question.setUnit(earlier.getUnit());
		}
		if (lacks(DeckColumn.LEAST)) {
			question.setLeast(earlier.getLeast());
		}
		if (lacks(DeckColumn.MOST)) {
			question.setMost(earlier.getMost());
		}
		if (lacks(DeckColumn.DIMENSION)) {
			question.setDimension(here(earlier.getDimension()));
		}
		if (lacks(DeckColumn.SCORED)) {
			question.setScored(earlier.isScored());
		}
		if (lacks(DeckColumn.TAGS)) {
			question.getTags().addAll(earlier.getTags());
		}
		if (lacks(DeckColumn.ONLY_IF)) {
			question.setOnlyIf(earlier.getOnlyIf());
			question.getOnlyIfAnswers().addAll(earlier.getOnlyIfAnswers());
		}
		if (lacks(DeckColumn.WEIGHT)) {
			question.setWeight(earlier.getWeight());
		}
		if (lacks(DeckColumn.SCALE)) {
			question.setScale(here(earlier.getScale()));
		}
		if (lacks(DeckColumn.LEVELS)) {
			question.getLevels().clear();
			earlier.getLevels().stream().map(this::here).filter(level -> level != null).forEach(question.getLevels()::add);
		}
		if (lacks(DeckColumn.TARGET)) {
			question.setTarget(here(earlier.getTarget()));
		}
		if (!new DeckRowLevels(sheet).any()) {
			for (LevelDescriptor descriptor : earlier.getDescriptors()) {
				Level level = here(descriptor.getLevel());
				if (level != null && level.eContainer() instanceof RatingScale) {
					LevelDescriptor copy = EcoreUtil.copy(descriptor);
					copy.setLevel(level);
					question.getDescriptors().add(copy);
				}
			}
		}
	}

	private boolean lacks(DeckColumn column) {
		return !sheet.has(column.heading());
	}

	/** The part of the new deck with the same id. */
	@SuppressWarnings("unchecked")
	private <T extends Identified> T here(T earlier) {
		EObject found = earlier == null ? null : byId.get(earlier.getId());
		return found != null && found.eClass() == earlier.eClass() ? (T) found : null;
	}
}
