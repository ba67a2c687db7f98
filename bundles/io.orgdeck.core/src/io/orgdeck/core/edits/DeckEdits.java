package io.orgdeck.core.edits;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.document.DeckDocument;
import io.orgdeck.core.words.Language;
import io.orgdeck.model.Ids;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.DeckPackage.Literals;
import io.orgdeck.model.deck.Identified;
import io.orgdeck.model.deck.Question;
import io.orgdeck.model.deck.Reference;
import io.orgdeck.model.deck.Section;

/** Writes, copies, moves and removes the sections and cards of a deck; every method is one undoable step. */
public final class DeckEdits {

	/** Colours that can be told apart on screen and in print, for sections one after another. */
	private static final List<String> COLOURS = List.of("#bfe6a5", "#b9c9d6", "#d9c2e8", "#f5c4cf", "#c4cfbf", "#e3bf9f");
	private static final Pattern CODE = Pattern.compile("(.*?)\\d{0,9}");

	private final DeckDocument document;
	private final Supplier<List<Card>> otherCards;

	/** @param otherCards cards outside the document whose codes are taken as well */
	public DeckEdits(DeckDocument document, Supplier<List<Card>> otherCards) {
		this.document = document;
		this.otherCards = otherCards;
	}

	private Deck deck() {
		return document.content();
	}

	/** Adds a section at the end, with a code and a colour that no other has. */
	public Section addSection() {
		Section section = Ids.create(Literals.SECTION);
		var sections = deck().getSections();
		section.setCode(freeSectionCode());
		section.setTitle(NLS.bind(Messages.newSectionTitle, section.getCode()));
		section.setColour(COLOURS.get(sections.size() % COLOURS.size()));
		document.execute(Messages.addSection, () -> sections.add(section));
		return section;
	}

	private String freeSectionCode() {
		var taken = deck().getSections().stream().map(Section::getCode).filter(Objects::nonNull).toList();
		for (char letter = 'A'; letter <= 'Z'; letter++) {
			if (!taken.contains(String.valueOf(letter))) {
				return String.valueOf(letter);
			}
		}
		return Codes.next("S", taken, code -> code);
	}

	/**
	 * Adds a card with the next free code.
	 *
	 * @param section where to; null for the last section, which is made when there is none
	 * @param after   the card it follows; null for the end of the section
	 */
	public Card addCard(Section section, Card after) {
		Card card = Ids.create(Literals.CARD);
		card.setLineage(card.getId());
		card.setTitle(Messages.newCardTitle);
		document.execute(Messages.addCard, () -> {
			var target = section != null ? section : deck().getSections().isEmpty() ? addSection() : deck().getSections().getLast();
			card.setCode(freeCode(after == null ? stem(target) : stem(after)));
			target.getCards().add(after == null ? target.getCards().size() : target.getCards().indexOf(after) + 1, card);
		});
		return card;
	}

	/** What the codes of a section begin with. */
	private static String stem(Section section) {
		return section.getCards().isEmpty() ? Objects.requireNonNullElse(section.getCode(), "") : stem(section.getCards().getLast());
	}

	private static String stem(Card card) {
		var matcher = CODE.matcher(Objects.requireNonNullElse(card.getCode(), ""));
		return matcher.matches() ? matcher.group(1) : "";
	}

	private String freeCode(String stem) {
		var cards = new ArrayList<>(Decks.cards(deck()));
		cards.addAll(otherCards.get());
		return Codes.next(stem, cards, Card::getCode);
	}

	/** Copies cards, each to the place after its original. Copies are new cards: their results are not those of the originals. */
	public List<Card> duplicate(List<Card> cards) {
		var copies = new ArrayList<Card>();
		document.execute(
				cards.size() == 1 ? NLS.bind(Messages.duplicateCard, code(cards.getFirst()))
						: Language.onScreen().counted(Messages.duplicateCards, cards.size()),
				() -> cards.forEach(card -> {
					Card copy = EcoreUtil.copy(card);
					begin(copy);
					copy.setCode(freeCode(stem(card)));
					var siblings = card.getSection().getCards();
					siblings.add(siblings.indexOf(card) + 1, copy);
					copies.add(copy);
				}));
		return copies;
	}

	/** Gives a copied card and everything on it ids of their own. */
	private static void begin(Card card) {
		card.setId(fresh());
		card.setLineage(card.getId());
		var ids = new HashMap<String, String>();
		card.eAllContents().forEachRemaining(part -> {
			if (part instanceof Identified identified) {
				String id = fresh();
				ids.put(identified.getId(), id);
				identified.setId(id);
			}
			if (part instanceof Question question) {
				question.setLineage(question.getId());
			}
		});
		card.getQuestions().forEach(question -> question.setOnlyIf(ids.getOrDefault(question.getOnlyIf(), question.getOnlyIf())));
	}

	private static String fresh() {
		return UUID.randomUUID().toString();
	}

	private static String code(Card card) {
		return Objects.requireNonNullElse(card.getCode(), "");
	}

	/** Removes sections with their cards, or cards, with every mention of them. */
	public void remove(Collection<? extends EObject> parts) {
		var first = parts.iterator().next();
		Removal.of(document, parts, parts.size() > 1 ? Language.onScreen().counted(Messages.removeParts, parts.size())
				: first instanceof Card card ? NLS.bind(Messages.deckRemoveCard, code(card)) : Messages.removeSection);
	}

	/**
	 * Puts cards together at a place of a section.
	 *
	 * @param before the card they stand before; null for the end
	 */
	public void move(List<Card> cards, Section target, Card before) {
		document.execute(
				cards.size() == 1 ? NLS.bind(Messages.deckMoveCard, code(cards.getFirst()))
						: Language.onScreen().counted(Messages.moveCards, cards.size()),
				() -> {
					var rest = new ArrayList<>(target.getCards());
					rest.removeAll(cards);
					int place = before == null || !rest.contains(before) ? rest.size() : rest.indexOf(before);
					for (var card : cards) {
						if (card.getSection() == target) {
							target.getCards().move(target.getCards().size() - 1, card);
						} else {
							target.getCards().add(card);
						}
					}
					for (int i = 0; i < cards.size(); i++) {
						target.getCards().move(place + i, cards.get(i));
					}
				});
	}

	/** Moves a card one place up or down; from the edge of its section it goes on into the next. @return whether there was a place */
	public boolean step(Card card, int by) {
		var section = card.getSection();
		int place = section.getCards().indexOf(card) + by;
		if (place >= 0 && place < section.getCards().size()) {
			document.execute(NLS.bind(Messages.deckMoveCard, code(card)), () -> section.getCards().move(place, card));
			return true;
		}
		int neighbour = deck().getSections().indexOf(section) + by;
		if (neighbour < 0 || neighbour >= deck().getSections().size()) {
			return false;
		}
		var target = deck().getSections().get(neighbour);
		document.execute(NLS.bind(Messages.deckMoveCard, code(card)),
				() -> target.getCards().add(by < 0 ? target.getCards().size() : 0, card));
		return true;
	}

	/** Moves a section with its cards one place up or down. @return whether there was a place */
	public boolean step(Section section, int by) {
		int place = deck().getSections().indexOf(section) + by;
		boolean possible = place >= 0 && place < deck().getSections().size();
		if (possible) {
			moveIn(deck().getSections(), section, place, Messages.moveSection);
		}
		return possible;
	}

	public Question addQuestion(Card card) {
		Question question = Ids.create(Literals.QUESTION);
		question.setLineage(question.getId());
		question.setDimension(card.getDimension());
		document.execute(Messages.addQuestion, () -> card.getQuestions().add(question));
		return question;
	}

	/** From now on the question counts as another one: its results are not compared with those of earlier versions. */
	public void beginAnew(Question question) {
		document.set(question, Literals.QUESTION__LINEAGE, fresh(), Messages.beginAnewStep);
	}

	public Reference addReference(Card card) {
		Reference reference = Ids.create(Literals.REFERENCE);
		document.execute(Messages.addReference, () -> card.getReferences().add(reference));
		return reference;
	}

	/** Adds anything to a list of the deck. @return what was added */
	public <T extends EObject> T add(EList<? super T> list, T part, String label) {
		document.execute(label, () -> list.add(part));
		return part;
	}

	/** Moves anything within a list of the deck. */
	public <T> void moveIn(EList<T> list, T part, int place, String label) {
		document.execute(label, () -> list.move(place, part));
	}

	/** Removes anything together with every mention of it. */
	public void remove(Collection<? extends EObject> parts, String label) {
		Removal.of(document, parts, label);
	}
}
