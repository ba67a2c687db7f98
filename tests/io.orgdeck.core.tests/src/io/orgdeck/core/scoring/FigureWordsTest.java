package io.orgdeck.core.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;

/** The words that stand beside figures, and what follows from a figure that may or may not be shown. */
class FigureWordsTest {

	@Test
	void agreementAndChangeHaveOnePlainWordEach() {
		assertEquals(List.of("two camps", "split", "mixed", "agreed"),
				Arrays.stream(AgreementWord.values()).map(AgreementWord::label).toList());
		assertEquals("split", AgreementWord.label(Optional.of(AgreementWord.SPLIT)));
		assertEquals("", AgreementWord.label(Optional.empty()));
		assertEquals(List.of("up", "down", "no clear change"), Arrays.stream(Change.values()).map(Change::label).toList());
	}

	@Test // ROBUSTNESS 49
	void whatFollowsFromAFigureIsShownOnlyIfTheFigureIs() {
		Disclosed<Integer> shown = new Disclosed.Shown<>(7);
		assertEquals(Optional.of("7 votes"), shown.map(votes -> votes + " votes").toOptional());
		Disclosed<String> withheld = new Disclosed.Suppressed<Integer>(5).map(votes -> votes + " votes");
		assertTrue(withheld.isSuppressed() && withheld.toOptional().isEmpty());
		assertEquals("Not shown, to protect groups of fewer than 5 people.", ((Disclosed.Suppressed<String>) withheld).sentence());
	}

	@Test
	void twoScoresDifferWhereBothAreThere() {
		var then = new AssessmentBuilder();
		then.dimension("culture", 1);
		QuestionScore nobody = Scores.of(then.assessment).questions().getFirst();
		then.ballot(then.session("Before", null), "culture.1", 1, 2, 2, 2);
		QuestionScore two = Scores.of(then.assessment).questions().getFirst();
		then.ballot(then.session("After", null), "culture.1", 1, 5, 5, 5);
		QuestionScore five = Scores.of(then.assessment).questions().getFirst();
		assertEquals(OptionalDouble.of(3), new Comparison.Pair(two, five).difference());
		assertEquals(Optional.of(Change.UP), new Comparison.Pair(two, five).change());
		for (Comparison.Pair half : List.of(new Comparison.Pair(nobody, five), new Comparison.Pair(two, nobody))) {
			assertEquals(OptionalDouble.empty(), half.difference());
			assertEquals(Optional.empty(), half.change());
		}
	}
}
