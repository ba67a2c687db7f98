package io.orgdeck.core.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.model.Ids;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.ActionState;
import io.orgdeck.model.assessment.ActionStatus;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage;
import io.orgdeck.model.assessment.Meeting;
import io.orgdeck.model.assessment.Strategy;
import io.orgdeck.model.assessment.WorkingGroup;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.TimeFrame;

/** Adds and removes working groups, actions and other parts of a strategy in the model. Callers make an undoable step of it. */
final class StrategyParts {

	private static final Pattern NUMBERED = Pattern.compile("A(\\d{1,9})");

	private final AssessmentDocument document;

	StrategyParts(AssessmentDocument document) {
		this.document = document;
	}

	/** The column's group, which is made when there is none. */
	WorkingGroup group(BoardColumn column) {
		return column.group() != null ? column.group()
				: strategy().getGroups().stream().filter(group -> group.getDimension() == column.dimension()).findFirst()
						.orElseGet(() -> newGroup(column.dimension()));
	}

	private WorkingGroup newGroup(Dimension dimension) {
		WorkingGroup group = Ids.create(AssessmentPackage.Literals.WORKING_GROUP);
		group.setName(dimension.getName());
		group.setDimension(dimension);
		group.getCards().addAll(Decks.cards(assessment().getDeck()).stream().filter(card -> card.getDimension() == dimension).toList());
		strategy().getGroups().add(group);
		return group;
	}

	private Strategy strategy() {
		if (assessment().getStrategy() == null) {
			assessment().setStrategy(Ids.create(AssessmentPackage.Literals.STRATEGY));
		}
		return assessment().getStrategy();
	}

	/** An action with the next free code, not yet in any group. */
	Action newAction(String title, TimeFrame lane) {
		Action action = Ids.create(AssessmentPackage.Literals.ACTION);
		action.setCode("A" + (highestNumber() + 1));
		action.setTitle(title);
		action.setTimeFrame(lane);
		return action;
	}

	private int highestNumber() {
		Strategy strategy = assessment().getStrategy();
		return strategy == null ? 0
				: strategy.getGroups().stream().flatMap(StrategyParts::codes).filter(Objects::nonNull)
						.map(NUMBERED::matcher).filter(Matcher::matches).mapToInt(code -> Integer.parseInt(code.group(1))).max().orElse(0);
	}

	/** The codes that are in use, and those that minutes know an action by. */
	private static Stream<String> codes(WorkingGroup group) {
		return Stream.concat(group.getActions().stream().map(Action::getCode),
				group.getMeetings().stream().flatMap(meeting -> meeting.getStates().stream()).map(ActionState::getCode));
	}

	void remove(List<Action> actions) {
		for (WorkingGroup group : strategy().getGroups()) {
			group.getActions().removeAll(actions);
			group.getActions().forEach(action -> action.getDependsOn().removeAll(actions));
			group.getMeetings().forEach(meeting -> forget(meeting, actions));
		}
		assessment().getComments().removeIf(comment -> actions.contains(comment.getSubject()));
		assessment().getMarks().removeIf(mark -> actions.contains(mark.getSubject()));
	}

	/** What was decided and noted stays in the minutes, without the action. */
	private static void forget(Meeting meeting, List<Action> actions) {
		meeting.getDecisions().stream().filter(decision -> actions.contains(decision.getAction()))
				.forEach(decision -> decision.setAction(null));
		meeting.getStates().stream().filter(state -> actions.contains(state.getAction())).forEach(state -> state.setAction(null));
	}

	/** Says how far an action has come, and with it when it was done. */
	static void setStatus(Action action, ActionStatus status, LocalDate today) {
		action.setStatus(status);
		action.setFinished(status == ActionStatus.DONE ? today : null);
	}

	/** The cards of the assessment's own deck that are the same as these, in the order of the deck. */
	List<Card> own(List<Card> cards) {
		Set<String> ids = cards.stream().map(Card::getId).collect(Collectors.toSet());
		return Decks.cards(assessment().getDeck()).stream().filter(card -> ids.contains(card.getId())).toList();
	}

	private Assessment assessment() {
		return document.content();
	}
}
