package io.orgdeck.core.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.deck.AskedAs;
import io.orgdeck.core.merge.MergeLine.Kind;
import io.orgdeck.core.people.ParticipantNumbers;
import io.orgdeck.core.store.Fixture;
import io.orgdeck.model.Answer;
import io.orgdeck.model.Vote;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.Participant;

/** Whose votes are whose after a merge, and what becomes of their comments. */
class MergedVotesTest {

	private static final Answer LOW = new Answer.Rated("level-1");
	private static final Answer HIGH = new Answer.Rated("level-3");

	private final Assessment start = Fixture.assessment();
	private final Assessment mine = EcoreUtil.copy(start);
	private final Assessment theirs = EcoreUtil.copy(start);

	@Test
	@DisplayName("U6: a comment that was edited stands once, one that was deleted does not come back")
	void commentsOfVotes() throws Exception {
		vote(theirs, new Vote(1, new Answer.Rated("level-2"), "because"));
		assertEquals(List.of("Votes on K1.1, round 1: comment of Participant 1 Person 1 changed from \"why not\" to \"because\"."),
				merge());
		assertEquals("because", of(mine, 1).comment());
		vote(theirs, new Vote(1, new Answer.Rated("level-2")));
		vote(mine, new Vote(1, new Answer.Rated("level-2"), "why not"));
		merge();
		assertEquals("", of(mine, 1).comment());
		vote(theirs, new Vote(1, new Answer.Rated("level-2"), "why not"));
		assertEquals(List.of(), merge());
		assertEquals("", of(mine, 1).comment(), "it was deleted here and left alone there");
		vote(mine, new Vote(1, new Answer.Rated("level-2"), "mine"));
		assertEquals(List.of(), merge());
		assertEquals("mine", of(mine, 1).comment());
		vote(theirs, new Vote(1, new Answer.Rated("level-2"), "theirs"));
		merge();
		assertEquals("mine\ntheirs", of(mine, 1).comment());
	}

	@Test
	@DisplayName("U6: ticks are merged like any answer, and told in words")
	void ticks() throws Exception {
		for (Assessment copy : List.of(start, mine, theirs)) {
			AskedAs.SEVERAL_OF.putInto(ballot(copy).getQuestion());
			vote(copy, new Vote(1, Answer.Given.ticked(List.of("level-1"))));
		}
		vote(theirs, new Vote(1, Answer.Given.ticked(List.of("level-1", "level-3"))));
		assertEquals(List.of("Votes on K1.1, round 1: answer of Participant 1 Person 1 changed from \"1\" to \"1; 3\"."), merge());
		assertEquals(List.of("level-1", "level-3"), ((Answer.Given) of(mine, 1).answer()).ticked());
	}

	@Test
	@DisplayName("U6: the preview has a line for votes that come, go, change and stay")
	void linesForVotes() throws Exception {
		vote(theirs, new Vote(5, LOW));
		vote(theirs, new Vote(4, LOW));
		ballot(theirs).setVotes(ballot(theirs).getVotes().without(2));
		Ballot second = theirs.getSessions().getFirst().getBallots().get(1);
		second.setVotes(second.getVotes().without(4).with(new Vote(3, HIGH)));
		Ballot own = mine.getSessions().getFirst().getBallots().get(1);
		own.setVotes(own.getVotes().without(3).with(new Vote(4, LOW)));
		assertEquals(List.of("Votes on K1.1, round 1: answer of Participant 4 Person 4 changed from \"3\" to \"1\".",
				"Votes on K1.1, round 1: votes added: 1", "Votes on K1.1, round 1: votes removed: 1",
				"Votes on K1.2, round 1: votes removed in one copy, changed in the other; kept: 2"), merge());
		assertEquals(Optional.empty(), ballot(mine).getVotes().of(2));
		assertEquals(HIGH, own.getVotes().of(3).orElseThrow().answer());
		assertEquals(LOW, own.getVotes().of(4).orElseThrow().answer());
	}

	@Test
	@DisplayName("U6: votes that the other copy has cleared go, unless they were changed here")
	void votesThatWereClearedGo() throws Exception {
		ballot(theirs).setVotes(null);
		vote(mine, new Vote(4, LOW));
		merge();
		assertEquals(Votes.of(new Vote(4, LOW)), ballot(mine).getVotes());
		ballot(mine).setVotes(null);
		ballot(theirs).setVotes(Votes.of(new Vote(5, HIGH)));
		merge();
		assertEquals(Votes.of(new Vote(5, HIGH)), ballot(mine).getVotes());
	}

	@Test
	@DisplayName("U6: of two reasons the one that holds all lines of the other stands; other words are a conflict")
	void reasons() throws Exception {
		vote(mine, new Vote(3, new Answer.DoesNotApply("not my job\nnot here")));
		vote(theirs, new Vote(3, new Answer.DoesNotApply("not here")));
		assertEquals(List.of(), mergeWithout());
		assertEquals(new Answer.DoesNotApply("not my job\nnot here"), of(mine, 3).answer());
		vote(mine, new Vote(3, new Answer.DoesNotApply("not")));
		assertEquals(List.of("Participant 3 Person 3, Votes on K1.1, round 1: answer is \"Does not apply: not\" in this copy and "
				+ "\"Does not apply: not here\" in the other."), mergeWithout());
		vote(mine, new Vote(3, new Answer.DoesNotApply("")));
		assertEquals("Votes on K1.1, round 1: answer of Participant 3 Person 3 changed from \"Does not apply\" to \"Does not apply: "
				+ "not here\".",
				mergeWithout().getFirst());
		vote(theirs, new Vote(3, Answer.DontKnow.INSTANCE));
		assertTrue(mergeWithout().getFirst().endsWith("\"Don't know\" in the other."), "another kind of answer says something else");
	}

	@Test
	@DisplayName("U6: a conflict about a vote keeps the answer as a comment on the ballot, also of somebody without a name")
	void aConflictNamesTheVoter() throws Exception {
		ballot(mine).setVotes(ballot(mine).getVotes().with(new Vote(9, LOW)));
		ballot(theirs).setVotes(ballot(theirs).getVotes().with(new Vote(9, HIGH)));
		assertEquals(List.of("Participant 9, Votes on K1.1, round 1: answer is \"1\" in this copy and \"3\" in the other."),
				mergeWithout());
		assertEquals(ballot(mine), mine.getComments().getFirst().getSubject());
		assertEquals("Participant 9, Votes on K1.1, round 1, answer, was also: 3", mine.getComments().getFirst().getText());
	}

	@Test
	@DisplayName("U6: what cannot be read of both copies is kept once")
	void unreadableVotesAreKept() throws Exception {
		ballot(mine).setVotes(Votes.parse("1=level-2 x=y"));
		ballot(theirs).setVotes(Votes.parse("1=level-2 x=y z=%G"));
		mergeWithout();
		assertEquals(List.of("x=y", "z=%G"), ballot(mine).getVotes().unreadable());
		assertEquals(1, ballot(mine).getVotes().size());
	}

	@Test
	@DisplayName("U3, M1: a newcomer gets no number that the other copy has given to somebody who has gone")
	void aNumberOfSomebodyWhoHasGoneIsNotGivenToANewcomer() throws Exception {
		newPerson(mine, "gone", 6);
		ParticipantNumbers.remember(mine);
		EcoreUtil.delete(mine.getParticipants().getLast(), true);
		newPerson(theirs, "new", 6);
		vote(theirs, new Vote(6, HIGH));
		assertTrue(merge().contains("Participant 7 new: the other copy calls it 6, which is taken here; it becomes 7."));
		assertEquals(7, mine.getParticipants().getLast().getNumber());
		assertEquals(Optional.empty(), ballot(mine).getVotes().of(6));
		assertEquals(HIGH, of(mine, 7).answer());
		assertEquals(7, ParticipantNumbers.highest(mine));
	}

	@Test
	@DisplayName("U3, M1: the votes of somebody who has gone do not go to whoever got the number from an older program")
	void votesDoNotGoToWhoeverGotTheNumberAgain() throws Exception {
		EcoreUtil.delete(theirs.getParticipants().get(3), true);
		clear(theirs, 4);
		newPerson(theirs, "second 4", 4);
		vote(theirs, new Vote(4, LOW));
		vote(mine, new Vote(4, HIGH, "I am Person 4"));
		vote(mine, new Vote(4, new Answer.Rated("level-2"), "I am Person 4"));
		merge();
		assertEquals("p-4", mine.getParticipants().get(3).getId());
		assertEquals(new Answer.Rated("level-2"), of(mine, 4).answer());
		assertEquals(6, person(mine, "second 4").getNumber());
		assertEquals(LOW, of(mine, 6).answer());
	}

	@Test
	@DisplayName("U3: votes under the number of somebody who has gone in both copies are nobody's")
	void votesOfSomebodyGoneInBothStayGone() throws Exception {
		for (Assessment copy : List.of(mine, theirs)) {
			EcoreUtil.delete(copy.getParticipants().get(3), true);
			clear(copy, 4);
		}
		newPerson(mine, "second 4", 4);
		vote(mine, new Vote(4, HIGH));
		merge();
		assertEquals(HIGH, of(mine, 4).answer(), "the same answer as the first 4 had given is not taken for theirs");
		assertEquals("p-second 4", mine.getParticipants().getLast().getId());
	}

	@Test
	@DisplayName("U3: a stranger's votes keep their number, or get one that is free, once")
	void votesOfAStrangerGoToNobodyElse() throws Exception {
		vote(theirs, new Vote(6, HIGH, "stranger"));
		newPerson(mine, "Ada", 6);
		vote(mine, new Vote(6, LOW));
		mergeWithout();
		assertEquals(LOW, of(mine, 6).answer());
		assertEquals("stranger", of(mine, 7).comment());
		String once = Fixture.xml(mine);
		mergeWithout();
		assertEquals(once, Fixture.xml(mine));
	}

	@Test
	@DisplayName("U3: a stranger who has come before is found by the votes, not taken for another stranger")
	void aStrangerIsFoundByTheVotes() throws Exception {
		newPerson(mine, "Ada", 6);
		vote(mine, new Vote(8, LOW, "another"));
		vote(mine, new Vote(9, HIGH, "stranger"));
		vote(theirs, new Vote(6, HIGH, "stranger"));
		String before = Fixture.xml(mine);
		assertEquals(List.of(), mergeWithout());
		assertEquals(before, Fixture.xml(mine));
	}

	@Test
	@DisplayName("U3: a stranger of both copies is one stranger; a stranger with a new number keeps it")
	void strangersOfBoth() throws Exception {
		vote(mine, new Vote(7, LOW));
		vote(theirs, new Vote(7, LOW));
		vote(theirs, new Vote(8, HIGH));
		mergeWithout();
		assertEquals(List.of(1, 2, 3, 4, 7, 8), ballot(mine).getVotes().stream().map(Vote::participant).toList());
		EcoreUtil.delete(theirs.getParticipants().get(4), true);
		vote(theirs, new Vote(5, LOW, "left behind"));
		merge();
		assertEquals("left behind", of(mine, 5).comment(), "the person is known from the ancestor");
		assertEquals("p-5", mine.getParticipants().getLast().getId());
	}

	@Test
	@DisplayName("U3: somebody whom mine has removed and who has voted since comes back under the same number")
	void somebodyWhoHasVotedSinceComesBack() throws Exception {
		EcoreUtil.delete(mine.getParticipants().get(4), true);
		vote(theirs, new Vote(5, HIGH));
		List<String> lines = merge();
		assertEquals(5, mine.getParticipants().getLast().getNumber());
		assertEquals(HIGH, of(mine, 5).answer());
		assertEquals(List.of("Votes on K1.1, round 1: votes added: 1",
				"Participant 5 Person 5: removed in one copy, used in the other; kept."), lines);
	}

	@Test
	@DisplayName("U3: who was renumbered before keeps the new number, and votes follow")
	void aSecondMergeFollowsTheFirst() throws Exception {
		newPerson(mine, "Ada", 6);
		newPerson(theirs, "Grace", 6);
		merge();
		vote(theirs, new Vote(6, HIGH));
		newPerson(theirs, "Zoë", 7);
		vote(theirs, new Vote(7, LOW));
		Ballot round = Fixture.identified(Literals.BALLOT, "second round");
		round.setQuestion(Fixture.questions(theirs.getDeck()).getFirst());
		round.setRound(2);
		round.setVotes(Votes.parse("6=level-1 x=y"));
		theirs.getSessions().getFirst().getBallots().add(round);
		merge();
		assertEquals(List.of("p-Ada 6", "p-Grace 7", "p-Zoë 8"),
				mine.getParticipants().subList(5, 8).stream().map(one -> one.getId() + ' ' + one.getNumber()).toList());
		assertEquals(HIGH, of(mine, 7).answer());
		assertEquals(LOW, of(mine, 8).answer());
		assertEquals("7=level-1 x=y", mine.getSessions().getFirst().getBallots().getLast().getVotes().toString());
	}

	@Test
	@DisplayName("U3: two people of the other copy with one number get one each")
	void twoPeopleWithOneNumberGetOneEach() throws Exception {
		newPerson(theirs, "Ada", 6);
		newPerson(theirs, "Grace", 6);
		merge();
		assertEquals(List.of(6, 7), mine.getParticipants().subList(5, 7).stream().map(Participant::getNumber).toList());
	}

	@Test
	@DisplayName("M1: a number that only the other copy remembers is remembered")
	void theHighestNumberOfBothIsRemembered() throws Exception {
		theirs.setLastNumber(12);
		assertEquals(List.of(), merge());
		assertEquals(12, mine.getLastNumber());
		theirs.setLastNumber(9);
		merge();
		assertEquals(12, mine.getLastNumber());
		start.setLastNumber(20);
		newPerson(theirs, "Ada", 13);
		merge();
		assertEquals(21, mine.getParticipants().getLast().getNumber(), "the ancestor has given up to 20");
	}

	@Test
	@DisplayName("M1: the number of somebody whom the other copy has removed is remembered")
	void theNumberOfSomebodyWhoGoesIsRemembered() throws Exception {
		EcoreUtil.delete(theirs.getParticipants().get(4), true);
		assertEquals(List.of("Session without a title: attendance removed: Participant 5 Person 5", "Participant 5 Person 5: removed."),
				merge());
		assertEquals(5, mine.getLastNumber());
	}

	@Test
	@DisplayName("M2: a newcomer who may be somebody known has a line of its own")
	void aNewcomerWhoMayBeSomebodyKnownIsTold() throws Exception {
		newPerson(mine, "Ada Lovelace", 6);
		newPerson(theirs, "Lovelace, Ada", 6);
		MergeReport report = Merge.into(mine, theirs, Optional.of(start), MergeSettings.keepingMine("b"));
		assertEquals(1, report.count(Kind.SAME_PERSON));
		assertEquals("Participant 7 Lovelace, Ada: added.", report.lines().get(1).sentence());
		assertEquals("Participant 6 Ada Lovelace and Participant 7 Lovelace, Ada may be the same person, whose answers would count twice. "
				+ "If so, join them.", report.lines().getLast().sentence());
		assertEquals(List.of(mine.getParticipants().get(5)), report.samePeople().stream().map(pair -> pair.first()).toList());
		assertEquals(0, Merge.preview(mine, theirs, Optional.of(start), MergeSettings.keepingMine("b")).count(Kind.SAME_PERSON),
				"told once");
	}

	private List<String> merge() throws CannotMergeException {
		return Merge.into(mine, theirs, Optional.of(start), MergeSettings.keepingMine("b")).lines().stream().map(MergeLine::sentence)
				.toList();
	}

	private List<String> mergeWithout() throws CannotMergeException {
		return Merge.into(mine, theirs, Optional.empty(), MergeSettings.keepingMine("b")).lines().stream().map(MergeLine::sentence)
				.toList();
	}

	private static Ballot ballot(Assessment assessment) {
		return assessment.getSessions().getFirst().getBallots().getFirst();
	}

	private static void vote(Assessment assessment, Vote vote) {
		ballot(assessment).setVotes(ballot(assessment).getVotes().with(vote));
	}

	private static void clear(Assessment assessment, int number) {
		assessment.getSessions().getFirst().getBallots().forEach(ballot -> ballot.setVotes(ballot.getVotes().without(number)));
	}

	private static Vote of(Assessment assessment, int number) {
		return ballot(assessment).getVotes().of(number).orElseThrow();
	}

	private static Participant person(Assessment assessment, String name) {
		return assessment.getParticipants().stream().filter(one -> name.equals(one.getName())).findFirst().orElseThrow();
	}

	private static void newPerson(Assessment assessment, String name, int number) {
		Participant participant = Fixture.identified(Literals.PARTICIPANT, "p-" + name);
		participant.setNumber(number);
		participant.setName(name);
		assessment.getParticipants().add(participant);
	}

	@Test
	@DisplayName("What only a newer version reads of a vote comes over from whoever has changed it, and stays with its vote")
	void partsOfANewerVersionAreMerged() throws Exception {
		ballot(theirs).setVotes(
				Votes.of(ballot(theirs).getVotes().stream().map(vote -> vote.withFurther("sure=" + vote.participant())).toList()));
		vote(mine, ballot(mine).getVotes().getFirst().withComment("why not"));
		merge();
		assertEquals("sure=1", ballot(mine).getVotes().getFirst().further());
		assertEquals("why not", ballot(mine).getVotes().getFirst().comment());
		vote(mine, ballot(mine).getVotes().getFirst().withFurther("sure=9"));
		merge();
		assertEquals("sure=9", ballot(mine).getVotes().getFirst().further());
	}
}
