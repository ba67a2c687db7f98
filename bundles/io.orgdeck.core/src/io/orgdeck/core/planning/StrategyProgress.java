package io.orgdeck.core.planning;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.orgdeck.core.scoring.DimensionScore;
import io.orgdeck.core.scoring.QuestionScore;
import io.orgdeck.core.scoring.QuestionTargets;
import io.orgdeck.core.scoring.Scores;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.ActionStatus;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.WorkingGroup;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.Question;

/**
 * How far the strategy has come: what should have been done by each month against what was, and the questions whose scores
 * should have moved when the cards are put again. Stopped actions count nowhere.
 */
public final class StrategyProgress {

	/**
	 * How things stand at the end of a month.
	 *
	 * @param month   the month
	 * @param planned how many actions should be done by then
	 * @param done    how many are done by then; for months to come, how many are done today
	 * @param past    whether the month has begun
	 */
	public record Point(YearMonth month, int planned, int done, boolean past) {
	}

	/**
	 * A question that should show at the next assessment that actions have worked.
	 *
	 * @param question the question
	 * @param score    its score now, as far as it may be shown
	 * @param target   what is to be reached on the question; where nothing is, on its dimension
	 * @param actions  the actions that it should show, by code
	 */
	public record Expectation(Question question, OptionalDouble score, OptionalDouble target, List<Action> actions) {

		/** How many of the actions are done. */
		public int done() {
			return (int) actions.stream().filter(action -> action.getStatus() == ActionStatus.DONE).count();
		}
	}

	private final List<Action> actions;
	private final LocalDate today;
	private final QuestionTargets targets;

	/** @param today the day up to which something can have been done */
	public StrategyProgress(Assessment assessment, LocalDate today) {
		this.today = today;
		targets = QuestionTargets.of(assessment);
		List<WorkingGroup> groups = assessment.getStrategy() == null ? List.of() : assessment.getStrategy().getGroups();
		actions = groups.stream().flatMap(group -> group.getActions().stream()).filter(action -> action.getStatus() != ActionStatus.STOPPED)
				.toList();
	}

	/** Month by month from the first to the last date of any action; empty while no action has one. */
	public List<Point> points() {
		List<YearMonth> months = Stream.concat(actions.stream().map(Action::getDue), actions.stream().map(this::finished))
				.filter(Objects::nonNull)
				.map(YearMonth::from).sorted().toList();
		if (months.isEmpty()) {
			return List.of();
		}
		var points = new ArrayList<Point>();
		for (YearMonth month = months.getFirst(); !month.isAfter(months.getLast()); month = month.plusMonths(1)) {
			LocalDate end = month.atEndOfMonth();
			points.add(new Point(month, count(actions.stream().map(Action::getDue), end), count(actions.stream().map(this::finished), end),
					!month.atDay(1).isAfter(today)));
		}
		return points;
	}

	private static int count(Stream<LocalDate> days, LocalDate end) {
		return (int) days.filter(day -> day != null && !day.isAfter(end)).count();
	}

	/** When an action was done; where nobody noted the day, its due date, or today when that is still to come. */
	private LocalDate finished(Action action) {
		if (action.getStatus() != ActionStatus.DONE) {
			return null;
		}
		return Stream.of(action.getFinished(), action.getDue()).filter(Objects::nonNull).findFirst().filter(day -> !day.isAfter(today))
				.orElse(today);
	}

	/** How many actions are done without a note of the day. */
	public int doneWithoutDay() {
		return (int) actions.stream().filter(action -> action.getStatus() == ActionStatus.DONE && action.getFinished() == null).count();
	}

	/** What the next assessment should show, the lowest scores first. */
	public List<Expectation> expectations(Scores scores) {
		Map<Question, List<Action>> byQuestion = actions.stream().filter(action -> action.getShownBy() != null)
				.collect(Collectors.groupingBy(Action::getShownBy, LinkedHashMap::new, Collectors.toList()));
		return byQuestion.entrySet().stream().map(entry -> new Expectation(entry.getKey(),
				scores.question(entry.getKey()).map(QuestionScore::median).orElse(OptionalDouble.empty()),
				target(entry.getKey(), scores), entry.getValue()))
				.sorted(Comparator.comparingDouble(expected -> expected.score().orElse(Double.MAX_VALUE))).toList();
	}

	private OptionalDouble target(Question question, Scores scores) {
		OptionalDouble own = targets.target(question);
		Dimension dimension = question.getDimension();
		return own.isPresent() ? own : dimension == null ? OptionalDouble.empty()
				: scores.dimension(dimension).map(DimensionScore::target).orElse(OptionalDouble.empty());
	}
}
