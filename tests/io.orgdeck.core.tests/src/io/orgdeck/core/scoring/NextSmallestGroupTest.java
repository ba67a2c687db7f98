package io.orgdeck.core.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.model.Vote;
import io.orgdeck.model.Votes;

/** What the guard hides follows from who has voted, and scores from the levels as they are called now. */
class NextSmallestGroupTest {

	private final AssessmentBuilder town = new AssessmentBuilder();

	@Test
	@DisplayName("U8: the group with the next fewest votes protects a small one, not the one with the fewest people")
	void theGroupWithTheFewestVotesIsHiddenWithASmallOne() {
		town.dimension("culture", 1);
		var staff = town.group("Staff", 8);
		var users = town.group("Users", 12);
		var carers = town.group("Carers", 3);
		var votes = IntStream.rangeClosed(1, 23).filter(number -> number <= 14 || number > 20)
				.mapToObj(number -> new Vote(number, AssessmentBuilder.answer(number % 5 + 1))).toList();
		town.ballot(town.session("Readiness", LocalDate.of(2026, 3, 12)), "culture.1", 1, Votes.of(votes));
		var guard = DisclosureGuard.of(town.assessment);
		assertFalse(guard.group(staff).isAnySuppressed(), "eight of eight have voted");
		assertTrue(guard.group(users).isAnySuppressed(), "six of twelve have voted");
		assertTrue(guard.group(carers).isAnySuppressed());
	}

	@Test
	@DisplayName("U12: a level that is called otherwise takes its votes out of the scores at once")
	void anotherIdOfALevelIsNoticed() {
		town.dimension("culture", 1);
		town.ballot(town.session("Readiness", LocalDate.of(2026, 3, 12)), "culture.1", 1, 2, 5);
		try (var keeper = new ScoreKeeper(town.assessment)) {
			assertEquals(OptionalDouble.of(3.5), keeper.scores().overall());
			town.deck.getScales().getFirst().getLevels().getLast().setId("best");
			assertEquals(OptionalDouble.of(2), keeper.scores().overall());
			assertEquals(Scores.of(town.assessment), keeper.scores());
		}
	}
}
