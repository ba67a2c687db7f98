package io.orgdeck.core.edits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.orgdeck.core.checks.CheckContext;
import io.orgdeck.core.checks.Issue;
import io.orgdeck.core.checks.rules.SamePersonTwice;
import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.OwnState;
import io.orgdeck.core.people.ParticipantNumbers;
import io.orgdeck.core.people.SamePeople;
import io.orgdeck.core.scoring.DisclosureGuard;
import io.orgdeck.core.store.Fixture;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.model.Answer;
import io.orgdeck.model.Vote;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.Comment;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.assessment.RespondentGroup;
import io.orgdeck.model.assessment.ReviewMark;
import io.orgdeck.model.assessment.ReviewState;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.deck.Identified;

@DisplayName("M2, ROBUSTNESS 40: the same person twice is noticed and can be joined")
@ExtendWith(OwnState.class)
class SamePersonTest {

	private final AssessmentDocument document = AssessmentDocument.of(Fixture.assessment());
	private final Assessment assessment = document.content();
	private final Participant ada = person(2);
	private final Participant again = person(5);

	@ParameterizedTest
	@CsvSource({ "Ayesha Rahman,Ayesha Rahman", "Ayesha Rahman,ayesha  rahman ", "Ayesha Rahman,'Rahman, Ayesha'",
			"Ayesha Rahman,Ayesha\u00a0Rahman\u200b", "Zoë,Zoe\u0308", "O\u2019Neill,O'Neill" })
	void namesThatLookTheSameAreTheSame(String one, String other) {
		ada.setName(one);
		again.setName(other);
		assertEquals(List.of(new SamePeople.Pair(ada, again)), SamePeople.in(assessment));
	}

	@Test
	void otherNamesAndNoNamesAreOtherPeople() {
		assertEquals(List.of(), SamePeople.in(assessment));
		ada.setName(" ");
		again.setName(null);
		assertEquals(List.of(), SamePeople.in(assessment));
	}

	@Test
	void anotherRoleOrGroupSpeaksAgainstIt() {
		nameThemAlike();
		ada.setRole("nurse");
		assertEquals(1, SamePeople.in(assessment).size(), "the other's role is not known");
		again.setRole("Nurse ");
		assertEquals(1, SamePeople.in(assessment).size());
		again.setRole("porter");
		assertEquals(0, SamePeople.in(assessment).size());
		again.setRole(null);
		ada.setGroup(group("staff"));
		assertEquals(1, SamePeople.in(assessment).size(), "the other is in no group");
		again.setGroup(group("Staff"));
		assertEquals(1, SamePeople.in(assessment).size(), "each copy has made the group");
		again.setGroup(group("board"));
		assertEquals(0, SamePeople.in(assessment).size());
	}

	@Test
	void oneAddressIsOnePersonWhateverElseIsSaid() {
		ada.setEmail("a.rahman@example.org");
		again.setEmail("A.Rahman@example.org ");
		ada.setRole("nurse");
		again.setRole("porter");
		assertEquals(List.of(new SamePeople.Pair(ada, again)), SamePeople.in(assessment));
	}

	@Test
	void threeOfAKindAreTwoPairsAndBecomeOne() {
		nameThemAlike();
		person(1).setName(ada.getName());
		List<SamePeople.Pair> pairs = SamePeople.in(assessment);
		assertEquals(List.of(new SamePeople.Pair(person(1), ada), new SamePeople.Pair(person(1), again)), pairs);
		String before = xml();
		List<PeopleJoin.Result> results = PeopleJoin.joinAll(document, List.of(pairs.getFirst(), new SamePeople.Pair(ada, again),
				pairs.getLast()));
		assertEquals(List.of(1, 3, 4), assessment.getParticipants().stream().map(Participant::getNumber).toList());
		assertEquals(List.of("Participant 2 Ayesha Rahman", "Participant 5 Ayesha Rahman"), results.stream().map(PeopleJoin.Result::other)
				.toList());
		assertEquals(Optional.of("Join people who are the same"), document.undoLabel());
		document.undo();
		assertEquals(before, xml());
	}

	@Test
	void answersThatOnlyTheOtherGaveAreTakenOver() {
		nameThemAlike();
		vote(again, 0, new Answer.Rated("level-3"), "at last");
		vote(again, 1, Answer.DontKnow.INSTANCE, "");
		var empty = ballot(2);
		empty.setVotes(null);
		ballot(0).setVotes(ballot(0).getVotes().without(2));
		PeopleJoin.Result result = PeopleJoin.join(document, ada, again);
		assertEquals(Optional.of(new Vote(2, new Answer.Rated("level-3"), "at last")), ballot(0).getVotes().of(2));
		assertEquals(Optional.empty(), ballot(0).getVotes().of(5));
		assertEquals(1, result.moved());
		assertEquals(List.of(), result.clashes());
		assertEquals(List.of(), assessment.getComments(), "the same answer needs no comment");
	}

	@Test
	void ofTwoAnswersTheKeptPersonsStandsAndTheOtherIsAComment() {
		vote(ada, 0, new Answer.Rated("level-1"), "in the morning");
		vote(again, 0, new Answer.Rated("level-3"), "in the evening");
		PeopleJoin.Result result = PeopleJoin.join(document, ada, again);
		assertEquals(Optional.of(new Vote(2, new Answer.Rated("level-1"), "in the morning\nin the evening")), ballot(0).getVotes().of(2));
		Comment kept = assessment.getComments().getFirst();
		assertEquals("Participant 5 Person 5, answer to Question K1.1 “Do we K1?”, round 1, was also: 3", kept.getText());
		assertEquals("Joined from Participant 5 Person 5", kept.getAuthor());
		assertEquals(ballot(0), kept.getSubject());
		assertEquals(1, result.clashes().size());
		assertEquals(0, result.moved());
	}

	@Test
	void theOthersAnswerStandsWhereItIsChosen() {
		vote(ada, 0, new Answer.DoesNotApply("on leave"), "");
		vote(again, 0, new Answer.Rated("level-3"), "");
		vote(ada, 1, new Answer.Rated("level-1"), "");
		vote(again, 1, new Answer.Rated("level-2"), "");
		PeopleJoin.join(document, ada, again, clash -> clash.ballot() == ballot(0));
		assertEquals(new Answer.Rated("level-3"), ballot(0).getVotes().of(2).orElseThrow().answer());
		assertEquals(new Answer.Rated("level-1"), ballot(1).getVotes().of(2).orElseThrow().answer());
		assertTrue(assessment.getComments().getFirst().getText().endsWith("was also: Does not apply: on leave"),
				assessment.getComments().getFirst()::getText);
		assertTrue(assessment.getComments().getFirst().getText().startsWith("Participant 2 Person 2, "));
	}

	@Test
	void everythingThatRefersToTheOtherRefersToTheKeptOne() {
		Session second = Fixture.identified(Literals.SESSION, "s-2");
		second.getAttendance().addAll(List.of(person(1), again));
		assessment.getSessions().add(second);
		Comment comment = Fixture.identified(Literals.COMMENT, "c");
		comment.setSubject(again);
		assessment.getComments().add(comment);
		mark("m-1", again, "Grace");
		PeopleJoin.join(document, ada, again);
		assertEquals(List.of(person(1), ada), second.getAttendance());
		assertEquals(4, assessment.getSessions().getFirst().getAttendance().size(), "the other was there, too");
		assertEquals(ada, comment.getSubject());
		assertEquals(List.of(ada), assessment.getMarks().stream().map(ReviewMark::getSubject).toList());
		assertFalse(assessment.getParticipants().contains(again));
	}

	@Test
	void twoMarksBecomeOneAndTheOtherIsAComment() {
		nameThemAlike();
		mark("m-1", ada, "Grace");
		mark("m-2", again, "Zoë");
		PeopleJoin.join(document, ada, again);
		assertEquals(List.of("m-1"), assessment.getMarks().stream().map(Identified::getId).toList());
		assertEquals("Participant 5 Ayesha Rahman, review mark, was also: Queried, Zoë", assessment.getComments().getFirst().getText());
	}

	@Test
	void whatIsMissingIsFilledInAndWhatDiffersIsKept() {
		again.setRole("nurse");
		again.setEmail("a@example.org");
		RespondentGroup staff = group("staff");
		again.setGroup(staff);
		PeopleJoin.join(document, ada, again);
		assertEquals("nurse", ada.getRole());
		assertEquals("a@example.org", ada.getEmail());
		assertEquals(staff, ada.getGroup());
		assertEquals("Person 2", ada.getName());
		assertEquals(List.of("Participant 5 Person 5, name, was also: Person 5"), assessment.getComments().stream().map(Comment::getText)
				.toList());
	}

	@Test
	void theNumberIsNeverGivenAgainAndOneUndoBringsEverythingBack() {
		vote(again, 0, new Answer.Rated("level-3"), "");
		String before = xml();
		PeopleJoin.join(document, ada, again);
		assertEquals(5, ParticipantNumbers.highest(assessment));
		assertEquals(Optional.of("Join Participant 5 Person 5 to Participant 2 Person 2"), document.undoLabel());
		String joined = xml();
		document.undo();
		assertEquals(before, xml());
		document.redo();
		assertEquals(joined, xml());
	}

	@Test
	void joiningInTwoCopiesLeavesOneCommentOfTheSameId() {
		Assessment copy = EcoreUtil.copy(assessment);
		for (Assessment each : List.of(assessment, copy)) {
			PeopleJoin.join(each.getParticipants().get(1), each.getParticipants().get(4), Clock.systemUTC());
		}
		assertEquals(assessment.getComments().getFirst().getId(), copy.getComments().getFirst().getId());
	}

	@Test
	void onlyTwoPeopleOfOneAssessmentAreJoined() {
		assertThrows(IllegalArgumentException.class, () -> PeopleJoin.join(document, ada, ada));
		Participant stranger = EcoreUtil.copy(again);
		assertThrows(IllegalArgumentException.class, () -> PeopleJoin.join(document, ada, stranger));
		assertEquals(5, assessment.getParticipants().size());
	}

	@Test
	void theCheckNamesBothAndItsFixJoinsThem() {
		nameThemAlike();
		List<Issue> issues = new SamePersonTwice().run(CheckContext.of(assessment, LocalDate.of(2026, 3, 14))).toList();
		assertEquals("Participant 2 Ayesha Rahman and Participant 5 Ayesha Rahman may be the same person, and then each answer counts "
				+ "twice. "
				+ "Join them, or give them different roles if they are two people.", issues.getFirst().message());
		issues.getFirst().fixes().getFirst().apply(assessment);
		assertEquals(List.of(1, 2, 3, 4), assessment.getParticipants().stream().map(Participant::getNumber).toList());
		assertEquals(0, new SamePersonTwice().run(CheckContext.of(assessment, LocalDate.of(2026, 3, 14))).count());
	}

	@Test
	@DisplayName("M2: a group of two that counts as three is hidden again once they are joined")
	void aSmallGroupIsNotLiftedOverTheLimit() {
		assessment.setDisclosureThreshold(3);
		RespondentGroup staff = group("staff");
		RespondentGroup board = group("board");
		assessment.getParticipants().forEach(one -> one.setGroup(one.getNumber() == 2 || one.getNumber() == 5 || one.getNumber() == 1
				? staff : board));
		for (int number = 6; number <= 9; number++) {
			Participant more = Fixture.identified(Literals.PARTICIPANT, "p-" + number);
			more.setNumber(number);
			more.setGroup(board);
			assessment.getParticipants().add(more);
		}
		assessment.getParticipants().forEach(one -> vote(one, 0, new Answer.Rated("level-2"), ""));
		nameThemAlike();
		var question = Fixture.questions(assessment.getDeck()).getFirst();
		assertFalse(DisclosureGuard.of(assessment).group(staff).question(question).isSuppressed(), "two people look like three");
		PeopleJoin.join(document, ada, again);
		assertTrue(DisclosureGuard.of(assessment).group(staff).question(question).isSuppressed());
	}

	private void nameThemAlike() {
		ada.setName("Ayesha Rahman");
		again.setName("Ayesha Rahman");
	}

	private Participant person(int number) {
		return assessment.getParticipants().stream().filter(one -> one.getNumber() == number).findFirst().orElseThrow();
	}

	private Ballot ballot(int index) {
		return assessment.getSessions().getFirst().getBallots().get(index);
	}

	private void vote(Participant person, int index, Answer answer, String comment) {
		ballot(index).setVotes(ballot(index).getVotes().with(new Vote(person.getNumber(), answer, comment)));
	}

	private RespondentGroup group(String name) {
		RespondentGroup group = Fixture.identified(Literals.RESPONDENT_GROUP, "group-" + name);
		group.setName(name);
		assessment.getGroups().add(group);
		return group;
	}

	private void mark(String id, Participant subject, String author) {
		ReviewMark mark = Fixture.identified(Literals.REVIEW_MARK, id);
		mark.setSubject(subject);
		mark.setState(ReviewState.QUERIED);
		mark.setAuthor(author);
		assessment.getMarks().add(mark);
	}

	private String xml() {
		try {
			return Fixture.xml(assessment);
		} catch (StoreException e) {
			throw new AssertionError(e);
		}
	}
}
