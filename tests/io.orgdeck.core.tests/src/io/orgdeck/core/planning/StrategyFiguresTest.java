package io.orgdeck.core.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.planning.StrategyProgress.Expectation;
import io.orgdeck.core.scoring.AssessmentBuilder;
import io.orgdeck.core.scoring.Scores;
import io.orgdeck.core.words.Language;
import io.orgdeck.model.Ids;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.ActionStatus;
import io.orgdeck.model.assessment.AgendaItem;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.assessment.WorkingGroup;

/** What is counted over the actions of a strategy: load, progress, what the next assessment should show. */
@DisplayName("U12: figures of the strategy")
class StrategyFiguresTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 14);

	private final AssessmentBuilder client = new AssessmentBuilder();
	private WorkingGroup group;

	@BeforeEach
	void client() {
		client.assessment.setStrategy(Ids.create(Literals.STRATEGY));
		group = group();
	}

	private WorkingGroup group() {
		WorkingGroup made = Ids.create(Literals.WORKING_GROUP);
		client.assessment.getStrategy().getGroups().add(made);
		return made;
	}

	private Action action(String owner, LocalDate due, ActionStatus status) {
		Action action = Ids.create(Literals.ACTION);
		action.setCode("A" + (group.getActions().size() + 1));
		action.setOwner(owner);
		action.setDue(due);
		action.setStatus(status);
		group.getActions().add(action);
		return action;
	}

	private List<OwnerLoad> loads() {
		return OwnerLoad.of(client.assessment, TODAY);
	}

	@Test
	void eightOpenActionsAreTooMuchForOnePersonButNotForNobody() {
		for (int i = 0; i < 7; i++) {
			action("Jo", null, ActionStatus.PLANNED);
			action(null, null, ActionStatus.PLANNED);
		}
		assertFalse(loads().getFirst().isTooMuch());
		action("Jo", null, ActionStatus.DONE);
		action("Jo", null, ActionStatus.STOPPED);
		assertFalse(loads().getFirst().isTooMuch(), "what is over is no load");
		action("Jo", null, ActionStatus.IN_PROGRESS);
		action(" ", null, ActionStatus.IN_PROGRESS);
		assertEquals(List.of("Jo", ""), loads().stream().map(OwnerLoad::owner).toList());
		assertEquals(List.of(true, false), loads().stream().map(OwnerLoad::isTooMuch).toList());
		assertEquals(List.of(false, true), loads().stream().map(OwnerLoad::isNobody).toList());
	}

	@Test
	void actionsInFourGroupsAreTooMuchAndInThreeAreNot() {
		for (int i = 0; i < 3; i++) {
			action("Jo", null, ActionStatus.PLANNED);
			group = group();
		}
		assertFalse(loads().getFirst().isTooMuch());
		assertEquals(3, loads().getFirst().groups().size());
		action("Jo", null, ActionStatus.PLANNED);
		assertTrue(loads().getFirst().isTooMuch());
	}

	@Test
	void theHeaviestLoadComesFirstAndOfEqualOnesTheFirstName() {
		action("Zoe", TODAY.minusDays(1), ActionStatus.PLANNED);
		action("Ada", TODAY, ActionStatus.PLANNED);
		action("Max", TODAY.plusDays(4), ActionStatus.PLANNED);
		action("Max", TODAY.plusDays(2), ActionStatus.PLANNED);
		assertEquals(List.of("Max", "Ada", "Zoe"), loads().stream().map(OwnerLoad::owner).toList());
		assertEquals(List.of(0, 0, 1), loads().stream().map(OwnerLoad::overdue).toList(), "what is due today is not overdue");
		assertEquals(List.of(Optional.of(TODAY.plusDays(2)), Optional.of(TODAY), Optional.empty()),
				loads().stream().map(OwnerLoad::nextDue).toList());
		client.assessment.setStrategy(null);
		assertEquals(List.of(), loads());
	}

	@Test
	void anActionIsDoneOnTheDayThatWasNotedOrElseWhenItWasDue() {
		Action noted = action(null, TODAY.minusMonths(2), ActionStatus.DONE);
		noted.setFinished(TODAY.minusMonths(1));
		action(null, TODAY.minusMonths(2), ActionStatus.DONE);
		action(null, TODAY.plusMonths(1), ActionStatus.DONE);
		action(null, null, ActionStatus.DONE);
		action(null, TODAY.plusMonths(1), ActionStatus.IN_PROGRESS);
		var progress = new StrategyProgress(client.assessment, TODAY);
		assertEquals(List.of("2026-01 2 1 true", "2026-02 2 2 true", "2026-03 2 4 true", "2026-04 4 4 false"), progress.points().stream()
				.map(point -> point.month() + " " + point.planned() + " " + point.done() + " " + point.past()).toList());
		assertEquals(3, progress.doneWithoutDay());
	}

	@Test
	void aMonthHasBegunOnItsFirstDayAndCountsToItsLast() {
		action(null, LocalDate.of(2026, 3, 31), ActionStatus.PLANNED);
		var point = new StrategyProgress(client.assessment, LocalDate.of(2026, 3, 1)).points().getFirst();
		assertEquals(1, point.planned());
		assertTrue(point.past());
		assertEquals(List.of(), new StrategyProgress(new AssessmentBuilder().assessment, TODAY).points());
	}

	@Test
	void theNextAssessmentShouldShowTheLowestScoresFirst() {
		var culture = client.dimension("culture", 3);
		Session session = client.session("Readiness", TODAY);
		client.ballot(session, "culture.1", 1, 4, 4);
		client.ballot(session, "culture.2", 1, 2, 2);
		client.target(culture, 4.5);
		Action first = shows("culture.3", ActionStatus.DONE);
		Action second = shows("culture.1", ActionStatus.PLANNED);
		Action third = shows("culture.2", ActionStatus.PLANNED);
		Action fourth = shows("culture.1", ActionStatus.DONE);
		shows("culture.2", ActionStatus.STOPPED);
		action(null, null, ActionStatus.PLANNED);
		var expected = new StrategyProgress(client.assessment, TODAY).expectations(Scores.of(client.assessment));
		assertEquals(List.of(
				new Expectation(client.question("culture.2"), OptionalDouble.of(2), OptionalDouble.of(4.5), List.of(third)),
				new Expectation(client.question("culture.1"), OptionalDouble.of(4), OptionalDouble.of(4.5), List.of(second, fourth)),
				new Expectation(client.question("culture.3"), OptionalDouble.empty(), OptionalDouble.of(4.5), List.of(first))), expected);
		assertEquals(List.of(0, 1, 1), expected.stream().map(Expectation::done).toList());
		client.target(client.question("culture.2"), 3);
		assertEquals(OptionalDouble.of(3),
				new StrategyProgress(client.assessment, TODAY).expectations(Scores.of(client.assessment)).getFirst().target(),
				"its own target stands before that of its dimension");
		client.assessment.getQuestionTargets().clear();
		client.question("culture.2").setDimension(null);
		assertEquals(OptionalDouble.empty(),
				new StrategyProgress(client.assessment, TODAY).expectations(Scores.of(client.assessment)).getFirst().target());
	}

	private Action shows(String question, ActionStatus status) {
		Action action = action(null, null, status);
		action.setShownBy(client.question(question));
		return action;
	}

	@Test
	void aDeadlineIsOverdueFromTheDayAfterWhileThereIsSomethingToDo() {
		Action action = action(null, TODAY, ActionStatus.IN_PROGRESS);
		assertFalse(Deadline.of(action, TODAY).isOverdue());
		Deadline after = Deadline.of(action, TODAY.plusDays(1));
		assertTrue(after.isOverdue());
		assertEquals(-1, after.days());
		assertEquals(6, Deadline.of(action, TODAY.minusDays(6)).days());
		assertEquals("Due 14 March 2026", Deadline.of(action, TODAY.minusDays(6)).words(Language.onScreen()::day));
		assertEquals("Overdue by 2 days", Deadline.of(action, TODAY.plusDays(2)).words(Language.onScreen()::day));
		action.setStatus(ActionStatus.STOPPED);
		assertFalse(Deadline.of(action, TODAY.plusDays(1)).isOverdue());
		assertEquals("Due 14 March 2026", Deadline.of(action, TODAY).words(Language.onScreen()::day));
		action.setDue(null);
		action.setStatus(ActionStatus.PLANNED);
		assertFalse(Deadline.of(action, TODAY).isOverdue());
		assertEquals(0, Deadline.of(action, TODAY).days());
	}

	@Test
	void theItemsOfAnAgendaBeginOneAfterAnother() {
		Session session = client.session("Readiness", TODAY);
		assertEquals(Optional.empty(), AgendaTimes.end(session));
		AgendaItem welcome = item(session, 10);
		AgendaItem cards = item(session, 45);
		item(session, 5);
		assertEquals(60, AgendaTimes.minutes(session));
		assertEquals(Optional.empty(), AgendaTimes.start(session, cards));
		assertEquals(Optional.empty(), AgendaTimes.end(session));
		session.setStarts(LocalTime.of(9, 30));
		assertEquals(Optional.of(LocalTime.of(9, 30)), AgendaTimes.start(session, welcome));
		assertEquals(Optional.of(LocalTime.of(9, 40)), AgendaTimes.start(session, cards));
		assertEquals(Optional.of(LocalTime.of(10, 30)), AgendaTimes.end(session));
		session.getAgenda().clear();
		assertEquals(Optional.empty(), AgendaTimes.end(session));
	}

	private static AgendaItem item(Session session, int minutes) {
		AgendaItem item = Ids.create(Literals.AGENDA_ITEM);
		item.setMinutes(minutes);
		session.getAgenda().add(item);
		return item;
	}

	@Test
	void circlesAreFoundWhereverOneBegins() {
		List<Action> actions = Stream.generate(() -> action(null, null, ActionStatus.PLANNED)).limit(5).toList();
		actions.get(0).getDependsOn().addAll(List.of(actions.get(1), actions.get(2)));
		actions.get(1).getDependsOn().add(actions.get(4));
		actions.get(2).getDependsOn().add(actions.get(4));
		assertEquals(List.of(), Dependencies.circles(actions), "two ways to one action are no circle");
		actions.get(2).getDependsOn().add(actions.get(3));
		actions.get(3).getDependsOn().add(actions.get(2));
		assertEquals(List.of(List.of(actions.get(2), actions.get(3))), Dependencies.circles(actions),
				"the way into a circle is no part of it");
		actions.get(4).getDependsOn().add(actions.get(4));
		assertEquals(2, Dependencies.circles(actions).size());
		assertTrue(Dependencies.wouldCircle(actions.get(3), List.of(actions.get(0))));
		assertFalse(Dependencies.wouldCircle(actions.get(1), List.of(actions.get(2), actions.get(3))));
	}

	@Test
	void aFilterTakesWordsFromEverythingThatAnActionSays() {
		Action action = action("Jo", null, ActionStatus.PLANNED);
		action.setTitle("Read the card");
		action.setDescription("In the canteen");
		action.setMeasure("Ten people have read it");
		for (String words : List.of("a1", "card", "CANTEEN", "ten", "jo", "read  ten jo", " ")) {
			assertTrue(words(words).accepts(action, TODAY), words);
		}
		assertFalse(words("card town").accepts(action, TODAY));
		assertFalse(words("card").isAll());
		assertTrue(ActionFilter.ALL.isAll());
		assertFalse(new ActionFilter(Optional.of("Jo"), Optional.empty(), false, "").isAll());
		assertFalse(new ActionFilter(Optional.empty(), Optional.of(ActionStatus.DONE), false, "").isAll());
		assertFalse(new ActionFilter(Optional.empty(), Optional.empty(), true, "").isAll());
	}

	private static ActionFilter words(String words) {
		return new ActionFilter(Optional.empty(), Optional.empty(), false, words);
	}
}
