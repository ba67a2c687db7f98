package io.orgdeck.core.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.model.Vote;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.Question;

@DisplayName("Scores roll up a tree of dimensions by stated weights, and no whole tells what a part withholds")
class DimensionTreeTest {

	private static final LocalDate MARCH = LocalDate.of(2026, 3, 12);
	private static final int TREES = 10_000;

	private final AssessmentBuilder client = new AssessmentBuilder();

	private static Dimension part(Dimension part, Dimension whole, double weight) {
		part.setPartOf(whole);
		part.setWeight(weight);
		return part;
	}

	@Test
	@DisplayName("Function, practice, stream: the worked example of the decision")
	void theWorkedExample() {
		Dimension governance = client.dimension("Governance", 1);
		Dimension strategy = part(client.dimension("Strategy", 0), governance, 2);
		Dimension create = part(client.dimension("Create", 1), strategy, 1);
		Dimension measure = part(client.dimension("Measure", 2), strategy, 3);
		Dimension policy = part(client.dimension("Policy", 1), governance, 1);
		Dimension design = client.dimension("Design", 1);
		design.setWeight(3);
		client.target(measure, 2);
		Session session = client.session("March", MARCH);
		client.ballot(session, "Governance.1", 1, 3, 3, 3, 3, 3);
		client.ballot(session, "Create.1", 1, 1, 1, 1, 1, 1);
		client.ballot(session, "Measure.1", 1, 2, 2, 2, 2, 2);
		client.ballot(session, "Measure.2", 1, 4, 4, 4, 4, 4);
		client.ballot(session, "Design.1", 1, 5, 5, 5, 5, 5);

		Scores scores = Scores.of(client.assessment);
		// Measure (2 + 4) / 2 = 3; Strategy (1·1 + 3·3) / 4 = 2.5; Policy is not asked; Governance (1·3 + 2·2.5) / 3 = 8/3
		assertEquals(3, score(scores, measure), 1e-12);
		assertEquals(2.5, score(scores, strategy), 1e-12);
		assertEquals(1, score(scores, create), 1e-12);
		assertTrue(scores.dimension(policy).orElseThrow().score().isEmpty());
		assertEquals(8.0 / 3, score(scores, governance), 1e-12);
		// overall (1·8/3 + 3·5) / 4
		assertEquals((8.0 / 3 + 15) / 4, scores.overall().orElseThrow(), 1e-12);
		// the target of Measure, 2, caps what it gives: Strategy (1 + 3·2) / 4 = 1.75, Governance (3 + 2·1.75) / 3
		assertEquals(1.75, scores.dimension(strategy).orElseThrow().capped().orElseThrow(), 1e-12);
		assertEquals(6.5 / 3, scores.dimension(governance).orElseThrow().capped().orElseThrow(), 1e-12);
		assertEquals(new Coverage(4, 5), scores.dimension(governance).orElseThrow().coverage());
		assertEquals(List.of("Governance", "Design"), scores.top().stream().map(one -> one.dimension().getName()).toList());
		assertEquals("\u2003\u2003Measure", scores.tree().indented(measure, measure.getName()));
	}

	private static double score(Scores scores, Dimension dimension) {
		return scores.dimension(dimension).orElseThrow().score().orElseThrow();
	}

	@Test
	@DisplayName("A second implementation in exact decimals says the same of 10,000 random trees")
	void aSecondImplementation() {
		var random = new Random(56);
		int scored = 0;
		for (int run = 0; run < TREES; run++) {
			Assessment town = randomTree(random).assessment;
			Scores scores = Scores.of(town);
			for (DimensionScore one : scores.dimensions()) {
				BigDecimal expected = exact(one.dimension(), town, false);
				assertSame(expected, one.score(), "tree " + run);
				assertSame(exact(one.dimension(), town, true), one.capped(), "tree " + run);
				scored += expected == null ? 0 : 1;
			}
			assertSame(exact(null, town, false), scores.overall(), "tree " + run);
		}
		assertTrue(scored > TREES, "There is something to compare: " + scored);
	}

	private static void assertSame(BigDecimal expected, OptionalDouble found, String what) {
		assertEquals(expected != null, found.isPresent(), what);
		if (expected != null) {
			assertEquals(expected.doubleValue(), found.getAsDouble(), 1e-9, what);
		}
	}

	/** Goes down from the top and needs neither medians of ours nor our tree; null stands for the whole deck. */
	private static BigDecimal exact(Dimension dimension, Assessment town, boolean capped) {
		BigDecimal sum = BigDecimal.ZERO;
		BigDecimal weights = BigDecimal.ZERO;
		for (Session session : town.getSessions()) {
			for (Ballot ballot : session.getBallots()) {
				Question question = ballot.getQuestion();
				if (dimension != null && question.getDimension() == dimension && question.getWeight() > 0) {
					sum = sum.add(BigDecimal.valueOf(question.getWeight()).multiply(middle(ballot)));
					weights = weights.add(BigDecimal.valueOf(question.getWeight()));
				}
			}
		}
		for (Dimension part : town.getDeck().getDimensions()) {
			BigDecimal of = part.getPartOf() == dimension ? exact(part, town, capped) : null;
			if (of != null && part.getWeight() > 0) {
				sum = sum.add(BigDecimal.valueOf(part.getWeight()).multiply(of));
				weights = weights.add(BigDecimal.valueOf(part.getWeight()));
			}
		}
		if (weights.signum() == 0) {
			return null;
		}
		BigDecimal mean = sum.divide(weights, MathContext.DECIMAL64);
		return !capped ? mean : town.getTargets().stream().filter(target -> target.getDimension() == dimension)
				.map(target -> BigDecimal.valueOf(target.getValue()).min(mean)).findFirst().orElse(mean);
	}

	private static BigDecimal middle(Ballot ballot) {
		List<Integer> sorted = ballot.getVotes().stream().map(vote -> ((io.orgdeck.model.Answer.Rated) vote.answer()).level())
				.map(Integer::valueOf).sorted().toList();
		return BigDecimal.valueOf(sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)).divide(BigDecimal.TWO);
	}

	private static AssessmentBuilder randomTree(Random random) {
		var town = new AssessmentBuilder();
		Session session = town.session("March", MARCH);
		for (int i = 0; i < 1 + random.nextInt(9); i++) {
			Dimension one = town.dimension("d" + i, random.nextInt(3));
			one.setWeight(random.nextInt(7) / 2.0);
			one.setPartOf(random.nextInt(3) == 0 ? null : town.deck.getDimensions().get(random.nextInt(i + 1)));
			one.setPartOf(one.getPartOf() == one ? null : one.getPartOf());
			if (random.nextInt(3) == 0) {
				town.target(one, 1 + random.nextInt(9) / 2.0);
			}
		}
		for (Question question : ScoreSheet.questions(town.assessment)) {
			question.setWeight(random.nextInt(5) / 2.0);
			if (random.nextInt(4) > 0) {
				town.ballot(session, question.getId(), 1, random.ints(1 + random.nextInt(9), 1, 6).toArray());
			}
		}
		return town;
	}

	@Test
	@DisplayName("A deck without a tree has the figures of old to the last digit")
	void flatDecksAreAsTheyWere() {
		var random = new Random(57);
		for (int run = 0; run < 500; run++) {
			Assessment town = randomTree(random).assessment;
			town.getDeck().getDimensions().forEach(one -> part(one, null, 1));
			Scores scores = Scores.of(town);
			for (DimensionScore one : scores.dimensions()) {
				double sum = 0;
				double total = 0;
				for (QuestionScore question : scores.questions()) {
					if (question.question().getDimension() == one.dimension() && question.median().isPresent()
							&& question.question().getWeight() > 0) {
						sum += question.question().getWeight() * question.median().getAsDouble();
						total += question.question().getWeight();
					}
				}
				assertEquals(total > 0 ? OptionalDouble.of(sum / total) : OptionalDouble.empty(), one.score());
			}
			assertEquals(scores.dimensions().stream().filter(one -> one.score().isPresent()).mapToDouble(one -> one.score().getAsDouble())
					.average(), scores.overall());
		}
	}

	@Test
	@DisplayName("Whoever knows the weights and sees every figure learns nothing of a part that is withheld")
	void anAttackerLearnsNothing() {
		var random = new Random(58);
		int attacked = 0;
		for (int run = 0; run < 100; run++) {
			AssessmentBuilder town = randomTree(random);
			town.group("Few", 2);
			town.group("Many", 9);
			town.session("April", MARCH.plusMonths(1));
			for (Question question : ScoreSheet.questions(town.assessment)) {
				int voters = random.nextBoolean() ? 2 : 11;
				town.ballot(town.assessment.getSessions().getLast(), question.getId(), 1, votes(random, voters));
			}
			DisclosureGuard before = DisclosureGuard.of(town.assessment, 5);
			Set<Question> hidden = ScoreSheet.questions(town.assessment).stream()
					.filter(question -> before.whole().question(question).isSuppressed()).collect(java.util.stream.Collectors.toSet());
			String seen = everything(before, town.assessment);
			town.assessment.getSessions().getLast().getBallots().stream().filter(ballot -> hidden.contains(ballot.getQuestion()))
					.forEach(ballot -> ballot.setVotes(votes(random, ballot.getVotes().size())));
			assertEquals(seen, everything(DisclosureGuard.of(town.assessment, 5), town.assessment), "town " + run);
			attacked += hidden.isEmpty() ? 0 : 1;
		}
		assertTrue(attacked > 50, "There is something to attack: " + attacked);
	}

	private static Votes votes(Random random, int voters) {
		return Votes.of(IntStream.rangeClosed(1, voters)
				.mapToObj(number -> new Vote(number, AssessmentBuilder.answer(1 + random.nextInt(5)))).toList());
	}

	private static String everything(DisclosureGuard guard, Assessment town) {
		var seen = new StringBuilder();
		for (Dimension dimension : town.getDeck().getDimensions()) {
			seen.append(guard.whole().dimension(dimension)).append(ComparedGroups.of(guard, town.getGroups(), dimension).scores().values());
			town.getGroups().forEach(group -> seen.append(guard.group(group).dimension(dimension)));
		}
		return seen.append(guard.whole().overall()).append(guard.whole().overallCapped()).toString();
	}

	@Test
	@DisplayName("A part whose questions are all withheld is withheld; its whole is made of the others and counts it as asked")
	void aWithheldPart() {
		Dimension whole = client.dimension("Whole", 0);
		Dimension shown = part(client.dimension("Shown", 1), whole, 1);
		Dimension kept = part(client.dimension("Kept", 1), whole, 1);
		client.people(null, 8);
		Session session = client.session("March", MARCH);
		client.ballot(session, "Shown.1", 1, 2, 2, 2, 2, 2, 2, 2, 2);
		client.ballot(session, "Kept.1", 1, 5, 5);
		DisclosedScores scores = DisclosureGuard.of(client.assessment, 5).whole();
		assertTrue(scores.dimension(kept).isSuppressed());
		DimensionScore rest = scores.dimension(whole).toOptional().orElseThrow();
		assertEquals(scores.dimension(shown).toOptional().orElseThrow().score(), rest.score());
		assertEquals(new Coverage(2, 2, 1), rest.coverage());
	}

	@Test
	@DisplayName("A dimension that would be a part of itself counts at the top, and nothing hangs")
	void aCircleIsNoTree() {
		Dimension one = client.dimension("One", 1);
		Dimension other = part(client.dimension("Other", 1), one, 1);
		part(one, other, 1);
		client.ballot(client.session("March", MARCH), "One.1", 1, 4, 4, 4);
		assertEquals(4, Scores.of(client.assessment).overall().orElseThrow());
		assertTrue(DimensionTree.of(client.deck).isFlat());
	}

	@Test
	@DisplayName("One vote more brings a part, its whole and the overall score up to date, and nothing else differs from anew")
	void aVoteRises() {
		var random = new Random(59);
		for (int run = 0; run < 200; run++) {
			Assessment town = randomTree(random).assessment;
			try (var keeper = new ScoreKeeper(town)) {
				keeper.scores();
				for (Ballot ballot : town.getSessions().getFirst().getBallots()) {
					ballot.setVotes(votes(random, 1 + random.nextInt(6)));
					assertEquals(Scores.of(town), keeper.scores());
				}
			}
		}
	}
}
