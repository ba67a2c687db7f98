package io.orgdeck.core.scoring;

import static io.orgdeck.core.scoring.EveryBallot.votes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.orgdeck.core.scoring.Firmness.Aim;
import io.orgdeck.core.scoring.Firmness.Rank;
import io.orgdeck.core.scoring.HoldsUnless.Without;
import io.orgdeck.model.assessment.RespondentGroup;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.deck.Dimension;

/** By how few votes a statement would turn, held against all ballots there are; and on what it rests. */
class FirmnessTest {

	@ParameterizedTest
	@CsvSource({ "0,0,12,0,0, 4", "3,0,4,3,0, 1", "6,0,0,0,6, 3", "0,2,6,2,0, 2", "0,1,5,1,0, 2" })
	void wordsTurnAfterSoManyVotes(int a, int b, int c, int d, int e, int votes) {
		assertEquals(OptionalInt.of(votes), AgreementTurn.votes(votes(a, b, c, d, e)));
	}

	@Test
	void theWordOfTenThousandBallotsTurnsAfterAsManyVotesAsAmongAllBallots() {
		var random = new Random(21);
		var bySize = new HashMap<List<Integer>, List<int[]>>();
		for (int run = 0; run < 10_000; run++) {
			int levels = 2 + random.nextInt(6);
			int n = 5 + random.nextInt(levels > 5 ? 5 : 12);
			bySize.computeIfAbsent(List.of(levels, n), size -> new ArrayList<>()).add(someVotes(random, levels, n));
		}
		for (List<int[]> ballots : bySize.values()) {
			int[] fewest = EveryBallot.fewestToAnotherWord(ballots);
			for (int i = 0; i < fewest.length; i++) {
				int[] counts = ballots.get(i);
				assertEquals(Optional.of(EveryBallot.word(counts, Arrays.stream(counts).sum())), Agreement.word(votes(counts)));
				assertEquals(fewest[i], AgreementTurn.votes(votes(counts)).orElse(0), () -> Arrays.toString(counts));
			}
		}
	}

	private static int[] someVotes(Random random, int levels, int n) {
		int[] counts = new int[levels];
		int centre = random.nextInt(levels);
		int width = random.nextInt(levels);
		for (int i = 0; i < n; i++) {
			counts[Math.clamp(centre + random.nextInt(2 * width + 1) - width, 0, levels - 1)]++;
		}
		return counts;
	}

	@Test
	void ordersAndTargetsTurnAfterAsManyVotesAsAmongAllBallots() {
		var random = new Random(22);
		for (int run = 0; run < 150; run++) {
			int n = 3 + random.nextInt(3);
			var town = new AssessmentBuilder(4);
			Dimension one = town.dimension("one", 2);
			Dimension other = town.dimension("other", 1);
			town.question("one.2").setWeight(1 + random.nextInt(3));
			town.target(one, 1 + random.nextInt(13) / 4.0);
			Session session = town.session("Readiness", LocalDate.of(2026, 3, 12));
			town.people(null, n);
			List.of("one.1", "one.2", "other.1").forEach(
					question -> town.ballot(session, question, 1, IntStream.range(0, n).map(i -> 1 + random.nextInt(4)).toArray()));
			var scores = Scores.of(town.assessment);
			var firmness = new Firmness(town.assessment, DisclosureGuard.of(town.assessment, 3));
			Brute brute = Brute.of(scores, one, other, EveryBallot.all(4, n));
			Aim aim = firmness.aims().getFirst();
			assertEquals(brute.toCross(aim), aim.holds().votes(), "target");
			firmness.ranks().forEach(rank -> assertEquals(brute.toMeet(rank), rank.holds().votes(), "order"));
		}
	}

	/**
	 * All ballots on the three questions of two dimensions.
	 *
	 * @param medians of all ballots
	 * @param moved   for each question, how many votes lie elsewhere in each ballot
	 */
	private record Brute(Scores scores, Dimension one, Dimension other, double[] medians, int[][] moved) {

		static Brute of(Scores scores, Dimension one, Dimension other, List<int[]> all) {
			double[] medians = all.stream().mapToDouble(counts -> Statistics.median(votes(counts).values()).getAsDouble()).toArray();
			int[][] moved = scores.questions().stream().map(score -> all.stream()
					.mapToInt(ballot -> EveryBallot.elsewhere(EveryBallot.counts(score.distribution()), ballot)).toArray())
					.toArray(int[][]::new);
			return new Brute(scores, one, other, medians, moved);
		}

		OptionalInt toCross(Aim aim) {
			double target = scores.dimension(one).orElseThrow().target().getAsDouble();
			int fewest = Integer.MAX_VALUE;
			for (int first = 0; first < medians.length; first++) {
				for (int second = 0; second < medians.length; second++) {
					if (mean(first, second) >= target - 1e-9 != aim.reached()) {
						fewest = Math.min(fewest, moved[0][first] + moved[1][second]);
					}
				}
			}
			return fewest == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(fewest);
		}

		OptionalInt toMeet(Rank rank) {
			double sign = rank.higher() == one ? 1 : -1;
			int fewest = Integer.MAX_VALUE;
			for (int third = 0; third < medians.length; third++) {
				for (int first = 0; first < medians.length; first++) {
					for (int second = 0; second < medians.length; second++) {
						int votes = moved[0][first] + moved[1][second] + moved[2][third];
						if (votes < fewest && sign * (mean(first, second) - medians[third]) < 1e-9) {
							fewest = votes;
						}
					}
				}
			}
			return OptionalInt.of(fewest);
		}

		private double mean(int first, int second) {
			double weight = scores.questions().get(1).question().getWeight();
			return (medians[first] + weight * medians[second]) / (1 + weight);
		}
	}

	@Test
	void changesTurnAfterAsManyVotesAsAmongAllBallots() {
		var random = new Random(23);
		for (int run = 0; run < 400; run++) {
			int[] earlier = someVotes(random, 4, 1 + random.nextInt(5));
			int[] later = someVotes(random, 4, 1 + random.nextInt(5));
			Change change = change(Summary.of(votes(earlier)), Summary.of(votes(later)));
			List<Summary> then = summaries(earlier);
			List<Summary> now = summaries(later);
			int fewest = Integer.MAX_VALUE;
			for (int i = 0; i < then.size(); i++) {
				for (int j = 0; j < now.size(); j++) {
					if (change(then.get(i), now.get(j)) != change) {
						fewest = Math.min(fewest,
								EveryBallot.elsewhere(earlier, all(earlier).get(i)) + EveryBallot.elsewhere(later, all(later).get(j)));
					}
				}
			}
			assertEquals(OptionalInt.of(fewest), ChangeTurn.votes(votes(earlier), votes(later), change),
					Arrays.toString(earlier) + Arrays.toString(later));
		}
	}

	private static final Map<Integer, List<int[]>> OF_FOUR_LEVELS = new HashMap<>();

	private static List<int[]> all(int[] counts) {
		return OF_FOUR_LEVELS.computeIfAbsent(Arrays.stream(counts).sum(), n -> EveryBallot.all(4, n));
	}

	private static List<Summary> summaries(int[] counts) {
		return all(counts).stream().map(ballot -> Summary.of(votes(ballot))).toList();
	}

	private static Change change(Summary then, Summary now) {
		return Change.of(now.median().getAsDouble() - then.median().getAsDouble(),
				Math.max(then.range().getAsDouble(), now.range().getAsDouble()));
	}

	private final AssessmentBuilder town = new AssessmentBuilder();
	private Session april;
	private RespondentGroup staff;
	private RespondentGroup managers;

	@BeforeEach
	void aTown() {
		town.dimension("culture", 1);
		town.dimension("systems", 1);
		staff = town.group("Staff", 6);
		managers = town.group("Managers", 5);
		april = town.session("April", LocalDate.of(2026, 4, 23));
	}

	private Firmness firmness(int threshold) {
		return new Firmness(town.assessment, DisclosureGuard.of(town.assessment, threshold));
	}

	@Test
	void aWordThatRestsOnOneGroupSaysSo() {
		town.ballot(april, "culture.1", 1, 3, 3, 3, 3, 3, 3, 1, 1, 5, 5, 5);
		HoldsUnless holds = firmness(5).agreement(town.question("culture.1")).orElseThrow();
		assertEquals(new Without<>(2, List.of(staff, managers)), holds.withoutGroups(),
				"mixed; agreed without managers, camps without staff");
		assertEquals(11, holds.of());
		assertEquals(new Without<Session>(0, List.of()), holds.withoutSessions(), "nothing is left without the only session");
	}

	@Test
	void nothingIsSaidAboutFewerPeopleThanTheGuardAllows() {
		town.ballot(april, "culture.1", 1, 3, 3, 3, 3, 3, 3, 1, 1, 5, 5, 5);
		HoldsUnless holds = firmness(6).agreement(town.question("culture.1")).orElseThrow();
		assertEquals(new Without<RespondentGroup>(0, List.of()), holds.withoutGroups());
		assertEquals(Optional.empty(), firmness(12).agreement(town.question("culture.1")));
		assertTrue(firmness(12).ranks().isEmpty());
	}

	@Test
	void anOrderThatRestsOnOneSessionSaysSo() {
		town.ballot(april, "culture.1", 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2);
		town.ballot(april, "systems.1", 1, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3);
		Session may = town.session("May", LocalDate.of(2026, 5, 23));
		town.ballot(may, "culture.1", 1, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4);
		Rank rank = firmness(5).ranks().getFirst();
		assertEquals("culture", rank.higher().getId());
		assertEquals(OptionalInt.of(6), rank.holds().votes());
		assertEquals(22, rank.holds().of());
		assertEquals(new Without<>(1, List.of(may)), rank.holds().withoutSessions());
		assertEquals(new Without<RespondentGroup>(2, List.of()), rank.holds().withoutGroups());
	}

	@Test
	void whatTheOtherSessionHadTooFewPeopleForIsNotSaid() {
		town.ballot(april, "culture.1", 1, 2, 2, 2);
		Session may = town.session("May", LocalDate.of(2026, 5, 23));
		town.ballot(may, "culture.1", 1, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4);
		HoldsUnless holds = firmness(5).agreement(town.question("culture.1")).orElseThrow();
		assertEquals(new Without<Session>(0, List.of()), holds.withoutSessions());
	}

	@Test
	void aHundredThousandVotesOnTenLevelsAreQuick() {
		int[] counts = someVotes(new Random(3), 10, 100_000);
		assertTrue(AgreementTurn.votes(votes(counts)).isPresent());
	}
}
