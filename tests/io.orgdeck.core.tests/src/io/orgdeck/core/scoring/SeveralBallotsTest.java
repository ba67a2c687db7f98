package io.orgdeck.core.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.Session;

/** Several ballots on one question, as two merged copies of an assessment bring them, or in one gesture. */
class SeveralBallotsTest {

	private final AssessmentBuilder client = new AssessmentBuilder();
	private Session session;

	@BeforeEach
	void client() {
		client.dimension("culture", 2);
		session = client.session("Readiness", LocalDate.of(2026, 3, 12));
	}

	private QuestionScore score() {
		return Scores.of(client.assessment).question(client.question("culture.1")).orElseThrow();
	}

	@Test
	@DisplayName("U9: of two ballots of one round the later stands, and neither is a silent round")
	void ofTwoBallotsOfOneRoundTheLaterStands() {
		client.ballot(session, "culture.1", 1, 1, 1, 1);
		Ballot later = client.ballot(session, "culture.1", 1, 4, 4);
		assertSame(later, score().ballot().orElseThrow());
		assertEquals(OptionalDouble.of(4), score().median());
		assertEquals(Optional.empty(), score().firstRound());
		assertEquals(OptionalDouble.empty(), score().shift());
	}

	@Test
	@DisplayName("U9: of two ballots of the silent round the later is the one that the last round is laid beside")
	void ofTwoSilentRoundsTheLaterStands() {
		client.ballot(session, "culture.1", 2, 5, 5, 5);
		client.ballot(session, "culture.1", 1, 1, 1, 1);
		client.ballot(session, "culture.1", 1, 3, 3);
		assertEquals(OptionalDouble.of(5), score().median());
		assertEquals(OptionalDouble.of(3), score().firstRoundMedian());
		assertEquals(OptionalDouble.of(2), score().shift());
		assertEquals(2, score().firstRound().orElseThrow().n());
	}

	@Test
	@DisplayName("U9: of two ballots of the last round the later stands")
	void ofTwoLastRoundsTheLaterStands() {
		client.ballot(session, "culture.1", 1, 2, 2);
		client.ballot(session, "culture.1", 2, 5, 5, 5);
		client.ballot(session, "culture.1", 2, 3, 3, 3, 3);
		assertEquals(OptionalDouble.of(3), score().median());
		assertEquals(4, score().n());
		assertEquals(OptionalDouble.of(1), score().shift());
	}

	@Test
	@DisplayName("U12: ballots that come or go several at once are scored, and whoever listens is told once")
	void severalBallotsAddedAndRemovedAtOnceAreScored() {
		Ballot first = client.ballot(session, "culture.1", 1, 2, 2);
		Ballot second = client.ballot(session, "culture.2", 1, 4, 4);
		session.getBallots().clear();
		var told = new AtomicInteger();
		try (var keeper = new ScoreKeeper(client.assessment)) {
			keeper.addListener(told::incrementAndGet);
			assertEquals(OptionalDouble.empty(), keeper.scores().overall());
			assertTrue(keeper.guard().whole().shown().questions().stream().noneMatch(QuestionScore::isAsked));

			session.getBallots().addAll(List.of(first, second));
			assertEquals(1, told.get());
			assertEquals(OptionalDouble.of(3), keeper.scores().overall());
			assertKept(keeper);

			session.getBallots().removeAll(List.of(first, second));
			assertEquals(2, told.get());
			assertEquals(OptionalDouble.empty(), keeper.scores().overall());
			assertKept(keeper);
		}
	}

	@Test
	@DisplayName("U12: a ballot that comes, goes or changes its votes is scored at once")
	void oneBallotAddedAndRemovedIsScored() {
		Ballot first = client.ballot(session, "culture.1", 1, 2, 2, 2, 2, 2);
		try (var keeper = new ScoreKeeper(client.assessment)) {
			keeper.scores();
			keeper.guard();
			Ballot second = client.ballot(session, "culture.1", 2, 5, 5, 5, 5, 5);
			assertEquals(OptionalDouble.of(5), keeper.scores().overall());
			assertKept(keeper);
			session.getBallots().remove(second);
			assertEquals(OptionalDouble.of(2), keeper.scores().overall());
			assertKept(keeper);
			session.getBallots().set(0, second);
			assertEquals(OptionalDouble.of(5), keeper.scores().overall());
			assertKept(keeper);
			second.setVotes(first.getVotes());
			assertEquals(OptionalDouble.of(2), keeper.scores().overall());
			assertKept(keeper);
			second.setVotes(null);
			assertEquals(OptionalDouble.empty(), keeper.scores().overall());
			assertKept(keeper);
		}
	}

	/** That the keeper says what a full computation says. */
	private void assertKept(ScoreKeeper keeper) {
		assertEquals(Scores.of(client.assessment), keeper.scores());
		assertEquals(DisclosureGuard.of(client.assessment).whole().shown(), keeper.guard().whole().shown());
	}

	@Test
	void aListenerThatHasLeftIsNotTold() {
		var told = new AtomicInteger();
		Runnable listener = told::incrementAndGet;
		try (var keeper = new ScoreKeeper(client.assessment)) {
			keeper.addListener(listener);
			keeper.scores();
			keeper.removeListener(listener);
			client.ballot(session, "culture.1", 1, 2, 2);
			assertEquals(0, told.get());
		}
	}
}
