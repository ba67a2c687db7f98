package io.orgdeck.core.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;

import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.CardReference;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.DeckFactory;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.Identified;
import io.orgdeck.model.deck.RatingScale;
import io.orgdeck.model.deck.Section;

/**
 * How a deck names parts of the one that it builds on. A file refers only to what is in it, so the deck holds a part with
 * the same id in place of each; see {@link Overlay}, which lets these give way. A deck that stands alone has no base and
 * names its own parts.
 *
 * @param deck the deck that names
 * @param base the deck it builds on, if there is one and it is installed
 */
public record StandIns(Deck deck, Optional<Deck> base) {

	/** The cards that can be named: those of the base, then those that the deck adds. */
	public List<Card> cards() {
		return together(StandIns::allCards);
	}

	/** The sections that can be named: those of the base, then those that the deck adds. */
	public List<Section> sections() {
		return together(Deck::getSections);
	}

	/** The dimensions that can be named: those of the base, then those that the deck adds. */
	public List<Dimension> dimensions() {
		return together(Deck::getDimensions);
	}

	/** The scales that can be named: those of the base, then those that the deck adds. */
	public List<RatingScale> scales() {
		return together(Deck::getScales);
	}

	private static List<Card> allCards(Deck deck) {
		return Stream.concat(deck.getStandIns().stream(), Decks.cards(deck).stream()).toList();
	}

	/** Each part of the base by what stands for it in the deck where there is such a part, and then the deck's own. */
	private <T extends Identified> List<T> together(Function<Deck, List<T>> parts) {
		List<T> here = parts.apply(deck);
		List<T> there = base.map(parts).orElse(List.of());
		var all = new ArrayList<T>();
		there.forEach(part -> all.add(withId(here, part.getId()).orElse(part)));
		here.stream().filter(part -> withId(there, part.getId()).isEmpty()).forEach(all::add);
		return all;
	}

	/** The part of the base that a part of the deck stands for. */
	public <T extends Identified> Optional<T> original(T part) {
		return base.flatMap(other -> inside(other, part));
	}

	/** What to refer to for a part that can be named: the part itself in the deck, or what stands for it, made if need be. */
	public <T extends Identified> T here(T part) {
		if (EcoreUtil.isAncestor(deck, part)) {
			return part;
		}
		return inside(deck, part).orElseGet(() -> {
			T standIn = of(part);
			switch (standIn) {
				case Card card -> deck.getStandIns().add(card);
				case Section section -> deck.getSections().add(section);
				case Dimension dimension -> deck.getDimensions().add(dimension);
				case RatingScale scale -> deck.getScales().add(scale);
				default -> throw new IllegalArgumentException("Nothing stands for a " + part.eClass().getName());
			}
			return standIn;
		});
	}

	@SuppressWarnings("unchecked")
	private static <T extends Identified> Optional<T> inside(Deck deck, T part) {
		var parts = (List<T>) switch (part) {
			case Card card -> allCards(deck);
			case Section section -> deck.getSections();
			case Dimension dimension -> deck.getDimensions();
			case RatingScale scale -> deck.getScales();
			default -> List.of();
		};
		return withId(parts, part.getId());
	}

	private static <T extends Identified> Optional<T> withId(List<T> parts, String id) {
		return parts.stream().filter(part -> Objects.equals(part.getId(), id)).findFirst();
	}

	/** A part that stands for another: its id, what it is called, and for dimensions and scales what questions refer to. */
	@SuppressWarnings("unchecked")
	static <T extends Identified> T of(T part) {
		return (T) switch (part) {
			case Card card -> card(card);
			case Section section -> section(section);
			case Dimension dimension -> dimension(dimension);
			default -> EcoreUtil.copy(part);
		};
	}

	/** What it is a part of is said by the base. */
	private static Dimension dimension(Dimension dimension) {
		Dimension standIn = EcoreUtil.copy(dimension);
		standIn.setPartOf(null);
		return standIn;
	}

	private static Card card(Card card) {
		Card standIn = DeckFactory.eINSTANCE.createCard();
		standIn.setId(card.getId());
		standIn.setCode(card.getCode());
		standIn.setTitle(card.getTitle());
		return standIn;
	}

	private static Section section(Section section) {
		Section standIn = DeckFactory.eINSTANCE.createSection();
		standIn.setId(section.getId());
		standIn.setCode(section.getCode());
		standIn.setTitle(section.getTitle());
		standIn.setColour(section.getColour());
		standIn.setColourName(section.getColourName());
		return standIn;
	}

	/** The cards that a reference of the deck names outright once the deck is laid over its base. */
	public List<Card> named(CardReference reference) {
		if (base.isEmpty()) {
			return Decks.named(deck, reference);
		}
		Deck laid = Overlay.resolve(deck, base.get()).deck();
		CardReference there = DeckFactory.eINSTANCE.createCardReference();
		there.setKind(reference.getKind());
		there.setFirst(in(laid, reference.getFirst()));
		there.setLast(in(laid, reference.getLast()));
		there.setSection(in(laid, reference.getSection()));
		return Decks.named(laid, there);
	}

	private static <T extends Identified> T in(Deck laid, T part) {
		return part == null ? null : inside(laid, part).orElse(null);
	}
}
