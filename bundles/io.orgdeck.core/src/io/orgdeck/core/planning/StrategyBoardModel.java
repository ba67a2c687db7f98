package io.orgdeck.core.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.planning.BoardPlace.Slot;
import io.orgdeck.core.scoring.Scores;
import io.orgdeck.core.words.Language;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.ActionStatus;
import io.orgdeck.model.assessment.Meeting;
import io.orgdeck.model.assessment.WorkingGroup;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.TimeFrame;

/**
 * The strategy board of one assessment: what it shows, and every gesture on it. Each gesture is one step of the document
 * that can be undone; a gesture that would change nothing makes no step.
 */
public final class StrategyBoardModel {

	private final AssessmentDocument document;
	private final Clock clock;
	private final StrategyParts editor;
	private ActionFilter filter = ActionFilter.ALL;
	private WorkingGroup alone;
	private StrategyBoard board;

	/** @param clock tells which day is today */
	public StrategyBoardModel(AssessmentDocument document, Clock clock) {
		this.document = document;
		this.clock = clock;
		editor = new StrategyParts(document);
		refresh();
	}

	public AssessmentDocument document() {
		return document;
	}

	/** What is shown now. */
	public StrategyBoard board() {
		return board;
	}

	public LocalDate today() {
		return LocalDate.now(clock);
	}

	public ActionFilter filter() {
		return filter;
	}

	public void setFilter(ActionFilter filter) {
		this.filter = filter;
		refresh();
	}

	/** The only group that is shown, as for its meeting; empty when all are. */
	public Optional<WorkingGroup> alone() {
		return Optional.ofNullable(alone).filter(group -> board.columns().size() == 1 && board.columns().getFirst().group() == group);
	}

	/** Shows one group alone, or all of them again when it is null. */
	public void showAlone(WorkingGroup group) {
		alone = group;
		refresh();
	}

	/** Looks at the document again, after somebody else has changed it. */
	public void refresh() {
		board = StrategyBoard.of(document.content(), filter, today(), alone);
	}

	/** Everybody who owns an action, leads a group or is a member of one, in alphabetical order. */
	public List<String> people() {
		List<WorkingGroup> groups = board.columns().stream().map(BoardColumn::group).filter(group -> group != null).toList();
		var people = new TreeSet<String>(String.CASE_INSENSITIVE_ORDER);
		groups.stream().flatMap(group -> Stream.concat(Stream.of(text(group.getLead())), group.getMembers().stream())).map(String::strip)
				.forEach(people::add);
		people.addAll(owners());
		people.remove("");
		return List.copyOf(people);
	}

	/** Everybody who owns an action, in alphabetical order; an empty text when an action has no owner. */
	public List<String> owners() {
		var owners = new TreeSet<String>(String.CASE_INSENSITIVE_ORDER);
		board.columns().stream().map(BoardColumn::group).filter(group -> group != null).flatMap(group -> group.getActions().stream())
				.map(action -> text(action.getOwner()).strip()).forEach(owners::add);
		return List.copyOf(owners);
	}

	/**
	 * Moves actions into a cell, in the order in which they stand on the board. A dimension without a working group gets
	 * one.
	 *
	 * @param index before which of the cell's actions that stay, counted from 0
	 * @return whether anything moved
	 */
	public boolean move(Collection<Action> actions, int column, TimeFrame lane, int index) {
		List<Action> moved = inBoardOrder(actions);
		if (moved.isEmpty() || isThere(moved, column, lane, index)) {
			return false;
		}
		execute(label(Messages.moveAction, Messages.moveActions, moved), () -> place(moved, column, lane, index));
		return true;
	}

	private boolean isThere(List<Action> moved, int column, TimeFrame lane, int index) {
		List<Action> cell = board.cell(column, lane);
		return cell.containsAll(moved) && withInserted(cell, moved, index).equals(cell);
	}

	private static List<Action> withInserted(List<Action> cell, List<Action> moved, int index) {
		var result = new ArrayList<>(cell);
		result.removeAll(moved);
		result.addAll(Math.min(index, result.size()), moved);
		return result;
	}

	private void place(List<Action> moved, int column, TimeFrame lane, int index) {
		WorkingGroup group = editor.group(board.columns().get(column));
		List<Action> staying = new ArrayList<>(board.cell(column, lane));
		staying.removeAll(moved);
		Action before = index < staying.size() ? staying.get(index) : null;
		var order = new ArrayList<>(group.getActions());
		order.removeAll(moved);
		order.addAll(before == null ? endOf(lane, order) : order.indexOf(before), moved);
		for (Action action : moved) {
			if (action.getGroup() != group) {
				action.setAim(null); // aims belong to the group that is left
			}
			action.setTimeFrame(lane);
		}
		EList<Action> actions = group.getActions();
		ECollections.setEList(actions, order);
	}

	/** Behind the last action of the lane, so that the file keeps each lane's actions together where it can. */
	private static int endOf(TimeFrame lane, List<Action> order) {
		for (int i = order.size(); i > 0; i--) {
			if (order.get(i - 1).getTimeFrame() == lane) {
				return i;
			}
		}
		return order.size();
	}

	/**
	 * Moves actions by one: up and down within their cell and over its edge into the next lane, left and right into the
	 * next column. Actions of different cells move up and down by a lane.
	 *
	 * @return whether anything moved; false when one of them stands at the edge of the board
	 */
	public boolean shift(Collection<Action> actions, Direction direction) {
		List<Action> moved = inBoardOrder(actions);
		if (moved.isEmpty()) {
			return false;
		}
		List<Slot> slots = moved.stream().map(action -> board.slot(action).orElseThrow()).toList();
		boolean oneCell = slots.stream().map(slot -> List.of(slot.column(), slot.lane())).distinct().count() == 1;
		return switch (direction) {
			case LEFT -> shift(moved, slots, -1, 0);
			case RIGHT -> shift(moved, slots, 1, 0);
			case UP -> oneCell && slots.getFirst().index() > 0 ? shiftInCell(moved, slots.getFirst(), slots.getFirst().index() - 1)
					: shift(moved, slots, 0, -1);
			case DOWN -> {
				Slot last = slots.getLast();
				boolean room = last.index() < board.cell(last.column(), last.lane()).size() - 1;
				yield oneCell && room ? shiftInCell(moved, last, last.index() + 2 - moved.size()) : shift(moved, slots, 0, 1);
			}
		};
	}

	private boolean shiftInCell(List<Action> moved, Slot slot, int index) {
		return move(moved, slot.column(), slot.lane(), index);
	}

	private boolean shift(List<Action> moved, List<Slot> slots, int columns, int lanes) {
		List<Slot> targets = slots.stream().map(slot -> target(slot, columns, lanes)).flatMap(Optional::stream).toList();
		if (targets.size() < slots.size()) {
			return false;
		}
		execute(label(Messages.moveAction, Messages.moveActions, moved), () -> {
			for (Slot cell : targets.stream().map(slot -> new Slot(slot.column(), slot.lane(), 0)).distinct().toList()) {
				List<Action> together = moved.stream().filter(action -> {
					Slot target = targets.get(moved.indexOf(action));
					return target.column() == cell.column() && target.lane() == cell.lane();
				}).toList();
				place(together, cell.column(), cell.lane(), targets.get(moved.indexOf(together.getFirst())).index());
				refresh();
			}
		});
		return true;
	}

	/** Where an action goes: beside where it is, or to the near edge of the lane above or below. */
	private Optional<Slot> target(Slot slot, int columns, int lanes) {
		int column = slot.column() + columns;
		int lane = board.lanes().indexOf(slot.lane()) + lanes;
		if (column < 0 || column >= board.columns().size() || lane < 0 || lane >= board.lanes().size()) {
			return Optional.empty();
		}
		int index = lanes == 0 ? slot.index() : lanes > 0 ? 0 : Integer.MAX_VALUE;
		return Optional.of(new Slot(column, board.lanes().get(lane), index));
	}

	/** Adds an action at the end of a cell; a dimension without a working group gets one. */
	public Action add(int column, TimeFrame lane, String title) {
		Action action = editor.newAction(title, lane);
		execute(NLS.bind(Messages.addAction, action.getCode()), () -> {
			List<Action> actions = editor.group(board.columns().get(column)).getActions();
			actions.add(endOf(lane, actions), action);
		});
		return action;
	}

	/** The proposals of {@link ActionProposals}, each for the group on its dimension, or else for the first group. */
	public List<ActionDraft> drafts(Scores scores) {
		List<BoardColumn> columns = allColumns();
		return columns.isEmpty() ? List.of()
				: ActionProposals.of(document.content(), scores).stream().map(proposal -> new ActionDraft(proposal, proposal.title(),
						columns.stream().filter(column -> column.dimension() == proposal.dimension()).findFirst()
								.orElse(columns.getFirst()),
						proposal.lane())).toList();
	}

	/** Every column of the strategy, also while one group is shown alone. */
	public List<BoardColumn> allColumns() {
		return StrategyBoard.columns(document.content());
	}

	/** Makes actions of proposals, each linked with what asked for it, at the end of their cells. */
	public List<Action> addAll(List<ActionDraft> drafts) {
		if (drafts.isEmpty()) {
			return List.of();
		}
		var added = new ArrayList<Action>();
		execute(Language.onScreen().counted(Messages.addFromFindings, drafts.size()), () -> {
			for (ActionDraft draft : drafts) {
				Action action = editor.newAction(draft.title(), draft.lane());
				action.setShownBy(draft.proposal().shownBy());
				action.getFindings().addAll(draft.proposal().findings());
				action.getRecommendations().addAll(draft.proposal().recommendations());
				List<Action> actions = editor.group(draft.column()).getActions();
				actions.add(endOf(draft.lane(), actions), action);
				added.add(action);
			}
		});
		return added;
	}

	/** Removes actions and whatever refers to them. */
	public void remove(Collection<Action> actions) {
		List<Action> removed = inBoardOrder(actions);
		if (!removed.isEmpty()) {
			execute(label(Messages.removeAction, Messages.removeActions, removed), () -> editor.remove(removed));
		}
	}

	/** Gives an action another title; an empty one leaves it as it is. */
	public void rename(Action action, String title) {
		if (!title.isBlank() && !title.equals(action.getTitle())) {
			execute(label(Messages.renameAction, "", List.of(action)), () -> action.setTitle(title.strip()));
		}
	}

	/** Says how far actions have come; what is done now was done today. */
	public void setStatus(Collection<Action> actions, ActionStatus status) {
		List<Action> changed = inBoardOrder(actions).stream().filter(action -> action.getStatus() != status).toList();
		if (!changed.isEmpty()) {
			execute(label(Messages.setStatus, Messages.setStatusOfMany, changed),
					() -> changed.forEach(action -> StrategyParts.setStatus(action, status, today())));
		}
	}

	/** The column's group; a dimension without a working group gets one. */
	public WorkingGroup setUpGroup(int column) {
		BoardColumn wanted = board.columns().get(column);
		if (wanted.group() == null) {
			execute(Messages.setUpGroup, () -> editor.group(wanted));
		}
		return board.columns().get(column).group();
	}

	/** Says when a group meets next; null takes the date back. */
	public void setNextMeeting(WorkingGroup group, LocalDate date) {
		Optional<Meeting> next = new BoardColumn(group.getDimension(), group).nextMeeting(today());
		if (!Objects.equals(next.map(Meeting::getDate).orElse(null), date)) {
			new MeetingBook(document, clock).setNext(group, next, date);
			refresh();
		}
	}

	/** Adds cards to those a column's group starts from; a dimension without a working group gets one. */
	public void addCards(int column, List<Card> cards) {
		BoardColumn edited = board.columns().get(column);
		List<Card> known = edited.group() == null ? List.of() : edited.group().getCards();
		List<Card> added = editor.own(cards).stream().filter(card -> !known.contains(card)).toList();
		if (!added.isEmpty()) {
			execute(NLS.bind(Messages.addCards, edited.title()), () -> editor.group(edited).getCards().addAll(added));
		}
	}

	/** Whether there is a dimension without a working group. */
	public boolean lacksGroups() {
		return board.columns().stream().anyMatch(column -> column.group() == null);
	}

	/** Sets up a working group for every dimension that has none, with the dimension's cards to start from. */
	public void setUpGroups() {
		List<BoardColumn> missing = board.columns().stream().filter(column -> column.group() == null).toList();
		if (!missing.isEmpty()) {
			execute(Messages.setUpGroups, () -> missing.forEach(editor::group));
		}
	}

	private void execute(String label, Runnable changes) {
		try {
			document.execute(label, changes);
		} finally {
			refresh();
		}
	}

	private List<Action> inBoardOrder(Collection<Action> actions) {
		var order = board.actions();
		return actions.stream().distinct().filter(action -> board.slot(action).isPresent()).sorted(Comparator.comparingInt(order::indexOf))
				.toList();
	}

	private static String label(String one, String many, List<Action> actions) {
		if (actions.size() > 1) {
			return NLS.bind(many, actions.size());
		}
		String code = text(actions.getFirst().getCode());
		return NLS.bind(one, code.isBlank() ? text(actions.getFirst().getTitle()) : code).strip();
	}

	private static String text(String text) {
		return text == null ? "" : text;
	}
}
