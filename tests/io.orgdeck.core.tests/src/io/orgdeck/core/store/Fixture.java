package io.orgdeck.core.store;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;

import io.orgdeck.model.Answer;
import io.orgdeck.model.Ids;
import io.orgdeck.model.Vote;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.assessment.Target;
import io.orgdeck.model.assessment.WorkingGroup;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.DeckPackage;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.Identified;
import io.orgdeck.model.deck.Level;
import io.orgdeck.model.deck.Question;
import io.orgdeck.model.deck.RatingScale;
import io.orgdeck.model.deck.Section;

/** Decks and assessments for tests, with readable ids. */
public final class Fixture {

	private Fixture() {
	}

	/** Three levels, two dimensions, one section, two cards with two questions each. */
	public static Deck deck() {
		Deck deck = identified(DeckPackage.Literals.DECK, "small");
		deck.setTitle("Small deck");
		RatingScale scale = identified(DeckPackage.Literals.RATING_SCALE, "three");
		for (int value = 1; value <= 3; value++) {
			Level level = identified(DeckPackage.Literals.LEVEL, "level-" + value);
			level.setValue(value);
			scale.getLevels().add(level);
		}
		deck.getScales().add(scale);
		for (String name : List.of("structure", "culture")) {
			Dimension dimension = identified(DeckPackage.Literals.DIMENSION, name);
			dimension.setName(name);
			deck.getDimensions().add(dimension);
		}
		Section section = identified(DeckPackage.Literals.SECTION, "section-K");
		section.setCode("K");
		deck.getSections().add(section);
		for (String code : List.of("K1", "K2")) {
			Card card = identified(DeckPackage.Literals.CARD, code);
			card.setCode(code);
			card.setLineage(code);
			card.getParagraphs().addAll(List.of("First paragraph.", "Second, with <signs> & \"quotes\"."));
			section.getCards().add(card);
			for (int i = 1; i <= 2; i++) {
				Question question = identified(DeckPackage.Literals.QUESTION, code + "." + i);
				question.setText("Do we " + code + "?");
				question.setLineage(code + "." + i);
				question.setDimension(deck.getDimensions().get(i - 1));
				card.getQuestions().add(question);
			}
		}
		return deck;
	}

	/** Five participants, one session with a ballot for each question, a target, a working group with two actions. */
	public static Assessment assessment() {
		Assessment assessment = identified(AssessmentPackage.Literals.ASSESSMENT, "a");
		assessment.setTitle("Riverside");
		assessment.setDeck(deck());
		assessment.setClient(identified(AssessmentPackage.Literals.CLIENT, "client"));
		assessment.getClient().setName("Riverside");
		Session session = identified(AssessmentPackage.Literals.SESSION, "s-1");
		session.setDate(LocalDate.of(2026, 3, 12));
		session.setNotes("Line one\nline two\twith a tab – and an em dash");
		assessment.getSessions().add(session);
		for (int number = 1; number <= 5; number++) {
			Participant participant = identified(AssessmentPackage.Literals.PARTICIPANT, "p-" + number);
			participant.setNumber(number);
			participant.setName("Person " + number);
			assessment.getParticipants().add(participant);
			session.getAttendance().add(participant);
		}
		for (Question question : questions(assessment.getDeck())) {
			Ballot ballot = identified(AssessmentPackage.Literals.BALLOT, "b-" + question.getId());
			ballot.setQuestion(question);
			ballot.setVotes(Votes.of(new Vote(1, new Answer.Rated("level-2"), "why not"), new Vote(2, Answer.DontKnow.INSTANCE),
					new Vote(3, new Answer.DoesNotApply("not my job")), new Vote(4, new Answer.Rated("level-3"))));
			session.getBallots().add(ballot);
		}
		Target target = identified(AssessmentPackage.Literals.TARGET, "t-1");
		target.setDimension(assessment.getDeck().getDimensions().get(0));
		target.setValue(2.5);
		assessment.getTargets().add(target);
		assessment.setStrategy(identified(AssessmentPackage.Literals.STRATEGY, "strategy"));
		WorkingGroup group = identified(AssessmentPackage.Literals.WORKING_GROUP, "g-1");
		group.setDimension(assessment.getDeck().getDimensions().get(0));
		group.getMembers().addAll(List.of("Ada", "Grace"));
		assessment.getStrategy().getGroups().add(group);
		for (int i = 1; i <= 2; i++) {
			Action action = identified(AssessmentPackage.Literals.ACTION, "action-" + i);
			action.setTitle("Action " + i);
			action.setDue(LocalDate.of(2026, 9, i));
			group.getActions().add(action);
		}
		group.getActions().get(1).getDependsOn().add(group.getActions().get(0));
		return assessment;
	}

	public static List<Question> questions(Deck deck) {
		var questions = new ArrayList<Question>();
		deck.getSections().forEach(section -> section.getCards().forEach(card -> questions.addAll(card.getQuestions())));
		return questions;
	}

	public static <T extends Identified> T identified(EClass type, String id) {
		T object = Ids.create(type);
		object.setId(id);
		return object;
	}

	/** The model of the assessment as it stands in a file. */
	public static String xml(Assessment assessment) throws StoreException {
		return new String(new AssessmentStore().snapshot(assessment).xml(), StandardCharsets.UTF_8);
	}

	static InputStream stream(String text) {
		return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
	}

	static Loaded<Assessment> read(String xml) throws StoreException {
		return new AssessmentStore().read(stream(xml), "test.assessment");
	}
}
