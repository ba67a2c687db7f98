package io.orgdeck.core.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.model.Votes;
import io.orgdeck.model.deck.DeckFactory;
import io.orgdeck.model.deck.Level;
import io.orgdeck.model.deck.LevelDescriptor;
import io.orgdeck.model.deck.Question;
import io.orgdeck.model.deck.RatingScale;

/** Worked examples: values and places of levels are two things, and unlike scales meet in one dimension. */
@DisplayName("D6, D8: scales of other shapes, by worked examples")
class UnlikeScalesTest {

	private static final LocalDate SPRING = LocalDate.of(2026, 3, 12);

	private final AssessmentBuilder client = new AssessmentBuilder();

	/** A scale whose levels have the ids {@code name.1}, {@code name.2} … and the given values. */
	private RatingScale scale(String name, double... values) {
		RatingScale scale = AssessmentBuilder.scale(name, values.length);
		for (int i = 0; i < values.length; i++) {
			scale.getLevels().get(i).setId(name + "." + (i + 1));
			scale.getLevels().get(i).setValue(values[i]);
		}
		client.deck.getScales().add(scale);
		return scale;
	}

	private static Distribution votes(RatingScale scale, Integer... counts) {
		return new Distribution(Scale.of(scale), counts);
	}

	@Test
	@DisplayName("Answers 0, 0.25, 0.5, 1: the median lies between two levels, the mean is made of their values")
	void fractions() {
		Summary summary = Summary.of(votes(scale("practice", 0, 0.25, 0.5, 1), 1, 1, 1, 1));
		assertEquals(OptionalDouble.of(0.375), summary.median(), "half way from 0.25 to 0.5");
		assertEquals(OptionalDouble.of(0.4375), summary.mean());
		assertEquals(0.1875, summary.q1().getAsDouble(), 1e-12, "three quarters of the way from 0 to 0.25");
		assertEquals(0.625, summary.q3().getAsDouble(), 1e-12, "a quarter of the way from 0.5 to 1");
		assertEquals(OptionalDouble.of(2.5), summary.place());
		assertEquals(OptionalDouble.of(1.5), summary.range());
	}

	@Test
	@DisplayName("A gap in the values: two votes at both ends of 0, 1, 100 have their median at the level between them")
	void gaps() {
		Summary summary = Summary.of(votes(scale("gap", 0, 1, 100), 1, 0, 1));
		assertEquals(OptionalDouble.of(1), summary.median());
		assertEquals(OptionalDouble.of(50), summary.mean());
	}

	@Test
	@DisplayName("Agreement is the same on 0, 1, 100 as on 1, 2, 3")
	void agreementGoesByPlaces() {
		Distribution gap = votes(scale("gap", 0, 1, 100), 4, 5, 1);
		Distribution usual = votes(scale("usual", 1, 2, 3), 4, 5, 1);
		assertEquals(Agreement.word(usual), Agreement.word(gap));
		assertEquals(Optional.of(AgreementWord.AGREED), Agreement.word(gap));
		assertEquals(Agreement.rwgStar(usual), Agreement.rwgStar(gap));
		assertEquals(Agreement.awg(usual), Agreement.awg(gap));
		assertEquals(Agreement.consensus(usual), Agreement.consensus(gap));
	}

	@Test
	@DisplayName("Stages 0 to 7 and a choice of -2 and 2 meet in a dimension on 1 to 5, brought to 0 to 1 first")
	void unlikeScalesInOneDimension() {
		var culture = client.dimension("culture", 3);
		client.question("culture.2").setScale(scale("stage", 0, 1, 2, 3, 4, 5, 6, 7));
		client.question("culture.3").setScale(scale("choice", -2, 2));
		client.question("culture.3").setWeight(2);
		var session = client.session("Readiness", SPRING);
		client.ballot(session, "culture.1", 1, 3, 3);
		client.ballot(session, "culture.2", 1, Votes.parse("1=stage.6 2=stage.6"));
		client.ballot(session, "culture.3", 1, Votes.parse("1=choice.2 2=choice.2"));
		double share = (0.5 + 5 / 7.0 + 2 * 1) / 4;
		assertEquals(1 + 4 * share, Scores.of(client.assessment).dimension(culture).orElseThrow().score().getAsDouble(), 1e-12);
	}

	@Test
	@DisplayName("D8: a question takes the levels that it has; a vote for another one is kept and never scored")
	void someLevelsAlone() {
		client.dimension("culture", 1);
		Question question = client.question("culture.1");
		question.getLevels().addAll(levels(1, 2, 4, 5));
		var session = client.session("Readiness", SPRING);
		client.ballot(session, "culture.1", 1, 2, 4, 3, 2, 4);
		QuestionScore score = Scores.of(client.assessment).questions().getFirst();
		assertEquals(List.of(0, 2, 2, 0), score.distribution().counts());
		assertEquals(1, score.distribution().unknown());
		assertEquals(OptionalDouble.of(3), score.median(), "half way from 2 to 4");
		assertEquals(OptionalDouble.of(2.5), score.summary().place(), "of four levels");
		assertEquals(List.of("1 Level 1", "2 Level 2", "4 Level 4", "5 Level 5"),
				new AnswerWords(Scale.of(question)).choices().subList(0, 4));
		assertTrue(new AnswerWords(Scale.of(question)).answer("3", "").isEmpty());
	}

	@Test
	@DisplayName("D8: levels of the deck's own scale are worth the same for a question that leaves out the ends")
	void theEndsOfTheScaleStay() {
		var culture = client.dimension("culture", 1);
		client.question("culture.1").getLevels().addAll(levels(2, 3, 4));
		client.ballot(client.session("Readiness", SPRING), "culture.1", 1, 4, 4, 4);
		assertEquals(OptionalDouble.of(4), Scores.of(client.assessment).dimension(culture).orElseThrow().score());
	}

	@Test
	@DisplayName("W15: a level is called and means for a question what the question says")
	void ownWords() {
		client.dimension("culture", 2);
		Question question = client.question("culture.1");
		LevelDescriptor own = DeckFactory.eINSTANCE.createLevelDescriptor();
		own.setLevel(levels(2).getFirst());
		own.setLabel("Sometimes");
		own.setText("About once a month.");
		question.getDescriptors().add(own);
		client.ballot(client.session("Readiness", SPRING), "culture.1", 1, 2);
		assertEquals("Sometimes", Scores.of(client.assessment).questions().getFirst().distribution().scale().steps().get(1).label());
		assertEquals("About once a month.", QuestionLevels.meaning(question, "2"));
		assertEquals("2 Sometimes", new AnswerWords(Scale.of(question)).choices().get(1));
		assertTrue(new AnswerWords(Scale.of(question)).answer("sometimes", "").isPresent());
		assertNotEquals(Scale.of(question), Scale.of(client.question("culture.2")));
		assertEquals("Level 2", Scale.of(client.question("culture.2")).steps().get(1).label());
	}

	@Test
	@DisplayName("A change over time is told by levels, not by what they are worth")
	void changeGoesByPlaces() {
		var then = answered(0, 2, 2, 0);
		var now = answered(0, 0, 2, 2);
		var pair = Comparison.of(then, now).questions().getFirst();
		assertEquals(OptionalDouble.of(49.5), pair.difference());
		assertEquals(Optional.of(Change.UP), pair.change(), "one level up, where the quartiles lie one level apart");
		assertEquals(Optional.of(Change.NONE_CLEAR),
				Comparison.of(answered(2, 0, 0, 2), answered(2, 0, 1, 1)).questions().getFirst().change());
	}

	private static Scores answered(int... counts) {
		var builder = new AssessmentBuilder(4);
		double[] values = { 0, 1, 2, 100 };
		for (int i = 0; i < values.length; i++) {
			builder.deck.getScales().getFirst().getLevels().get(i).setValue(values[i]);
		}
		builder.dimension("culture", 1);
		var votes = new ArrayList<Integer>();
		for (int level = 0; level < counts.length; level++) {
			for (int i = 0; i < counts[level]; i++) {
				votes.add(level + 1);
			}
		}
		builder.ballot(builder.session("Readiness", SPRING), "culture.1", 1, votes.stream().mapToInt(Integer::intValue).toArray());
		return Scores.of(builder.assessment);
	}

	private List<Level> levels(int... places) {
		return Arrays.stream(places).mapToObj(place -> client.deck.getScales().getFirst().getLevels().get(place - 1)).toList();
	}
}
