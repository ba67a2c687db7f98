package io.orgdeck.core.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.checks.Issue;
import io.orgdeck.core.checks.rules.ShippedChecks;
import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.edits.BesideEdits;
import io.orgdeck.core.exchange.Placement.Home;
import io.orgdeck.core.scoring.AssessmentBuilder;
import io.orgdeck.core.scoring.CountingVotes;
import io.orgdeck.core.scoring.Scores;
import io.orgdeck.core.scoring.Takeover;
import io.orgdeck.core.tables.CsvReader;
import io.orgdeck.model.Vote;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.assessment.SessionStatus;
import io.orgdeck.model.deck.Question;

/** S1, ROBUSTNESS 41: what answers that come in late stand for. No result of a held session is replaced unasked. */
class WhatCountsTest {

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-30T09:00:00Z"), ZoneOffset.UTC);

	private final AssessmentBuilder client = new AssessmentBuilder();
	private final Assessment assessment = client.assessment;
	private Session april;
	private Session june;

	@BeforeEach
	void twoSessionsHaveBeenHeld() {
		client.dimension("culture", 4);
		client.people(null, 12);
		april = client.session("April", LocalDate.of(2026, 4, 23));
		june = client.session("June", LocalDate.of(2026, 6, 9));
		client.ballot(april, "culture.1", 1, 2, 2, 3, 3, 3, 3, 4, 4, 4);
		client.ballot(april, "culture.1", 2, 3, 3, 3, 3, 3, 3, 3, 4, 4);
		client.ballot(april, "culture.2", 1, 4, 4, 4, 4, 4, 4, 4);
		client.ballot(june, "culture.3", 1, 5, 5, 5, 5, 5, 5);
	}

	private ResponseImport plan(String... rows) {
		String csv = "participant,session,question,round,answer\n" + String.join("\n", rows) + '\n';
		try {
			Responses responses = new ResponseReader(assessment)
					.read(new CsvReader().read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "votes.csv"));
			assertTrue(responses.isWhole(), () -> responses.problems().toString());
			return ResponseImport.of(assessment, List.of(responses));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void take(ResponseImport plan) {
		plan.apply(line -> true, CLOCK);
	}

	private Session written() {
		String id = WrittenAnswers.sessionId(assessment);
		return assessment.getSessions().stream().filter(one -> one.getId().equals(id)).findFirst().orElseThrow();
	}

	private double score(String question) {
		return Scores.of(assessment).question(client.question(question)).orElseThrow().median().getAsDouble();
	}

	private int people(String question) {
		return CountingVotes.people(CountingVotes.of(assessment).of(client.question(question)).orElseThrow());
	}

	private List<String> messages(String check) {
		return ShippedChecks.run(assessment, LocalDate.of(2026, 11, 30)).stream()
				.filter(issue -> issue.checkId().equals("io.orgdeck.core." + check)).map(Issue::message).toList();
	}

	private Issue issue(String check) {
		return ShippedChecks.run(assessment, LocalDate.of(2026, 11, 30)).stream()
				.filter(one -> one.checkId().equals("io.orgdeck.core." + check)).findFirst().orElseThrow();
	}

	private static String words(Optional<Takeover> takeover) {
		return takeover.map(Takeover::would).orElse("");
	}

	@Test
	@DisplayName("S1: one late sheet stands beside the results of the room, and says what it would replace")
	void aLateSheetReplacesNothing() {
		Scores before = Scores.of(assessment);
		ResponseImport plan = plan("12,,culture.1,1,1", "12,,culture.2,1,1", "12,,culture.3,1,1");
		assertEquals("On 3 questions, 1 answer would replace 6 to 9.", words(plan.waiting()));
		assertEquals(Optional.empty(), plan.replacing());
		assertTrue(plan.words().session(plan.lines().getFirst()).endsWith("beside the result"));
		take(plan);
		assertEquals(before.overall(), Scores.of(assessment).overall());
		assertEquals(before, Scores.of(assessment));
		assertEquals(3, written().getBallots().size(), "nothing typed is lost");
		assertEquals(List.of("Session “Written answers” holds answers that stand beside the results. On 3 questions, 1 answer would"
				+ " replace 6 to 9. Add them to the round they were asked for, let them count, or leave them as they are."),
				messages("answers-beside"));
	}

	@Test
	@DisplayName("S1: written answers to what no session has answered count, until a session is held on it")
	void aPurelyWrittenAssessmentCounts() {
		take(plan("1,,culture.4,1,2", "2,,culture.4,1,2", "3,,culture.4,1,2"));
		assertEquals(2, score("culture.4"));
		assertEquals(List.of(), messages("answers-beside"));
		client.ballot(april, "culture.4", 1, 5, 5, 5, 5);
		assertEquals(5, score("culture.4"), "the session was held before the answers came, and counts");
	}

	@Test
	@DisplayName("S1: an answer that names its session and round joins it")
	void anAnswerJoinsTheRoundThatItNames() {
		ResponseImport plan = plan("12,April,culture.1,2,5");
		assertEquals("", words(plan.waiting()));
		take(plan);
		assertEquals(10, people("culture.1"));
		assertEquals(3, assessment.getSessions().getFirst().getBallots().size());
	}

	@Test
	@DisplayName("S1: a round that only few have answered yet stands beside the result, a whole one takes over")
	void aFurtherRoundCountsWhenNoFewerHaveAnswered() {
		ResponseImport few = plan("1,April,culture.2,2,1", "2,April,culture.2,2,1");
		assertEquals("On 1 question, 2 answers would replace 7.", words(few.waiting()));
		take(few);
		assertEquals(4, score("culture.2"));
		Assessment copy = EcoreUtil.copy(assessment);
		assertTrue(EcoreUtil.equals(copy, assessment));
		String[] all = new String[6];
		for (int i = 0; i < all.length; i++) {
			all[i] = (i + 1) + ",June,culture.3,2,2";
		}
		ResponseImport whole = plan(all);
		assertEquals("On 1 question, 6 answers would replace 6.", words(whole.replacing()));
		take(whole);
		assertEquals(2, score("culture.3"));
	}

	@Test
	@DisplayName("S1: a later session that never asked a question does not take it over by a table that names it")
	void aTableCannotMoveAQuestionToAnotherSession() {
		take(plan("1,June,culture.1,1,1", "2,June,culture.1,1,1"));
		assertEquals(3, score("culture.1"));
		assertEquals(9, people("culture.1"));
	}

	@Test
	@DisplayName("S1: the session that asked is proposed, and answers go there only when somebody says so")
	void theSessionThatAskedIsProposed() {
		ResponseImport plan = plan("12,,culture.1,1,1", "12,,culture.3,1,1");
		assertEquals(List.of(april, june), plan.probableSessions());
		assertEquals(2, plan.withoutSession());
		ResponseImport decided = plan.placed(new Placement(new Home.WhereAsked(), false));
		assertEquals("", words(decided.waiting()));
		take(decided);
		assertEquals(10, people("culture.1"), "it joined the last round");
		assertEquals(7, people("culture.3"));
		assertEquals(2, assessment.getSessions().size());
	}

	@Test
	@DisplayName("S1: of several sessions that asked, the one that the person attended is meant")
	void attendanceTellsWhichSessionWasMeant() {
		client.ballot(june, "culture.1", 1, 3, 3, 3, 3, 3, 3, 3, 3, 3);
		assertEquals(List.of(), plan("12,,culture.1,1,1").probableSessions());
		april.getAttendance().add(assessment.getParticipants().get(11));
		assertEquals(List.of(april), plan("12,,culture.1,1,1").probableSessions());
	}

	@Test
	@DisplayName("S1: answers go into the session and round that somebody names")
	void answersGoWhereSomebodySays() {
		take(plan("12,,culture.1,1,1").placed(new Placement(new Home.InSession(april, OptionalInt.of(1)), false)));
		assertEquals(9, people("culture.1"));
		assertEquals(10, CountingVotes.people(april.getBallots().getFirst()));
	}

	@Test
	@DisplayName("S1: a decision at the import lets answers count instead")
	void answersCountWhenSomebodySaysSo() {
		ResponseImport plan = plan("12,,culture.1,1,1").placed(new Placement(new Home.Collected(), true));
		assertEquals("On 1 question, 1 answer would replace 9.", words(plan.replacing()));
		take(plan);
		assertEquals(1, score("culture.1"));
		assertEquals(List.of("Session “Written answers” has taken over results with few answers so far. On 1 question, 1 answer"
				+ " replaces 9. Collect the others, or let the earlier results stand."), messages("result-replaced"));
	}

	@Test
	@DisplayName("S1: a later decision is one step that can be undone, and nobody's other answer is lost by it")
	void decisionsAreSteps() {
		take(plan("12,,culture.1,1,1", "1,,culture.1,1,5", "3,,culture.1,1,3"));
		AssessmentDocument document = AssessmentDocument.of(assessment);
		List<Ballot> beside = List.copyOf(written().getBallots());
		Assessment before = EcoreUtil.copy(assessment);
		var edits = new BesideEdits(document);
		assertEquals(1, edits.addWhereAsked(beside), "participant 1 has answered differently in April");
		assertEquals(10, people("culture.1"));
		assertEquals(List.of(1), written().getBallots().getFirst().getVotes().stream().map(Vote::participant).toList());
		document.undo();
		assertTrue(EcoreUtil.equals(before, assessment));
		edits.letCount(beside);
		assertEquals("Let answers count", document.undoLabel().orElseThrow());
		assertEquals(3, people("culture.1"));
		edits.standBeside(beside);
		assertEquals(9, people("culture.1"));
		document.undo();
		document.undo();
		edits.addTo(june, OptionalInt.of(1), beside);
		assertEquals(2, assessment.getSessions().size(), "the last answer takes the session that collects them with it");
		document.undo();
		assertTrue(EcoreUtil.equals(before, assessment));
	}

	@Test
	@DisplayName("S1: written answers that came before a session count in its place when somebody says so later")
	void earlierWrittenAnswersCanCount() {
		take(plan("12,,culture.4,1,1"));
		client.ballot(client.session("December", LocalDate.of(2026, 12, 3)), "culture.4", 1, 4, 4, 4, 4, 4);
		assertEquals(4, score("culture.4"));
		AssessmentDocument document = AssessmentDocument.of(assessment);
		new BesideEdits(document).letCount(List.copyOf(written().getBallots()));
		assertEquals(1, score("culture.4"));
		document.undo();
		assertEquals(4, score("culture.4"));
	}

	@Test
	@DisplayName("S1: quick fixes decide, too")
	void quickFixesDecide() {
		take(plan("12,,culture.2,1,1"));
		Issue issue = issue("answers-beside");
		assertEquals(List.of("Add the answers to \"April\", round 1", "Let the answers count instead"),
				issue.fixes().stream().map(fix -> fix.label()).toList());
		issue.fixes().getFirst().apply(assessment);
		assertEquals(8, people("culture.2"));
		assertEquals(List.of(), messages("answers-beside"));
	}

	@Test
	@DisplayName("S1: a session that has not been held replaces nothing, and one that few have voted in is told")
	void aNewSessionTakesOverOnlyWhenItIsHeld() {
		Session november = client.session("November", LocalDate.of(2026, 11, 30));
		november.setStatus(SessionStatus.PLANNED);
		client.ballot(november, "culture.1", 1, 1);
		assertEquals(3, score("culture.1"));
		assertEquals(List.of("Session “November” is not marked as held, so its answers stand beside the results. On 1 question, 1 answer"
				+ " would replace 9. Mark it as held once it has taken place."), messages("answers-beside"));
		november.setStatus(SessionStatus.HELD);
		assertEquals(1, score("culture.1"));
		assertEquals(1, messages("result-replaced").size());
		november.getBallots().getFirst().setVotes(april.getBallots().getFirst().getVotes());
		assertEquals(List.of(), messages("result-replaced"));
	}

	@Test
	@DisplayName("S1: a session of two rounds that few have voted in is told, and the earlier results stand again with one click")
	void twoRoundsOfFewPeopleAreTold() {
		Session november = client.session("November", LocalDate.of(2026, 11, 30));
		client.ballot(november, "culture.1", 1, 1);
		client.ballot(november, "culture.1", 2, 1);
		client.ballot(november, "culture.3", 1, 5, 5, 5, 5, 5, 5);
		client.ballot(november, "culture.3", 2, 4, 4);
		assertEquals(
				List.of("Session “November” has taken over results with few answers so far. On 2 questions, 1 to 2 answers replace 6 to"
						+ " 9. Collect the others, or let the earlier results stand."),
				messages("result-replaced"));
		issue("result-replaced").fixes().getFirst().apply(assessment);
		assertEquals(3, score("culture.1"), "April's");
		assertEquals(5, score("culture.3"), "the first round of as many people as in June");
		assertEquals(6, people("culture.3"));
		assertSame(november, CountingVotes.of(assessment).of(client.question("culture.3")).orElseThrow().eContainer());
		assertEquals(List.of(), messages("result-replaced"));
	}

	@Test
	@DisplayName("S1: whatever is imported, each question's result stays with its session and round, and no fewer people")
	void noImportReplacesAResult() {
		var random = new Random(41);
		for (int i = 0; i < 200; i++) {
			var rows = new ArrayList<String>();
			for (int j = random.nextInt(8); j >= 0; j--) {
				String session = List.of("", "April", "June").get(random.nextInt(3));
				int question = 1 + random.nextInt(3);
				rows.add((1 + random.nextInt(12)) + "," + session + ",culture." + question + ',' + (1 + random.nextInt(3)) + ",1");
			}
			Map<Question, Ballot> before = results();
			ResponseImport plan = plan(rows.stream().distinct().toArray(String[]::new));
			Optional<Takeover> replacing = plan.replacing();
			take(plan);
			results().forEach((question, now) -> {
				Ballot was = before.get(question);
				assertTrue(now == was || replacing.isPresent() && now.eContainer() == was.eContainer()
						&& CountingVotes.people(now) >= CountingVotes.people(was), () -> question.getId() + " after " + rows);
			});
		}
		assertFalse(results().isEmpty());
	}

	private Map<Question, Ballot> results() {
		CountingVotes counting = CountingVotes.of(assessment);
		var results = new HashMap<Question, Ballot>();
		for (int i = 1; i <= 3; i++) {
			Question question = client.question("culture." + i);
			results.put(question, counting.of(question).orElseThrow());
		}
		return results;
	}
}
