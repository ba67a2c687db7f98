package io.orgdeck.core.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.model.assessment.EvidenceStrength;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.deck.Dimension;

/** What is said about a dimension follows from its own questions alone, and from votes enough to say it. */
@DisplayName("U9: the figures of a dimension")
class DimensionFiguresTest {

	private static final LocalDate SPRING = LocalDate.of(2026, 3, 12);

	private final AssessmentBuilder client = new AssessmentBuilder();

	private DimensionScore score(Dimension dimension) {
		return Scores.of(client.assessment).dimension(dimension).orElseThrow();
	}

	@Test
	void aDimensionOfWhichNoQuestionHasAWordHasNone() {
		var culture = client.dimension("culture", 2);
		var session = client.session("Readiness", SPRING);
		assertEquals(Optional.empty(), score(culture).agreement(), "nobody was asked");
		client.ballot(session, "culture.1", 1, 1, 1, 5, 5);
		client.ballot(session, "culture.2", 1, 1, 5, 0, 0, 0);
		assertEquals(Optional.empty(), score(culture).agreement(), "too few votes for a word");
		assertEquals(EvidenceStrength.NONE, score(culture).evidence());
	}

	@Test
	void theWordOfADimensionIsThatOfMostOfItsQuestions() {
		var culture = client.dimension("culture", 4);
		var session = client.session("Readiness", SPRING);
		client.ballot(session, "culture.1", 1, 1, 1, 3, 5, 5);
		client.ballot(session, "culture.2", 1, 3, 3, 3, 3, 3);
		assertEquals(Optional.of(AgreementWord.TWO_CAMPS), score(culture).agreement(), "of two words the one of least agreement");
		client.ballot(session, "culture.3", 1, 4, 4, 4, 4, 4);
		assertEquals(Optional.of(AgreementWord.AGREED), score(culture).agreement());
		client.ballot(session, "culture.4", 1, 1, 1, 5, 5);
		assertEquals(Optional.of(AgreementWord.AGREED), score(culture).agreement(), "four votes say nothing");
	}

	@Test
	void aTargetAtTheLowestLevelIsATarget() {
		var culture = client.dimension("culture", 1);
		client.ballot(client.session("Readiness", SPRING), "culture.1", 1, 4, 4);
		client.target(culture, 1);
		assertEquals(OptionalDouble.of(1), score(culture).target());
		assertEquals(OptionalDouble.of(1), score(culture).capped());
		assertEquals(OptionalDouble.of(4), score(culture).score());
		client.target(culture, 0.9);
		assertEquals(OptionalDouble.of(1), score(culture).target(), "below the scale nothing is set");
		client.target(culture, 3);
		assertEquals(OptionalDouble.of(3), score(culture).target(), "the one set last");
	}

	@Test
	void aTargetCapsItsOwnDimensionAlone() {
		var culture = client.dimension("culture", 1);
		var leadership = client.dimension("leadership", 1);
		var session = client.session("Readiness", SPRING);
		client.ballot(session, "culture.1", 1, 5, 5);
		client.ballot(session, "leadership.1", 1, 5, 5);
		client.target(leadership, 2);
		assertEquals(OptionalDouble.empty(), score(culture).target());
		assertEquals(OptionalDouble.of(5), score(culture).capped());
		assertEquals(OptionalDouble.of(2), score(leadership).capped());
		assertEquals(OptionalDouble.of(3.5), Scores.of(client.assessment).overallCapped());
		assertEquals(OptionalDouble.of(5), Scores.of(client.assessment).overall());
	}

	@Test
	void progressOfADimensionIsMadeOfItsOwnQuestions() {
		var then = twoDimensions(2, 5);
		var now = twoDimensions(3, 4);
		var pairs = Comparison.of(Scores.of(then.assessment), Scores.of(now.assessment)).dimensions();
		assertEquals(List.of(OptionalDouble.of(1), OptionalDouble.of(-1)),
				pairs.stream().map(Comparison.DimensionPair::difference).toList());
		assertEquals(List.of(2, 1), pairs.stream().map(Comparison.DimensionPair::compared).toList());
		assertEquals(List.of(2, 1), pairs.stream().map(Comparison.DimensionPair::askable).toList());
	}

	private static AssessmentBuilder twoDimensions(int culture, int leadership) {
		var client = new AssessmentBuilder();
		client.dimension("culture", 2);
		client.dimension("leadership", 1);
		Session session = client.session("Readiness", SPRING);
		client.ballot(session, "culture.1", 1, culture, culture);
		client.ballot(session, "culture.2", 1, culture, culture);
		client.ballot(session, "leadership.1", 1, leadership, leadership);
		return client;
	}

	@Test
	void progressLeavesOutQuestionsScoredOnceOnlyAndThoseWithoutWeight() {
		var then = twoDimensions(2, 5);
		var now = twoDimensions(3, 4);
		now.assessment.getSessions().getFirst().getBallots().removeIf(ballot -> ballot.getQuestion() == now.question("culture.2"));
		now.question("leadership.1").setWeight(0);
		var pairs = Comparison.of(Scores.of(then.assessment), Scores.of(now.assessment)).dimensions();
		assertEquals(List.of(1, 0), pairs.stream().map(Comparison.DimensionPair::compared).toList());
		assertEquals(OptionalDouble.of(2), pairs.getFirst().earlier());
		assertEquals(OptionalDouble.empty(), pairs.getLast().earlier());
		assertEquals(OptionalDouble.empty(), pairs.getLast().later());
	}

	@Test
	void withoutQuestionsNothingCanBeCompared() {
		var none = Scores.of(new AssessmentBuilder().assessment);
		assertEquals(0, Comparison.of(none, none).comparableShare());
	}
}
