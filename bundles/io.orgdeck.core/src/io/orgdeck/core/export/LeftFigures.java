package io.orgdeck.core.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import io.orgdeck.core.hash.Sha256;
import io.orgdeck.core.report.Edition;
import io.orgdeck.core.scoring.CountingVotes;
import io.orgdeck.core.scoring.DisclosedScores;
import io.orgdeck.core.scoring.DisclosureGuard;
import io.orgdeck.core.scoring.Distribution;
import io.orgdeck.core.scoring.QuestionScore;
import io.orgdeck.model.Answer;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.RespondentGroup;

/**
 * The figures about people that an export shows: how many chose each level, of everybody and of each group, as far as the
 * guard lets them leave. Two of them tell what somebody learns who holds both exports.
 *
 * @param threshold below so many people a difference would speak of somebody
 * @param counts    by a hash of question, ballot and group
 */
record LeftFigures(int threshold, Map<String, List<Integer>> counts) {

	private static final String EVERYBODY = "";
	private static final int HASH_DIGITS = 16;
	private static final int CLASSES = 64;

	/**
	 * What the difference of two exports tells.
	 *
	 * @param people    the fewest people that it would speak of
	 * @param questions on how many questions it would speak of too few
	 */
	record Difference(int people, int questions) {
	}

	LeftFigures {
		counts = Map.copyOf(counts);
	}

	static LeftFigures of(Assessment assessment, Edition edition) {
		DisclosureGuard guard = edition.guard(assessment);
		var counting = CountingVotes.of(assessment);
		var counts = new TreeMap<String, List<Integer>>();
		add(counts, counting, guard.whole(), EVERYBODY);
		for (RespondentGroup group : assessment.getGroups()) {
			add(counts, counting, guard.group(group), String.valueOf(group.getId()));
		}
		guard.unscored()
				.forEach(question -> guard.given(question).toOptional().ifPresent(score -> add(counts, counting, score, EVERYBODY)));
		return new LeftFigures(guard.threshold(), counts);
	}

	private static void add(Map<String, List<Integer>> counts, CountingVotes counting, DisclosedScores scores, String group) {
		scores.shown().questions().forEach(score -> add(counts, counting, score, group));
	}

	private static void add(Map<String, List<Integer>> counts, CountingVotes counting, QuestionScore score, String group) {
		List<Ballot> rounds = counting.rounds(score.question());
		if (score.isAsked()) {
			counts.put(key(rounds.getLast(), group), counts(score.distribution(), rounds.getLast(), counting));
			score.firstRound().ifPresent(first -> counts.put(key(rounds.getFirst(), group), counts(first, rounds.getFirst(), counting)));
		}
	}

	private static List<Integer> counts(Distribution votes, Ballot ballot, CountingVotes counting) {
		var all = new ArrayList<>(votes.scale().isTyped() ? typed(ballot, counting) : votes.counts());
		all.addAll(List.of(votes.dontKnow(), votes.doesNotApply(), votes.unknown()));
		return all;
	}

	/** How many typed an answer of each of some classes, into which answers fall by a hash that tells nobody what they are. */
	private static List<Integer> typed(Ballot ballot, CountingVotes counting) {
		int[] classes = new int[CLASSES];
		counting.votes(ballot).forEach(vote -> {
			if (vote.answer() instanceof Answer.Given given) {
				classes[Integer.parseInt(Sha256.of(ballot.getId() + '\n' + given.text()).substring(0, 4), 16) % CLASSES]++;
			}
		});
		return Arrays.stream(classes).boxed().toList();
	}

	/** The question first and then the ballot, so that what belongs together can be found. */
	private static String key(Ballot ballot, String group) {
		return hash(ballot.getQuestion().getId()) + hash(String.valueOf(ballot.getId())) + '.'
				+ (group.equals(EVERYBODY) ? EVERYBODY : hash(group));
	}

	private static String hash(String text) {
		return Sha256.of(text).substring(0, HASH_DIGITS);
	}

	/** What these figures and earlier ones tell together about fewer people than either would show; empty when nothing. */
	Optional<Difference> since(LeftFigures earlier) {
		int limit = Math.max(threshold, earlier.threshold);
		var fewest = new TreeMap<String, Integer>();
		var ballots = new TreeMap<String, int[]>();
		for (String key : counts.keySet()) {
			if (earlier.counts.containsKey(key) && earlier.counts.get(key).size() == counts.get(key).size()) {
				int[] change = change(earlier.counts.get(key), counts.get(key));
				String ballot = key.substring(0, key.indexOf('.'));
				boolean whole = key.endsWith(".");
				// What is left of a total when the groups are taken away speaks of those who are in none that is shown.
				int[] rest = ballots.computeIfAbsent(ballot, any -> new int[change.length]);
				for (int i = 0; i < change.length; i++) {
					rest[i] += whole ? change[i] : -change[i];
				}
				fewest.merge(ballot, fewest(change, limit), Math::min);
			}
		}
		ballots.keySet().removeIf(ballot -> !counts.containsKey(ballot + '.'));
		ballots.forEach((ballot, rest) -> fewest.merge(ballot, fewest(rest, limit), Math::min));
		fewest.values().removeIf(people -> people >= limit);
		int questions = (int) fewest.keySet().stream().map(ballot -> ballot.substring(0, HASH_DIGITS)).distinct().count();
		return fewest.values().stream().min(Integer::compare).map(people -> new Difference(people, questions));
	}

	private static int[] change(List<Integer> before, List<Integer> now) {
		int[] change = new int[now.size()];
		Arrays.setAll(change, i -> now.get(i) - before.get(i));
		return change;
	}

	/** How many people have come, gone or moved at least; the limit where nobody has, or enough. */
	private static int fewest(int[] change, int limit) {
		int come = Arrays.stream(change).filter(count -> count > 0).sum();
		int gone = -Arrays.stream(change).filter(count -> count < 0).sum();
		int people = Math.max(come, gone);
		return people == 0 ? limit : Math.min(limit, people);
	}
}
