package io.orgdeck.ui.parts;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;

/** Something drawn for people who cannot see it: a list whose rows say what they are, where they stand and which of them the keys are on. */
public final class DrawnList {

	/** What is drawn, asked for whenever somebody wants to know. */
	public interface Rows {

		/** What the list is called. */
		String name();

		/** What its keys do; null where there is nothing to say. */
		String help();

		int count();

		/** All there is to say about a row. */
		String words(int row);

		/** The row that the keys are on; negative for none. */
		int chosen();

		/** Whether several rows can be selected at once, beside the one that the keys are on. */
		default boolean takesSeveral() {
			return false;
		}

		default boolean isSelected(int row) {
			return row == chosen();
		}

		/** Where a row stands on the canvas; empty where it is not drawn. */
		Optional<Rectangle> box(int row);
	}

	private final Canvas canvas;
	private final Rows rows;

	public DrawnList(Canvas canvas, Rows rows) {
		this.canvas = canvas;
		this.rows = rows;
		canvas.getAccessible().addAccessibleListener(new Names());
		canvas.getAccessible().addAccessibleControlListener(new Structure());
		canvas.addListener(SWT.FocusIn, event -> focusMoved());
	}

	/** To be called when the keys are on another row. Nothing is told while they are elsewhere in the window. */
	public void focusMoved() {
		if (canvas.isFocusControl()) {
			canvas.getAccessible().setFocus(chosen());
		}
	}

	private int chosen() {
		return isRow(rows.chosen()) ? rows.chosen() : ACC.CHILDID_SELF;
	}

	private boolean isRow(int id) {
		return id >= 0 && id < rows.count();
	}

	private final class Names extends AccessibleAdapter {

		@Override
		public void getName(AccessibleEvent event) {
			event.result = isRow(event.childID) ? rows.words(event.childID) : rows.name();
		}

		@Override
		public void getHelp(AccessibleEvent event) {
			event.result = rows.help();
		}
	}

	private final class Structure extends AccessibleControlAdapter {

		@Override
		public void getRole(AccessibleControlEvent event) {
			event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
		}

		@Override
		public void getChildCount(AccessibleControlEvent event) {
			event.detail = rows.count();
		}

		@Override
		public void getChildren(AccessibleControlEvent event) {
			event.children = AccessibleName.children(rows.count());
		}

		@Override
		public void getFocus(AccessibleControlEvent event) {
			event.childID = canvas.isFocusControl() ? chosen() : ACC.CHILDID_NONE;
		}

		@Override
		public void getSelection(AccessibleControlEvent event) {
			event.childID = isRow(rows.chosen()) && rows.isSelected(rows.chosen()) ? rows.chosen() : ACC.CHILDID_NONE;
		}

		@Override
		public void getState(AccessibleControlEvent event) {
			event.detail = ACC.STATE_FOCUSABLE | (rows.takesSeveral() ? ACC.STATE_MULTISELECTABLE : 0);
			if (isRow(event.childID)) {
				event.detail |= ACC.STATE_SELECTABLE | (rows.isSelected(event.childID) ? ACC.STATE_SELECTED : 0);
			}
			event.detail |= canvas.isFocusControl() && event.childID == chosen() ? ACC.STATE_FOCUSED : 0;
		}

		@Override
		public void getLocation(AccessibleControlEvent event) {
			if (isRow(event.childID)) {
				rows.box(event.childID).map(box -> canvas.getDisplay().map(canvas, null, box)).ifPresent(box -> {
					event.x = box.x;
					event.y = box.y;
					event.width = box.width;
					event.height = box.height;
				});
			}
		}
	}
}
