package io.orgdeck.core.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.model.Vote;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.RespondentGroup;
import io.orgdeck.model.assessment.Session;

/**
 * Forty workers (1–40), twenty managers (41–60) and twenty people in no group (61–80) vote twice; nothing below five people
 * is shown. The spread of both rounds side by side tells how those voted who were there once only, group by group.
 */
@DisplayName("U8: the spread of two rounds gives no late comer away")
class LateComersTest {

	private final AssessmentBuilder town = new AssessmentBuilder();
	private RespondentGroup workers;
	private RespondentGroup managers;
	private Session session;

	@BeforeEach
	void town() {
		town.dimension("culture", 1);
		workers = town.group("Workers", 40);
		managers = town.group("Managers", 20);
		town.people(null, 20);
		session = town.session("Readiness", LocalDate.of(2026, 3, 12));
	}

	/** Everybody votes twice but those who miss the silent round and those who miss the later one. */
	private void vote(List<Integer> late, List<Integer> gone) {
		session.getBallots().clear();
		town.ballot(session, "culture.1", 1, votesWithout(late));
		town.ballot(session, "culture.1", 2, votesWithout(gone));
	}

	private static Votes votesWithout(List<Integer> missing) {
		return Votes.of(IntStream.rangeClosed(1, 80).filter(number -> !missing.contains(number))
				.mapToObj(number -> new Vote(number, AssessmentBuilder.answer(number % 5 + 1))).toList());
	}

	private static List<Integer> people(int first, int last) {
		return IntStream.rangeClosed(first, last).boxed().toList();
	}

	private Optional<Distribution> firstSpread(RespondentGroup group) {
		var guard = DisclosureGuard.of(town.assessment);
		var scores = group == null ? guard.whole() : guard.group(group);
		return scores.question(town.question("culture.1")).toOptional().orElseThrow().firstRound();
	}

	private List<Boolean> firstSpreadsShown() {
		return List.of(firstSpread(null).isPresent(), firstSpread(workers).isPresent(), firstSpread(managers).isPresent());
	}

	@Test
	void enoughLateComersOfOneGroupHideEachOther() {
		vote(people(1, 5), List.of());
		assertEquals(List.of(true, true, true), firstSpreadsShown());
		assertEquals(35, firstSpread(workers).orElseThrow().n());
		vote(people(1, 4), List.of());
		assertEquals(List.of(false, false, false), firstSpreadsShown());
	}

	@Test
	void aFewLateComersOfOneGroupAreNotHiddenByManyOfAnother() {
		vote(IntStream.concat(IntStream.rangeClosed(1, 20), IntStream.of(41)).boxed().toList(), List.of());
		assertEquals(List.of(false, false, false), firstSpreadsShown(), "the managers' two spreads would tell how number 41 voted");
	}

	@Test
	void fewLateComersOfSeveralGroupsAreNotCountedTogether() {
		vote(List.of(1, 2, 41, 42, 61, 62), List.of());
		assertEquals(List.of(false, false, false), firstSpreadsShown());
	}

	@Test
	void lateComersInNoGroupCountAsOneGroup() {
		vote(people(61, 64), List.of());
		assertEquals(List.of(false, false, false), firstSpreadsShown());
		vote(people(61, 65), List.of());
		assertEquals(List.of(true, true, true), firstSpreadsShown());
	}

	@Test
	void thoseWhoLeftEarlyAreProtectedLikeThoseWhoCameLate() {
		vote(List.of(), List.of(41));
		assertEquals(List.of(false, false, false), firstSpreadsShown());
		vote(List.of(), people(41, 45));
		assertEquals(List.of(true, true, true), firstSpreadsShown());
	}

	@Test
	void whoCameLateIsNotHiddenByThoseWhoLeft() {
		vote(List.of(41), people(42, 50));
		assertEquals(List.of(false, false, false), firstSpreadsShown(), "what was added between the rounds is the vote of number 41");
		vote(people(1, 5), people(6, 10));
		assertEquals(List.of(true, true, true), firstSpreadsShown());
	}
}
