package io.orgdeck.core.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.OptionalDouble;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.scoring.QuestionTargets.Count;
import io.orgdeck.core.scoring.QuestionTargets.Standing;
import io.orgdeck.model.Ids;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.QuestionTarget;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.deck.Level;
import io.orgdeck.model.deck.Question;
import io.orgdeck.model.deck.QuestionKind;

@DisplayName("What is to be reached on a question, and whether it is, as far as that may be told")
class QuestionTargetsTest {

	private final AssessmentBuilder client = new AssessmentBuilder();
	private Session session;
	private Question first;
	private Question second;

	@BeforeEach
	void client() {
		client.dimension("Plan", 3);
		client.people(null, 8);
		session = client.session("March", LocalDate.of(2026, 3, 12));
		first = client.question("Plan.1");
		second = client.question("Plan.2");
	}

	private Level level(int value) {
		return client.deck.getScales().getFirst().getLevels().get(value - 1);
	}

	private QuestionTarget own(Question question, double value) {
		QuestionTarget target = Ids.create(Literals.QUESTION_TARGET);
		target.setQuestion(question);
		target.setValue(value);
		client.assessment.getQuestionTargets().add(target);
		return target;
	}

	private QuestionTargets targets() {
		return QuestionTargets.of(client.assessment);
	}

	private Standing standing(Question question) {
		return targets().standing(question, DisclosureGuard.of(client.assessment).whole().question(question));
	}

	private OptionalDouble gap(Question question) {
		return DisclosureGuard.of(client.assessment).whole().question(question).toOptional().map(targets()::gap).orElseThrow();
	}

	@Test
	void whatTheClientWantsStandsInPlaceOfWhatTheDeckStates() {
		assertEquals(OptionalDouble.empty(), targets().target(first));
		first.setTarget(level(4));
		assertEquals(OptionalDouble.of(4), targets().target(first));
		QuestionTarget own = own(first, 3.5);
		assertEquals(OptionalDouble.of(3.5), targets().target(first));
		own.setValue(5.5);
		assertEquals(OptionalDouble.of(4), targets().target(first), "what does not lie on the scale is none");
		client.assessment.getQuestionTargets().clear();
		first.getLevels().add(level(1));
		first.getLevels().add(level(2));
		assertEquals(OptionalDouble.empty(), targets().target(first), "the deck states a level that the question does not take");
		first.getLevels().clear();
		first.setKind(QuestionKind.DISCUSSION);
		assertEquals(OptionalDouble.empty(), targets().target(first), "nothing is rated");
	}

	@Test
	@DisplayName("On a scale that begins below 0, a target of 0 is one, and no target is none")
	void noTargetIsNotZero() {
		for (int value = 1; value <= 5; value++) {
			level(value).setValue(value - 3);
		}
		client.ballot(session, "Plan.1", 1, 2, 2, 2, 2, 2, 2, 2, 2);
		assertEquals(Standing.OPEN, standing(first));
		assertEquals(OptionalDouble.empty(), gap(first));
		first.setTarget(level(3));
		assertEquals(OptionalDouble.of(0), targets().target(first));
		assertEquals(Standing.BELOW, standing(first));
		assertEquals(OptionalDouble.of(1), gap(first));
		own(first, -1);
		assertEquals(Standing.REACHED, standing(first));
		assertEquals(OptionalDouble.of(0), gap(first));
	}

	@Test
	void theGapIsHowFarTheScoreLiesBelow() {
		first.setTarget(level(4));
		second.setTarget(level(4));
		client.question("Plan.3").setTarget(level(4));
		client.ballot(session, "Plan.1", 1, 2, 2, 2, 2, 3, 3, 3, 3);
		client.ballot(session, "Plan.2", 1, 5, 5, 5, 5, 5, 5, 5, 5);
		assertEquals(OptionalDouble.of(1.5), gap(first));
		assertEquals(OptionalDouble.of(0), gap(second));
		assertEquals(Standing.OPEN, standing(client.question("Plan.3")), "nobody has been asked");
		assertEquals(new Count(1, 2, 0), targets().count(DisclosureGuard.of(client.assessment).whole()));
	}

	@Test
	@DisplayName("ROBUSTNESS 49: of a withheld score nobody learns whether it lies below its target, from a count neither")
	void nothingIsToldOfWhatIsWithheld() {
		first.setTarget(level(4));
		second.setTarget(level(4));
		client.ballot(session, "Plan.1", 1, 1, 1, 1);
		client.ballot(session, "Plan.2", 1, 2, 2, 2, 2, 2, 2, 2, 2);
		Standing below = standing(first);
		Count count = targets().count(DisclosureGuard.of(client.assessment).whole());
		session.getBallots().removeFirst();
		client.ballot(session, "Plan.1", 1, 5, 5, 5);
		assertEquals(Standing.WITHHELD, below);
		assertEquals(below, standing(first));
		assertEquals(new Count(1, 1, 1), count);
		assertEquals(count, targets().count(DisclosureGuard.of(client.assessment).whole()));
		assertFalse(DisclosureGuard.of(client.assessment).whole().question(first).toOptional().isPresent());
	}
}
