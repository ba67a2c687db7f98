package io.orgdeck.ui.plan.strategy.board;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;

import io.orgdeck.core.planning.BoardPlace;
import io.orgdeck.core.planning.BoardPlace.Head;
import io.orgdeck.core.planning.BoardPlace.Slot;
import io.orgdeck.core.words.Words;
import io.orgdeck.ui.parts.AccessibleName;

/** The board for people who cannot see it: a list of heads and actions, each with all there is to say and where it stands. */
final class BoardAccessibility {

	private final BoardCanvas canvas;

	BoardAccessibility(BoardCanvas canvas) {
		this.canvas = canvas;
		canvas.getAccessible().addAccessibleListener(new Names());
		canvas.getAccessible().addAccessibleControlListener(new Structure());
		canvas.addListener(SWT.FocusIn, event -> focusMoved());
	}

	/** To be called when the focus is somewhere else. */
	void focusMoved() {
		canvas.getAccessible().setFocus(places().indexOf(canvas.state().focus));
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

	private String words(BoardPlace place) {
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

	private final class Names extends AccessibleAdapter {

		@Override
		public void getName(AccessibleEvent event) {
			var places = places();
			boolean isChild = event.childID >= 0 && event.childID < places.size();
			event.result = isChild ? words(places.get(event.childID)) : Messages.board;
		}

		@Override
		public void getHelp(AccessibleEvent event) {
			event.result = Messages.boardHelp;
		}
	}

	private final class Structure extends AccessibleControlAdapter {

		@Override
		public void getRole(AccessibleControlEvent event) {
			event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
		}

		@Override
		public void getChildCount(AccessibleControlEvent event) {
			event.detail = places().size();
		}

		@Override
		public void getChildren(AccessibleControlEvent event) {
			event.children = AccessibleName.children(places().size());
		}

		@Override
		public void getFocus(AccessibleControlEvent event) {
			event.childID = canvas.isFocusControl() ? places().indexOf(canvas.state().focus) : ACC.CHILDID_NONE;
		}

		@Override
		public void getState(AccessibleControlEvent event) {
			event.detail = ACC.STATE_SELECTABLE | ACC.STATE_FOCUSABLE | ACC.STATE_MULTISELECTABLE;
			var places = places();
			if (event.childID >= 0 && event.childID < places.size()) {
				var place = places.get(event.childID);
				boolean selected = canvas.board().action(place).filter(canvas.state().selected::contains).isPresent();
				event.detail |= selected ? ACC.STATE_SELECTED : 0;
				event.detail |= canvas.isFocusControl() && place.equals(canvas.state().focus) ? ACC.STATE_FOCUSED : 0;
			}
		}

		@Override
		public void getLocation(AccessibleControlEvent event) {
			var places = places();
			if (event.childID >= 0 && event.childID < places.size() && canvas.boardLayout() != null) {
				canvas.boardLayout().box(places.get(event.childID)).map(canvas::toCanvas).ifPresent(box -> {
					var corner = canvas.toDisplay(box.x, box.y);
					event.x = corner.x;
					event.y = corner.y;
					event.width = box.width;
					event.height = box.height;
				});
			}
		}
	}
}
