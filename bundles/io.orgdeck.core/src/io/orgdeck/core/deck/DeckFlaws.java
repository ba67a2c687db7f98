package io.orgdeck.core.deck;

import io.orgdeck.model.Texts;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Level;
import io.orgdeck.model.deck.Question;
import io.orgdeck.model.deck.RatingScale;
import io.orgdeck.model.deck.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

/** What its author would want to know before a deck is handed to others. */
public final class DeckFlaws {

	/** Fewest levels that make a scale. */
	private static final int FEWEST_LEVELS = 2;

	/**
	 * Something to mend.
	 *
	 * @param part     where; null when it concerns the deck as a whole
	 * @param sentence what is the matter, and with what
	 * @param advice   whether the deck is as good to work with all the same
	 */
	public record Flaw(EObject part, String sentence, boolean advice) {
	}

	private final Deck deck;
	private final List<Flaw> flaws = new ArrayList<>();

	private DeckFlaws(Deck deck) {
		this.deck = deck;
	}

	/** The flaws, those of the deck as a whole first, then in the order of the cards. */
	public static List<Flaw> of(Deck deck) {
		var search = new DeckFlaws(deck);
		search.lookAtDeck();
		search.lookAtScales();
		deck.getSections().forEach(search::look);
		search.lookForSameCodes();
		return List.copyOf(search.flaws);
	}

	private void lookAtDeck() {
		Decks.duplicateIds(deck).forEach(id -> add(null, NLS.bind(Messages.flawSameId, id)));
		if (Texts.isBlank(deck.getId())) {
			add(null, Messages.flawNoId);
		}
		if (Texts.isBlank(deck.getTitle())) {
			add(null, Messages.flawNoTitle);
		}
		if (Texts.isBlank(deck.getVersion())) {
			add(null, Messages.flawNoVersion);
		}
		if (Texts.isBlank(deck.getLicence())) {
			flaws.add(new Flaw(null, Messages.flawNoLicence, true));
		}
	}

	private void lookAtScales() {
		if (deck.getScales().isEmpty() && !Overlay.isOverlay(deck) && !Decks.rateable(deck).isEmpty()) {
			add(null, Messages.flawNoScale);
		}
		for (RatingScale scale : deck.getScales()) {
			if (scale.getLevels().size() < FEWEST_LEVELS) {
				add(scale, NLS.bind(Messages.flawShortScale, name(scale.getName())));
			} else if (scale.getLevels().stream().map(Level::getValue).distinct().count() < scale.getLevels().size()) {
				add(scale, NLS.bind(Messages.flawSameValue, name(scale.getName())));
			}
		}
	}

	private void look(Section section) {
		if (Texts.isBlank(section.getCode())) {
			add(section, NLS.bind(Messages.flawSectionNoCode, name(section.getTitle())));
		}
		section.getCards().forEach(this::look);
	}

	private void look(Card card) {
		if (Texts.isBlank(card.getCode())) {
			add(card, NLS.bind(Messages.flawNoCode, name(card.getTitle())));
		}
		if (Texts.isBlank(card.getTitle())) {
			add(card, NLS.bind(Messages.flawCardNoTitle, name(card.getCode())));
		}
		for (Question question : card.getQuestions()) {
			if (Texts.isBlank(question.getText())) {
				add(question, NLS.bind(Messages.flawEmptyQuestion, name(card.getCode()), card.getQuestions().indexOf(question) + 1));
			}
		}
	}

	private void lookForSameCodes() {
		var first = new HashMap<String, Card>();
		for (Card card : Decks.cards(deck)) {
			if (!Texts.isBlank(card.getCode()) && first.putIfAbsent(card.getCode().strip(), card) != null) {
				add(card, NLS.bind(Messages.flawSameCode, card.getCode().strip()));
			}
		}
	}

	private void add(EObject part, String sentence) {
		flaws.add(new Flaw(part, sentence, false));
	}

	private static String name(String text) {
		return Texts.or(text, Messages.flawUnnamed);
	}
}
