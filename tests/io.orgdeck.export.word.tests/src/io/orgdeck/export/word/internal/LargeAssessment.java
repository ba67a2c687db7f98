package io.orgdeck.export.word.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import io.orgdeck.model.Answer;
import io.orgdeck.model.Ids;
import io.orgdeck.model.Vote;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.Aim;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.BoardPaper;
import io.orgdeck.model.assessment.Client;
import io.orgdeck.model.assessment.Evidence;
import io.orgdeck.model.assessment.EvidenceStrength;
import io.orgdeck.model.assessment.Finding;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.assessment.Publication;
import io.orgdeck.model.assessment.Recommendation;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.assessment.SessionStatus;
import io.orgdeck.model.assessment.Severity;
import io.orgdeck.model.assessment.Strategy;
import io.orgdeck.model.assessment.WorkingGroup;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.DeckPackage;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.Level;
import io.orgdeck.model.deck.Question;
import io.orgdeck.model.deck.RatingScale;
import io.orgdeck.model.deck.Section;
import io.orgdeck.model.deck.TimeFrame;

/**
 * An assessment that is hard on a paper: 60 questions and 40 people, 40 findings, 30 pieces of evidence, 12
 * recommendations and 300 actions, in English, Welsh and Arabic. Finding F2, recommendation R2 and action A2 are exempt,
 * F3 is left out.
 */
final class LargeAssessment {

	static final int FINDINGS = 40;
	static final int ACTIONS = 300;
	private static final int PEOPLE = 40;
	private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
	private static final List<String> NAMES = List.of("Siân Llŷr-Ŵyn", "Mohammed al-Rashid", "محمد الراشد", "Ngozi Eze",
			"Grüße Müller-Lüdenscheidt");
	private static final List<String> TEXTS = List.of(
			"People say what they see, and hear what became of it within the month.",
			"Mae pobl yn dweud yr hyn a welant, ac yn clywed beth ddigwyddodd wedyn cyn diwedd y mis; ŵ ac ŷ yn eu lle.",
			"يقول الناس ما يرونه ويسمعون ما حدث بعد ذلك في غضون شهر (K1).",
			"Supervision takes place every month and is about cases, budgets and rotas; what was learnt from them is left to chance, to whoever has the time, and to the goodwill of people who have least of it.");

	private final Assessment assessment = make(AssessmentPackage.Literals.ASSESSMENT);
	private final Deck deck = make(DeckPackage.Literals.DECK);
	private final List<Question> questions = new ArrayList<>();

	private LargeAssessment(String language) {
		deck.setLanguage(language);
		deck.setTitle("How we learn");
		deck.setVersion("1.0");
		assessment.setId("large");
		assessment.setTitle("Sut ydym ni'n dysgu?");
		assessment.setDeck(deck);
		Client client = make(AssessmentPackage.Literals.CLIENT);
		client.setName("Cyngor Llŷn a’r Fro");
		assessment.setClient(client);
		addDeck();
		addVotes();
		addEvidence();
		addFindings();
		addStrategy();
		addPaper();
	}

	/** @param language of the paper, as a BCP 47 tag */
	static Assessment in(String language) {
		return new LargeAssessment(language).assessment;
	}

	/** An assessment in which nothing has been done yet. */
	static Assessment empty() {
		Assessment empty = in("en-GB");
		empty.getSessions().clear();
		empty.getParticipants().clear();
		empty.getFindings().clear();
		empty.getRecommendations().clear();
		empty.getEvidence().clear();
		empty.setStrategy(null);
		empty.setPaper(null);
		return empty;
	}

	private static String text(int number) {
		return TEXTS.get(number % TEXTS.size());
	}

	private void addDeck() {
		RatingScale scale = make(DeckPackage.Literals.RATING_SCALE);
		for (String label : List.of("Not yet", "Beginning", "Developing", "Established", "Embedded")) {
			Level level = make(DeckPackage.Literals.LEVEL);
			level.setValue(scale.getLevels().size() + 1);
			level.setLabel(label);
			scale.getLevels().add(level);
		}
		deck.getScales().add(scale);
		for (String name : SampleReport.DIMENSIONS) {
			Dimension dimension = make(DeckPackage.Literals.DIMENSION);
			dimension.setName(name);
			dimension.setShortName(name.split(" ")[name.split(" ").length - 1]);
			deck.getDimensions().add(dimension);
		}
		Section section = make(DeckPackage.Literals.SECTION);
		section.setCode("K");
		section.setTitle("Knowing");
		deck.getSections().add(section);
		for (int i = 0; i < 20; i++) {
			Card card = make(DeckPackage.Literals.CARD);
			card.setCode("K" + (i + 1));
			card.setTitle("Card " + (i + 1));
			section.getCards().add(card);
			for (int j = 1; j <= 3; j++) {
				Question question = make(DeckPackage.Literals.QUESTION);
				question.setId(card.getCode() + "." + j);
				question.setText(text(i + j));
				question.setWeight(1);
				question.setScale(scale);
				question.setDimension(deck.getDimensions().get(i % 5));
				card.getQuestions().add(question);
				questions.add(question);
			}
		}
	}

	private void addVotes() {
		Session session = make(AssessmentPackage.Literals.SESSION);
		session.setTitle("Diwrnod i ffwrdd");
		session.setDate(DAY);
		session.setStatus(SessionStatus.HELD);
		session.setNotes(text(1) + "\n" + text(2));
		for (int i = 1; i <= PEOPLE; i++) {
			Participant participant = make(AssessmentPackage.Literals.PARTICIPANT);
			participant.setNumber(i);
			participant.setName(NAMES.get(i % NAMES.size()) + " " + i);
			assessment.getParticipants().add(participant);
			session.getAttendance().add(participant);
		}
		List<Level> levels = deck.getScales().getFirst().getLevels();
		for (int q = 0; q < questions.size(); q++) {
			int at = q;
			Ballot ballot = make(AssessmentPackage.Literals.BALLOT);
			ballot.setQuestion(questions.get(q));
			ballot.setVotes(Votes.of(IntStream.rangeClosed(1, PEOPLE)
					.mapToObj(person -> new Vote(person, new Answer.Rated(levels.get((person * 7 + at * 3) % 4 + at % 2).getId()), ""))
					.toList()));
			session.getBallots().add(ballot);
		}
		assessment.getSessions().add(session);
	}

	private void addEvidence() {
		for (int i = 1; i <= 30; i++) {
			Evidence evidence = make(AssessmentPackage.Literals.EVIDENCE);
			evidence.setCode("E" + i);
			evidence.setTitle("Record " + i + " of what was said");
			evidence.setDescription(text(i));
			evidence.setStrength(EvidenceStrength.VALUES.get(i % 4));
			evidence.setSource(NAMES.get(i % NAMES.size()));
			evidence.setDate(DAY.plusDays(i));
			evidence.getQuestions().add(questions.get(i));
			assessment.getEvidence().add(evidence);
		}
	}

	private void addFindings() {
		for (int i = 1; i <= FINDINGS; i++) {
			Finding finding = make(AssessmentPackage.Literals.FINDING);
			finding.setCode("F" + i);
			finding.setTitle("Finding number " + i + " in a few words");
			finding.setText(text(i));
			finding.setSeverity(Severity.VALUES.get(i % 3));
			finding.setDimension(deck.getDimensions().get(i % 5));
			finding.getCards().add(questions.get(i).getCard());
			finding.getEvidence().add(assessment.getEvidence().get(i % 30));
			finding.setPublication(i == 2 ? Publication.EXEMPT : i == 3 ? Publication.LEFT_OUT : Publication.PUBLIC);
			assessment.getFindings().add(finding);
		}
		for (int i = 1; i <= 12; i++) {
			Recommendation recommendation = make(AssessmentPackage.Literals.RECOMMENDATION);
			recommendation.setCode("R" + i);
			recommendation.setText("Agree what follows from finding " + i + ". " + text(i));
			recommendation.getFindings().add(assessment.getFindings().get(i - 1));
			recommendation.setPublication(i == 2 ? Publication.EXEMPT : Publication.PUBLIC);
			assessment.getRecommendations().add(recommendation);
		}
	}

	private void addStrategy() {
		Strategy strategy = make(AssessmentPackage.Literals.STRATEGY);
		strategy.setVision(text(0));
		for (Dimension dimension : deck.getDimensions()) {
			WorkingGroup group = make(AssessmentPackage.Literals.WORKING_GROUP);
			group.setId("group-" + strategy.getGroups().size());
			group.setName("Group on " + dimension.getShortName());
			group.setDimension(dimension);
			group.setLead(NAMES.get(strategy.getGroups().size()));
			group.setRemit(text(strategy.getGroups().size()));
			Aim aim = make(AssessmentPackage.Literals.AIM);
			aim.setText(text(strategy.getGroups().size() + 1));
			group.getAims().add(aim);
			strategy.getGroups().add(group);
		}
		for (int i = 1; i <= ACTIONS; i++) {
			Action action = make(AssessmentPackage.Literals.ACTION);
			action.setCode("A" + i);
			action.setTitle("Action number " + i);
			action.setDescription(text(i));
			action.setOwner(NAMES.get(i % NAMES.size()));
			action.setTimeFrame(TimeFrame.VALUES.get(i % 3));
			action.setStart(DAY.plusDays(i));
			action.setDue(DAY.plusDays(i + 90L));
			action.setMeasure(text(i + 1));
			action.setShownBy(questions.get(i % questions.size()));
			action.getFindings().add(assessment.getFindings().get(i % FINDINGS));
			action.setPublication(i == 2 ? Publication.EXEMPT : Publication.PUBLIC);
			strategy.getGroups().get(i % 5).getActions().add(action);
		}
		assessment.setStrategy(strategy);
	}

	private void addPaper() {
		BoardPaper paper = make(AssessmentPackage.Literals.BOARD_PAPER);
		paper.setBody("Bwrdd y Cyngor");
		paper.setTitle("Sefydliad sy'n dysgu: yr hyn a ganfuwyd");
		paper.setDate(DAY);
		paper.setExemptGround("information about individuals");
		paper.setSummary(text(3) + "\n" + text(1) + "\n" + text(2));
		paper.setContact("sian@llyn.example");
		assessment.setPaper(paper);
	}

	@SuppressWarnings("unchecked")
	private static <T extends EObject> T make(EClass type) {
		return (T) Ids.create(type);
	}
}
