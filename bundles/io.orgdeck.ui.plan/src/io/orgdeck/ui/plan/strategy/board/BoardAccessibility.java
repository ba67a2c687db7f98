package io.orgdeck.ui.plan.strategy.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Rectangle;

import io.orgdeck.core.planning.BoardPlace;
import io.orgdeck.core.planning.BoardPlace.Head;
import io.orgdeck.core.planning.BoardPlace.Slot;
import io.orgdeck.core.words.Words;
import io.orgdeck.ui.parts.DrawnList;

/** The board for people who cannot see it: a list of heads and actions, each with all there is to say and where it stands. */
final class BoardAccessibility implements DrawnList.Rows {

	private final BoardCanvas canvas;

	BoardAccessibility(BoardCanvas canvas) {
		this.canvas = canvas;
	}

	/** Heads and actions column by column, and an empty cell where the focus is on one. */
	private List<BoardPlace> places() {
		var places = new ArrayList<BoardPlace>();
		if (canvas.content() == null) {
			return places;
		}
		var board = canvas.board();
		for (int column = 0; column < board.columns().size(); column++) {
			places.add(new Head(column));
			for (var lane : board.lanes()) {
				for (int i = 0; i < board.cell(column, lane).size(); i++) {
					places.add(new Slot(column, lane, i));
				}
			}
		}
		if (!places.contains(canvas.state().focus)) {
			places.add(canvas.state().focus);
		}
		return places;
	}

	@Override
	public String words(int row) {
		BoardPlace place = places().get(row);
		var group = canvas.content().groups().get(place.column());
		return switch (place) {
			case Head head -> group.words();
			case Slot slot -> {
				int count = canvas.board().cell(slot.column(), slot.lane()).size();
				yield canvas.board().action(slot)
						.map(action -> NLS.bind(Messages.actionPlace, new Object[] { canvas.content().actions().get(action).words(),
								Words.onScreen().of(slot.lane()), group.title(), slot.index() + 1, count }))
						.orElseGet(() -> NLS.bind(Messages.emptyCell, Words.onScreen().of(slot.lane()), group.title()));
			}
		};
	}

	@Override
	public String name() {
		return Messages.board;
	}

	@Override
	public String help() {
		return Messages.boardHelp;
	}

	@Override
	public int count() {
		return places().size();
	}

	@Override
	public int chosen() {
		return places().indexOf(canvas.state().focus);
	}

	@Override
	public boolean takesSeveral() {
		return true;
	}

	@Override
	public boolean isSelected(int row) {
		return canvas.board().action(places().get(row)).filter(canvas.state().selected::contains).isPresent();
	}

	@Override
	public Optional<Rectangle> box(int row) {
		return canvas.boardLayout() == null ? Optional.empty() : canvas.boardLayout().box(places().get(row)).map(canvas::toCanvas);
	}
}
