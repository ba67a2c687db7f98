package io.orgdeck.ui.parts;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Scrollable;

/** A page that scrolls up and down when it is higher than its place, and follows the focus. */
public final class ScrolledPage {

	/** As much of a part that has the focus is to be seen; of a tall one, such as a list, its beginning is enough. */
	private static final int ENOUGH = 14 * Layouts.UNIT;

	private final ScrolledComposite scroller;
	private final Composite body;
	private final int narrowest;

	/** @param narrowest the width in pixels below which the page scrolls sideways too */
	public ScrolledPage(Composite parent, int narrowest) {
		this.narrowest = narrowest;
		scroller = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		scroller.getVerticalBar().setIncrement(5 * Layouts.UNIT);
		body = new Composite(scroller, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(3 * Layouts.UNIT, 3 * Layouts.UNIT).spacing(4 * Layouts.UNIT, 4 * Layouts.UNIT)
				.applyTo(body);
		scroller.setContent(body);
		scroller.addListener(SWT.Resize, event -> fit());
		filter(SWT.MouseVerticalWheel, this::turned);
		filter(SWT.FocusIn, this::focused);
	}

	private void filter(int event, Listener listener) {
		scroller.getDisplay().addFilter(event, listener);
		scroller.addListener(SWT.Dispose, disposed -> disposed.display.removeFilter(event, listener));
	}

	private void focused(Event event) {
		if (event.widget instanceof Control control && isOnPage(control) && !isPointedAt(control)) {
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

	/** Turning the wheel scrolls the page wherever the pointer is, unless what is below it can scroll itself. */
	private void turned(Event event) {
		if (event.widget instanceof Control control && control != scroller && isOnPage(control) && !canScroll(control, event.count)) {
			var origin = scroller.getOrigin();
			scroller.setOrigin(origin.x, Math.max(0, origin.y - event.count * scroller.getVerticalBar().getIncrement()));
			event.doit = false;
			event.type = SWT.None;
		}
	}

	private boolean isOnPage(Control control) {
		for (var above = control.getParent(); above != null; above = above.getParent()) {
			if (above == body) {
				return true;
			}
		}
		return false;
	}

	private static boolean canScroll(Control control, int count) {
		var bar = control instanceof Scrollable scrollable ? scrollable.getVerticalBar() : null;
		if (bar == null) {
			return false;
		}
		return count > 0 ? bar.getSelection() > bar.getMinimum() : bar.getSelection() + bar.getThumb() < bar.getMaximum();
	}

	/** Where the content goes: a grid of one column. */
	public Composite body() {
		return body;
	}

	public ScrolledComposite control() {
		return scroller;
	}

	/** Scrolls so that a part of the page begins at the top. */
	public void showFromTop(Control part) {
		body.layout(true, true);
		var place = part.getDisplay().map(part.getParent(), body, part.getLocation());
		scroller.setOrigin(scroller.getOrigin().x, Math.max(0, place.y - 3 * Layouts.UNIT));
	}

	/** To be called when the content needs more or less room than before. */
	public void fit() {
		int width = Math.max(scroller.getClientArea().width, narrowest);
		scroller.setMinSize(narrowest, body.computeSize(width, SWT.DEFAULT).y);
		scroller.getVerticalBar().setPageIncrement(scroller.getClientArea().height);
	}
}
