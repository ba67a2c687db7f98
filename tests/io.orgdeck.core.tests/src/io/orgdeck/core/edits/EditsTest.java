package io.orgdeck.core.edits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.Gesture;
import io.orgdeck.core.scoring.Disclosed;
import io.orgdeck.core.scoring.DisclosureGuard;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.ImplicationKind;
import io.orgdeck.model.assessment.Severity;
import io.orgdeck.samples.SmallAssessment;

/** What a gesture leaves in the assessment, and that one undo takes all of it back. */
class EditsTest {

	private final SmallAssessment small = new SmallAssessment();
	private final AssessmentDocument document = small.document();

	@AfterEach
	void close() {
		document.close();
	}

	@Test
	void aParticipantTakesAFreeNumberAndJoinsTheGroup() {
		var group = small.assessment().getGroups().getFirst();
		var added = new PeopleEdits(document).addParticipant(group);
		assertEquals(9, added.getNumber());
		assertEquals(group, added.getGroup());
		assertEquals(Optional.of("Add participant"), document.undoLabel());
	}

	@Test
	void aNumberWithVotesIsNeverGivenAgain() {
		small.assessment().getParticipants().removeLast();
		assertEquals(9, new PeopleEdits(document).addParticipant(null).getNumber());
	}

	@Test // M1
	void theNumberOfSomebodyWhoWasRemovedIsNeverGivenAgain() {
		var edits = new PeopleEdits(document);
		edits.removeParticipants(List.of(edits.addParticipant(null)));
		assertEquals(10, edits.addParticipant(null).getNumber());
	}

	@Test
	void removingAParticipantTakesVotesAndAttendanceAlongAndUndoBringsThemBack() {
		var person = small.participant(3);
		small.session(0).getAttendance().add(person);
		var ballot = small.session(0).getBallots().getFirst();
		assertTrue(new PeopleEdits(document).haveVoted(List.of(person)));
		new PeopleEdits(document).removeParticipants(List.of(person));
		assertFalse(small.assessment().getParticipants().contains(person));
		assertEquals(Optional.empty(), ballot.getVotes().of(3));
		assertTrue(small.session(0).getAttendance().isEmpty());
		document.undo();
		assertEquals(person, small.participant(3));
		assertTrue(ballot.getVotes().of(3).isPresent());
		assertEquals(List.of(person), small.session(0).getAttendance());
	}

	@Test
	void aFindingFromAQuestionKnowsWhereItComesFrom() {
		var evidence = new FindingEdits(document).addEvidence();
		evidence.getQuestions().add(small.question(0));
		var result = DisclosureGuard.of(small.assessment()).whole().question(small.question(0));
		var finding = new FindingEdits(document).findingFrom(small.question(0), result);
		assertEquals("F1", finding.getCode());
		assertEquals("Between “Beginning” and “Developing”: Statement 1 of card 1", finding.getTitle());
		assertEquals("Structure", finding.getDimension().getName());
		assertEquals(List.of(small.card("K1")), finding.getCards());
		assertEquals(List.of(evidence), finding.getEvidence());
		assertEquals(Severity.MEDIUM, finding.getSeverity(), "the median lies between two levels, not in the low end");
		var recommendation = new FindingEdits(document).addRecommendation(finding);
		assertEquals(List.of(finding), recommendation.getFindings());
		new FindingEdits(document).removeFindings(List.of(finding));
		assertTrue(recommendation.getFindings().isEmpty());
	}

	@Test
	void aFindingNeverSaysAScoreThatIsWithheld() {
		var finding = new FindingEdits(document).findingFrom(small.question(0), new Disclosed.Suppressed<>(5));
		assertEquals("Statement 1 of card 1", finding.getTitle());
		assertEquals(Severity.MEDIUM, finding.getSeverity());
		var notAsked = DisclosureGuard.of(small.assessment()).whole().question(small.question(1));
		assertEquals("Statement 2 of card 1", new FindingEdits(document).findingFrom(small.question(1), notAsked).getTitle());
	}

	@Test
	void codesGoOnWhereTheyWere() {
		var edits = new FindingEdits(document);
		edits.addFinding().setCode("F7");
		edits.addFinding().setCode("draft");
		assertEquals("F8", edits.addFinding().getCode());
	}

	@Test
	void thereIsOnePreferredOption() {
		var edits = new PaperEdits(document);
		edits.addUsualOptions();
		assertEquals(3, edits.options().size());
		assertTrue(edits.options().getFirst().isDoNothing());
		edits.prefer(edits.options().get(1), true);
		edits.prefer(edits.options().get(2), true);
		assertEquals(List.of(false, false, true), edits.options().stream().map(option -> option.isPreferred()).toList());
	}

	@Test
	void implicationsAreMadeWithTheirFirstWord() {
		var edits = new PaperEdits(document);
		var typing = new Gesture();
		edits.state(ImplicationKind.RISK, "N", new Gesture());
		edits.state(ImplicationKind.RISK, "No", typing);
		edits.state(ImplicationKind.RISK, "None", typing);
		edits.denies(ImplicationKind.RISK, true);
		assertEquals(1, small.assessment().getPaper().getImplications().size());
		assertEquals("None", edits.implication(ImplicationKind.RISK).orElseThrow().getText());
		document.undo();
		document.undo();
		assertEquals("N", edits.implication(ImplicationKind.RISK).orElseThrow().getText(), "typing is one step");
	}

	@Test
	void anAnswerThatIsThereAlreadyIsNoStep() {
		var place = new VoteEdits.Place(small.session(0), 1, small.question(0));
		new VoteEdits(document).enter(place, 1, SmallAssessment.level(2));
		assertEquals(Optional.empty(), document.undoLabel());
	}

	@Test
	void whatANewerVersionSaysOfAVoteStaysWithItWhileItIsEdited() {
		var place = new VoteEdits.Place(small.session(0), 1, small.question(0));
		var ballot = place.ballot().orElseThrow();
		ballot.setVotes(ballot.getVotes().with(ballot.getVotes().getFirst().withFurther("sure=3")));
		var edits = new VoteEdits(document);
		edits.enter(place, 1, SmallAssessment.level(1));
		edits.comment(place, 1, "why not", new Gesture());
		edits.reason(place, 1, "on leave", new Gesture());
		var vote = ballot.getVotes().getFirst();
		assertEquals("1=-on%20leave~why%20not~sure=3", Votes.of(vote).toString());
	}

	@Test
	void aBlockOfVotesIsOneStepAndOfTwoForOnePersonTheLaterStands() {
		var place = new VoteEdits.Place(small.session(0), 1, small.question(0));
		var other = new VoteEdits.Place(small.session(0), 2, small.question(1));
		var before = place.ballot().orElseThrow().getVotes();
		new VoteEdits(document).paste(List.of(new VoteEdits.Change(place, 1, Optional.of(SmallAssessment.level(5))),
				new VoteEdits.Change(other, 2, Optional.of(SmallAssessment.level(3))), new VoteEdits.Change(place, 2, Optional.empty()),
				new VoteEdits.Change(place, 1, Optional.of(SmallAssessment.level(4)))));
		var after = place.ballot().orElseThrow().getVotes();
		assertEquals(SmallAssessment.level(4), after.of(1).orElseThrow().answer());
		assertEquals(Optional.empty(), after.of(2));
		assertEquals(before.of(3), after.of(3));
		assertEquals(SmallAssessment.level(3), other.ballot().orElseThrow().getVotes().of(2).orElseThrow().answer());
		document.undo();
		assertEquals(before, place.ballot().orElseThrow().getVotes());
	}
}
