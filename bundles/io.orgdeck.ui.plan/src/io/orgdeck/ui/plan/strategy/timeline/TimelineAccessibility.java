package io.orgdeck.ui.plan.strategy.timeline;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;

import io.orgdeck.ui.parts.AccessibleName;

/** The timeline for people who cannot see it: a list of its rows, each with all there is to say. */
final class TimelineAccessibility {

	private final TimelineCanvas canvas;

	TimelineAccessibility(TimelineCanvas canvas) {
		this.canvas = canvas;
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				boolean isRow = event.childID >= 0 && event.childID < canvas.rows().size();
				event.result = isRow ? TimelinePainter.words(canvas.rows().get(event.childID), canvas.today()) : Messages.timeline;
			}

			@Override
			public void getHelp(AccessibleEvent event) {
				event.result = Messages.help;
			}
		});
		canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
			}

			@Override
			public void getChildCount(AccessibleControlEvent event) {
				event.detail = canvas.rows().size();
			}

			@Override
			public void getChildren(AccessibleControlEvent event) {
				event.children = AccessibleName.children(canvas.rows().size());
			}

			@Override
			public void getFocus(AccessibleControlEvent event) {
				event.childID = canvas.isFocusControl() ? canvas.focus() : ACC.CHILDID_NONE;
			}

			@Override
			public void getState(AccessibleControlEvent event) {
				event.detail = ACC.STATE_SELECTABLE | ACC.STATE_FOCUSABLE;
				event.detail |= event.childID == canvas.focus() ? ACC.STATE_SELECTED : 0;
			}
		});
		canvas.addListener(SWT.FocusIn, event -> focusMoved());
	}

	/** To be called when the focus is somewhere else. */
	void focusMoved() {
		canvas.getAccessible().setFocus(canvas.focus());
	}
}
