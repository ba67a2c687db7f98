package io.orgdeck.exchange.surveys.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.exchange.ResponseImport;
import io.orgdeck.core.exchange.ResponseImport.Kind;
import io.orgdeck.core.exchange.Responses;
import io.orgdeck.model.Answer;
import io.orgdeck.model.Vote;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentFactory;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.assessment.SessionStatus;

/** Who has answered a survey, what comes of answers that come again, and ROBUSTNESS 40 and 41. */
class SurveyPeopleTest {

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-30T09:00:00Z"), ZoneOffset.UTC);
	private static final String SAY = "The people closest to a piece of work have a real say in how it is done.";
	private static final String HEAD = "ID,Start time,Completion time,Email,Name,Team," + SAY + ",Comment";

	private final SurveyClient client = new SurveyClient();
	private final Assessment assessment = client.assessment;

	private ResponseImport plan(String... rows) {
		return ResponseImport.of(assessment, List.of(read(rows)));
	}

	private Responses read(String... rows) {
		var lines = new java.util.ArrayList<String>();
		lines.add(HEAD);
		lines.addAll(List.of(rows));
		return Csv.read(assessment, lines.toArray(String[]::new));
	}

	private static boolean tells(Responses read, String words) {
		return read.problems().stream().anyMatch(problem -> problem.toString().contains(words));
	}

	@Test
	@DisplayName("People are known by address, then by name; whoever is new comes in once, with the group")
	void peopleAreKnown() {
		ResponseImport plan = plan("1,1/14/2026 8:00:00,1/14/2026 8:05:00,AYESHA@example.org,\"Rahman, Ayesha\",Managers,4,",
				"2,1/14/2026 8:01:00,1/14/2026 8:06:00,cara@example.org,Cara Ni\u00f1o,,3,",
				"3,1/14/2026 8:02:00,1/14/2026 8:07:00,dan@example.org,Dan Li,Night shift,5,Well done",
				"4,1/14/2026 8:03:00,1/14/2026 8:08:00,anonymous,,Ward staff,2,");
		assertEquals(4, plan.count(Kind.NEW));
		assertEquals(List.of(4, 5), plan.newcomers().stream().map(one -> one.number()).toList());
		plan.apply(line -> true, CLOCK);
		assertEquals(5, assessment.getParticipants().size());
		Participant dan = assessment.getParticipants().get(3);
		assertEquals("Dan Li dan@example.org Night shift", dan.getName() + ' ' + dan.getEmail() + ' ' + dan.getGroup().getName());
		Participant nobody = assessment.getParticipants().get(4);
		assertNull(nobody.getName());
		assertEquals("Ward staff", nobody.getGroup().getName());
		assertEquals(3, assessment.getGroups().size());
		assertEquals(5, assessment.getLastNumber());
		Ballot ballot = assessment.getSessions().getFirst().getBallots().getFirst();
		assertEquals(new Vote(4, new Answer.Rated("level-5"), "Well done"), ballot.getVotes().of(4).orElseThrow());
		assertEquals(List.of(1, 3, 4, 5), ballot.getVotes().stream().map(Vote::participant).toList());
	}

	@Test
	@DisplayName("40: the same file again, with dates in another order, brings nobody and nothing anew")
	void theSameFileAgainBringsNothing() {
		plan("1,3/4/2026 8:00:00,3/4/2026 8:05:00,anonymous,,,4,", "2,3/14/2026 14:01:00,3/14/2026 14:06:00,anonymous,,,3,")
				.apply(line -> true, CLOCK);
		Assessment before = EcoreUtil.copy(assessment);
		ResponseImport again = plan("1,04.03.2026 08:00:00,04.03.2026 08:05:00,anonym,,,4,",
				"2,2026-03-14 2:01:00 PM,2026-03-14 2:06:00 PM,anonymous,,,3,");
		assertEquals(2, again.count(Kind.SAME));
		assertFalse(again.bringsAnything());
		assertTrue(again.problems().stream()
				.anyMatch(problem -> problem.text().equals("2 of 2 respondents have answered these questions before.")));
		again.apply(line -> true, CLOCK);
		assertTrue(EcoreUtil.equals(before, assessment));
	}

	@Test
	@DisplayName("Whoever has changed the answer is shown as different, and what stands is for somebody to say")
	void changedAnswersAreDifferent() {
		plan("1,1/14/2026 8:00:00,1/14/2026 8:05:00,ben@example.org,,,4,").apply(line -> true, CLOCK);
		ResponseImport later = plan("9,2/14/2026 8:00:00,2/14/2026 8:05:00,ben@example.org,,,2,");
		assertEquals(1, later.count(Kind.DIFFERENT));
		later.apply(line -> false, CLOCK);
		assertEquals(new Answer.Rated("level-4"),
				assessment.getSessions().getFirst().getBallots().getFirst().getVotes().of(2).get().answer());
		ResponseImport twice = plan("1,1/15/2026 8:00:00,1/15/2026 8:05:00,eve@example.org,,,4,",
				"2,1/16/2026 8:00:00,1/16/2026 8:05:00,eve@example.org,,,2,");
		assertEquals(1, twice.newcomers().size());
		assertTrue(
				twice.problems().stream().anyMatch(problem -> problem.text().equals("The same respondent has answered in row 2 already.")));
	}

	@Test
	@DisplayName("One name twice without an address, and a name of two participants, are asked about")
	void namesakesAreAskedAbout() {
		Responses twice = read("1,,,,Fay Wood,,4,", "2,,,,\"Wood, Fay\",,2,Hm");
		assertEquals(1, twice.responses().size());
		assertTrue(tells(twice, "\"Wood, Fay\" has answered in row 2 already"), twice.problems()::toString);
		assertTrue(tells(twice, "\"Hm\" is not taken"), twice.problems()::toString);
		client.person("Ben Okoro", null);
		Responses namesake = read("1,,,,Ben Okoro,,4,");
		assertEquals(List.of(), namesake.responses());
		assertTrue(tells(namesake, "may be any of 2 participants"));
	}

	@Test
	@DisplayName("41: answers of a survey stand beside the result of a held session")
	void answersOutrankNoSession() {
		Session held = AssessmentFactory.eINSTANCE.createSession();
		held.setId("april");
		held.setTitle("April");
		held.setDate(LocalDate.of(2026, 4, 23));
		held.setStatus(SessionStatus.HELD);
		Ballot ballot = AssessmentFactory.eINSTANCE.createBallot();
		ballot.setQuestion(client.questions().getFirst());
		ballot.setVotes(Votes.of(new Vote(1, new Answer.Rated("level-2")), new Vote(2, new Answer.Rated("level-2"))));
		held.getBallots().add(ballot);
		assessment.getSessions().add(held);
		ResponseImport plan = plan("1,,,x@example.org,,,5,", "2,,,y@example.org,,,5,", "3,,,z@example.org,,,5,");
		assertTrue(plan.replacing().isEmpty());
		assertTrue(plan.waiting().isPresent());
		plan.apply(line -> true, CLOCK);
		assertTrue(assessment.getSessions().getLast().getBallots().getFirst().isBeside());
	}

	@Test
	@DisplayName("Dates that may be two are told; a column that shows the order, or a day that is the same either way, is not")
	void ambiguousDatesAreTold() {
		assertTrue(tells(read("1,,03/04/2026 8:00,anonymous,,,4,"), "The date 03/04/2026 8:00 may be two"));
		assertFalse(tells(read("1,,03/04/2026 8:00,anonymous,,,4,", "2,,13/04/2026 8:00,anonymous,,,4,"), "may be two"));
		assertTrue(tells(read("1,,03/04/2026 8:00,anonymous,,,4,", "2,,13/04/2026 8:00,anonymous,,,4,"), "from 2026-04-03 to 2026-04-13"));
		assertFalse(tells(read("1,,04/04/2026 8:00,anonymous,,,4,"), "may be two"));
	}

	@Test
	@DisplayName("Rows without id, time and name that say the same are two people, and the same two when they come again")
	void nobodyAtAllIsCounted() {
		String head = SAY + ",\"Trying something new is welcome here, even when it might not work.\"";
		Responses read = Csv.read(assessment, head, "4,5", "4,5", "1,2");
		assertEquals(3, read.newcomers().size());
		ResponseImport.of(assessment, List.of(read)).apply(line -> true, CLOCK);
		assertEquals(0, Csv.read(assessment, head, "1,2", "4,5", "4,5").newcomers().size());
		assertEquals(1, Csv.read(assessment, head, "1,2", "4,5", "4,5", "4,5").newcomers().size());
	}

	@Test
	@DisplayName("Trials of the survey are left out and told")
	void trialsAreLeftOut() {
		Responses read = Csv.read(assessment, "StartDate,EndDate,Status,Finished,ResponseId,KC1x1",
				"2026-11-03 8:00,2026-11-03 8:05,Survey Preview,True,R_1abcdefghij1,4",
				"2026-11-03 8:00,2026-11-03 8:05,IP Address,True,R_2abcdefghij1,3");
		assertEquals(List.of("3 KC1.1 level-3"), Csv.votes(read));
		assertTrue(tells(read, "The row is a trial of the survey."));
	}
}
