package io.orgdeck.core.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.assessment.SessionStatus;
import io.orgdeck.model.deck.Question;

/**
 * S1, ROBUSTNESS 41: April was held with two rounds on the first question and one on the second; the third and fourth have not
 * been asked.
 */
class CountingVotesTest {

	private static final LocalDate APRIL = LocalDate.of(2026, 4, 23);

	private final AssessmentBuilder client = new AssessmentBuilder();
	private Session april;
	private Ballot silent;
	private Ballot last;
	private Ballot second;

	@BeforeEach
	void aprilWasHeld() {
		client.dimension("culture", 4);
		april = client.session("April", APRIL);
		last = client.ballot(april, "culture.1", 2, 3, 3, 3, 4);
		silent = client.ballot(april, "culture.1", 1, 2, 3, 3, 4, 5);
		second = client.ballot(april, "culture.2", 1, 4, 4, 4, 4, 4, 4, 4);
	}

	private CountingVotes counting() {
		return CountingVotes.of(client.assessment);
	}

	private Question question(int number) {
		return client.question("culture." + number);
	}

	private Session session(String title, LocalDate date, SessionStatus status) {
		Session session = client.session(title, date);
		session.setStatus(status);
		return session;
	}

	@Test
	void theLastRoundOfASessionMakesTheResultAndTheSilentOneIsLaidBesideIt() {
		CountingVotes counting = counting();
		assertEquals(Optional.of(last), counting.of(question(1)));
		assertEquals(List.of(silent, last), counting.rounds(question(1)));
		assertEquals(List.of(second), counting.rounds(question(2)));
		assertEquals(List.of(last, second), counting.results().toList());
		assertTrue(counting.isResult(last));
		assertFalse(counting.isResult(silent));
		assertEquals(4, CountingVotes.people(last));
	}

	@Test
	void aQuestionWithoutVotesHasNoResult() {
		Ballot empty = client.ballot(april, "culture.3", 1, Votes.NONE);
		Ballot none = client.ballot(april, "culture.3", 2, Votes.NONE);
		none.setVotes(null);
		CountingVotes counting = counting();
		assertEquals(Optional.empty(), counting.of(question(3)));
		assertEquals(List.of(), counting.rounds(question(3)));
		assertEquals(List.of(), counting.held(question(3)));
		assertFalse(counting.isResult(empty));
		assertEquals(0, CountingVotes.people(none));
	}

	@Test
	@DisplayName("S1: what is beside, or of a session that has not been held, replaces nothing however late it is")
	void onlyWhatWasHeldReplaces() {
		Session planned = session("May", APRIL.plusDays(20), SessionStatus.PLANNED);
		Ballot early = client.ballot(planned, "culture.1", 1, 1);
		Ballot only = client.ballot(planned, "culture.3", 1, 1, 1);
		Session held = client.session("June", APRIL.plusDays(40));
		Ballot late = client.ballot(held, "culture.1", 1, 1);
		late.setBeside(true);
		Ballot lateOnly = client.ballot(held, "culture.3", 1, 5);
		lateOnly.setBeside(true);
		Ballot nothingElse = client.ballot(held, "culture.4", 1, 2);
		nothingElse.setBeside(true);
		CountingVotes counting = counting();
		assertEquals(List.of(last, second, only, nothingElse), counting.results().toList());
		assertEquals(List.of(late, lateOnly), counting.beside().toList());
		assertEquals(List.of(early), counting.notHeld().toList());
		assertEquals(List.of(silent, last), counting.held(question(1)));
		assertEquals(List.of(), counting.held(question(4)));
	}

	@Test
	void heldSessionsReplaceEachOtherByDate() {
		Ballot june = client.ballot(client.session("June", APRIL.plusDays(40)), "culture.1", 1, 1);
		Ballot march = client.ballot(client.session("March", APRIL.minusDays(40)), "culture.1", 3, 1);
		assertEquals(List.of(march, silent, last, june), counting().held(question(1)));
		assertEquals(List.of(june), counting().rounds(question(1)));
	}

	/** To culture.1, which has two rounds in April, or to culture.3, which nobody has answered. */
	@ParameterizedTest(name = "S1: session {0} days after April, {1}, question {2}, round {3} would replace: {4}")
	@CsvSource({
			"0, HELD, 1, 1, false", "0, HELD, 1, 2, false", "0, HELD, 1, 3, true",
			"1, HELD, 1, 1, true", "-1, HELD, 1, 9, false", "1, PLANNED, 1, 9, false", "1, HELD, 3, 1, false" })
	void whatWouldReplaceAResult(int days, SessionStatus status, int question, int round, boolean replaces) {
		Session session = days == 0 ? april : session("Other", APRIL.plusDays(days), status);
		assertEquals(replaces, counting().wouldReplace(question(question), session, round));
	}

	@Test
	@DisplayName("S1: a held session replaces what a planned one has collected, also an earlier one")
	void aHeldSessionReplacesWhatWasPlanned() {
		client.ballot(session("May", APRIL.plusDays(20), SessionStatus.PLANNED), "culture.3", 2, 1, 1);
		assertTrue(counting().wouldReplace(question(3), april, 1));
	}

	@Test
	@DisplayName("S1: a new session says which results it takes over with the first vote on each question")
	void aNewSessionSaysWhatItTakesOver() {
		Session november = session("November", APRIL.plusDays(200), SessionStatus.PLANNED);
		assertEquals("On 2 questions, 1 answer would replace 4 to 7.", takeover(november));
		november.setDate(null);
		assertEquals("On 2 questions, 1 answer would replace 4 to 7.", takeover(november), "a date is given to it when it is held");
		november.setDate(APRIL.minusDays(1));
		assertEquals("", takeover(november));
		november.setDate(APRIL.plusDays(200));
		client.ballot(november, "culture.2", 1, 1);
		assertEquals("On 1 question, 1 answer would replace 4.", takeover(november), "it has taken over the other one already");
		april.setStatus(SessionStatus.PLANNED);
		assertEquals("", takeover(november), "what has not been held is no result to protect");
		assertEquals("", takeover(april), "it asks itself");
	}

	private String takeover(Session session) {
		List<Question> asked = Stream.of(1, 2, 3).map(this::question).toList();
		return counting().takeoverBy(session, asked).map(Takeover::would).orElse("");
	}
}
