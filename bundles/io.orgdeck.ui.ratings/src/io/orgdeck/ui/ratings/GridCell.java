package io.orgdeck.ui.ratings;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleTableCellAdapter;
import org.eclipse.swt.accessibility.AccessibleTableCellEvent;
import org.eclipse.swt.graphics.Rectangle;

/** One vote, name or question of the grid, for people who cannot see it. */
final class GridCell {

	private final VoteGrid grid;
	private final GridPlace place;
	private final Accessible accessible;

	GridCell(VoteGrid grid, GridPlace place) {
		this.grid = grid;
		this.place = place;
		accessible = new Accessible(grid.getAccessible());
		accessible.addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = words();
			}
		});
		accessible.addAccessibleControlListener(new Structure());
		accessible.addAccessibleTableCellListener(new InTable());
	}

	Accessible accessible() {
		return accessible;
	}

	void dispose() {
		accessible.dispose();
	}

	/** Tells that the focus is here now. */
	void focused() {
		accessible.setFocus(ACC.CHILDID_SELF);
	}

	/** Tells that something else stands here now. */
	void changed() {
		accessible.sendEvent(ACC.EVENT_NAME_CHANGED, null);
	}

	/** A cell may outlive what it showed. */
	boolean isThere() {
		return !grid.isDisposed() && place.row() < grid.sheet().rows().size() && place.column() < grid.sheet().columns().size();
	}

	/** What is read out. */
	String words() {
		if (!isThere()) {
			return "";
		}
		if (place.isVote()) {
			return grid.words(place.row(), place.column());
		}
		return place.row() == GridPlace.HEAD ? grid.headingWords(place.column()) : grid.nameWords(place.row());
	}

	private boolean isSelected() {
		return place.isVote() && grid.selection().contains(place.row(), place.column());
	}

	private final class Structure extends AccessibleControlAdapter {

		@Override
		public void getRole(AccessibleControlEvent event) {
			if (place.isVote()) {
				event.detail = ACC.ROLE_TABLECELL;
			} else {
				event.detail = place.row() == GridPlace.HEAD ? ACC.ROLE_TABLECOLUMNHEADER : ACC.ROLE_TABLEROWHEADER;
			}
		}

		@Override
		public void getState(AccessibleControlEvent event) {
			event.detail = place.isVote() ? ACC.STATE_SELECTABLE | ACC.STATE_FOCUSABLE : 0;
			event.detail |= isSelected() ? ACC.STATE_SELECTED : 0;
			event.detail |= place.isVote() && grid.isFocusControl() && place.equals(GridPlace.at(grid.selection())) ? ACC.STATE_FOCUSED : 0;
			event.detail |= isThere() && !box().intersects(grid.getClientArea()) ? ACC.STATE_OFFSCREEN : 0;
		}

		@Override
		public void getLocation(AccessibleControlEvent event) {
			if (isThere()) {
				var box = box();
				var corner = grid.toDisplay(box.x, box.y);
				event.x = corner.x;
				event.y = corner.y;
				event.width = box.width;
				event.height = box.height;
			}
		}

		private Rectangle box() {
			var metrics = grid.metrics();
			var cell = metrics.cell(Math.max(0, place.row()), Math.max(0, place.column()));
			if (place.isVote()) {
				return cell;
			}
			return place.row() == GridPlace.HEAD ? new Rectangle(cell.x, 0, cell.width, GridMetrics.HEADER)
					: new Rectangle(0, cell.y, metrics.rowHeader(), cell.height);
		}
	}

	private final class InTable extends AccessibleTableCellAdapter {

		@Override
		public void getTable(AccessibleTableCellEvent event) {
			event.accessible = grid.getAccessible();
		}

		@Override
		public void getRowIndex(AccessibleTableCellEvent event) {
			event.index = place.row();
		}

		@Override
		public void getColumnIndex(AccessibleTableCellEvent event) {
			event.index = place.column();
		}

		@Override
		public void getRowSpan(AccessibleTableCellEvent event) {
			event.count = 1;
		}

		@Override
		public void getColumnSpan(AccessibleTableCellEvent event) {
			event.count = 1;
		}

		@Override
		public void getRowHeaders(AccessibleTableCellEvent event) {
			if (place.isVote()) {
				event.accessibles = new Accessible[] { grid.accessibility().cell(GridPlace.name(place.row())).accessible() };
			}
		}

		@Override
		public void getColumnHeaders(AccessibleTableCellEvent event) {
			if (place.isVote()) {
				event.accessibles = new Accessible[] { grid.accessibility().cell(GridPlace.question(place.column())).accessible() };
			}
		}

		@Override
		public void isSelected(AccessibleTableCellEvent event) {
			event.isSelected = GridCell.this.isSelected();
		}
	}
}
