package io.orgdeck.ui.plan.strategy.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.orgdeck.core.planning.StrategyBoard;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.scoring.Scores;
import io.orgdeck.model.assessment.Action;

/**
 * A board with everything on it put into words.
 *
 * @param board   what stands where
 * @param groups  the heads of the columns, in their order
 * @param actions every action that is shown
 */
record BoardContent(StrategyBoard board, List<GroupFace> groups, Map<Action, ActionFace> actions) {

	static BoardContent of(StrategyBoard board, Scores scores, Scale scale, LocalDate today) {
		return new BoardContent(board, board.columns().stream().map(column -> GroupFace.of(column, scores, scale, today)).toList(),
				board.actions().stream().collect(Collectors.toMap(Function.identity(), action -> ActionFace.of(action, today))));
	}
}
