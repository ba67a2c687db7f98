package io.orgdeck.core.planning;

import org.eclipse.emf.ecore.util.EcoreUtil;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.model.Ids;
import io.orgdeck.model.deck.Activity;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.CardReference;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.DeckPackage.Literals;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.ReferenceKind;
import io.orgdeck.model.deck.Section;
import io.orgdeck.model.deck.SessionTemplate;
import io.orgdeck.model.deck.TemplateItem;

/** A deck with dimensions D1, D2 … and cards C1, C2 …, a card for each dimension, as much of it as planning needs. */
final class SmallDeck {

	final Deck deck = Ids.create(Literals.DECK);
	private final Section section = Ids.create(Literals.SECTION);

	SmallDeck(int dimensions) {
		section.setCode("C");
		section.setTitle("The cards");
		deck.getSections().add(section);
		for (int i = 1; i <= dimensions; i++) {
			Dimension dimension = Ids.create(Literals.DIMENSION);
			dimension.setName("Dimension " + i);
			deck.getDimensions().add(dimension);
			Card card = Ids.create(Literals.CARD);
			card.setCode("C" + i);
			card.setTitle("Card " + i);
			card.setDimension(dimension);
			section.getCards().add(card);
		}
	}

	Card card(int number) {
		return section.getCards().get(number - 1);
	}

	/** An open assessment with a copy of this deck. */
	AssessmentDocument assessment() {
		return AssessmentDocument.create(deck, "Riverside");
	}

	Activity activity(String title, CardReference... references) {
		Activity activity = Ids.create(Literals.ACTIVITY);
		activity.setTitle(title);
		for (CardReference reference : references) {
			activity.getCards().add(reference);
		}
		deck.getActivities().add(activity);
		return activity;
	}

	CardReference reference(ReferenceKind kind, String label, String note, int first, int last) {
		CardReference reference = Ids.create(Literals.CARD_REFERENCE);
		reference.setKind(kind);
		reference.setLabel(label);
		reference.setNote(note);
		reference.setFirst(first == 0 ? null : card(first));
		reference.setLast(last == 0 ? null : card(last));
		return reference;
	}

	CardReference section(String label) {
		CardReference reference = reference(ReferenceKind.SECTION, label, null, 0, 0);
		reference.setSection(section);
		return reference;
	}

	SessionTemplate template(String... titles) {
		SessionTemplate template = Ids.create(Literals.SESSION_TEMPLATE);
		for (String title : titles) {
			TemplateItem item = Ids.create(Literals.TEMPLATE_ITEM);
			item.setTitle(title);
			item.setMinutes(10 + template.getItems().size());
			item.setNotes("Notes on " + title);
			template.getItems().add(item);
		}
		deck.getTemplates().add(template);
		return template;
	}

	/** The object of the copy that has the same id. */
	static <T extends io.orgdeck.model.deck.Identified> T in(AssessmentDocument document, T original) {
		@SuppressWarnings("unchecked")
		T own = (T) document.content().eResource().getEObject(EcoreUtil.getID(original));
		return own;
	}
}
