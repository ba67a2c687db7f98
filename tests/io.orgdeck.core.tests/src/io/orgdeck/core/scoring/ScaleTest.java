package io.orgdeck.core.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalInt;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.orgdeck.model.Votes;
import io.orgdeck.model.deck.DeckFactory;

class ScaleTest {

	private static Scale scale(int levels) {
		return Scale.of(AssessmentBuilder.scale("scale", levels));
	}

	@Test
	void levelsStandInOrderOfTheirValues() {
		var levels = AssessmentBuilder.scale("scale", 5);
		levels.getLevels().move(0, 4);
		var scale = Scale.of(levels);
		assertEquals(1, scale.lowest());
		assertEquals(5, scale.highest());
		assertEquals(OptionalInt.of(4), scale.indexOf("5"));
		assertEquals(OptionalInt.empty(), scale.indexOf("6"));
		assertEquals("Level 2", scale.steps().get(1).label());
	}

	@ParameterizedTest
	@CsvSource({ "2, 1", "3, 1", "4, 2", "5, 2", "6, 2", "7, 3", "10, 4" })
	void theLowEndIsAThirdOfTheLevelsRoundedUp(int levels, int low) {
		assertEquals(low, scale(levels).levelsAtAnEnd());
		assertTrue(scale(levels).isLow(low));
		assertFalse(scale(levels).isLow(low + 0.5));
	}

	@Test
	void aQuestionWithoutScaleOfItsOwnUsesTheDecksFirst() {
		var client = new AssessmentBuilder(7);
		client.dimension("culture", 1);
		assertEquals(7, Scale.of(client.question("culture.1")).size());
		client.question("culture.1").setScale(AssessmentBuilder.scale("own", 3));
		assertEquals(3, Scale.of(client.question("culture.1")).size());
		assertEquals(Scale.NONE, Scale.of(DeckFactory.eINSTANCE.createQuestion()));
	}

	@Test
	void scoresAreCarriedOverFromEndToEnd() {
		assertEquals(5, scale(10).convert(10, scale(5)));
		assertEquals(3, scale(10).convert(5.5, scale(5)));
		assertEquals(4.5, scale(5).convert(4.5, scale(5)));
		assertEquals(4, scale(5).convert(4, Scale.NONE));
	}

	@Test
	@DisplayName("D6: quarters are told apart in figures of a deck")
	void figuresHaveAsManyDecimalsAsTellLevelsApart() {
		var client = new AssessmentBuilder(5);
		client.dimension("culture", 1);
		assertEquals(1, Scale.decimals(client.question("culture.1")));
		client.deck.getScales().getFirst().getLevels().get(1).setValue(1.25);
		assertEquals(2, Scale.decimals(client.question("culture.1")));
		client.deck.getScales().getFirst().getLevels().get(1).setValue(1.01);
		assertEquals(3, Scale.decimals(client.deck));
		assertEquals(1, Scale.decimals(null));
		var shares = AssessmentBuilder.scale("share", 2);
		shares.getLevels().getFirst().setValue(0);
		shares.getLevels().getLast().setValue(1);
		client.deck.getScales().clear();
		client.deck.getScales().add(shares);
		assertEquals(2, Scale.decimals(client.deck), "on a scale that spans 1, two at least");
	}

	@Test
	void aScaleWithoutLevelsScoresNothing() {
		assertFalse(Scale.NONE.hasRange());
		assertFalse(Scale.NONE.isLow(0));
		assertThrows(NoSuchElementException.class, Scale.NONE::lowest);
		var votes = Distribution.of(Scale.NONE, Votes.parse("1=established 2=?"));
		assertEquals(0, votes.n());
		assertEquals(1, votes.unknown());
		assertEquals(2, votes.answers());
	}

	@Test
	void votesForLevelsThatAreGoneAreKeptButNotScored() {
		var votes = Distribution.of(scale(5), Votes.parse("1=5 2=4 3=gone 4=? 5=-nights"), number -> number != 2);
		assertEquals(List.of(0, 0, 0, 0, 1), votes.counts());
		assertEquals(1, votes.unknown());
		assertEquals(1, votes.doesNotApply());
		assertThrows(IllegalArgumentException.class, () -> new Distribution(scale(5), 1, 2));
	}
}
