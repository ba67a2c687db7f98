package io.orgdeck.core.translation;

import static io.orgdeck.model.deck.DeckPackage.Literals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import io.orgdeck.model.deck.CardChange;
import io.orgdeck.model.deck.CardReference;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Identified;
import io.orgdeck.model.deck.LevelDescriptor;
import io.orgdeck.model.deck.OwnWord;
import io.orgdeck.model.deck.Picture;

/** All texts of a deck that can be said in another language, in the order in which the deck holds them. Codes, names of publishers and links are none. */
public final class DeckTexts {

	private static final Map<EClass, List<EAttribute>> TEXTS = Map.ofEntries(
			Map.entry(Literals.DECK, List.of(Literals.DECK__TITLE, Literals.DECK__DESCRIPTION, Literals.DECK__ATTRIBUTION,
					Literals.DECK__LICENCE)),
			Map.entry(Literals.CARD_CHANGE, List.of(Literals.CARD_CHANGE__TITLE)),
			Map.entry(Literals.RATING_SCALE, List.of(Literals.RATING_SCALE__NAME)),
			Map.entry(Literals.LEVEL, List.of(Literals.LEVEL__LABEL, Literals.LEVEL__DESCRIPTOR)),
			Map.entry(Literals.DIMENSION, List.of(Literals.DIMENSION__NAME, Literals.DIMENSION__SHORT_NAME,
					Literals.DIMENSION__DESCRIPTION, Literals.DIMENSION__IDEAS)),
			Map.entry(Literals.SECTION, List.of(Literals.SECTION__TITLE, Literals.SECTION__COLOUR_NAME)),
			Map.entry(Literals.CARD, List.of(Literals.CARD__TITLE, Literals.CARD__PARAGRAPHS, Literals.CARD__EXAMPLES,
					Literals.CARD__PROMPT)),
			Map.entry(Literals.PICTURE, List.of(Literals.PICTURE__WORDS, Literals.PICTURE__CREDIT)),
			Map.entry(Literals.QUESTION, List.of(Literals.QUESTION__TEXT, Literals.QUESTION__UNIT)),
			Map.entry(Literals.LEVEL_DESCRIPTOR, List.of(Literals.LEVEL_DESCRIPTOR__LABEL, Literals.LEVEL_DESCRIPTOR__TEXT)),
			Map.entry(Literals.REFERENCE, List.of(Literals.REFERENCE__TEXT)),
			Map.entry(Literals.AUDIENCE, List.of(Literals.AUDIENCE__NAME, Literals.AUDIENCE__DESCRIPTION)),
			Map.entry(Literals.ACTIVITY, List.of(Literals.ACTIVITY__TITLE, Literals.ACTIVITY__DESCRIPTION)),
			Map.entry(Literals.CARD_REFERENCE, List.of(Literals.CARD_REFERENCE__NOTE)),
			Map.entry(Literals.SESSION_TEMPLATE, List.of(Literals.SESSION_TEMPLATE__TITLE, Literals.SESSION_TEMPLATE__DESCRIPTION)),
			Map.entry(Literals.TEMPLATE_ITEM, List.of(Literals.TEMPLATE_ITEM__TITLE, Literals.TEMPLATE_ITEM__NOTES)),
			Map.entry(Literals.OWN_WORD, List.of(Literals.OWN_WORD__TEXT)),
			Map.entry(Literals.BAND, List.of(Literals.BAND__NAME, Literals.BAND__DESCRIPTION)),
			Map.entry(Literals.TAG_GROUP, List.of(Literals.TAG_GROUP__NAME, Literals.TAG_GROUP__DESCRIPTION)));

	private DeckTexts() {
	}

	/** What translations call the kinds of texts that there are. */
	public static Set<String> features() {
		return TEXTS.values().stream().flatMap(List::stream).map(EAttribute::getName).collect(Collectors.toUnmodifiableSet());
	}

	/** Every text of the deck that is not blank. */
	public static List<DeckText> of(Deck deck) {
		var texts = new ArrayList<DeckText>();
		add(deck, deck, texts);
		deck.eAllContents().forEachRemaining(part -> {
			if (part.eContainmentFeature() != Literals.DECK__STAND_INS) {
				add(deck, part, texts);
			}
		});
		return texts;
	}

	private static void add(Deck deck, EObject part, List<DeckText> texts) {
		String of = of(deck, part);
		for (EAttribute attribute : TEXTS.getOrDefault(part.eClass(), List.of())) {
			if (attribute.isMany()) {
				List<String> all = DeckText.list(part, attribute);
				for (int i = 0; i < all.size(); i++) {
					add(new DeckText(part, attribute, i, of, all.get(i)), texts);
				}
			} else {
				int index = isNameless(part) ? 0 : -1; // texts of what has no id are told apart by their words
				add(new DeckText(part, attribute, index, of, (String) part.eGet(attribute)), texts);
			}
		}
	}

	private static void add(DeckText text, List<DeckText> texts) {
		if (DeckText.isSaid(text.text())) {
			texts.add(text);
		}
	}

	private static String of(Deck deck, EObject part) {
		return switch (part) {
			case Deck itself when itself == deck -> "";
			case OwnWord word -> "/" + word.getKey();
			case CardChange change -> Objects.requireNonNullElse(change.getCard(), "");
			case Picture picture when picture.eContainer() instanceof CardChange change ->
				of(deck, change) + '/' + Literals.CARD_CHANGE__PICTURE.getName();
			case LevelDescriptor descriptor -> id(descriptor.eContainer()) + '/' + id(descriptor.getLevel());
			default -> isNameless(part) ? id(part.eContainer()) + '/' + part.eContainingFeature().getName() : id(part);
		};
	}

	private static boolean isNameless(EObject part) {
		return part instanceof CardReference || part instanceof Picture
				|| part instanceof Identified && !(part instanceof Deck) && id(part).isEmpty();
	}

	private static String id(EObject part) {
		return part instanceof Identified identified ? Objects.requireNonNullElse(identified.getId(), "") : "";
	}
}
