package io.orgdeck.core.deck;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.CardChange;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.DeckPackage;
import io.orgdeck.model.deck.Identified;
import io.orgdeck.model.deck.Section;

/**
 * A deck laid over another: it adds, retitles, hides and moves cards and changes their pictures without copying the deck
 * below. The result is a deck of its own; neither of the two is changed. Ids and lineage of the base stay, so results remain
 * comparable.
 */
public final class Overlay {

	/**
	 * The deck that comes out.
	 *
	 * @param deck     base and overlay in one
	 * @param problems what names a card or section which is not in the base, one sentence each
	 */
	public record Result(Deck deck, List<String> problems) {
		public Result {
			problems = List.copyOf(problems);
		}
	}

	private final Deck overlay;
	private final Deck result;
	private final Map<String, Identified> parts = new HashMap<>();
	private final List<String> problems = new ArrayList<>();

	private Overlay(Deck overlay, Deck base) {
		this.overlay = EcoreUtil.copy(overlay);
		this.result = EcoreUtil.copy(base);
		result.eAllContents().forEachRemaining(part -> {
			if (part instanceof Identified identified && identified.getId() != null) {
				parts.put(identified.getId(), identified);
			}
		});
	}

	/** Whether the deck builds on another. */
	public static boolean isOverlay(Deck deck) {
		return deck.getBasedOn() != null && !deck.getBasedOn().isBlank();
	}

	/**
	 * What a deck changes about a card of the one that it builds on.
	 *
	 * @param card its id
	 */
	public static Optional<CardChange> change(Deck deck, String card) {
		return deck.getChanges().stream().filter(change -> Objects.equals(change.getCard(), card)).findFirst();
	}

	/** Lays one deck over another. */
	public static Result resolve(Deck overlay, Deck base) {
		return new Overlay(overlay, base).resolve();
	}

	private Result resolve() {
		List<CardChange> changes = List.copyOf(overlay.getChanges());
		takeOverAttributes();
		forgetMissingCards();
		redirectReferences();
		for (EReference containment : DeckPackage.Literals.DECK.getEAllContainments()) {
			if (containment != DeckPackage.Literals.DECK__CHANGES && containment != DeckPackage.Literals.DECK__STAND_INS) {
				addParts(containment);
			}
		}
		changes.forEach(this::apply);
		result.setBasedOn(null); // whole now: whoever gets it needs the base no more
		return new Result(result, problems);
	}

	/** Title, publisher and the like are the overlay's where it states them. */
	private void takeOverAttributes() {
		for (var attribute : DeckPackage.Literals.DECK.getEAllAttributes()) {
			Object value = overlay.eGet(attribute);
			if (value instanceof String text && !text.isBlank()) {
				result.eSet(attribute, value);
			}
		}
	}

	/** What names a card that the base does not have names none any more. */
	private void forgetMissingCards() {
		for (Card standIn : List.copyOf(overlay.getStandIns())) {
			if (inBase(standIn) == standIn) {
				noteMissing(standIn.getId());
				EcoreUtil.delete(standIn, true);
			}
		}
	}

	/** Lets what the overlay adds refer to the parts of the base rather than to the parts that stand for them. */
	private void redirectReferences() {
		overlay.eAllContents().forEachRemaining(part -> {
			for (EReference reference : part.eClass().getEAllReferences()) {
				if (!reference.isContainment() && !reference.isContainer() && !reference.isDerived()) {
					redirect(part, reference);
				}
			}
		});
	}

	@SuppressWarnings("unchecked")
	private void redirect(EObject part, EStructuralFeature reference) {
		if (reference.isMany()) {
			var targets = (EList<EObject>) part.eGet(reference);
			for (int i = 0; i < targets.size(); i++) {
				EObject base = inBase(targets.get(i));
				if (base != targets.get(i) && !targets.contains(base)) {
					targets.set(i, base);
				}
			}
		} else if (part.eGet(reference) instanceof EObject target && inBase(target) != target) {
			part.eSet(reference, inBase(target));
		}
	}

	private EObject inBase(EObject target) {
		return target instanceof Identified identified && parts.get(identified.getId()) instanceof Identified base
				&& base.eClass() == target.eClass() ? base : target;
	}

	@SuppressWarnings("unchecked")
	private void addParts(EReference containment) {
		var added = List.copyOf((EList<EObject>) overlay.eGet(containment));
		var present = (EList<EObject>) result.eGet(containment);
		for (EObject part : added) {
			if (inBase(part) == part) {
				present.add(part);
			} else if (part instanceof Section section && inBase(part) instanceof Section base) {
				base.getCards().addAll(List.copyOf(section.getCards()));
			}
		}
	}

	private void apply(CardChange change) {
		Optional<Card> found = card(change.getCard());
		if (found.isEmpty()) {
			noteMissing(change.getCard());
			return;
		}
		Card card = found.get();
		if (change.isHidden()) {
			EcoreUtil.delete(card, true);
			return;
		}
		if (change.getTitle() != null && !change.getTitle().isBlank()) {
			card.setTitle(change.getTitle());
		}
		if (change.getPicture() != null && change.getPicture().getData() != null) {
			card.setPicture(EcoreUtil.copy(change.getPicture()));
		} else if (change.isWithoutPicture()) {
			card.setPicture(null);
		}
		move(card, change);
	}

	private void noteMissing(String card) {
		problems.add(NLS.bind(Messages.overlayNoCard, new Object[] { overlay.getTitle(), card, overlay.getBasedOn() }));
	}

	private void move(Card card, CardChange change) {
		Section section = card.getSection();
		if (change.getSection() != null && !change.getSection().isBlank()) {
			Optional<Section> target = result.getSections().stream().filter(one -> change.getSection().equals(one.getId())).findFirst();
			if (target.isEmpty()) {
				problems.add(NLS.bind(Messages.overlayNoSection,
						new Object[] { overlay.getTitle(), card.getCode(), change.getSection() }));
				return;
			}
			section = target.get();
			section.getCards().add(card);
		}
		Optional<Card> before = card(change.getBefore()).filter(other -> other.getSection() == card.getSection() && other != card);
		if (before.isPresent()) {
			section.getCards().remove(card);
			section.getCards().add(section.getCards().indexOf(before.get()), card);
		}
	}

	private Optional<Card> card(String id) {
		return Decks.cards(result).stream().filter(card -> card.getId().equals(id)).findFirst();
	}
}
