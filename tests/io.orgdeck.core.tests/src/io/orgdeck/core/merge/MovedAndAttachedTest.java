package io.orgdeck.core.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.store.Fixture;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.ActionState;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentFactory;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Attachment;
import io.orgdeck.model.assessment.Decision;
import io.orgdeck.model.assessment.Evidence;
import io.orgdeck.model.assessment.Finding;
import io.orgdeck.model.assessment.Meeting;
import io.orgdeck.model.assessment.QuestionTarget;
import io.orgdeck.model.assessment.Target;
import io.orgdeck.model.assessment.WorkingGroup;
import io.orgdeck.model.deck.Identified;

/** Files, places and orders of a colleague arrive, and what is the same in both copies is one. */
class MovedAndAttachedTest {

	private final Assessment start = FullAssessment.create();
	private final Assessment mine = EcoreUtil.copy(start);
	private final Assessment theirs = EcoreUtil.copy(start);

	@Test
	@DisplayName("U2: a file that only the colleague has attached to known evidence arrives")
	void aFileForKnownEvidenceArrives() throws Exception {
		theirs.getEvidence().get(1).setAttachment(FullAssessment.file("minutes"));
		MergeReport report = report();
		assertEquals("minutes", mine.getEvidence().get(1).getAttachment().getId());
		assertEquals(List.of("minutes"), report.brought().stream().map(Identified::getId).toList());
		assertEquals("Attachment “minutes.pdf”: added.", report.lines().getFirst().sentence());
		assertEquals(4, mine.getEvidence().size());
	}

	@Test
	@DisplayName("U2: another file takes the place of the one that mine has left alone")
	void aFileThatWasReplacedIsReplaced() throws Exception {
		theirs.getEvidence().getFirst().setAttachment(FullAssessment.file("newer"));
		assertEquals(List.of("Attachment “newer.pdf”: added.", "Attachment “file-1.pdf”: removed."), merge());
		assertEquals("newer", mine.getEvidence().getFirst().getAttachment().getId());
		assertEquals(4, mine.getEvidence().size());
	}

	@Test
	@DisplayName("U2: two files for one piece of evidence stand beside each other, each evidence with an id and a code of its own")
	void twoFilesForKnownEvidenceStandBesideEachOther() throws Exception {
		mine.getEvidence().getFirst().setAttachment(FullAssessment.file("mine"));
		theirs.getEvidence().getFirst().setAttachment(FullAssessment.file("theirs"));
		List<String> lines = merge();
		assertEquals(List.of("E1", "E5", "E2", "E3", "E4"), mine.getEvidence().stream().map(Evidence::getCode).toList());
		Evidence first = mine.getEvidence().getFirst();
		Evidence beside = mine.getEvidence().get(1);
		assertEquals("mine", first.getAttachment().getId());
		assertEquals("theirs", beside.getAttachment().getId());
		assertNotEquals(first.getId(), beside.getId());
		assertEquals("Minutes 1", beside.getTitle());
		assertEquals(first.getQuestions(), beside.getQuestions());
		assertTrue(lines.contains("Evidence E5 “Minutes 1”: added."), lines::toString);
		String once = Fixture.xml(mine);
		assertEquals(List.of(), merge().stream().filter(line -> line.contains("Minutes 1: added")).toList());
		assertEquals(once, Fixture.xml(mine), "the second time there is nothing more to add");
	}

	@Test
	@DisplayName("U7: the same file that both have attached is one, a different one is another")
	void theSameFileOfBothIsOneFile() throws Exception {
		for (Assessment copy : List.of(mine, theirs)) {
			Attachment file = FullAssessment.file(copy == mine ? "m" : "t");
			file.setSha256("the same");
			copy.getEvidence().get(1).setAttachment(file);
			Attachment unread = FullAssessment.file(copy == mine ? "m-2" : "t-2");
			unread.setSha256(null);
			copy.getEvidence().get(2).setAttachment(unread);
		}
		MergeReport report = report();
		assertEquals("m", mine.getEvidence().get(1).getAttachment().getId());
		assertEquals(List.of("t-2"), report.brought().stream().map(Identified::getId).toList(), "of the others it is not known");
		assertEquals(5, mine.getEvidence().size());
	}

	@Test
	@DisplayName("U2: what is new stands where it stands in the other copy")
	void newThingsStandWhereTheyStandInTheOtherCopy() throws Exception {
		for (int place : new int[] { 0, 2, 6 }) {
			Finding finding = Fixture.identified(Literals.FINDING, "new-" + place);
			finding.setTitle("New");
			theirs.getFindings().add(place, finding);
		}
		Finding own = Fixture.identified(Literals.FINDING, "own");
		mine.getFindings().add(1, own);
		merge();
		assertEquals(List.of("new-0", "f-1", "own", "new-2", "f-2", "f-3", "f-4", "new-6"), ids(mine.getFindings()));
	}

	@Test
	@DisplayName("U2: another order arrives, with what only mine has in its place")
	void anotherOrderArrives() throws Exception {
		theirs.getFindings().move(0, 3);
		Finding own = Fixture.identified(Literals.FINDING, "own");
		own.setTitle("Own");
		mine.getFindings().add(1, own);
		assertEquals(List.of("Assessment: order of findings changed from \"Finding F1 “Finding 1”, Finding F2 “Finding 2”, "
				+ "Finding F3 “Finding 3”, Finding F4 “Finding 4”\" to \"Finding F4 “Finding 4”, Finding F1 “Finding 1”, "
				+ "Finding F2 “Finding 2”, Finding F3 “Finding 3”\"."), merge());
		assertEquals(List.of("f-4", "own", "f-1", "f-2", "f-3"), ids(mine.getFindings()));
		assertEquals(List.of(), merge(), "once is enough");
	}

	@Test
	@DisplayName("U2: my own order stays; two different ones are a conflict")
	void ordersOfBoth() throws Exception {
		mine.getFindings().move(0, 1);
		assertEquals(List.of(), merge());
		assertEquals(List.of("f-2", "f-1", "f-3", "f-4"), ids(mine.getFindings()));
		theirs.getFindings().move(0, 2);
		MergeReport report = report();
		assertEquals("Assessment: order of findings is \"Finding F2 “Finding 2”, Finding F1 “Finding 1”, Finding F3 “Finding 3”, "
				+ "Finding F4 “Finding 4”\" in this copy and \"Finding F3 “Finding 3”, Finding F1 “Finding 1”, "
				+ "Finding F2 “Finding 2”, Finding F4 “Finding 4”\" in the other.", report.lines().getFirst().sentence());
		assertEquals(List.of("f-2", "f-1", "f-3", "f-4"), ids(mine.getFindings()));
		Merge.into(mine, theirs, Optional.of(start), new MergeSettings("b", line -> true, Clock.systemUTC()));
		assertEquals(List.of("f-3", "f-1", "f-2", "f-4"), ids(mine.getFindings()));
	}

	@Test
	@DisplayName("U2: an action that was moved stands in the other group, between its new neighbours")
	void aMovedActionStandsBetweenItsNewNeighbours() throws Exception {
		theirs.getStrategy().getGroups().getLast().getActions().add(1, FullAssessment.action(theirs, 2));
		assertEquals(List.of("Working group “Culture”: action added: Action “Action 2”"), merge());
		assertEquals(List.of("action-3", "action-2", "action-4", "action-5"), ids(mine.getStrategy().getGroups().getLast().getActions()));
	}

	@Test
	@DisplayName("U2: an action that both have moved to different groups is a conflict")
	void anActionThatBothHaveMovedIsAConflict() throws Exception {
		for (Assessment copy : List.of(mine, theirs)) {
			WorkingGroup group = Fixture.identified(Literals.WORKING_GROUP, copy == mine ? "g-m" : "g-t");
			group.setName(group.getId());
			copy.getStrategy().getGroups().add(group);
			group.getActions().add(FullAssessment.action(copy, 4));
		}
		List<String> lines = merge();
		assertTrue(lines.contains("Action “Action 4”: place is \"Working group “g-m”\" in this copy and \"Working group “g-t”\" in the "
				+ "other."),
				lines::toString);
		assertEquals("g-m", FullAssessment.action(mine, 4).getGroup().getId());
	}

	@Test
	@DisplayName("U2: what was moved into something new brings what is new in it")
	void whatWasMovedBringsWhatIsNewInIt() throws Exception {
		WorkingGroup group = Fixture.identified(Literals.WORKING_GROUP, "g-3");
		group.setName("Third");
		theirs.getStrategy().getGroups().add(group);
		Meeting meeting = theirs.getStrategy().getGroups().getFirst().getMeetings().getFirst();
		group.getMeetings().add(meeting);
		Decision decision = Fixture.identified(Literals.DECISION, "d-1");
		decision.setText("We start in May");
		decision.setAction(FullAssessment.action(theirs, 5));
		meeting.getDecisions().add(decision);
		merge();
		Meeting moved = (Meeting) FullAssessment.find(mine, "meeting-1");
		assertEquals("g-3", ((Identified) moved.eContainer()).getId());
		assertEquals(List.of("d-1"), ids(moved.getDecisions()));
		assertEquals(FullAssessment.action(mine, 5), moved.getDecisions().getFirst().getAction());
	}

	@Test
	@DisplayName("U2: what mine has moved and the other has removed stays")
	void whatMineHasMovedStays() throws Exception {
		mine.getStrategy().getGroups().getFirst().getActions().add(FullAssessment.action(mine, 4));
		EcoreUtil.delete(FullAssessment.action(theirs, 4), true);
		assertEquals(List.of("Action “Action 4”: removed in one copy, used in the other; kept."), merge());
		assertEquals("g-1", FullAssessment.action(mine, 4).getGroup().getId());
	}

	@Test
	@DisplayName("U2: what comes back with its whole group comes back once")
	void whatComesBackWithItsGroupComesBackOnce() throws Exception {
		EcoreUtil.delete(mine.getStrategy().getGroups().getLast(), true);
		FullAssessment.action(theirs, 1).getDependsOn().add(FullAssessment.action(theirs, 4));
		List<String> lines = merge();
		assertEquals(List.of("action-3", "action-4", "action-5"), ids(mine.getStrategy().getGroups().getLast().getActions()));
		assertEquals(List.of("action-4"), ids(FullAssessment.action(mine, 1).getDependsOn()));
		assertTrue(lines.contains("Working group “Culture”: removed in one copy, used in the other; kept."), lines::toString);
	}

	@Test
	@DisplayName("U2: how the actions stood at a meeting arrives as a whole, and brings nothing back")
	void howActionsStoodArrives() throws Exception {
		state(theirs, 1, "Ada");
		state(theirs, 2, "Grace");
		EcoreUtil.delete(FullAssessment.action(mine, 2), true);
		Meeting meeting = (Meeting) FullAssessment.find(mine, "meeting-1");
		assertEquals(List.of("Meeting “First meeting”: states changed from \"\" to \"Action 1, Planned, Ada, Action 2, Planned, Grace\"."),
				merge());
		assertEquals(List.of("Ada", "Grace"), meeting.getStates().stream().map(ActionState::getOwner).toList());
		assertEquals(FullAssessment.action(mine, 1), meeting.getStates().getFirst().getAction());
		assertNull(meeting.getStates().getLast().getAction());
		assertEquals(List.of(), merge(), "nothing is left to do");
		meeting.getStates().getFirst().setOwner("Alan");
		assertTrue(merge().getFirst().contains("\"Action 1, Planned, Alan, Action 2, Planned, Grace\" in this copy and \"Action 1, "
				+ "Planned, Ada, "));
		assertEquals("Alan", meeting.getStates().getFirst().getOwner());
	}

	@Test
	@DisplayName("U7: targets, working groups and marks that each has made for the same are one")
	void whatStandsForTheSameIsOne() throws Exception {
		for (Assessment copy : List.of(mine, theirs)) {
			Target target = Fixture.identified(Literals.TARGET, copy == mine ? "t-m" : "t-t");
			target.setDimension(copy.getDeck().getDimensions().getLast());
			target.setValue(copy == mine ? 2 : 2.5);
			copy.getTargets().add(target);
		}
		assertEquals(List.of("Target for culture: value is \"2\" in this copy and \"2.5\" in the other."), merge());
		assertEquals(List.of("t-1", "t-m"), ids(mine.getTargets()));
	}

	@Test
	@DisplayName("U7: the targets that each has set for the same question are one")
	void targetsOfTheSameQuestionAreOne() throws Exception {
		for (Assessment copy : List.of(mine, theirs)) {
			QuestionTarget target = Fixture.identified(Literals.QUESTION_TARGET, copy == mine ? "q-m" : "q-t");
			target.setQuestion(Fixture.questions(copy.getDeck()).getFirst());
			target.setValue(copy == mine ? 2 : 2.5);
			copy.getQuestionTargets().add(target);
		}
		List<String> told = merge();
		assertEquals(1, told.size(), told::toString);
		assertTrue(
				told.getFirst().startsWith("Target for ")
						&& told.getFirst().endsWith("value is \"2\" in this copy and \"2.5\" in the other."),
				told::toString);
		assertEquals(List.of("q-m"), ids(mine.getQuestionTargets()));
	}

	@Test
	@DisplayName("U7: one id for things of different kinds is no sign that they are the same")
	void thingsOfDifferentKindsAreNotOne() throws Exception {
		Finding finding = Fixture.identified(Literals.FINDING, "twice");
		mine.getFindings().add(finding);
		theirs.getComments().add(Fixture.identified(Literals.COMMENT, "twice"));
		merge();
		assertEquals(5, mine.getFindings().size());
		assertEquals("twice", mine.getComments().getLast().getId());
	}

	private static void state(Assessment assessment, int number, String owner) {
		Action action = FullAssessment.action(assessment, number);
		ActionState state = AssessmentFactory.eINSTANCE.createActionState();
		state.setAction(action);
		state.setTitle(action.getTitle());
		state.setOwner(owner);
		((Meeting) FullAssessment.find(assessment, "meeting-1")).getStates().add(state);
	}

	private MergeReport report() throws CannotMergeException {
		return Merge.into(mine, theirs, Optional.of(start), MergeSettings.keepingMine("b"));
	}

	private List<String> merge() throws CannotMergeException {
		return report().lines().stream().map(MergeLine::sentence).toList();
	}

	private static List<String> ids(List<? extends Identified> objects) {
		return objects.stream().map(Identified::getId).toList();
	}
}
