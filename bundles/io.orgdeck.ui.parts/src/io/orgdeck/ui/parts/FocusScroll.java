package io.orgdeck.ui.parts;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/** Keeps in view what has the focus on a page that scrolls: who goes on by keys never types where nothing is seen. */
public final class FocusScroll {

	/** As much of a part that has the focus is to be seen; of a tall one, such as a list, its beginning is enough. */
	private static final int ENOUGH = 14 * Layouts.UNIT;

	private final ScrolledComposite scroller;

	private FocusScroll(ScrolledComposite scroller) {
		this.scroller = scroller;
	}

	/** Follows the focus on a page as long as it is there. */
	public static void in(ScrolledComposite scroller) {
		Listener listener = new FocusScroll(scroller)::focused;
		scroller.getDisplay().addFilter(SWT.FocusIn, listener);
		scroller.addListener(SWT.Dispose, disposed -> disposed.display.removeFilter(SWT.FocusIn, listener));
	}

	/** Whether a control lies on another, at any depth. */
	static boolean isWithin(Control whole, Control control) {
		for (var above = control.getParent(); above != null; above = above.getParent()) {
			if (above == whole) {
				return true;
			}
		}
		return false;
	}

	private void focused(Event event) {
		var body = scroller.getContent();
		if (event.widget instanceof Control control && isWithin(body, control) && !isPointedAt(control)) {
			var size = control.getSize();
			var place = control.getDisplay().map(control, body, 0, 0, Math.min(size.x, ENOUGH), Math.min(size.y, ENOUGH));
			var area = scroller.getClientArea();
			var origin = scroller.getOrigin();
			scroller.setOrigin(shifted(origin.x, place.x, place.width, area.width), shifted(origin.y, place.y, place.height, area.height));
		}
	}

	/** What is clicked can be seen already, and must not move away below the second click. */
	private static boolean isPointedAt(Control control) {
		for (var pointed = control.getDisplay().getCursorControl(); pointed != null; pointed = pointed.getParent()) {
			if (pointed == control) {
				return true;
			}
		}
		return false;
	}

	/** Where the page begins when a stretch of it is to be seen: no further away than need be. */
	private static int shifted(int origin, int begin, int length, int room) {
		return Math.max(Math.min(origin, begin), begin + length - room);
	}
}
