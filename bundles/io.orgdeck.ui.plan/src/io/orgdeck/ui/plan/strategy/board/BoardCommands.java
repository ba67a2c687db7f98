package io.orgdeck.ui.plan.strategy.board;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.graphics.Rectangle;

import io.orgdeck.core.planning.ActionDraft;
import io.orgdeck.core.planning.BoardColumn;
import io.orgdeck.core.planning.BoardPlace.Head;
import io.orgdeck.core.planning.BoardPlace.Slot;
import io.orgdeck.core.planning.Direction;
import io.orgdeck.core.planning.StrategyBoardModel;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.ActionStatus;
import io.orgdeck.model.assessment.WorkingGroup;
import io.orgdeck.model.deck.TimeFrame;

/** Everything that can be done on the board, whether by key, mouse or menu. */
final class BoardCommands {

	/** What the commands need of the view around the board. */
	interface Host {

		/** The board of the open assessment. */
		StrategyBoardModel model();

		/** Shows what the model says now. */
		void refresh();

		/** Asks which of the actions that the results ask for are taken on. */
		List<ActionDraft> propose();

		/** Goes on to all there is to say about what has the focus. */
		void showDetails();
	}

	private final BoardCanvas canvas;
	private final Host host;

	BoardCommands(BoardCanvas canvas, Host host) {
		this.canvas = canvas;
		this.host = host;
	}

	/** Goes to the details of an action or a group; in an empty cell adds an action. */
	void open() {
		if (canvas.state().focus instanceof Head head) {
			if (canvas.board().columns().get(head.column()).group() == null) {
				host.model().setUpGroup(head.column());
				host.refresh();
			}
			host.showDetails();
		} else if (canvas.board().action(canvas.state().focus).isPresent()) {
			host.showDetails();
		} else {
			add();
		}
	}

	/** Whether one group is shown alone. */
	boolean isAlone() {
		return host.model().alone().isPresent();
	}

	/** Shows the group that has the focus alone, with everything about its actions; or all groups again. */
	void toggleAlone() {
		if (isAlone()) {
			var group = host.model().alone().get();
			showAlone(null);
			var columns = canvas.board().columns();
			columns.stream().filter(column -> column.group() == group).findFirst()
					.ifPresent(column -> canvas.choose(new Head(columns.indexOf(column))));
		} else {
			canvas.board().columns().stream().skip(canvas.state().focus.column()).findFirst().map(BoardColumn::group).ifPresent(group -> {
				showAlone(group);
				canvas.choose(new Head(0));
			});
		}
	}

	private void showAlone(WorkingGroup group) {
		host.model().showAlone(group);
		host.refresh();
	}

	/** Makes actions of what the results ask for, as far as the user takes it on. */
	void propose() {
		var added = host.model().addAll(host.propose());
		if (!added.isEmpty()) {
			host.refresh();
			canvas.select(added);
		}
	}

	/** Adds an action in the cell that has the focus, once its title was typed. */
	void add() {
		if (canvas.board().columns().isEmpty()) {
			return;
		}
		int column = canvas.state().focus.column();
		var lane = canvas.state().focus instanceof Slot slot ? slot.lane() : TimeFrame.IMMEDIATE;
		add(column, lane);
	}

	/** Adds an action in a cell, once its title was typed. */
	void add(int column, TimeFrame lane) {
		var cell = canvas.board().cell(column, lane);
		canvas.choose(new Slot(column, lane, Math.max(0, cell.size() - 1)));
		var free = canvas.boardLayout().free(column, lane);
		canvas.scrollBy(0, Math.max(0, canvas.toCanvas(free).y + free.height - canvas.getClientArea().height));
		TitleEditor.open(canvas, canvas.toCanvas(free), "", title -> {
			var added = host.model().add(column, lane, title);
			host.refresh();
			canvas.select(List.of(added));
		});
	}

	/** Lets the title of the focused action be typed anew. */
	void rename() {
		canvas.board().action(canvas.state().focus).ifPresent(action -> {
			var card = canvas.toCanvas(canvas.boardLayout().card(action));
			TitleEditor.open(canvas, new Rectangle(card.x, card.y, card.width, card.height), action.getTitle(), title -> {
				host.model().rename(action, title);
				host.refresh();
			});
		});
	}

	void remove() {
		if (!canvas.chosen().isEmpty()) {
			host.model().remove(canvas.chosen());
			host.refresh();
			canvas.choose(canvas.state().focus);
		}
	}

	void setStatus(ActionStatus status) {
		host.model().setStatus(canvas.chosen(), status);
		host.refresh();
	}

	/** Moves what is selected by one. */
	void shift(Direction direction) {
		if (host.model().shift(canvas.chosen(), direction)) {
			afterMove();
		}
	}

	/** Drops what is selected. */
	void drop(Slot target) {
		if (host.model().move(canvas.chosen(), target.column(), target.lane(), target.index())) {
			afterMove();
		}
	}

	private void afterMove() {
		host.refresh();
		canvas.reveal(canvas.state().focus);
	}

	/** The status all chosen actions have in common. */
	Optional<ActionStatus> status() {
		var all = canvas.chosen().stream().map(Action::getStatus).distinct().toList();
		return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
	}
}
