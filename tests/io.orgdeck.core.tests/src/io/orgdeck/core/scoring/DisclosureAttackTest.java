package io.orgdeck.core.scoring;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.orgdeck.model.Vote;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.RespondentGroup;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.deck.Question;

/**
 * Two attackers who know the rules, how many people of which group voted on what, and everything the guard lets out. One
 * subtracts what is shown from every total. The other has unlimited computing power: of all ways in which people could have
 * voted, it keeps those that lead to exactly this output, and wins when the figures of a suppressed group are the same in
 * all of them. Only unanimity of all who are hidden cannot be kept from it.
 */
class DisclosureAttackTest {

	private static final int THRESHOLD = 3;

	private final AssessmentBuilder client = new AssessmentBuilder(2);
	private final Assessment assessment = client.assessment;

	@Test
	void subtractionLeavesNobodyExposed() {
		var random = new Random(1977);
		for (int run = 0; run < 400; run++) {
			var town = new AssessmentBuilder();
			town.dimension("culture", 3);
			for (int i = 0; i <= random.nextInt(5); i++) {
				town.group("Group " + i, random.nextInt(9));
			}
			town.people(null, random.nextInt(4));
			var session = town.session("Readiness", LocalDate.of(2026, 3, 12));
			for (String question : List.of("culture.1", "culture.2", "culture.3")) {
				for (int round = 1; round <= 1 + random.nextInt(2); round++) {
					town.ballot(session, question, round, someVotes(town, random));
				}
			}
			int threshold = List.of(3, 5, 10).get(random.nextInt(3));
			var guard = DisclosureGuard.of(town.assessment, threshold);
			for (QuestionScore score : Scores.of(town.assessment).questions()) {
				attack(guard, town.assessment, score.question(), threshold, some -> Optional.of(some.distribution()));
				attack(guard, town.assessment, score.question(), threshold, QuestionScore::firstRound);
			}
		}
	}

	private static Votes someVotes(AssessmentBuilder town, Random random) {
		int absent = random.nextInt(4);
		return Votes.of(town.assessment.getParticipants().stream().filter(person -> random.nextInt(4) >= absent)
				.map(person -> new Vote(person.getNumber(), AssessmentBuilder.answer(random.nextInt(7) - 1))).toList());
	}

	private static void attack(DisclosureGuard guard, Assessment assessment, Question question, int threshold,
			Function<QuestionScore, Optional<Distribution>> round) {
		var total = guard.whole().question(question).toOptional().flatMap(round);
		if (total.isEmpty()) {
			return;
		}
		int rated = total.get().n();
		int answers = total.get().answers();
		for (RespondentGroup group : assessment.getGroups()) {
			var part = guard.group(group).question(question).toOptional().flatMap(round);
			if (part.isPresent()) {
				assertTrue(part.get().answers() == 0 || part.get().n() >= threshold, "A small group is shown.");
				rated -= part.get().n();
				answers -= part.get().answers();
			}
		}
		assertTrue(answers == 0 || rated >= threshold, "What is left of the total is a small group.");
	}

	@Test
	void nobodyCanWorkOutASmallGroupFromTotalsAndDimensions() {
		client.dimension("culture", 2);
		people(4, 3, 2);
		var session = session();
		attack(List.of(ballot(session, "culture.1", 1), ballot(session, "culture.2", 1)), List.of(List.of(4, 3, 2), List.of(4, 3, 2)), 2);
	}

	@Test
	void nobodyCanWorkOutAGroupThatIsHiddenOnOneQuestionOnly() {
		client.dimension("culture", 2);
		people(4, 3, 3);
		var session = session();
		attack(List.of(ballot(session, "culture.1", 1), ballot(session, "culture.2", 1)), List.of(List.of(4, 3, 3), List.of(4, 3, 2)), 2);
	}

	@Test
	void nobodyCanWorkOutAGroupThatIsTooSmallInOneRoundOnly() {
		client.dimension("culture", 1);
		people(4, 3, 3);
		var session = session();
		attack(List.of(ballot(session, "culture.1", 1), ballot(session, "culture.1", 2)), List.of(List.of(4, 3, 2), List.of(4, 3, 3)), 2);
	}

	@Test
	void nobodyCanWorkOutWhichGroupDoesNotKnow() {
		client.dimension("culture", 1);
		people(5, 4, 2);
		attack(List.of(ballot(session(), "culture.1", 1)), List.of(List.of(5, 4, 2)), 3);
	}

	@Test
	void nobodyCanWorkOutPeopleInNoGroup() {
		client.dimension("culture", 2);
		client.group("Group 0", 4);
		client.group("Group 1", 3);
		client.people(null, 2);
		var session = session();
		attack(List.of(ballot(session, "culture.1", 1), ballot(session, "culture.2", 1)), List.of(List.of(4, 3, 2), List.of(4, 3, 2)), 2);
	}

	private void people(int... sizes) {
		for (int i = 0; i < sizes.length; i++) {
			client.group("Group " + i, sizes[i]);
		}
	}

	private Session session() {
		return client.session("Readiness", LocalDate.of(2026, 3, 12));
	}

	private Ballot ballot(Session session, String question, int round) {
		return client.ballot(session, question, round, Votes.NONE);
	}

	/**
	 * Goes through all ways of voting.
	 *
	 * @param voters  per ballot, how many people of each group voted
	 * @param answers how many answers there are: two levels and, with three, "don't know"
	 */
	private void attack(List<Ballot> ballots, List<List<Integer>> voters, int answers) {
		List<List<int[][]>> choices = voters.stream().map(sizes -> tables(sizes, answers)).toList();
		// What is possible for each output and each group that it keeps back.
		var possible = new HashMap<String, Set<String>>();
		forEachWorld(choices, new ArrayList<>(), world -> {
			for (int i = 0; i < ballots.size(); i++) {
				ballots.get(i).setVotes(votes(world.get(i), voters.get(i)));
			}
			var guard = DisclosureGuard.of(assessment, THRESHOLD);
			String output = output(guard);
			for (int i = 0; i < ballots.size(); i++) {
				var hidden = hidden(guard, ballots.get(i).getQuestion(), voters.get(i));
				if (!isUnanimous(world.get(i), hidden)) {
					for (int group : hidden) {
						int[] counts = world.get(i)[group];
						possible.computeIfAbsent("Group " + group + " on ballot " + i + ", given " + output, key -> new HashSet<>())
								.add(counts[0] + " low and " + counts[1] + " high votes");
					}
				}
			}
		});
		assertTrue(possible.size() > 10, "The attack has something to attack.");
		possible.forEach((secret, figures) -> assertTrue(figures.size() > 1, () -> secret + ": " + figures));
	}

	/** The groups that are kept back, those in no group (always) included. */
	private List<Integer> hidden(DisclosureGuard guard, Question question, List<Integer> sizes) {
		return IntStream.range(0, sizes.size()).filter(i -> i >= assessment.getGroups().size()
				|| guard.group(assessment.getGroups().get(i)).question(question).isSuppressed()).boxed().toList();
	}

	private static boolean isUnanimous(int[][] table, List<Integer> groups) {
		return groups.stream().mapToInt(group -> table[group][0]).sum() == 0
				|| groups.stream().mapToInt(group -> table[group][1]).sum() == 0;
	}

	private void forEachWorld(List<List<int[][]>> choices, List<int[][]> chosen, Consumer<List<int[][]>> action) {
		if (chosen.size() == choices.size()) {
			action.accept(chosen);
			return;
		}
		for (int[][] choice : choices.get(chosen.size())) {
			chosen.add(choice);
			forEachWorld(choices, chosen, action);
			chosen.removeLast();
		}
	}

	/** All ways in which groups of these sizes can spread over so many answers: per group a count for each answer. */
	private static List<int[][]> tables(List<Integer> sizes, int answers) {
		var tables = new ArrayList<int[][]>(List.<int[][]>of(new int[0][]));
		for (int size : sizes) {
			var longer = new ArrayList<int[][]>();
			for (int[][] table : tables) {
				for (int first = 0; first <= size; first++) {
					for (int second = answers == 2 ? size - first : 0; second <= size - first; second++) {
						int[][] next = Arrays.copyOf(table, table.length + 1);
						next[table.length] = new int[] { first, second, size - first - second };
						longer.add(next);
					}
				}
			}
			tables = longer;
		}
		return tables;
	}

	private Votes votes(int[][] table, List<Integer> sizes) {
		var votes = new ArrayList<Vote>();
		for (int i = 0; i < sizes.size(); i++) {
			RespondentGroup group = i < assessment.getGroups().size() ? assessment.getGroups().get(i) : null;
			var people = assessment.getParticipants().stream().filter(person -> person.getGroup() == group).limit(sizes.get(i)).iterator();
			for (int answer = 0; answer < 3; answer++) {
				for (int j = 0; j < table[i][answer]; j++) {
					votes.add(new Vote(people.next().getNumber(), AssessmentBuilder.answer((answer + 1) % 3)));
				}
			}
		}
		return Votes.of(votes);
	}

	/** Everything that anybody can read from the guard. */
	private String output(DisclosureGuard guard) {
		var text = new StringBuilder(output(guard.whole()));
		assessment.getGroups().forEach(group -> text.append(" | ").append(output(guard.group(group))));
		return text.append(guard.suppressedGroups().stream().map(RespondentGroup::getName).toList()).toString();
	}

	private String output(DisclosedScores scores) {
		var text = new StringBuilder();
		for (QuestionScore question : scores.shown().questions()) {
			text.append(scores.question(question.question())
					.map(score -> score.distribution().counts() + " " + score.dontKnow() + score.summary()
							+ score.agreement() + score.firstRound() + score.firstRoundMedian() + score.shift()));
		}
		for (DimensionScore dimension : scores.shown().dimensions()) {
			text.append(scores.dimension(dimension.dimension()).map(score -> "" + score.score() + score.capped() + score.coverage()
					+ score.agreement()));
		}
		return text.append(scores.overall()).append(scores.overallCapped()).append(scores.shown().votes()).append(scores.shown().coverage())
				.toString();
	}
}
