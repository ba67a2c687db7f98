package io.orgdeck.core.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.tables.CsvReader;
import io.orgdeck.core.tables.ImportProblem;
import io.orgdeck.model.Answer;
import io.orgdeck.model.Ids;
import io.orgdeck.model.Vote;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.DeckPackage;
import io.orgdeck.model.deck.Level;
import io.orgdeck.model.deck.Question;
import io.orgdeck.model.deck.RatingScale;
import io.orgdeck.model.deck.Section;

/** Votes from statistics programs and web forms: one row each. */
class VoteTableTest {

	private final Assessment assessment = assessment();

	private static Assessment assessment() {
		Assessment assessment = Ids.create(AssessmentPackage.Literals.ASSESSMENT);
		Deck deck = Ids.create(DeckPackage.Literals.DECK);
		deck.setVersion("1");
		RatingScale scale = Ids.create(DeckPackage.Literals.RATING_SCALE);
		for (int value = 1; value <= 3; value++) {
			Level level = Ids.create(DeckPackage.Literals.LEVEL);
			level.setId("l" + value);
			level.setValue(value);
			level.setLabel(List.of("Low", "Middle", "High").get(value - 1));
			scale.getLevels().add(level);
		}
		deck.getScales().add(scale);
		Section section = Ids.create(DeckPackage.Literals.SECTION);
		Card card = Ids.create(DeckPackage.Literals.CARD);
		card.setCode("A1");
		for (String id : List.of("A1.1", "A1.2")) {
			Question question = Ids.create(DeckPackage.Literals.QUESTION);
			question.setId(id);
			question.setText("Statement " + id);
			card.getQuestions().add(question);
		}
		section.getCards().add(card);
		deck.getSections().add(section);
		assessment.setDeck(deck);
		for (int number = 1; number <= 2; number++) {
			Participant participant = Ids.create(AssessmentPackage.Literals.PARTICIPANT);
			participant.setNumber(number);
			assessment.getParticipants().add(participant);
		}
		Session session = Ids.create(AssessmentPackage.Literals.SESSION);
		session.setId("s1");
		session.setTitle("Kick-off");
		assessment.getSessions().add(session);
		return assessment;
	}

	private Responses read(String csv) throws IOException {
		return new ResponseReader(assessment)
				.read(new CsvReader().read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "votes.csv"));
	}

	@Test
	void columnsStandInAnyOrderAndCase() throws IOException {
		Responses responses = read("""
				Comment,QUESTION,extra,participant,Answer,round,session,reason
				hello,A1.1,x,1,High,2,Kick-off,
				,A1.2,x,2,n/a,,,off duty
				,A1.2,x,1,2,1,s1,
				""");
		assertTrue(responses.isWhole(), responses.problems().toString());
		Response first = responses.responses().getFirst();
		assertEquals("s1", first.session());
		assertEquals(2, first.round());
		assertEquals(new Vote(1, new Answer.Rated("l3"), "hello"), first.vote());
		assertEquals("DoesNotApply[reason=off duty]", responses.responses().get(1).vote().answer().toString());
		assertEquals("Rated[level=l2]", responses.responses().get(2).vote().answer().toString());
	}

	@Test
	void aValueWillDoForAnAnswer() throws IOException {
		assertEquals("Rated[level=l2]", read("participant;question;value\n1;A1.1;2\n").responses().getFirst().vote().answer().toString());
	}

	@Test
	void eachRowThatCannotBeUsedIsNamed() throws IOException {
		Responses responses = read("""
				participant,question,answer,session,round
				9,A1.1,High,,
				1,A9.9,High,,
				1,A1.1,Superb,,
				1,A1.1,High,Elsewhere,
				1,A1.1,High,,second
				1,A1.2,High,,
				""");
		assertEquals(List.of("votes.csv, row 2, column A", "votes.csv, row 3, column B",
				"votes.csv, row 4, column C", "votes.csv, row 5, column D",
				"votes.csv, row 6, column E"),
				responses.problems().stream().filter(ImportProblem::isError).map(problem -> problem.place().toString()).toList());
		assertEquals(1, responses.responses().size());
	}

	@Test
	void votesWithoutVotersAreRefused() throws IOException {
		Responses responses = read("question,answer\nA1.1,High\n");
		assertTrue(responses.problems().getFirst().toString().contains("no column participant"));
	}

	@Test
	void somethingElseAltogetherIsRefused() throws IOException {
		assertTrue(read("name,phone\nAnn,1\n").problems().getFirst().toString().contains("neither a response sheet nor a table of votes"));
		assertTrue(read("").problems().getFirst().toString().contains("neither a response sheet nor a table of votes"));
	}

	@Test
	@DisplayName("T7: the comment No is not part of Not sure anybody knows")
	void aSecondCommentIsKeptBesideTheFirst() throws IOException {
		String head = "participant,session,question,round,answer,comment\n";
		ResponseImport.of(assessment, List.of(read(head + "1,s1,A1.1,1,Low,Not sure anybody knows\n"))).apply(line -> true,
				Clock.systemUTC());
		ResponseImport second = ResponseImport.of(assessment, List.of(read(head + "1,s1,A1.1,1,Low,No\n")));
		assertEquals(1, second.count(ResponseImport.Kind.DIFFERENT));
		second.apply(line -> false, Clock.systemUTC());
		assertEquals("Not sure anybody knows\nNo",
				assessment.getSessions().getFirst().getBallots().getFirst().getVotes().of(1).orElseThrow().comment());
	}

	@Test
	void importedVotesStandInTheirSessionAndRound() throws IOException {
		Responses responses = read("participant,question,answer,session,round\n1,A1.1,High,Kick-off,2\n2,A1.1,Low,Kick-off,2\n");
		ResponseImport.of(assessment, List.of(responses)).apply(line -> true, Clock.systemUTC());
		Session session = assessment.getSessions().getFirst();
		assertEquals(1, session.getBallots().size());
		assertEquals(2, session.getBallots().getFirst().getRound());
		assertEquals(List.of(1, 2), session.getBallots().getFirst().getVotes().stream().map(Vote::participant).toList());
		assertEquals(assessment.getParticipants(), session.getAttendance());
	}
}
