package io.orgdeck.core.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.orgdeck.model.Vote;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.EvidenceStrength;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.assessment.SessionStatus;
import io.orgdeck.model.deck.Question;
import io.orgdeck.model.deck.QuestionKind;

class ScoreKeeperTest {

	private static final LocalDate SPRING = LocalDate.of(2026, 3, 12);

	private final AssessmentBuilder riverside = new AssessmentBuilder();

	@Test
	void aVoteTouchesItsQuestionAndDimensionAlone() {
		riverside.dimension("culture", 2);
		riverside.dimension("leadership", 1);
		var ballot = riverside.ballot(riverside.session("Readiness", SPRING), "culture.1", 1, 3, 3);
		try (var keeper = new ScoreKeeper(riverside.assessment)) {
			var before = keeper.scores();
			assertSame(before, keeper.scores());
			ballot.setVotes(ballot.getVotes().with(new Vote(2, AssessmentBuilder.answer(5))));
			var after = keeper.scores();
			assertEquals(4, after.overall().getAsDouble());
			assertSame(before.questions().get(1), after.questions().get(1));
			assertSame(before.dimensions().get(1), after.dimensions().get(1));
			assertEquals(Scores.of(riverside.assessment), after);
		}
	}

	/** S1: what counts changes when a session is held, and when somebody decides what answers stand for. */
	@Test
	void holdingASessionAndDecidingChangeTheScores() {
		riverside.dimension("culture", 1);
		riverside.ballot(riverside.session("Readiness", SPRING), "culture.1", 1, 3, 3, 3);
		var autumn = riverside.session("Autumn", SPRING.plusMonths(6));
		autumn.setStatus(SessionStatus.PLANNED);
		var late = riverside.ballot(autumn, "culture.1", 1, 5, 5, 5);
		try (var keeper = new ScoreKeeper(riverside.assessment)) {
			assertEquals(3, keeper.scores().overall().getAsDouble());
			keeper.guard();
			autumn.setStatus(SessionStatus.HELD);
			assertEquals(5, keeper.scores().overall().getAsDouble());
			assertEquals(autumn, keeper.guard().whole().shown().questions().getFirst().session().orElse(autumn));
			late.setBeside(true);
			assertEquals(3, keeper.scores().overall().getAsDouble());
			assertEquals(Scores.of(riverside.assessment), keeper.scores());
		}
	}

	@Test
	void listenersAreToldOnceUntilSomebodyLooks() {
		riverside.dimension("culture", 1);
		var session = riverside.session("Readiness", SPRING);
		var ballot = riverside.ballot(session, "culture.1", 1, 3);
		var told = new AtomicInteger();
		var keeper = new ScoreKeeper(riverside.assessment);
		keeper.addListener(told::incrementAndGet);
		keeper.scores();
		session.setNotes("They laughed a good deal.");
		assertEquals(0, told.get());
		ballot.setVotes(Votes.NONE);
		session.setDate(SPRING.plusDays(1));
		assertEquals(1, told.get());
		keeper.scores();
		ballot.setRound(2);
		assertEquals(2, told.get());
		keeper.scores();
		keeper.close();
		ballot.setRound(1);
		assertEquals(2, told.get());
		assertEquals(List.of(), riverside.assessment.eAdapters());
	}

	@ParameterizedTest
	@ValueSource(ints = { 2, 5, 10 })
	void afterAnyChangeItSaysWhatAFullComputationSays(int levels) {
		var random = new Random(20260312L + levels);
		for (int run = 0; run < 20; run++) {
			var changes = new Changes(levels, random);
			try (var keeper = new ScoreKeeper(changes.client.assessment)) {
				for (int step = 0; step < 120; step++) {
					String change = changes.next();
					if (random.nextInt(4) > 0) {
						assertEquals(Scores.of(changes.client.assessment), keeper.scores(), change);
					}
					if (random.nextInt(4) == 0) {
						assertSameGuard(DisclosureGuard.of(changes.client.assessment), keeper.guard(), changes.client.assessment, change);
					}
				}
				var last = Scores.of(changes.client.assessment);
				assertEquals(last, keeper.scores());
				assertNotSame(last, keeper.scores());
			}
		}
	}

	private static void assertSameGuard(DisclosureGuard wanted, DisclosureGuard kept, Assessment assessment, String change) {
		assertEquals(wanted.threshold(), kept.threshold(), change);
		assertSameScores(wanted.whole(), kept.whole(), change);
		assessment.getGroups().forEach(group -> assertSameScores(wanted.group(group), kept.group(group), change));
		assertEquals(wanted.suppressedGroups(), kept.suppressedGroups(), change);
	}

	private static void assertSameScores(DisclosedScores wanted, DisclosedScores kept, String change) {
		assertEquals(wanted.shown(), kept.shown(), change);
		wanted.shown().questions()
				.forEach(score -> assertEquals(wanted.question(score.question()), kept.question(score.question()), change));
	}

	@Test
	void aVoteIsDecidedOnAnewByTheGuardAndNothingElse() {
		riverside.dimension("culture", 2);
		riverside.group("Workers", 6);
		riverside.group("Managers", 6);
		var ballot = riverside.ballot(riverside.session("Readiness", SPRING), "culture.1", 1, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3);
		try (var keeper = new ScoreKeeper(riverside.assessment)) {
			var before = keeper.guard();
			assertSame(before, keeper.guard());
			ballot.setVotes(ballot.getVotes().without(1).without(2));
			assertNotSame(before, keeper.guard());
			assertSame(before.whole().shown().questions().get(1), keeper.guard().whole().shown().questions().get(1));
			assertSameGuard(DisclosureGuard.of(riverside.assessment), keeper.guard(), riverside.assessment, "a vote");
			riverside.assessment.setDisclosureThreshold(7);
			assertSameGuard(DisclosureGuard.of(riverside.assessment), keeper.guard(), riverside.assessment, "the threshold");
		}
	}

	/** A client whose assessment changes in every way that could matter to a score. */
	private static final class Changes {

		final AssessmentBuilder client;
		private final Random random;

		Changes(int levels, Random random) {
			this.random = random;
			client = new AssessmentBuilder(levels);
			client.dimension("culture", 3);
			client.dimension("leadership", 2);
			client.card("KC3", null, 2);
			client.deck.getScales().add(AssessmentBuilder.scale("other", 5));
			client.group("Workers", 6);
			client.group("Managers", 4);
			client.people(null, 2);
			client.session("First", SPRING);
			client.session("Second", null);
		}

		String next() {
			int kind = random.nextInt(20);
			switch (kind) {
				case 0 -> session().setDate(random.nextBoolean() ? null : SPRING.plusDays(random.nextInt(9)));
				case 1 -> client.assessment.getSessions().move(0, session());
				case 2 -> question().setWeight(List.of(0.0, 1.0, 2.5, Double.NaN, -1.0).get(random.nextInt(5)));
				case 3 -> question().setKind(random.nextBoolean() ? QuestionKind.RATING : QuestionKind.DISCUSSION);
				case 4 -> question().setDimension(random.nextInt(3) == 0 ? null : client.deck.getDimensions().get(random.nextInt(2)));
				case 5 -> question().setScale(random.nextBoolean() ? null : client.deck.getScales().get(1));
				case 6 -> client.evidence(EvidenceStrength.get(random.nextInt(4)), question().getId());
				case 7 -> client.assessment.getEvidence().forEach(item -> item.setStrength(EvidenceStrength.get(random.nextInt(4))));
				case 8 -> client.target(client.deck.getDimensions().get(random.nextInt(2)), random.nextInt(6));
				case 9 -> client.deck.getScales().get(random.nextInt(2)).getLevels().getLast().setValue(5 + random.nextInt(9));
				case 10 -> anyBallot(ballot -> ballot.setRound(1 + random.nextInt(3)));
				case 11 -> anyBallot(ballot -> ballot.setQuestion(random.nextInt(4) == 0 ? null : question()));
				case 12 -> anyBallot(ballot -> ballot.setVotes(random.nextBoolean() ? null : Votes.NONE));
				case 13 -> anyBallot(EcoreUtil::remove);
				case 14 -> anyBallot(ballot -> session().getBallots().add(ballot));
				case 15 -> client.assessment.getParticipants().get(random.nextInt(12))
						.setGroup(client.assessment.getGroups().get(random.nextInt(2)));
				default -> anyBallot(ballot -> {
					Votes votes = ballot.getVotes() == null ? Votes.NONE : ballot.getVotes();
					ballot.setVotes(votes.with(new Vote(1 + random.nextInt(12), AssessmentBuilder.answer(random.nextInt(13) - 1))));
				});
			}
			return "change of kind " + kind;
		}

		private Session session() {
			return client.assessment.getSessions().get(random.nextInt(2));
		}

		private Question question() {
			var cards = client.deck.getSections().getFirst().getCards();
			var questions = cards.get(random.nextInt(cards.size())).getQuestions();
			return questions.get(random.nextInt(questions.size()));
		}

		private void anyBallot(Consumer<Ballot> change) {
			var ballots = session().getBallots();
			if (ballots.isEmpty() || random.nextInt(8) == 0) {
				client.ballot(session(), question().getId(), 1 + random.nextInt(2), random.ints(random.nextInt(12), -1, 11).toArray());
			} else {
				change.accept(ballots.get(random.nextInt(ballots.size())));
			}
		}
	}
}
