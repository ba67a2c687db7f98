package io.orgdeck.core.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;

class ComparisonTest {

	private final AssessmentBuilder then = new AssessmentBuilder();
	private final AssessmentBuilder now = new AssessmentBuilder();

	private static void vote(AssessmentBuilder client, String question, int... votes) {
		client.ballot(client.session(question, LocalDate.of(2026, 3, 12)), question, 1, votes);
	}

	private Comparison comparison() {
		return Comparison.of(Scores.of(then.assessment), Scores.of(now.assessment));
	}

	private Optional<Change> change(int[] earlier, int[] later) {
		then.dimension("culture", 1);
		now.dimension("culture", 1);
		vote(then, "culture.1", earlier);
		vote(now, "culture.1", later);
		return comparison().questions().getFirst().change();
	}

	@Test
	void aSmallStepInAWideSpreadIsNoClearChange() {
		assertEquals(Optional.of(Change.NONE_CLEAR), change(new int[] { 1, 2, 3, 4, 5 }, new int[] { 2, 2, 3, 3 }));
	}

	@Test
	void aDifferenceOfHalfTheSpreadIsAChange() {
		assertEquals(Optional.of(Change.DOWN), change(new int[] { 1, 2, 3, 4, 5 }, new int[] { 2, 2, 2, 2, 2 }));
	}

	@Test
	void aStepWithoutAnySpreadIsAChange() {
		assertEquals(Optional.of(Change.UP), change(new int[] { 2, 2 }, new int[] { 3, 3 }));
		assertEquals("no clear change", Change.NONE_CLEAR.label());
	}

	@Test
	void theSameScoreTwiceIsNoClearChange() {
		assertEquals(Optional.of(Change.NONE_CLEAR), change(new int[] { 3, 3 }, new int[] { 3, 3 }));
	}

	@Test
	void aQuestionAskedOnlyOnceHasNoChange() {
		assertEquals(Optional.empty(), change(new int[] { 3, 3 }, new int[] { 0 }));
	}

	@Test
	void noLineIsDrawnAcrossAChangedQuestion() {
		then.dimension("culture", 4);
		now.dimension("culture", 4);
		now.question("culture.2").setLineage("culture.2-reworded");
		now.question("culture.3").setId("moved");
		now.question("culture.4").setScale(AssessmentBuilder.scale("ten", 10));
		now.question("culture.4").setLineage(null);
		vote(then, "culture.1", 2, 2);
		vote(then, "culture.2", 1, 1);
		vote(then, "culture.3", 3, 3);
		vote(now, "culture.1", 4, 4);
		vote(now, "culture.2", 5, 5);
		vote(now, "moved", 3, 3);
		now.question("culture.1").setWeight(3);
		var comparison = comparison();
		assertEquals(List.of("culture.1", "moved"), comparison.questions().stream().map(pair -> pair.later().question().getId()).toList());
		assertEquals(List.of(now.question("culture.2"), now.question("culture.4")), comparison.changed());
		assertEquals(0.5, comparison.comparableShare());
		var culture = comparison.dimensions().getFirst();
		assertEquals(OptionalDouble.of(2.25), culture.earlier());
		assertEquals(OptionalDouble.of(3.75), culture.later());
		assertEquals(OptionalDouble.of(1.5), culture.difference());
		assertEquals(2, culture.compared());
		assertEquals(4, culture.askable());
	}

	@Test
	void aLineageThatStandsTwiceIsNotCompared() {
		then.dimension("culture", 2);
		now.dimension("culture", 2);
		now.question("culture.2").setLineage("culture.1");
		assertEquals(List.of(), comparison().questions());
		assertEquals(OptionalDouble.empty(), comparison().dimensions().getFirst().difference());
	}

	@Test
	void whatIsSuppressedIsNotCompared() {
		then.dimension("culture", 1);
		now.dimension("culture", 1);
		vote(then, "culture.1", 2, 2, 2, 2);
		vote(now, "culture.1", 4, 4, 4, 4, 4);
		var comparison = Comparison.of(DisclosureGuard.of(then.assessment).whole(), DisclosureGuard.of(now.assessment).whole());
		assertEquals(Optional.empty(), comparison.questions().getFirst().change());
		assertEquals(0, comparison.dimensions().getFirst().compared());
	}
}
