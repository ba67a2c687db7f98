package io.orgdeck.core.deck;

import java.util.Objects;
import java.util.UUID;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.model.Ids;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.DeckFactory;
import io.orgdeck.model.deck.LevelDescriptor;
import io.orgdeck.model.deck.Question;
import io.orgdeck.model.deck.Section;

/** Decks to begin with, for somebody who wants one of their own. */
public final class DeckDrafts {

	private static final int SUFFIX = 8;

	private DeckDrafts() {
	}

	/** A deck with one section, one card to write on, one dimension and the five usual levels. */
	public static Deck blank(String title) {
		Deck deck = begin(title);
		deck.setLanguage("en-GB");
		deck.getScales().add(StandardScale.create());
		var dimension = DeckFactory.eINSTANCE.createDimension();
		dimension.setName(Messages.draftDimension);
		deck.getDimensions().add(dimension);
		Section section = DeckFactory.eINSTANCE.createSection();
		section.setCode("A");
		section.setTitle(Messages.draftSection);
		section.setColour("#bfe6a5");
		Card card = DeckFactory.eINSTANCE.createCard();
		card.setCode("A1");
		card.setTitle(Messages.draftCard);
		card.setDimension(dimension);
		section.getCards().add(card);
		deck.getSections().add(section);
		Ids.ensure(deck);
		card.setLineage(card.getId());
		return deck;
	}

	/** What a sheet to fill in begins with: the blank deck with one question and what its levels mean. */
	public static Deck example(String title) {
		Deck deck = blank(title);
		Card card = deck.getSections().getFirst().getCards().getFirst();
		card.getParagraphs().add(Messages.draftText);
		Question question = DeckFactory.eINSTANCE.createQuestion();
		question.setText(Messages.draftQuestion);
		question.setDimension(deck.getDimensions().getFirst());
		question.getTags().add(Messages.draftTag);
		card.getQuestions().add(question);
		deck.getScales().getFirst().getLevels().forEach(level -> {
			LevelDescriptor descriptor = DeckFactory.eINSTANCE.createLevelDescriptor();
			descriptor.setLevel(level);
			descriptor.setText(NLS.bind(Messages.draftMeaning, level.getLabel()));
			question.getDescriptors().add(descriptor);
		});
		card.getQuestions().add(number());
		Ids.ensure(deck);
		return deck;
	}

	/** A question with everything that a number may have, so that a sheet made of it has the columns for it. */
	private static Question number() {
		Question number = DeckFactory.eINSTANCE.createQuestion();
		number.setText(Messages.draftNumber);
		AskedAs.NUMBER.putInto(number);
		number.setUnit(Messages.draftUnit);
		number.setLeast("0");
		number.setMost("100");
		return number;
	}

	/**
	 * A copy that is a deck of its own. Cards and questions keep ids and lineage, so that results remain comparable with
	 * those of the original as long as the questions ask the same.
	 */
	public static Deck copyOf(Deck original, String title) {
		Deck copy = EcoreUtil.copy(original);
		Deck head = begin(title);
		copy.setId(head.getId());
		copy.setTitle(title);
		copy.setVersion(head.getVersion());
		copy.setAttribution(
				NLS.bind(Messages.draftAttribution, new Object[] { name(original), Objects.requireNonNullElse(original.getVersion(), ""),
						Objects.requireNonNullElse(original.getAttribution(), "") }).strip());
		copy.eAllContents().forEachRemaining(part -> {
			if (part instanceof Card card && card.getLineage() == null) {
				card.setLineage(card.getId());
			} else if (part instanceof Question question && question.getLineage() == null) {
				question.setLineage(question.getId());
			}
		});
		return copy;
	}

	/**
	 * A deck that builds on another: empty, with the sections, dimensions and scales of the other to put cards into and
	 * to rate on. These stand for those of the base; see {@link StandIns}.
	 */
	public static Deck buildingOn(Deck base, String title) {
		Deck deck = begin(title);
		deck.setBasedOn(base.getId());
		deck.setLanguage(base.getLanguage());
		deck.setLicence(base.getLicence());
		base.getScales().forEach(scale -> deck.getScales().add(StandIns.of(scale)));
		base.getDimensions().forEach(dimension -> deck.getDimensions().add(StandIns.of(dimension)));
		base.getSections().forEach(section -> deck.getSections().add(StandIns.of(section)));
		return deck;
	}

	private static Deck begin(String title) {
		Deck deck = DeckFactory.eINSTANCE.createDeck();
		deck.setId("deck." + Slug.of(title) + '-' + UUID.randomUUID().toString().substring(0, SUFFIX));
		deck.setTitle(title);
		deck.setVersion("1.0");
		return deck;
	}

	private static String name(Deck deck) {
		return Objects.requireNonNullElse(deck.getTitle(), deck.getId());
	}
}
