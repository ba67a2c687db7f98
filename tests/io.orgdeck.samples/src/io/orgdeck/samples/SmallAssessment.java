package io.orgdeck.samples;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.model.Answer;
import io.orgdeck.model.Ids;
import io.orgdeck.model.Vote;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.ChosenCard;
import io.orgdeck.model.assessment.Client;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.assessment.RespondentGroup;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.assessment.SessionStatus;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.DeckPackage;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.Level;
import io.orgdeck.model.deck.Question;
import io.orgdeck.model.deck.RatingScale;
import io.orgdeck.model.deck.Section;

/**
 * An assessment of Millbrook: cards K1 to K3 of two questions each on two dimensions, eight people in two groups of six
 * and two, one session held with K1 on which everybody has voted on the first question.
 */
public final class SmallAssessment {

	private static final int PEOPLE = 8;
	private static final int IN_FIRST_GROUP = 6;

	private final Assessment assessment = make(AssessmentPackage.Literals.ASSESSMENT);
	private final List<Question> questions = new ArrayList<>();

	public SmallAssessment() {
		assessment.setTitle("How do we learn?");
		Client client = make(AssessmentPackage.Literals.CLIENT);
		client.setName("Millbrook");
		assessment.setClient(client);
		assessment.setDeck(deck());
		for (var name : List.of("Workers", "Managers")) {
			RespondentGroup group = make(AssessmentPackage.Literals.RESPONDENT_GROUP);
			group.setName(name);
			assessment.getGroups().add(group);
		}
		IntStream.rangeClosed(1, PEOPLE).forEach(this::addParticipant);
		assessment.getSessions().add(session());
	}

	private static <T extends EObject> T make(EClass type) {
		return Ids.create(type);
	}

	private Deck deck() {
		Deck deck = make(DeckPackage.Literals.DECK);
		deck.setTitle("Small deck");
		RatingScale scale = make(DeckPackage.Literals.RATING_SCALE);
		for (var label : List.of("Not yet", "Beginning", "Developing", "Established", "Embedded")) {
			Level level = make(DeckPackage.Literals.LEVEL);
			level.setId("level-" + (scale.getLevels().size() + 1));
			level.setValue(scale.getLevels().size() + 1);
			level.setLabel(label);
			scale.getLevels().add(level);
		}
		deck.getScales().add(scale);
		for (var name : List.of("Structure", "Culture")) {
			Dimension dimension = make(DeckPackage.Literals.DIMENSION);
			dimension.setName(name);
			deck.getDimensions().add(dimension);
		}
		Section section = make(DeckPackage.Literals.SECTION);
		section.setCode("K");
		section.setTitle("Knowledge");
		section.setColour("#b8c9d9");
		deck.getSections().add(section);
		IntStream.rangeClosed(1, 3).forEach(number -> section.getCards().add(card(number, deck)));
		return deck;
	}

	private Card card(int number, Deck deck) {
		Card card = make(DeckPackage.Literals.CARD);
		card.setCode("K" + number);
		card.setTitle(List.of("Feedback", "Teams", "Mistakes").get(number - 1));
		for (int i = 1; i <= 2; i++) {
			Question question = make(DeckPackage.Literals.QUESTION);
			question.setText("Statement " + i + " of card " + number);
			question.setDimension(deck.getDimensions().get(number == 3 ? 1 : 0));
			card.getQuestions().add(question);
			questions.add(question);
		}
		return card;
	}

	private void addParticipant(int number) {
		Participant participant = make(AssessmentPackage.Literals.PARTICIPANT);
		participant.setNumber(number);
		participant.setName("Person " + number);
		participant.setGroup(assessment.getGroups().get(number <= IN_FIRST_GROUP ? 0 : 1));
		assessment.getParticipants().add(participant);
	}

	private Session session() {
		Session session = make(AssessmentPackage.Literals.SESSION);
		session.setTitle("First look");
		session.setDate(LocalDate.of(2026, 3, 14));
		session.setStarts(LocalTime.of(9, 30));
		session.setStatus(SessionStatus.HELD);
		ChosenCard chosen = make(AssessmentPackage.Literals.CHOSEN_CARD);
		chosen.setCard(card("K1"));
		chosen.setDiscussed(true);
		session.getCards().add(chosen);
		Ballot ballot = make(AssessmentPackage.Literals.BALLOT);
		ballot.setQuestion(question(0));
		ballot.setVotes(Votes.of(IntStream.rangeClosed(1, PEOPLE).mapToObj(n -> new Vote(n, level(n % 2 == 0 ? 3 : 2))).toList()));
		session.getBallots().add(ballot);
		return session;
	}

	/** The answer with the level of that value. */
	public static Answer level(int value) {
		return new Answer.Rated("level-" + value);
	}

	public Assessment assessment() {
		return assessment;
	}

	/** The questions of all cards, from 0: K1.1, K1.2, K2.1 and so on. */
	public Question question(int index) {
		return questions.get(index);
	}

	public Card card(String code) {
		return questions.stream().map(Question::getCard).filter(card -> card.getCode().equals(code)).findFirst().orElseThrow();
	}

	public Session session(int index) {
		return assessment.getSessions().get(index);
	}

	public Participant participant(int number) {
		return assessment.getParticipants().get(number - 1);
	}

	/** A document around it that stands in no file. */
	public AssessmentDocument document() {
		return AssessmentDocument.of(assessment);
	}

	/** Writes it to a file. @return the file */
	public Path writeTo(Path file) throws StoreException {
		new AssessmentStore().write(assessment, file, new NullProgressMonitor());
		return file;
	}
}
