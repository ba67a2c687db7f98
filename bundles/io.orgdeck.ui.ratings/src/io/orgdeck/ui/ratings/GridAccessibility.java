package io.orgdeck.ui.ratings;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleTableAdapter;
import org.eclipse.swt.accessibility.AccessibleTableEvent;
import org.eclipse.swt.accessibility.AccessibleTableListener;

/**
 * The grid of votes for people who cannot see it: a table whose cells, names and questions can be read one by one. Cells are made
 * when somebody asks for them, because hardly ever all of them are read.
 */
final class GridAccessibility {

	private static final boolean ON_LINUX = SWT.getPlatform().equals("gtk");

	/** No child has this number. */
	private static final int NOBODY = 0;

	private final VoteGrid grid;
	private final Map<GridPlace, GridCell> cells = new HashMap<>();

	GridAccessibility(VoteGrid grid) {
		this.grid = grid;
		var accessible = grid.getAccessible();
		accessible.addAccessibleListener(new Names());
		accessible.addAccessibleControlListener(new Structure());
		accessible.addAccessibleTableListener(table());
	}

	/** To be called when other votes, participants or questions are shown. */
	void changed() {
		cells.values().removeIf(cell -> {
			boolean gone = !cell.isThere();
			if (gone) {
				cell.dispose();
			}
			return gone;
		});
		if (!isEmpty() && grid.isFocusControl()) {
			cell(GridPlace.at(grid.selection())).changed();
		}
	}

	/** To be called when the focus is on another cell. */
	void focusMoved() {
		if (!isEmpty() && grid.isFocusControl()) {
			if (ON_LINUX) {
				grid.getAccessible().setFocus(NOBODY); // makes SWT ask for the children again: nothing is heard of a cell before
			}
			cell(GridPlace.at(grid.selection())).focused();
		}
	}

	GridCell cell(GridPlace place) {
		return cells.computeIfAbsent(place, key -> new GridCell(grid, key));
	}

	private boolean isEmpty() {
		return grid.sheet() == null || grid.sheet().isEmpty();
	}

	private int rows() {
		return isEmpty() ? 0 : grid.sheet().rows().size();
	}

	private int columns() {
		return isEmpty() ? 0 : grid.sheet().columns().size();
	}

	/** What is told of the grid as a table. */
	AccessibleTableListener table() {
		return new Table();
	}

	private final class Names extends AccessibleAdapter {

		@Override
		public void getName(AccessibleEvent event) {
			event.result = Messages.ratingsTitle;
		}

		@Override
		public void getHelp(AccessibleEvent event) {
			event.result = Messages.keys;
		}
	}

	private final class Structure extends AccessibleControlAdapter {

		@Override
		public void getRole(AccessibleControlEvent event) {
			event.detail = ACC.ROLE_TABLE;
		}

		@Override
		public void getState(AccessibleControlEvent event) {
			event.detail = ACC.STATE_FOCUSABLE | ACC.STATE_MULTISELECTABLE | (grid.isFocusControl() ? ACC.STATE_FOCUSED : 0);
		}

		@Override
		public void getFocus(AccessibleControlEvent event) {
			if (!grid.isFocusControl()) {
				event.childID = ACC.CHILDID_NONE;
			} else if (isEmpty()) {
				event.childID = ACC.CHILDID_SELF;
			} else {
				event.accessible = accessible(GridPlace.at(grid.selection()));
			}
		}

		@Override
		public void getChildCount(AccessibleControlEvent event) {
			event.detail = isEmpty() ? 0 : 1;
		}

		/** The cell with the focus alone: what it says of itself is heard on Linux only if it is a child. */
		@Override
		public void getChildren(AccessibleControlEvent event) {
			event.children = isEmpty() ? new Object[0] : new Object[] { accessible(GridPlace.at(grid.selection())) };
		}

		@Override
		public void getChildAtPoint(AccessibleControlEvent event) {
			var point = grid.toControl(event.x, event.y);
			if (!isEmpty()) {
				int row = grid.metrics().rowAt(point.y);
				int column = grid.metrics().columnAt(point.x);
				if (row >= 0 && column >= 0) {
					event.accessible = accessible(new GridPlace(row, column));
				}
			}
		}
	}

	private Accessible accessible(GridPlace place) {
		return cell(place).accessible();
	}

	private final class Table extends AccessibleTableAdapter {

		@Override
		public void getRowCount(AccessibleTableEvent event) {
			event.count = rows();
		}

		@Override
		public void getColumnCount(AccessibleTableEvent event) {
			event.count = columns();
		}

		@Override
		public void getCell(AccessibleTableEvent event) {
			if (event.row >= 0 && event.row < rows() && event.column >= 0 && event.column < columns()) {
				event.accessible = accessible(new GridPlace(event.row, event.column));
			}
		}

		@Override
		public void getRowDescription(AccessibleTableEvent event) {
			if (event.row >= 0 && event.row < rows()) {
				event.result = grid.nameWords(event.row);
			}
		}

		@Override
		public void getColumnDescription(AccessibleTableEvent event) {
			if (event.column >= 0 && event.column < columns()) {
				event.result = grid.headingWords(event.column);
			}
		}

		/** On Linux SWT asks this for the heads of columns as well, and the descriptions do. */
		@Override
		public void getRowHeaderCells(AccessibleTableEvent event) {
			event.accessibles = ON_LINUX ? null
					: IntStream.range(0, rows()).mapToObj(row -> accessible(GridPlace.name(row))).toArray(Accessible[]::new);
		}

		@Override
		public void getColumnHeaderCells(AccessibleTableEvent event) {
			event.accessibles = IntStream.range(0, columns()).mapToObj(column -> accessible(GridPlace.question(column)))
					.toArray(Accessible[]::new);
		}

		@Override
		public void getVisibleRows(AccessibleTableEvent event) {
			var metrics = grid.metrics();
			event.selected = isEmpty() ? new int[0] : IntStream.rangeClosed(metrics.firstRow(), metrics.lastRow()).toArray();
		}

		@Override
		public void getVisibleColumns(AccessibleTableEvent event) {
			var metrics = grid.metrics();
			event.selected = isEmpty() ? new int[0] : IntStream.rangeClosed(metrics.firstColumn(), metrics.lastColumn()).toArray();
		}

		@Override
		public void getSelectedCellCount(AccessibleTableEvent event) {
			var range = grid.selection();
			event.count = isEmpty() ? 0 : (range.bottom() - range.top() + 1) * (range.right() - range.left() + 1);
		}

		@Override
		public void getSelectedCells(AccessibleTableEvent event) {
			var range = grid.selection();
			event.accessibles = isEmpty() ? new Accessible[0]
					: IntStream.rangeClosed(range.top(), range.bottom()).boxed()
							.flatMap(row -> IntStream.rangeClosed(range.left(), range.right())
									.mapToObj(column -> accessible(new GridPlace(row, column))))
							.toArray(Accessible[]::new);
		}
	}
}
