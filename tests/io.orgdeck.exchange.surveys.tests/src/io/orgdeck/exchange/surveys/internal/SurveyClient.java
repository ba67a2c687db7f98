package io.orgdeck.exchange.surveys.internal;

import java.util.ArrayList;
import java.util.List;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentFactory;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.assessment.RespondentGroup;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.DeckFactory;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.Level;
import io.orgdeck.model.deck.Question;
import io.orgdeck.model.deck.RatingScale;
import io.orgdeck.model.deck.Section;

/** A client with a deck whose levels and wordings hold what tools separate answers by, and a few people who are known. */
final class SurveyClient {

	static final List<String> LABELS = List.of("Not yet", "Beginning, here and there", "Developing; with gaps", "Established", "Embedded");

	private static final List<List<String>> WORDINGS = List.of(
			List.of("The people closest to a piece of work have a real say in how it is done.",
					"Trying something new is welcome here, even when it might not work.",
					"The information people need is there when they need it.", "Learning is treated as part of everyone\u2019s job."),
			List.of("Staff can settle an everyday problem without waiting for a manager.",
					"When something goes wrong, people say so openly.",
					"A person needs to tell their story only once, however many workers are involved.",
					"Teams look back at what they did (and what came of it) at least once a month."),
			List.of("New colleagues are shown how things are done; nobody is left alone.",
					"We know what other services \u2013 near and far \u2013 do well.",
					"Leaders show by example that they are still learning.", "Mistakes are talked about without anybody being blamed."));

	final Assessment assessment = AssessmentFactory.eINSTANCE.createAssessment();
	final Deck deck = DeckFactory.eINSTANCE.createDeck();

	SurveyClient() {
		assessment.setId("assessment");
		assessment.setTitle("Millbrook");
		assessment.setDeck(deck);
		deck.setId("deck");
		deck.setLanguage("en-GB");
		deck.getScales().add(scale());
		Dimension dimension = DeckFactory.eINSTANCE.createDimension();
		dimension.setId("culture");
		dimension.setName("Culture");
		deck.getDimensions().add(dimension);
		Section section = DeckFactory.eINSTANCE.createSection();
		section.setId("s");
		section.setCode("K");
		deck.getSections().add(section);
		for (int i = 0; i < WORDINGS.size(); i++) {
			section.getCards().add(card("KC" + (i + 1), dimension, WORDINGS.get(i)));
		}
		for (String name : List.of("Ward staff", "Managers")) {
			RespondentGroup group = AssessmentFactory.eINSTANCE.createRespondentGroup();
			group.setId("g-" + name);
			group.setName(name);
			assessment.getGroups().add(group);
		}
		person("Ayesha Rahman", "ayesha@example.org");
		person("Ben Okoro", "ben@example.org");
		person("Cara Ni\u00f1o", null);
	}

	private static RatingScale scale() {
		RatingScale scale = DeckFactory.eINSTANCE.createRatingScale();
		scale.setId("maturity");
		for (String label : LABELS) {
			Level level = DeckFactory.eINSTANCE.createLevel();
			int place = scale.getLevels().size() + 1;
			level.setValue(place);
			level.setId("level-" + place);
			level.setLabel(label);
			level.setDescriptor("It is so for about " + place * 20 + " in a hundred of us.");
			scale.getLevels().add(level);
		}
		return scale;
	}

	private static Card card(String code, Dimension dimension, List<String> wordings) {
		Card card = DeckFactory.eINSTANCE.createCard();
		card.setId("card-" + code);
		card.setCode(code);
		card.setTitle("Card " + code);
		for (String wording : wordings) {
			Question question = DeckFactory.eINSTANCE.createQuestion();
			question.setId(code + '.' + (card.getQuestions().size() + 1));
			question.setText(wording);
			question.setDimension(dimension);
			card.getQuestions().add(question);
		}
		return card;
	}

	Participant person(String name, String email) {
		Participant one = AssessmentFactory.eINSTANCE.createParticipant();
		one.setNumber(assessment.getParticipants().size() + 1);
		one.setId("p" + one.getNumber());
		one.setName(name);
		one.setEmail(email);
		assessment.getParticipants().add(one);
		return one;
	}

	List<Question> questions() {
		return new ArrayList<>(Decks.rateable(deck));
	}
}
