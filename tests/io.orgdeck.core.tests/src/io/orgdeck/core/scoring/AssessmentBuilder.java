package io.orgdeck.core.scoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import io.orgdeck.model.Answer;
import io.orgdeck.model.Vote;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentFactory;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.Evidence;
import io.orgdeck.model.assessment.EvidenceStrength;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.assessment.RespondentGroup;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.assessment.SessionStatus;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.DeckFactory;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.Level;
import io.orgdeck.model.deck.Question;
import io.orgdeck.model.deck.RatingScale;
import io.orgdeck.model.deck.Section;

/** Builds small assessments for tests: a scale of "1" to "k", named dimensions with questions, groups and votes. */
public final class AssessmentBuilder {

	public final Assessment assessment = AssessmentFactory.eINSTANCE.createAssessment();
	public final Deck deck = DeckFactory.eINSTANCE.createDeck();
	private final Section section = DeckFactory.eINSTANCE.createSection();

	public AssessmentBuilder() {
		this(5);
	}

	public AssessmentBuilder(int levels) {
		assessment.setId("assessment");
		assessment.setTitle("Test");
		assessment.setDeck(deck);
		deck.setId("deck");
		deck.getScales().add(scale("scale", levels));
		section.setId("section");
		section.setCode("S");
		deck.getSections().add(section);
	}

	/** A scale whose levels have the ids and values 1 to k. */
	public static RatingScale scale(String id, int levels) {
		RatingScale scale = DeckFactory.eINSTANCE.createRatingScale();
		scale.setId(id);
		for (int value = 1; value <= levels; value++) {
			Level level = DeckFactory.eINSTANCE.createLevel();
			level.setId(Integer.toString(value));
			level.setValue(value);
			level.setLabel("Level " + value);
			scale.getLevels().add(level);
		}
		return scale;
	}

	/** A dimension with a card of so many questions, coded name.1, name.2 and so on. */
	public Dimension dimension(String name, int questions) {
		Dimension dimension = DeckFactory.eINSTANCE.createDimension();
		dimension.setId(name);
		dimension.setName(name);
		deck.getDimensions().add(dimension);
		card(name, dimension, questions);
		return dimension;
	}

	public Card card(String code, Dimension dimension, int questions) {
		Card card = DeckFactory.eINSTANCE.createCard();
		card.setId("card-" + code);
		card.setCode(code);
		card.setTitle("Card " + code);
		card.setDimension(dimension);
		section.getCards().add(card);
		for (int i = 1; i <= questions; i++) {
			Question question = DeckFactory.eINSTANCE.createQuestion();
			question.setId(code + "." + i);
			question.setText("Question " + code + "." + i);
			question.setDimension(dimension);
			question.setLineage(question.getId());
			card.getQuestions().add(question);
		}
		return card;
	}

	public Question question(String id) {
		return section.getCards().stream().flatMap(card -> card.getQuestions().stream()).filter(question -> question.getId().equals(id))
				.findFirst().orElseThrow();
	}

	/** A group of so many new participants, numbered on from those that are there. */
	public RespondentGroup group(String name, int size) {
		RespondentGroup group = AssessmentFactory.eINSTANCE.createRespondentGroup();
		group.setId("group-" + name);
		group.setName(name);
		assessment.getGroups().add(group);
		people(group, size);
		return group;
	}

	/** So many new participants, in a group or (null) in none. */
	public List<Participant> people(RespondentGroup group, int size) {
		var people = new ArrayList<Participant>();
		for (int i = 0; i < size; i++) {
			Participant participant = AssessmentFactory.eINSTANCE.createParticipant();
			participant.setNumber(assessment.getParticipants().size() + 1);
			participant.setId("p" + participant.getNumber());
			participant.setName("Person " + participant.getNumber());
			participant.setGroup(group);
			assessment.getParticipants().add(participant);
			people.add(participant);
		}
		return people;
	}

	public Session session(String title, LocalDate date) {
		Session session = AssessmentFactory.eINSTANCE.createSession();
		session.setId("session-" + title);
		session.setTitle(title);
		session.setDate(date);
		session.setStatus(SessionStatus.HELD);
		assessment.getSessions().add(session);
		return session;
	}

	/** The votes of participants 1, 2, … as level numbers; 0 is "don't know", a negative number "does not apply". */
	public Ballot ballot(Session session, String question, int round, int... votes) {
		var list = new ArrayList<Vote>();
		for (int i = 0; i < votes.length; i++) {
			list.add(new Vote(i + 1, answer(votes[i])));
		}
		return ballot(session, question, round, Votes.of(list));
	}

	public Ballot ballot(Session session, String question, int round, Votes votes) {
		Ballot ballot = AssessmentFactory.eINSTANCE.createBallot();
		ballot.setId(session.getId() + "-" + question + "-" + round + "-" + session.getBallots().size());
		ballot.setQuestion(question(question));
		ballot.setRound(round);
		ballot.setVotes(votes);
		session.getBallots().add(ballot);
		return ballot;
	}

	public static Answer answer(int level) {
		return level > 0 ? new Answer.Rated(Integer.toString(level))
				: level == 0 ? Answer.DontKnow.INSTANCE : new Answer.DoesNotApply("It is not part of my work.");
	}

	public Evidence evidence(EvidenceStrength strength, String... questions) {
		Evidence evidence = AssessmentFactory.eINSTANCE.createEvidence();
		evidence.setId("evidence-" + assessment.getEvidence().size());
		evidence.setCode("E" + (assessment.getEvidence().size() + 1));
		evidence.setTitle("Evidence " + evidence.getCode());
		evidence.setStrength(strength);
		for (String question : questions) {
			evidence.getQuestions().add(question(question));
		}
		assessment.getEvidence().add(evidence);
		return evidence;
	}

	public void target(Dimension dimension, double value) {
		var target = AssessmentFactory.eINSTANCE.createTarget();
		target.setId("target-" + dimension.getId());
		target.setDimension(dimension);
		target.setValue(value);
		assessment.getTargets().add(target);
	}

	public void target(Question question, double value) {
		var target = AssessmentFactory.eINSTANCE.createQuestionTarget();
		target.setId("target-" + question.getId());
		target.setQuestion(question);
		target.setValue(value);
		assessment.getQuestionTargets().add(target);
	}
}
