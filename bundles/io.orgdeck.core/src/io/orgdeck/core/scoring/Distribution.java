package io.orgdeck.core.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import io.orgdeck.model.Answer;
import io.orgdeck.model.Vote;

/**
 * How the votes on one question spread over its scale.
 *
 * @param scale        the scale voted on
 * @param counts       votes on each step of the scale, lowest first
 * @param dontKnow     answers "don't know": counted, never scored
 * @param doesNotApply answers "does not apply"
 * @param unknown      votes for a level that the scale does not have (any more): kept, never scored
 * @param people       how many people the counts are made of: where several steps may be chosen, fewer than all counts together
 */
public record Distribution(Scale scale, List<Integer> counts, int dontKnow, int doesNotApply, int unknown, int people) {

	public Distribution {
		counts = List.copyOf(counts);
		if (counts.size() != scale.size()) {
			throw new IllegalArgumentException(
					"A scale of " + scale.size() + " levels needs as many counts, not " + counts.size() + ".");
		}
	}

	/** A distribution in which everybody has chosen one step. */
	public Distribution(Scale scale, List<Integer> counts, int dontKnow, int doesNotApply, int unknown) {
		this(scale, counts, dontKnow, doesNotApply, unknown, counts.stream().mapToInt(Integer::intValue).sum());
	}

	/** A distribution of rated votes alone, lowest level first. */
	public Distribution(Scale scale, Integer... counts) {
		this(scale, List.of(counts), 0, 0, 0);
	}

	/** Counts those votes whose participant's number is accepted. */
	public static Distribution of(Scale scale, Iterable<Vote> votes, IntPredicate participants) {
		int[] counts = new int[scale.size()];
		int dontKnow = 0;
		int doesNotApply = 0;
		int unknown = 0;
		int people = 0;
		for (Vote vote : votes) {
			if (!participants.test(vote.participant())) {
				continue;
			}
			switch (vote.answer()) {
				case Answer.Rated rated -> {
					var step = scale.indexOf(rated.level());
					if (step.isPresent()) {
						people++;
						counts[step.getAsInt()]++;
					} else {
						unknown++;
					}
				}
				case Answer.Given given -> {
					if (GivenText.fits(given, scale)) {
						people++;
						if (scale.isSeveral()) {
							given.ticked().forEach(level -> counts[scale.indexOf(level).getAsInt()]++);
						}
					} else {
						unknown++;
					}
				}
				case Answer.DontKnow answer -> dontKnow++;
				case Answer.DoesNotApply answer -> doesNotApply++;
			}
		}
		return new Distribution(scale, Arrays.stream(counts).boxed().toList(), dontKnow, doesNotApply, unknown, people);
	}

	public static Distribution of(Scale scale, Iterable<Vote> votes) {
		return of(scale, votes, participant -> true);
	}

	public static Distribution none(Scale scale) {
		return of(scale, List.of());
	}

	/** The same votes on a scale that has the same levels, such as one in another language. */
	public Distribution on(Scale same) {
		return new Distribution(same, counts, dontKnow, doesNotApply, unknown, people);
	}

	/** What is left when some of these votes are taken away. */
	Distribution minus(Distribution some) {
		return new Distribution(scale, IntStream.range(0, counts.size()).mapToObj(i -> counts.get(i) - some.counts.get(i)).toList(),
				dontKnow - some.dontKnow, doesNotApply - some.doesNotApply, unknown - some.unknown, people - some.people);
	}

	/** How many votes are scored, or counted where they make no score. */
	public int n() {
		return people;
	}

	/** How many people answered at all. */
	public int answers() {
		return n() + dontKnow + doesNotApply + unknown;
	}

	/** The scored votes as values of their levels, lowest first. */
	public double[] values() {
		double[] values = places();
		for (int i = 0; i < values.length; i++) {
			values[i] = scale.steps().get((int) values[i]).value();
		}
		return values;
	}

	/** The scored votes as places on the scale, counted from 0: spread in steps, whatever the values are. */
	double[] places() {
		double[] places = new double[between(0, counts.size() - 1)];
		int from = 0;
		for (int place = 0; place < counts.size(); place++) {
			int to = from + counts.get(place);
			Arrays.fill(places, from, to, place);
			from = to;
		}
		return places;
	}

	/** How many votes the most chosen level got. */
	public int atMode() {
		return counts.stream().mapToInt(Integer::intValue).max().orElse(0);
	}

	/** How many scored votes lie outside the most chosen level. */
	public int outsideMode() {
		return n() - atMode();
	}

	/** Votes on the steps from one to the other, both included; steps beyond the scale hold none. */
	int between(int first, int last) {
		int sum = 0;
		for (int i = Math.max(0, first); i <= Math.min(last, counts.size() - 1); i++) {
			sum += counts.get(i);
		}
		return sum;
	}
}
