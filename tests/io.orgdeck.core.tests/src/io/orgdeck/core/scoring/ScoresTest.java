package io.orgdeck.core.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;

import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.EvidenceStrength;
import io.orgdeck.model.assessment.SessionStatus;
import io.orgdeck.model.deck.QuestionKind;

class ScoresTest {

	private static final LocalDate SPRING = LocalDate.of(2026, 3, 12);
	private static final LocalDate SUMMER = LocalDate.of(2026, 6, 4);

	private final AssessmentBuilder riverside = new AssessmentBuilder();

	private QuestionScore score(String question) {
		return Scores.of(riverside.assessment).question(riverside.question(question)).orElseThrow();
	}

	@Test
	void anAssessmentWithoutDeckOrVotesHasNoScores() {
		riverside.assessment.setDeck(null);
		var scores = Scores.of(riverside.assessment);
		assertEquals(List.of(), scores.questions());
		assertEquals(OptionalDouble.empty(), scores.overall());
		assertEquals(0, scores.coverage().share());
	}

	@Test
	void theScoreIsTheMedianOfTheLastRoundAndTheShiftIsKept() {
		riverside.dimension("culture", 1);
		var session = riverside.session("Readiness", SPRING);
		riverside.ballot(session, "culture.1", 2, 3, 4, 4, 4, 0, -1);
		var silent = riverside.ballot(session, "culture.1", 1, 1, 2, 3, 5, 0);
		riverside.ballot(session, "culture.1", 3, Votes.NONE);
		var score = score("culture.1");
		assertEquals(OptionalDouble.of(4), score.median());
		assertEquals(OptionalDouble.of(3.75), score.mean());
		assertEquals(OptionalDouble.of(3.75), score.q1());
		assertEquals(OptionalDouble.of(2.5), score.firstRoundMedian());
		assertEquals(OptionalDouble.of(1.5), score.shift());
		assertEquals(4, score.n());
		assertEquals(1, score.outsideMode());
		assertEquals(1, score.dontKnow());
		assertEquals(1, score.doesNotApply());
		assertEquals(Optional.empty(), score.agreement());
		silent.setRound(2);
		assertEquals(OptionalDouble.empty(), score("culture.1").shift());
	}

	@Test
	void aScoreIsLowAtTheSecondLowestOfFiveLevels() {
		riverside.dimension("culture", 3);
		var session = riverside.session("Readiness", SPRING);
		riverside.ballot(session, "culture.1", 1, 2, 2, 3);
		riverside.ballot(session, "culture.2", 1, 3, 2, 3);
		assertEquals(List.of(true, false, false),
				List.of(score("culture.1").isLow(), score("culture.2").isLow(), score("culture.3").isLow()));
	}

	@Test
	void theLatestSessionByDateCountsAndThenTheLaterInTheFile() {
		riverside.dimension("culture", 1);
		var late = riverside.session("Late", SUMMER);
		var early = riverside.session("Early", SPRING);
		var undated = riverside.session("Undated", null);
		riverside.ballot(undated, "culture.1", 2, 1);
		riverside.ballot(early, "culture.1", 2, 2);
		riverside.ballot(late, "culture.1", 1, 3);
		assertSame(late, score("culture.1").session().orElseThrow());
		assertEquals(OptionalDouble.of(3), score("culture.1").median());
		var sameDay = riverside.session("Same day", SUMMER);
		riverside.ballot(sameDay, "culture.1", 1, 4);
		assertEquals(OptionalDouble.of(4), score("culture.1").median());
		riverside.session("Planned", SUMMER.plusDays(1)).setStatus(SessionStatus.PLANNED);
		assertEquals(OptionalDouble.of(4), score("culture.1").median());
	}

	@Test
	void aDimensionIsTheWeightedMeanOfItsMediansAndCappedAtItsTarget() {
		var culture = riverside.dimension("culture", 3);
		var leadership = riverside.dimension("leadership", 1);
		riverside.dimension("structure", 2);
		var session = riverside.session("Readiness", SPRING);
		riverside.ballot(session, "culture.1", 1, 5, 5, 5);
		riverside.ballot(session, "culture.2", 1, 2);
		riverside.ballot(session, "leadership.1", 1, 2, 3);
		riverside.question("culture.1").setWeight(3);
		riverside.target(culture, 4);
		riverside.target(leadership, 0);
		var scores = Scores.of(riverside.assessment);
		var score = scores.dimension(culture).orElseThrow();
		assertEquals(OptionalDouble.of(4.25), score.score());
		assertEquals(OptionalDouble.of(4), score.capped());
		assertEquals(new Coverage(2, 3), score.coverage());
		assertEquals(OptionalDouble.empty(), scores.dimension(leadership).orElseThrow().target());
		assertEquals(OptionalDouble.of((4.25 + 2.5) / 2), scores.overall());
		assertEquals(OptionalDouble.of((4 + 2.5) / 2), scores.overallCapped());
		assertEquals(0.5, scores.coverage().share());
		assertEquals(6, scores.votes());
	}

	@Test
	void aQuestionThatNobodyCouldRateIsAskedButNotScored() {
		var culture = riverside.dimension("culture", 2);
		riverside.question("culture.2").setKind(QuestionKind.DISCUSSION);
		riverside.ballot(riverside.session("Readiness", SPRING), "culture.1", 1, 0, 0, -1);
		var score = Scores.of(riverside.assessment).dimension(culture).orElseThrow();
		assertEquals(new Coverage(1, 1), score.coverage());
		assertEquals(OptionalDouble.empty(), score.score());
	}

	@Test
	void medianOnAnotherScaleIsCarriedOverToTheDecksFirst() {
		var culture = riverside.dimension("culture", 2);
		var ten = AssessmentBuilder.scale("ten", 10);
		riverside.deck.getScales().add(ten);
		riverside.question("culture.2").setScale(ten);
		var session = riverside.session("Readiness", SPRING);
		riverside.ballot(session, "culture.1", 1, 1);
		riverside.ballot(session, "culture.2", 1, 10);
		var scores = Scores.of(riverside.assessment);
		assertEquals(OptionalDouble.of(10), scores.question(riverside.question("culture.2")).orElseThrow().median());
		assertEquals(OptionalDouble.of(3), scores.dimension(culture).orElseThrow().score());
	}

	@Test
	void theThreeDialsStandApart() {
		var culture = riverside.dimension("culture", 2);
		var session = riverside.session("Readiness", SPRING);
		riverside.ballot(session, "culture.1", 1, 1, 1, 5, 5, 3);
		riverside.ballot(session, "culture.2", 1, 3, 3, 3, 3, 4);
		riverside.evidence(EvidenceStrength.DOCUMENTED, "culture.1");
		riverside.evidence(EvidenceStrength.ANECDOTAL, "culture.1", "culture.2");
		assertEquals(Optional.of(AgreementWord.TWO_CAMPS), score("culture.1").agreement());
		assertEquals(EvidenceStrength.DOCUMENTED, score("culture.1").evidence());
		assertEquals(EvidenceStrength.ANECDOTAL, score("culture.2").evidence());
		var dimension = Scores.of(riverside.assessment).dimension(culture).orElseThrow();
		assertEquals(Optional.of(AgreementWord.TWO_CAMPS), dimension.agreement());
		assertEquals(EvidenceStrength.DOCUMENTED, dimension.evidence());
		assertEquals(OptionalDouble.of(3), dimension.score());
	}

	@Test
	void aGroupIsScoredInTheRoundThatCountsForAll() {
		riverside.dimension("culture", 1);
		var staff = riverside.group("Staff", 2);
		var carers = riverside.group("Carers", 1);
		var session = riverside.session("Readiness", SPRING);
		riverside.ballot(session, "culture.1", 1, 1, 1, 5);
		riverside.ballot(session, "culture.1", 2, 4, 2);
		assertEquals(OptionalDouble.of(3), Scores.of(riverside.assessment, person -> person.getGroup() == staff).overall());
		var scores = Scores.of(riverside.assessment, person -> person.getGroup() == carers);
		assertTrue(scores.overall().isEmpty());
		assertEquals(0, scores.coverage().asked());
	}
}
