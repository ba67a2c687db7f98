package io.orgdeck.core.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.orgdeck.model.Vote;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.AssessmentFactory;
import io.orgdeck.model.assessment.RespondentGroup;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.deck.Dimension;

/** Riverside: six workers (1–6), five managers (7–11), three carers (12–14); nothing below five people is shown. */
class DisclosureGuardTest {

	private final AssessmentBuilder riverside = new AssessmentBuilder();
	private Dimension culture;
	private RespondentGroup workers;
	private RespondentGroup managers;
	private RespondentGroup carers;
	private Session session;

	@BeforeEach
	void riverside() {
		culture = riverside.dimension("culture", 2);
		workers = riverside.group("Workers", 6);
		managers = riverside.group("Managers", 5);
		carers = riverside.group("Carers", 3);
		session = riverside.session("Readiness", LocalDate.of(2026, 3, 12));
	}

	private DisclosureGuard guard() {
		return DisclosureGuard.of(riverside.assessment);
	}

	private Disclosed<QuestionScore> result(RespondentGroup group) {
		var guard = guard();
		return (group == null ? guard.whole() : guard.group(group)).question(riverside.question("culture.1"));
	}

	private List<Boolean> shown() {
		return List.of(!result(null).isSuppressed(), !result(workers).isSuppressed(), !result(managers).isSuppressed(),
				!result(carers).isSuppressed());
	}

	@Test
	void withASmallGroupTheNextSmallestIsHiddenToo() {
		riverside.ballot(session, "culture.1", 1, 1, 2, 3, 4, 5, 3, 4, 4, 4, 4, 4, 1, 1, 2);
		assertEquals(List.of(true, true, false, false), shown());
		assertEquals(OptionalDouble.of(3), result(workers).toOptional().orElseThrow().median());
		assertEquals(List.of(carers, managers), guard().suppressedGroups());
		assertTrue(guard().group(managers).isAnySuppressed());
		assertInstanceOf(Disclosed.Suppressed.class, guard().group(carers).overall());
		assertInstanceOf(Disclosed.Suppressed.class, guard().group(carers).dimension(culture));
		var suppressed = assertInstanceOf(Disclosed.Suppressed.class, result(managers));
		assertEquals("Not shown, to protect groups of fewer than 5 people.", suppressed.sentence());
		assertInstanceOf(Disclosed.Suppressed.class, result(managers).map(QuestionScore::n));
	}

	@Test
	void ofGroupsWithEquallyManyVotesTheSmallerIsHidden() {
		riverside.ballot(session, "culture.1", 1, 1, 2, 3, 4, 5, 0, 4, 4, 4, 4, 4, 1, 1, 2);
		assertEquals(List.of(true, true, false, false), shown());
	}

	@Test
	void whereASmallGroupDidNotVoteNothingIsHidden() {
		riverside.ballot(session, "culture.1", 1, 1, 2, 3, 4, 5, 3, 4, 4, 4, 4, 4);
		assertEquals(List.of(true, true, true, true), shown());
		assertEquals(0, result(carers).toOptional().orElseThrow().n());
		assertEquals(List.of(), guard().suppressedGroups());
	}

	@Test
	void aTotalThatIsOneSmallGroupIsHidden() {
		riverside.ballot(session, "culture.1", 1,
				Votes.of(new Vote(12, AssessmentBuilder.answer(1)), new Vote(13, AssessmentBuilder.answer(1)),
						new Vote(14, AssessmentBuilder.answer(2))));
		assertEquals(List.of(false, true, true, false), shown().stream().toList());
	}

	@Test
	void aTotalOfTwoSmallGroupsIsShownOnlyIfTogetherTheyAreEnough() {
		var threeAndThree = Votes.NONE;
		for (int number : new int[] { 1, 2, 3, 12, 13, 14 }) {
			threeAndThree = threeAndThree.with(new Vote(number, AssessmentBuilder.answer(number % 5 + 1)));
		}
		var ballot = riverside.ballot(session, "culture.1", 1, threeAndThree);
		assertEquals(List.of(true, false, true, false), shown());
		ballot.setVotes(threeAndThree.without(1).without(2));
		assertEquals(List.of(false, false, true, false), shown());
	}

	@Test
	void someoneWhoIsAGroupOfOneCannotTakeTheirOwnVoteAwayAndSeeTheRest() {
		var votes = Votes.NONE;
		for (int number : new int[] { 1, 7, 8, 9, 10 }) {
			votes = votes.with(new Vote(number, AssessmentBuilder.answer(3)));
		}
		riverside.ballot(session, "culture.1", 1, votes);
		assertTrue(result(null).isSuppressed(), "worker 1 knows the total without the four managers is their own vote");
	}

	@Test
	void peopleInNoGroupAreProtectedAsWell() {
		riverside.assessment.getGroups().remove(carers);
		carers = AssessmentFactory.eINSTANCE.createRespondentGroup();
		riverside.ballot(session, "culture.1", 1, 1, 2, 3, 4, 5, 3, 4, 4, 4, 4, 4, 1, 1, 2);
		assertTrue(result(managers).isSuppressed());
		assertFalse(result(workers).isSuppressed());
		assertThrows(IllegalArgumentException.class, () -> guard().group(carers));
	}

	@Test
	void votesOfPeopleWhoAreNotInTheAssessmentAreProtectedAsWell() {
		riverside.ballot(session, "culture.1", 1, 1, 2, 3, 4, 5, 3, 4, 4, 4, 4, 4, 0, 0, 0, 2);
		riverside.assessment.getParticipants().removeIf(person -> person.getGroup() == carers);
		assertEquals(List.of(true, true, false, true), shown());
	}

	@Test
	void dontKnowIsProtectedLikeAVote() {
		riverside.ballot(session, "culture.1", 1, 1, 2, 3, 4, 5, 3, 4, 4, 4, 4, 4, 0, 0, -1);
		assertEquals(List.of(true, true, false, false), shown());
	}

	@Test
	void aGroupIsHiddenInBothRoundsOrInNone() {
		riverside.ballot(session, "culture.1", 1, 1, 2, 3, 4, 5, 3, 4, 4, 4, 4);
		riverside.ballot(session, "culture.1", 2, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4);
		assertEquals(List.of(true, false, false, true), shown(), "four managers in the silent round, and the workers protect them");
		assertEquals(OptionalDouble.of(4), result(null).toOptional().orElseThrow().firstRoundMedian());
	}

	@Test
	void aGroupThatOnlyTookPartInTheSilentRoundStaysHidden() {
		riverside.ballot(session, "culture.1", 1, 1, 2, 3, 4, 5, 3, 4, 4, 4, 4, 4, 1, 1, 2);
		riverside.ballot(session, "culture.1", 2, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4);
		assertEquals(List.of(true, true, false, false), shown());
	}

	@Test
	void aSilentRoundOfTooFewIsLeftOutRatherThanTheQuestion() {
		riverside.ballot(session, "culture.1", 1, 1, 2);
		riverside.ballot(session, "culture.1", 2, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4);
		assertEquals(List.of(true, true, true, true), shown());
		var score = result(workers).toOptional().orElseThrow();
		assertEquals(Optional.empty(), score.firstRound());
		assertEquals(OptionalDouble.empty(), score.shift());
	}

	@Test
	void theSpreadOfTheSilentRoundIsLeftOutWhenItWouldShowHowALateComerVoted() {
		riverside.ballot(session, "culture.1", 1, 1, 2, 3, 4, 5, 3, 4, 4, 4, 4, 4, 2, 2);
		var last = riverside.ballot(session, "culture.1", 2, 1, 2, 3, 4, 5, 3, 4, 4, 4, 4, 4, 2, 2, 5);
		assertEquals(Optional.empty(), result(null).toOptional().orElseThrow().firstRound());
		assertEquals(OptionalDouble.of(4), result(null).toOptional().orElseThrow().firstRoundMedian());
		last.setVotes(last.getVotes().without(14));
		assertEquals(13, result(null).toOptional().orElseThrow().firstRound().orElseThrow().n());
	}

	@Test
	void sumsAreMadeOfWhatIsShownAlone() {
		riverside.ballot(session, "culture.1", 1, 1, 1, 1, 1, 1, 1, 4, 4, 4, 4, 4, 5, 5, 5);
		riverside.ballot(session, "culture.2", 1, 3, 3, 3, 3, 3, 3, 5, 5, 5, 5, 5);
		var scores = guard().group(managers);
		assertEquals(OptionalDouble.of(5), scores.dimension(culture).toOptional().orElseThrow().score());
		assertEquals(new Coverage(2, 2, 1), scores.shown().coverage());
		assertEquals(OptionalDouble.of(5), scores.overall().toOptional().orElseThrow());
		assertEquals(5, scores.shown().votes());
		assertEquals(Scores.of(riverside.assessment).overall(), guard().whole().overall().toOptional().orElseThrow());
	}

	@Test // ROBUSTNESS 49
	void aDimensionAndTheOverallScoreAreKeptBackOnlyWhenNothingOfThemIsShown() {
		Dimension leadership = riverside.dimension("leadership", 1);
		assertEquals(new Disclosed.Shown<>(OptionalDouble.empty()), guard().whole().overallCapped());
		riverside.ballot(session, "culture.1", 1, 1, 2, 3, 4, 5, 3, 4, 4, 4, 4, 4, 1, 1, 2);
		assertFalse(guard().group(managers).dimension(leadership).isSuppressed(), "it has not been asked");
		assertTrue(guard().group(managers).overallCapped().isSuppressed());
		riverside.ballot(session, "leadership.1", 1, 5, 5, 5, 5, 5, 5, 4, 4, 4, 4, 4);
		riverside.target(leadership, 3);
		assertTrue(guard().group(managers).dimension(culture).isSuppressed());
		assertEquals(OptionalDouble.of(4), guard().group(managers).overall().toOptional().orElseThrow());
		assertEquals(OptionalDouble.of(3), guard().group(managers).overallCapped().toOptional().orElseThrow());
	}

	@Test
	void nothingThatIsShownCarriesTheBallot() {
		riverside.ballot(session, "culture.1", 1, 1, 2, 3, 4, 5, 3, 4, 4, 4, 4, 4, 1, 1, 2);
		assertEquals(Optional.empty(), result(null).toOptional().orElseThrow().ballot());
		assertEquals(Optional.empty(), result(workers).toOptional().orElseThrow().ballot());
		assertTrue(guard().group(carers).shown().questions().stream().noneMatch(QuestionScore::isAsked));
	}

	@Test
	void noThresholdIsLowerThanThreeAndThePublicOneIsTen() {
		riverside.assessment.setDisclosureThreshold(0);
		assertEquals(3, guard().threshold());
		assertEquals(10, DisclosureGuard.forPublicExport(riverside.assessment).threshold());
		riverside.assessment.setDisclosureThreshold(12);
		assertEquals(12, DisclosureGuard.forPublicExport(riverside.assessment).threshold());
		riverside.ballot(session, "culture.1", 1, 1, 2, 3, 4, 5, 3, 4, 4, 4, 4, 4, 1, 1, 2);
		assertEquals(List.of(true, false, false, false), shown());
	}
}
