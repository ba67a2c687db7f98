package io.orgdeck.core.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.orgdeck.model.Vote;
import io.orgdeck.model.Votes;

/** What holds for the score of a question whatever people vote, on small and on large scales. */
class ScorePropertiesTest {

	private static final int RUNS = 200;

	private static QuestionScore score(int levels, int... votes) {
		return score(levels, Votes.of(IntStream.range(0, votes.length)
				.mapToObj(i -> new Vote(i + 1, AssessmentBuilder.answer(votes[i]))).toList()));
	}

	private static QuestionScore score(int levels, Votes votes) {
		var client = new AssessmentBuilder(levels);
		client.dimension("culture", 1);
		client.ballot(client.session("First", LocalDate.of(2026, 3, 12)), "culture.1", 1, votes);
		return Scores.of(client.assessment).questions().getFirst();
	}

	private static int[] random(Random random, int people, int levels) {
		return random.ints(people, 1, levels + 1).toArray();
	}

	@ParameterizedTest
	@ValueSource(ints = { 2, 5, 10 })
	void whoVotedWhatDoesNotMatter(int levels) {
		var random = new Random(20260501L + levels);
		for (int run = 0; run < RUNS; run++) {
			int[] votes = random(random, 1 + random.nextInt(30), levels);
			List<Integer> shuffled = Arrays.stream(votes).boxed().collect(Collectors.toList());
			Collections.shuffle(shuffled, random);
			var one = score(levels, votes);
			var other = score(levels, shuffled.stream().mapToInt(Integer::intValue).toArray());
			assertEquals(one.summary(), other.summary());
			assertEquals(one.agreement(), other.agreement());
			assertEquals(one.distribution(), other.distribution());
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 2, 5, 10 })
	void allFiguresLieOnTheScaleAndInOrder(int levels) {
		var random = new Random(20260502L + levels);
		for (int run = 0; run < RUNS; run++) {
			int[] votes = random(random, 1 + random.nextInt(30), levels);
			var score = score(levels, votes);
			var low = Arrays.stream(votes).min().orElseThrow();
			var high = Arrays.stream(votes).max().orElseThrow();
			assertTrue(low <= score.q1().getAsDouble() && score.q1().getAsDouble() <= score.median().getAsDouble());
			assertTrue(score.median().getAsDouble() <= score.q3().getAsDouble() && score.q3().getAsDouble() <= high);
			assertTrue(low <= score.mean().getAsDouble() && score.mean().getAsDouble() <= high);
			assertTrue(0 <= score.outsideMode() && score.outsideMode() < score.n());
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 2, 5, 10 })
	void oneVoterIsTheScoreAndNoneIsNone(int levels) {
		for (int level = 1; level <= levels; level++) {
			var alone = score(levels, level);
			for (var figure : List.of(alone.median(), alone.mean(), alone.q1(), alone.q3())) {
				assertEquals(OptionalDouble.of(level), figure);
			}
			assertEquals(Optional.empty(), alone.agreement());
		}
		var none = score(levels);
		assertEquals(OptionalDouble.empty(), none.median());
		assertEquals(0, none.n());
	}

	@ParameterizedTest
	@ValueSource(ints = { 2, 5, 10 })
	void whoeverDoesNotRateChangesNoFigure(int levels) {
		var random = new Random(20260503L + levels);
		int[] votes = random(random, 9, levels);
		int[] withOthers = IntStream.concat(Arrays.stream(votes), IntStream.of(0, 0, -1)).toArray();
		assertEquals(score(levels, votes).summary(), score(levels, withOthers).summary());
		assertEquals(2, score(levels, withOthers).dontKnow());
		assertEquals(1, score(levels, withOthers).doesNotApply());
	}

	@ParameterizedTest
	@ValueSource(ints = { 2, 5, 10 })
	void whenAllVoteAlikeTheyAgree(int levels) {
		for (int level = 1; level <= levels; level++) {
			var score = score(levels, IntStream.generate(List.of(level)::getFirst).limit(7).toArray());
			assertEquals(Optional.of(AgreementWord.AGREED), score.agreement());
			assertEquals(0, score.outsideMode());
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 2, 5, 10 })
	void aTieBetweenTheEndsIsTwoCampsInTheMiddle(int levels) {
		var score = score(levels, 1, 1, 1, levels, levels, levels);
		assertEquals((1 + levels) / 2.0, score.median().getAsDouble());
		assertEquals(Optional.of(AgreementWord.TWO_CAMPS), score.agreement());
	}
}
