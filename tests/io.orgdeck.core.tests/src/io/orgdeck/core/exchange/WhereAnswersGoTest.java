package io.orgdeck.core.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalInt;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.exchange.Placement.Home;
import io.orgdeck.core.scoring.AssessmentBuilder;
import io.orgdeck.core.scoring.Takeover;
import io.orgdeck.core.tables.CsvReader;
import io.orgdeck.model.Ids;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.ChosenCard;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.assessment.SessionStatus;

/** S1: to which session and round answers belong that name none, and what becomes of a ballot when somebody decides. */
class WhereAnswersGoTest {

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-30T09:00:00Z"), ZoneOffset.UTC);

	private final AssessmentBuilder client = new AssessmentBuilder();
	private final Assessment assessment = client.assessment;
	private final Session april;

	WhereAnswersGoTest() {
		client.dimension("culture", 4);
		client.people(null, 12);
		april = client.session("April", LocalDate.of(2026, 4, 23));
	}

	private ResponseImport plan(String... rows) throws IOException {
		String csv = "participant,session,question,round,answer\n" + String.join("\n", rows) + '\n';
		return ResponseImport.of(assessment, List.of(new ResponseReader(assessment)
				.read(new CsvReader().read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "votes.csv"))));
	}

	private void takesUp(Session session) {
		ChosenCard chosen = Ids.create(AssessmentPackage.Literals.CHOSEN_CARD);
		chosen.setCard(client.question("culture.1").getCard());
		session.getCards().add(chosen);
	}

	private Session written() {
		return assessment.getSessions().stream().filter(one -> one.getId().equals(WrittenAnswers.sessionId(assessment))).findFirst()
				.orElseThrow();
	}

	@Test
	@DisplayName("A session that has taken up the card has asked, if nobody has voted on the question elsewhere")
	void theSessionThatTookUpTheCard() throws IOException {
		takesUp(april);
		takesUp(april);
		assertEquals(List.of(april), plan("1,,culture.4,1,2").probableSessions());
		ResponseImport placed = plan("1,,culture.4,3,2").placed(new Placement(new Home.WhereAsked(), false));
		placed.apply(line -> true, CLOCK);
		assertEquals(1, april.getBallots().getFirst().getRound());
		assertEquals(1, assessment.getSessions().size());
		client.ballot(client.session("June", LocalDate.of(2026, 6, 1)), "culture.3", 2, 3);
		assertEquals("June", plan("1,,culture.3,1,2").probableSessions().getFirst().getTitle());
	}

	@Test
	@DisplayName("Neither a cancelled session has asked, nor one with answers beside or none, nor the one that collects")
	void sessionsThatHaveNotAsked() throws IOException {
		takesUp(april);
		april.setStatus(SessionStatus.CANCELLED);
		client.ballot(april, "culture.1", 1, 3);
		Session june = client.session("June", LocalDate.of(2026, 6, 1));
		client.ballot(june, "culture.1", 1, 3).setBeside(true);
		client.ballot(june, "culture.1", 2, Votes.NONE);
		plan("2,,culture.1,1,2").apply(line -> true, CLOCK);
		assertEquals(List.of(), plan("1,,culture.1,1,2").probableSessions());
	}

	@Test
	@DisplayName("Of two sessions the one that the person attended is meant, whichever came first; of two attended neither")
	void attendance() throws IOException {
		Session june = client.session("June", LocalDate.of(2026, 6, 1));
		client.ballot(april, "culture.1", 1, 3);
		client.ballot(june, "culture.1", 1, 3);
		june.getAttendance().add(assessment.getParticipants().get(4));
		assertEquals(List.of(june), plan("5,,culture.1,1,2").probableSessions());
		assertEquals(List.of(), plan("4,,culture.1,1,2").probableSessions());
		april.getAttendance().add(assessment.getParticipants().get(4));
		assertEquals(List.of(), plan("5,,culture.1,1,2").probableSessions());
	}

	@Test
	@DisplayName("Where somebody names a session without a round, the last one with votes on the question is meant")
	void theLastRound() throws IOException {
		client.ballot(april, "culture.1", 2, 3, 3);
		client.ballot(april, "culture.1", 1, 4, 4);
		var named = new Placement(new Home.InSession(april, OptionalInt.empty()), false);
		ResponseImport plan = plan("9,,culture.1,1,2", "9,,culture.2,2,2").placed(named);
		assertEquals(named, plan.placement());
		assertEquals(List.of(2, 1), plan.lines().stream().map(line -> line.response().round()).toList());
		assertEquals(2, plan.withoutSession());
		plan.apply(line -> true, CLOCK);
		assertEquals(3, april.getBallots().getFirst().getVotes().size());
		assertFalse(april.getBallots().getFirst().isBeside());
	}

	@Test
	@DisplayName("Answers for a session that was not held yet count for nothing so far, and the preview says so")
	void aSessionNotHeldYet() throws IOException {
		client.ballot(april, "culture.1", 1, 3, 3, 3);
		Session july = client.session("July", LocalDate.of(2026, 7, 1));
		july.setStatus(SessionStatus.PLANNED);
		assertEquals("On 1 question, 1 answer would replace 3.", plan("9,July,culture.1,1,2").waiting().map(Takeover::would).orElse(""));
		assertEquals("", plan("9,July,culture.1,1,2").replacing().map(Takeover::would).orElse(""));
	}

	@Test
	@DisplayName("When somebody lets written answers count, those that stand beside count too, from today")
	void lettingThemCount() throws IOException {
		client.ballot(april, "culture.1", 1, 3, 3, 3);
		plan("9,,culture.1,1,2").apply(line -> true, CLOCK);
		Ballot ballot = written().getBallots().getFirst();
		assertTrue(ballot.isBeside());
		Clock later = Clock.fixed(Instant.parse("2026-12-24T09:00:00Z"), ZoneOffset.UTC);
		plan("8,,culture.1,1,2").apply(line -> true, later);
		assertEquals(LocalDate.of(2026, 11, 30), written().getDate());
		ResponseImport counting = plan("7,,culture.1,1,2").placed(new Placement(new Home.Collected(), true));
		assertEquals("On 1 question, 3 answers would replace 3.", counting.replacing().map(Takeover::would).orElse(""));
		assertEquals("", counting.waiting().map(Takeover::would).orElse(""));
		counting.apply(line -> true, later);
		assertFalse(ballot.isBeside());
		assertEquals(LocalDate.of(2026, 12, 24), written().getDate());
		assertEquals(LocalDate.of(2026, 4, 23), april.getDate());
		assertEquals(3, ballot.getVotes().size());
		assertTrue(counting.collectsIn(written()) && !counting.collectsIn(april));
	}
}
