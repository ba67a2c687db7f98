package io.orgdeck.core.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.store.Fixture;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.ActionState;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentFactory;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Finding;
import io.orgdeck.model.assessment.Meeting;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.assessment.RespondentGroup;
import io.orgdeck.model.deck.Identified;

/** What a colleague has done to things that both copies have arrives, is told in a sentence, and nothing goes that is needed. */
class ColleaguesWorkTest {

	private final Assessment start = FullAssessment.create();
	private final Assessment mine = EcoreUtil.copy(start);
	private final Assessment theirs = EcoreUtil.copy(start);

	@Test
	@DisplayName("U1: a participant's other group arrives, and so does none")
	void aReferenceThatWasChangedOrEmptiedArrives() throws Exception {
		person(theirs, 1).setGroup(group(theirs, "staff"));
		person(theirs, 3).setGroup(null);
		assertEquals(List.of("Participant 1 Person 1: group changed from \"Respondent group “board”\" to \"Respondent group “staff”\".",
				"Participant 3 Person 3: group changed from \"Respondent group “board”\" to \"\"."), merge());
		assertEquals(group(mine, "staff"), person(mine, 1).getGroup());
		assertNull(person(mine, 3).getGroup());
	}

	@Test
	@DisplayName("U1: my own change of a group stays")
	void aReferenceThatOnlyMineHasChangedStays() throws Exception {
		person(mine, 1).setGroup(group(mine, "staff"));
		person(mine, 3).setGroup(null);
		assertEquals(List.of(), merge());
		assertEquals(group(mine, "staff"), person(mine, 1).getGroup());
		assertNull(person(mine, 3).getGroup());
	}

	@Test
	@DisplayName("U1: a group that only the other copy has comes with who is in it")
	void aReferenceToSomethingNewArrives() throws Exception {
		RespondentGroup carers = Fixture.identified(Literals.RESPONDENT_GROUP, "group-carers");
		carers.setName("carers");
		theirs.getGroups().add(carers);
		person(theirs, 1).setGroup(carers);
		assertEquals("Respondent group “carers”: added.", merge().getFirst());
		assertEquals(group(mine, "carers"), person(mine, 1).getGroup());
	}

	@Test
	@DisplayName("U1: two different changes of a reference are a conflict, and either can stand")
	void aReferenceThatBothHaveChangedIsAConflict() throws Exception {
		for (String name : List.of("carers", "users")) {
			RespondentGroup group = Fixture.identified(Literals.RESPONDENT_GROUP, "group-" + name);
			group.setName(name);
			(name.equals("carers") ? mine : theirs).getGroups().add(group);
		}
		person(mine, 1).setGroup(group(mine, "carers"));
		person(theirs, 1).setGroup(group(theirs, "users"));
		Assessment other = EcoreUtil.copy(mine);
		assertTrue(merge().contains("Participant 1 Person 1: group is \"Respondent group “carers”\" in this copy and "
				+ "\"Respondent group “users”\" in the other."));
		assertEquals(group(mine, "carers"), person(mine, 1).getGroup());
		assertEquals("Participant 1 Person 1, group, was also: Respondent group “users”", mine.getComments().getLast().getText());
		assertEquals(person(mine, 1), mine.getComments().getLast().getSubject());
		Merge.into(other, theirs, Optional.of(start), new MergeSettings("b", line -> true, Clock.systemUTC()));
		assertEquals(group(other, "users"), person(other, 1).getGroup());
		assertEquals("This copy, before the merge", other.getComments().getLast().getAuthor());
		assertTrue(other.getComments().getLast().getText().endsWith("carers”"));
	}

	@Test
	@DisplayName("U1: what was emptied in one copy and changed in the other stands, and is told")
	void whatOneHasEmptiedAndTheOtherChangedStandsAndIsTold() throws Exception {
		person(theirs, 1).setGroup(null);
		person(mine, 1).setGroup(group(mine, "staff"));
		person(theirs, 2).setName("");
		person(mine, 2).setName("Ada");
		assertEquals(List.of("Participant 1 Person 1: group removed in one copy, changed in the other; kept: Respondent group “staff”",
				"Participant 2 Ada: name removed in one copy, changed in the other; kept: Ada"), merge());
		assertEquals("Ada", person(mine, 2).getName());
		assertEquals(group(mine, "staff"), person(mine, 1).getGroup());
	}

	@Test
	@DisplayName("U1: what was empty before and both have filled in is a conflict; what one has filled in stands")
	void whatWasEmptyBefore() throws Exception {
		person(mine, 1).setRole("nurse");
		person(theirs, 1).setRole("porter");
		person(mine, 2).setRole("cook");
		person(theirs, 3).setRole("driver");
		MergeReport report = Merge.into(mine, theirs, Optional.of(start), MergeSettings.keepingMine("b"));
		assertEquals(List.of("Participant 1 Person 1: role is \"nurse\" in this copy and \"porter\" in the other.",
				"Participant 3 Person 3: role changed from \"\" to \"driver\"."),
				report.lines().stream().map(MergeLine::sentence).toList());
		assertEquals(List.of("p-1/role", "p-3/role"), report.lines().stream().map(MergeLine::key).toList());
		assertEquals(List.of("nurse", "cook", "driver"), mine.getParticipants().subList(0, 3).stream().map(Participant::getRole).toList());
		assertEquals(5, mine.getComments().size());
		Merge.into(mine, theirs, Optional.of(start), MergeSettings.keepingMine("b"));
		assertEquals(5, mine.getComments().size(), "the same conflict is noted once");
	}

	@Test
	@DisplayName("U1: without the ancestor, my codes stand and theirs are told, and of two texts the one that says all of the other")
	void codesAndTextsWithoutTheAncestor() throws Exception {
		mine.getEvidence().getFirst().setCode("E9");
		mine.getEvidence().getLast().setCode(null);
		mine.getFindings().get(1).setCode("F8");
		theirs.getFindings().get(1).setCode(null);
		mine.getFindings().getFirst().setText("No\nNothing");
		theirs.getFindings().getFirst().setText("Nothing");
		mine.getFindings().getLast().setText("Nothing");
		theirs.getFindings().getLast().setText("No");
		MergeReport report = Merge.into(mine, theirs, Optional.empty(), MergeSettings.keepingMine("b"));
		assertEquals("E9", mine.getEvidence().getFirst().getCode());
		assertEquals("F8", mine.getFindings().get(1).getCode());
		assertEquals(List.of("Evidence E9 “Minutes 1”: the other copy calls it E1; here it stays E9.",
				"Evidence “Minutes 4”: the other copy calls it E4; here it stays without a code.",
				"Finding F4 “Finding 4”: text is \"Nothing\" in this copy and \"No\" in the other."),
				report.lines().stream().map(MergeLine::sentence).toList());
	}

	@Test
	@DisplayName("U5: who has voted only in a session that goes, goes too")
	void whoHasVotedOnlyInASessionThatGoesGoesToo() throws Exception {
		theirs.getSessions().clear();
		EcoreUtil.delete(person(theirs, 4), true);
		List<String> lines = merge();
		assertEquals(List.of(), mine.getSessions());
		assertEquals(4, mine.getParticipants().size(), lines::toString);
	}

	@Test
	@DisplayName("U1: without the ancestor a value stands where the other copy has none")
	void withoutTheAncestorAValueWinsOverNone() throws Exception {
		person(mine, 1).setGroup(null);
		person(mine, 2).setRole("nurse");
		person(theirs, 3).setRole("porter");
		Merge.into(mine, theirs, Optional.empty(), MergeSettings.keepingMine("b"));
		assertEquals(group(mine, "board"), person(mine, 1).getGroup());
		assertEquals("nurse", person(mine, 2).getRole());
		assertEquals("porter", person(mine, 3).getRole());
	}

	@Test
	@DisplayName("U1: attendance and evidence links come and go")
	void listsOfReferencesAreMergedOneByOne() throws Exception {
		theirs.getSessions().getFirst().getAttendance().remove(person(theirs, 2));
		mine.getSessions().getFirst().getAttendance().remove(person(mine, 3));
		Finding finding = theirs.getFindings().getFirst();
		finding.getEvidence().add(theirs.getEvidence().get(2));
		mine.getFindings().getFirst().getEvidence().add(mine.getEvidence().get(3));
		theirs.getEvidence().getFirst().getQuestions().clear();
		assertEquals(List.of("Session without a title: attendance removed: Participant 2 Person 2",
				"Evidence E1 “Minutes 1”: questions removed: K1.1",
				"Finding F1 “Finding 1”: evidence added: Evidence E3 “Minutes 3”"), merge());
		assertEquals(List.of(1, 4, 5), mine.getSessions().getFirst().getAttendance().stream().map(Participant::getNumber).toList());
		assertEquals(List.of("e-1", "e-4", "e-3"), mine.getFindings().getFirst().getEvidence().stream().map(Identified::getId).toList());
		assertEquals(List.of(), mine.getEvidence().getFirst().getQuestions());
	}

	@Test
	@DisplayName("U1: a list of words is merged word by word")
	void listsOfWordsAreMergedOneByOne() throws Exception {
		theirs.getStrategy().getGroups().getFirst().getMembers().set(0, "Zoë");
		mine.getStrategy().getGroups().getFirst().getMembers().set(1, "Alan");
		List<String> lines = merge();
		assertEquals(List.of("Alan", "Zoë"), mine.getStrategy().getGroups().getFirst().getMembers());
		assertEquals("Working group for structure: members removed: Ada", lines.getFirst());
		assertEquals("Working group for structure: members added: Zoë", lines.getLast());
	}

	@Test
	@DisplayName("U4: a base of another assessment, or with another deck, is refused")
	void aBaseOfAnotherAssessmentIsRefused() throws Exception {
		theirs.setTitle("Theirs");
		String before = Fixture.xml(mine);
		start.setId("another");
		start.setTitle("Seaside");
		var refusal = assertThrows(CannotMergeException.class, this::merge);
		assertEquals("\"Riverside\" and \"Seaside\" are not two copies of one assessment, so they cannot be merged. Choose a copy of "
				+ "the same assessment.",
				refusal.getMessage());
		start.setId(mine.getId());
		start.getDeck().setId("another deck");
		refusal = assertThrows(CannotMergeException.class, this::merge);
		assertEquals("The two copies were made with different decks, so they cannot be merged. Choose a copy that uses the same deck.",
				refusal.getMessage());
		start.setDeck(null);
		assertThrows(CannotMergeException.class, this::merge);
		assertEquals(before, Fixture.xml(mine));
	}

	@Test
	@DisplayName("U5: a group that somebody is in stays, and so does who has voted or is spoken of")
	void whatIsNeededStays() throws Exception {
		EcoreUtil.delete(group(theirs, "staff"), true);
		Participant newcomer = Fixture.identified(Literals.PARTICIPANT, "p-6");
		newcomer.setNumber(6);
		newcomer.setGroup(group(mine, "staff"));
		mine.getParticipants().add(newcomer);
		EcoreUtil.delete(theirs.getEvidence().get(2), true);
		mine.getFindings().getFirst().getEvidence().add(mine.getEvidence().get(2));
		List<String> lines = merge();
		assertEquals(group(mine, "staff"), newcomer.getGroup());
		assertTrue(lines.contains("Respondent group “staff”: removed in one copy, used in the other; kept."), lines::toString);
		assertEquals(4, mine.getEvidence().size());
		assertTrue(lines.contains("Evidence E3 “Minutes 3”: removed in one copy, used in the other; kept."), lines::toString);
	}

	@Test
	@DisplayName("U5: a group that nobody is in any more goes")
	void whatNobodyNeedsGoes() throws Exception {
		EcoreUtil.delete(group(theirs, "staff"), true);
		List<String> lines = merge();
		assertEquals(List.of("group-board"), ids(mine.getGroups()));
		assertEquals("Respondent group “staff”: removed.", lines.getLast());
		assertTrue(mine.getParticipants().stream().allMatch(one -> one.getGroup() == null || one.getGroup() == group(mine, "board")));
	}

	@Test
	@DisplayName("U5: what is needed inside something that goes keeps the whole")
	void whatIsNeededInsideKeepsTheWhole() throws Exception {
		EcoreUtil.delete(theirs.getStrategy().getGroups().getLast(), true);
		FullAssessment.action(mine, 1).getDependsOn().add(FullAssessment.action(mine, 4));
		List<String> lines = merge();
		assertEquals(List.of("Working group “Culture”: removed in one copy, used in the other; kept."), lines);
		assertEquals(2, mine.getStrategy().getGroups().size());
	}

	@Test
	@DisplayName("U5: an action that goes leaves the notes of how it stood")
	void notesOfAnActionThatGoesStay() throws Exception {
		state(mine, 2, "Ada");
		EcoreUtil.delete(FullAssessment.action(theirs, 2), true);
		merge();
		ActionState state = ((Meeting) FullAssessment.find(mine, "meeting-1")).getStates().getFirst();
		assertNull(state.getAction());
		assertEquals("Action 2", state.getTitle());
		assertFalse(Fixture.xml(mine).contains("id=\"action-2\""));
	}

	@Test
	@DisplayName("U6: codes that are taken are changed and told, others stay")
	void codesThatAreTakenAreChangedAndTold() throws Exception {
		for (Assessment copy : List.of(mine, theirs)) {
			for (String code : List.of("F5", "Fire", "", "F9")) {
				Finding finding = Fixture.identified(Literals.FINDING, (copy == mine ? "m" : "t") + code);
				finding.setTitle((copy == mine ? "Mine " : "Theirs ") + code);
				finding.setCode(code.equals("F9") && copy == mine ? "F7x" : code);
				copy.getFindings().add(finding);
			}
		}
		List<String> lines = merge();
		assertEquals(List.of("F1", "F2", "F3", "F4", "F5", "Fire", "", "F7x", "F6", "Fire-1", "", "F9"),
				mine.getFindings().stream().map(Finding::getCode).toList());
		assertTrue(lines.contains("Finding F6 “Theirs F5”: the other copy calls it F5, which is taken here; it becomes F6."),
				lines::toString);
		assertEquals(2, lines.stream().filter(line -> line.contains("which is taken here")).count());
	}

	@Test
	@DisplayName("U6: a deck that both have changed is a conflict, and is told when it is taken over")
	void decksAreTold() throws Exception {
		theirs.getDeck().setVersion("2");
		assertEquals(List.of("Assessment: deck changed from \"Deck “Small deck”\" to \"Deck “Small deck”, version 2\"."), merge());
		assertEquals("2", mine.getDeck().getVersion());
		mine.getDeck().setVersion("3");
		assertEquals(List
				.of("Assessment: deck is \"Deck “Small deck”, version 3\" in this copy and \"Deck “Small deck”, version 2\" in the other."),
				merge());
		assertEquals("3", mine.getDeck().getVersion());
		assertEquals("Assessment, deck, was also: Deck “Small deck”, version 2", mine.getComments().getLast().getText());
		Merge.into(mine, theirs, Optional.of(start), new MergeSettings("b", line -> true, Clock.systemUTC()));
		assertEquals("2", mine.getDeck().getVersion());
		assertEquals(List.of(), Stream.of(theirs.getDeck().getVersion()).filter(version -> !version.equals("2")).toList());
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

	private static Participant person(Assessment assessment, int number) {
		return assessment.getParticipants().get(number - 1);
	}

	private static RespondentGroup group(Assessment assessment, String name) {
		return assessment.getGroups().stream().filter(group -> group.getName().equals(name)).findFirst().orElseThrow();
	}
}
