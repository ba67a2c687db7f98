package io.orgdeck.core.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.merge.MergeLine.Kind;
import io.orgdeck.core.pool.Release;
import io.orgdeck.core.store.Fixture;
import io.orgdeck.model.Answer;
import io.orgdeck.model.Vote;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Attachment;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.Evidence;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.assessment.WorkingGroup;

/** What a consultant expects of merging a colleague's copy. */
class MergeTest {

	private final Assessment start = Fixture.assessment();
	private final Assessment mine = EcoreUtil.copy(start);
	private final Assessment theirs = EcoreUtil.copy(start);

	@Test
	void whatOnlyOneHasChangedIsTakenFromWhoeverChangedIt() throws Exception {
		mine.getClient().setSector("charity");
		theirs.getSessions().getFirst().setPlace("Town hall");
		theirs.setTitle("Riverside 2026 review");
		mergeWith(Optional.of(start));
		assertEquals("charity", mine.getClient().getSector());
		assertEquals("Town hall", mine.getSessions().getFirst().getPlace());
		assertEquals("Riverside 2026 review", mine.getTitle());
	}

	@Test
	void ofTwoFiguresOfOthersTheLaterStandWhoeverMerges() throws Exception {
		mine.setBenchmark(figuresOfOthers(2));
		theirs.setBenchmark(figuresOfOthers(3));
		Assessment other = EcoreUtil.copy(theirs);
		Assessment own = EcoreUtil.copy(mine);
		MergeReport report = mergeWith(Optional.of(start));
		assertEquals(figuresOfOthers(3), mine.getBenchmark());
		assertTrue(report.lines().getFirst().sentence().contains("publication 3"), report.lines().getFirst().sentence());
		Merge.into(other, own, Optional.of(start), new MergeSettings("b", line -> true, java.time.Clock.systemUTC()));
		assertEquals(figuresOfOthers(3), other.getBenchmark());
		assertTrue(other.getComments().isEmpty());
	}

	@Test
	void figuresOfOthersThatOneHasTakenOutStayOut() throws Exception {
		for (Assessment one : List.of(start, mine, theirs)) {
			one.setBenchmark(figuresOfOthers(2));
		}
		theirs.setBenchmark(null);
		mergeWith(Optional.of(start));
		assertNull(mine.getBenchmark());
	}

	private static String figuresOfOthers(int publication) {
		return new Release(publication, LocalDate.of(2026, 2, publication), 9, Map.of(), List.of(), new TreeMap<>()).json();
	}

	@Test
	void whatBothHaveChangedIsAConflictAndBothValuesAreKept() throws Exception {
		action(mine).setTitle("Mine");
		action(theirs).setTitle("Theirs");
		MergeReport report = mergeWith(Optional.of(start));
		assertEquals(1, report.count(Kind.CONFLICT));
		assertEquals("Mine", action(mine).getTitle());
		assertEquals(action(mine), mine.getComments().getFirst().getSubject());
		assertTrue(mine.getComments().getFirst().getText().contains("Theirs"));
		assertEquals("colleague.assessment", mine.getComments().getFirst().getAuthor());
	}

	@Test
	void theOthersValueCanBeChosenAndMineIsKept() throws Exception {
		action(mine).setTitle("Mine");
		action(theirs).setTitle("Theirs");
		Merge.into(mine, theirs, Optional.empty(), new MergeSettings("b", line -> true, java.time.Clock.systemUTC()));
		assertEquals("Theirs", action(mine).getTitle());
		assertTrue(mine.getComments().getFirst().getText().contains("Mine"));
	}

	@Test
	void twoPeopleWithTheSameNewNumberStayTwoPeopleWithTheirOwnVotes() throws Exception {
		newPerson(mine, "Ada", "level-1");
		newPerson(theirs, "Grace", "level-3");
		MergeReport report = mergeWith(Optional.of(start));
		Ballot ballot = mine.getSessions().getFirst().getBallots().getFirst();
		assertEquals(List.of("Ada", "Grace"), mine.getParticipants().subList(5, 7).stream().map(Participant::getName).toList());
		assertEquals(new Answer.Rated("level-1"), ballot.getVotes().of(6).orElseThrow().answer());
		assertEquals(new Answer.Rated("level-3"), ballot.getVotes().of(7).orElseThrow().answer());
		assertEquals(1, report.count(Kind.RENUMBERED));
	}

	@Test
	void differentAnswersAreListedAndEveryCommentStays() throws Exception {
		vote(mine, new Vote(1, new Answer.Rated("level-1"), "in the morning"));
		vote(theirs, new Vote(1, new Answer.Rated("level-3"), "in the evening"));
		MergeReport report = mergeWith(Optional.of(start));
		Vote vote = mine.getSessions().getFirst().getBallots().getFirst().getVotes().of(1).orElseThrow();
		assertEquals(new Answer.Rated("level-1"), vote.answer());
		assertEquals("in the morning\nin the evening", vote.comment());
		assertEquals(List.of(Kind.CONFLICT), report.lines().stream().map(MergeLine::kind).toList());
		assertTrue(mine.getComments().getFirst().getText().contains("3"));
	}

	@Test
	void aBallotThatEachHasMadeIsOneBallot() throws Exception {
		for (Assessment copy : List.of(mine, theirs)) {
			Ballot ballot = Fixture.identified(Literals.BALLOT, copy == mine ? "m" : "t");
			ballot.setQuestion(Fixture.questions(copy.getDeck()).getFirst());
			ballot.setRound(2);
			ballot.setVotes(io.orgdeck.model.Votes.of(new Vote(copy == mine ? 1 : 2, new Answer.Rated("level-2"))));
			copy.getSessions().getFirst().getBallots().add(ballot);
		}
		mergeWith(Optional.empty());
		List<Ballot> second = mine.getSessions().getFirst().getBallots().stream().filter(one -> one.getRound() == 2).toList();
		assertEquals(1, second.size());
		assertEquals(2, second.getFirst().getVotes().size());
	}

	@Test
	void whatTheOtherHasRemovedGoesOnlyWhenNothingNeedsIt() throws Exception {
		EcoreUtil.deleteAll(List.copyOf(theirs.getStrategy().getGroups().getFirst().getActions()), true);
		actions(mine).get(1).setOwner("Ada");
		MergeReport report = mergeWith(Optional.of(start));
		assertEquals(List.of("action-1", "action-2"), actions(mine).stream().map(Action::getId).toList(),
				"the second is worked on and waits for the first");
		assertEquals(2, report.count(Kind.KEPT));
	}

	@Test
	void withoutTheAncestorNothingIsRemoved() throws Exception {
		EcoreUtil.deleteAll(List.copyOf(theirs.getStrategy().getGroups().getFirst().getActions()), true);
		mergeWith(Optional.empty());
		assertEquals(2, actions(mine).size());
	}

	@Test
	void withTheAncestorWhatTheOtherHasRemovedGoes() throws Exception {
		EcoreUtil.delete(actions(theirs).get(1), true);
		MergeReport report = mergeWith(Optional.of(start));
		assertEquals(1, actions(mine).size());
		assertEquals(1, report.count(Kind.REMOVED));
	}

	@Test
	void anActionThatWasMovedToANewGroupMovesHereToo() throws Exception {
		WorkingGroup group = Fixture.identified(Literals.WORKING_GROUP, "g-2");
		group.setName("Culture");
		theirs.getStrategy().getGroups().add(group);
		group.getActions().add(actions(theirs).get(1));
		mergeWith(Optional.of(start));
		assertEquals("g-2", ((Action) find(mine, "action-2")).getGroup().getId());
		assertEquals(1, actions(mine).size());
	}

	@Test
	void twoFilesForOnePieceOfEvidenceAreBothKept() throws Exception {
		for (Assessment copy : List.of(mine, theirs)) {
			Evidence evidence = Fixture.identified(Literals.EVIDENCE, "e-1");
			evidence.setCode("E1");
			evidence.setTitle("Minutes");
			Attachment file = Fixture.identified(Literals.ATTACHMENT, copy == mine ? "file-m" : "file-t");
			file.setName(file.getId());
			evidence.setAttachment(file);
			copy.getEvidence().add(evidence);
		}
		MergeReport report = mergeWith(Optional.empty());
		assertEquals(List.of("file-m", "file-t"), mine.getEvidence().stream().map(one -> one.getAttachment().getId()).toList());
		assertEquals(List.of("E1", "E2"), mine.getEvidence().stream().map(Evidence::getCode).toList());
		assertEquals(List.of("file-t"), report.brought().stream().map(Attachment::getId).toList());
	}

	@Test
	void aNewerDeckOfTheOtherCopyIsTakenWhenMineIsUntouched() throws Exception {
		theirs.getDeck().setVersion("2");
		Fixture.questions(theirs.getDeck()).getFirst().setText("Do we really?");
		vote(mine, new Vote(5, new Answer.Rated("level-3")));
		mergeWith(Optional.of(start));
		assertEquals("2", mine.getDeck().getVersion());
		Ballot ballot = mine.getSessions().getFirst().getBallots().getFirst();
		assertEquals("Do we really?", ballot.getQuestion().getText());
		assertTrue(EcoreUtil.isAncestor(mine.getDeck(), ballot.getQuestion()));
		assertTrue(ballot.getVotes().of(5).isPresent());
	}

	@Test
	void anotherAssessmentIsRefused() {
		theirs.setId("another");
		String before = mine.toString();
		assertThrows(CannotMergeException.class, () -> mergeWith(Optional.empty()));
		assertEquals(before, mine.toString());
	}

	@Test
	void linesNameThingsInWords() throws Exception {
		vote(mine, new Vote(1, new Answer.Rated("level-1")));
		vote(theirs, new Vote(1, new Answer.Rated("level-3")));
		MergeReport report = mergeWith(Optional.empty());
		String sentence = report.lines().getFirst().sentence();
		assertTrue(sentence.startsWith("Participant 1 Person 1, Votes on K1.1, round 1"), sentence);
		assertFalse(sentence.contains("b-K1"), sentence);
	}

	private MergeReport mergeWith(Optional<Assessment> base) throws CannotMergeException {
		return Merge.into(mine, theirs, base, MergeSettings.keepingMine("colleague.assessment"));
	}

	private static List<Action> actions(Assessment assessment) {
		return assessment.getStrategy().getGroups().getFirst().getActions();
	}

	private static Action action(Assessment assessment) {
		return actions(assessment).getFirst();
	}

	private static void vote(Assessment assessment, Vote vote) {
		Ballot ballot = assessment.getSessions().getFirst().getBallots().getFirst();
		ballot.setVotes(ballot.getVotes().with(vote));
	}

	private static void newPerson(Assessment assessment, String name, String level) {
		Participant participant = Fixture.identified(Literals.PARTICIPANT, "p-" + name);
		participant.setNumber(6);
		participant.setName(name);
		assessment.getParticipants().add(participant);
		vote(assessment, new Vote(6, new Answer.Rated(level)));
	}

	private static Object find(Assessment assessment, String id) {
		var all = assessment.eAllContents();
		while (all.hasNext()) {
			if (all.next() instanceof io.orgdeck.model.deck.Identified one && id.equals(one.getId())) {
				return one;
			}
		}
		throw new AssertionError(id);
	}
}
