import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;

import io.orgdeck.core.checks.CheckContext;
import io.orgdeck.core.checks.rules.ShippedChecks;
import io.orgdeck.core.scoring.DisclosureGuard;
import io.orgdeck.core.scoring.ScoreKeeper;
import io.orgdeck.core.scoring.Scores;
import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.model.Answer;
import io.orgdeck.model.Vote;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentFactory;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.Client;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.assessment.RespondentGroup;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.DeckFactory;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.Identified;
import io.orgdeck.model.deck.Level;
import io.orgdeck.model.deck.Question;
import io.orgdeck.model.deck.Section;

/** Scores after one more vote beside scores computed anew: 1,000 participants in five groups, 120 questions, one vote each. */
public final class ScoresBenchmark {

	private static final int PARTICIPANTS = 1000;
	private static final int QUESTIONS = 120;
	private static final int DIMENSIONS = 5;
	private static final int LEVELS = 5;
	private static final int WARM_UP = 100;
	private static final int ROUNDS = 300;

	private final Random random = new Random(20260312);
	private final Assessment assessment = AssessmentFactory.eINSTANCE.createAssessment();
	private final List<Ballot> ballots = new ArrayList<>();

	/** @param arguments a file to write the assessment to, so that it can be looked at on screen; none to measure */
	public static void main(String[] arguments) throws IOException {
		var benchmark = new ScoresBenchmark();
		if (arguments.length > 0) {
			benchmark.write(Path.of(arguments[0]));
		} else {
			benchmark.run();
		}
	}

	private ScoresBenchmark() {
		addDeck();
		addPeople();
		addVotes();
	}

	private void write(Path file) throws IOException {
		assessment.getDeck().setTitle("Large deck");
		assessment.setTitle("Everybody");
		Client client = AssessmentFactory.eINSTANCE.createClient();
		client.setName("Large client");
		assessment.setClient(client);
		assessment.eAllContents().forEachRemaining(object -> {
			if (object instanceof Identified identified && !(object instanceof Level)) {
				identified.setId(
						UUID.nameUUIDFromBytes(EcoreUtil.getRelativeURIFragmentPath(assessment, object).getBytes(StandardCharsets.UTF_8))
								.toString());
			}
		});
		assessment.setId(UUID.nameUUIDFromBytes(new byte[0]).toString());
		new AssessmentStore().write(assessment, file, new NullProgressMonitor());
	}

	private void run() {
		var anew = new long[ROUNDS];
		var after = new long[ROUNDS];
		var guarded = new long[ROUNDS];
		var guardedAfter = new long[ROUNDS];
		var checked = new long[ROUNDS];
		try (var keeper = new ScoreKeeper(assessment)) {
			for (int i = -WARM_UP; i < ROUNDS; i++) {
				Ballot ballot = ballots.get(random.nextInt(QUESTIONS));
				ballot.setVotes(ballot.getVotes().with(vote(1 + random.nextInt(PARTICIPANTS))));
				long start = System.nanoTime();
				Scores kept = keeper.scores();
				long one = System.nanoTime();
				Scores computed = Scores.of(assessment);
				long two = System.nanoTime();
				DisclosureGuard.of(assessment);
				long three = System.nanoTime();
				var context = new CheckContext(assessment, keeper.guard(), LocalDate.of(2026, 3, 12));
				long four = System.nanoTime();
				ShippedChecks.all().stream().flatMap(check -> check.run(context)).toList();
				long five = System.nanoTime();
				if (!kept.equals(computed)) {
					throw new IllegalStateException("The kept scores differ from the computed ones.");
				}
				if (i >= 0) {
					after[i] = one - start;
					anew[i] = two - one;
					guarded[i] = three - two;
					guardedAfter[i] = four - three;
					checked[i] = five - four;
				}
			}
		}
		double whole = median(anew);
		System.out.printf("all scores of %,d votes:       %8.2f ms%n", PARTICIPANTS * QUESTIONS, whole);
		System.out.printf("scores after one more vote: %8.3f ms  1/%.0f of it (to reach: 1/50)%n", median(after), whole / median(after));
		System.out.printf("disclosure guard:           %8.2f ms  %.1f times it%n", median(guarded), median(guarded) / whole);
		System.out.printf("guard after one more vote:  %8.3f ms  1/%.0f of the guard%n", median(guardedAfter),
				median(guarded) / median(guardedAfter));
		System.out.printf("all checks:                 %8.2f ms  %.1f times it%n", median(checked), median(checked) / whole);
	}

	private void addDeck() {
		Deck deck = DeckFactory.eINSTANCE.createDeck();
		var scale = DeckFactory.eINSTANCE.createRatingScale();
		for (int value = 1; value <= LEVELS; value++) {
			Level level = DeckFactory.eINSTANCE.createLevel();
			level.setId("level-" + value);
			level.setValue(value);
			scale.getLevels().add(level);
		}
		deck.getScales().add(scale);
		Section section = DeckFactory.eINSTANCE.createSection();
		deck.getSections().add(section);
		for (int i = 0; i < DIMENSIONS; i++) {
			Dimension dimension = DeckFactory.eINSTANCE.createDimension();
			dimension.setName("Dimension " + (i + 1));
			deck.getDimensions().add(dimension);
			Card card = DeckFactory.eINSTANCE.createCard();
			card.setCode("C" + (i + 1));
			card.setTitle("Card " + (i + 1));
			section.getCards().add(card);
			for (int j = 0; j < QUESTIONS / DIMENSIONS; j++) {
				Question question = DeckFactory.eINSTANCE.createQuestion();
				question.setDimension(dimension);
				question.setText("Statement " + (j + 1) + " on dimension " + (i + 1));
				card.getQuestions().add(question);
			}
		}
		assessment.setDeck(deck);
	}

	private void addPeople() {
		for (int number = 1; number <= PARTICIPANTS; number++) {
			if (number % (PARTICIPANTS / 5) == 1) {
				RespondentGroup group = AssessmentFactory.eINSTANCE.createRespondentGroup();
				group.setName("Group " + (assessment.getGroups().size() + 1));
				assessment.getGroups().add(group);
			}
			Participant participant = AssessmentFactory.eINSTANCE.createParticipant();
			participant.setNumber(number);
			participant.setName("Person " + number);
			participant.setGroup(assessment.getGroups().getLast());
			assessment.getParticipants().add(participant);
		}
	}

	private void addVotes() {
		var session = AssessmentFactory.eINSTANCE.createSession();
		session.setTitle("Survey");
		assessment.getSessions().add(session);
		for (Card card : assessment.getDeck().getSections().getFirst().getCards()) {
			for (Question question : card.getQuestions()) {
				Ballot ballot = AssessmentFactory.eINSTANCE.createBallot();
				ballot.setQuestion(question);
				ballot.setVotes(Votes.of(IntStream.rangeClosed(1, PARTICIPANTS).mapToObj(this::vote).toList()));
				session.getBallots().add(ballot);
				ballots.add(ballot);
			}
		}
	}

	private Vote vote(int participant) {
		return new Vote(participant, new Answer.Rated("level-" + (1 + random.nextInt(LEVELS))));
	}

	/** In milliseconds. */
	private static double median(long[] nanoseconds) {
		long[] sorted = nanoseconds.clone();
		Arrays.sort(sorted);
		return sorted[sorted.length / 2] / 1e6;
	}
}
