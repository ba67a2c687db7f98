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
		FocusScroll.in(scroller);
	}

	private void filter(int event, Listener listener) {
		scroller.getDisplay().addFilter(event, listener);
		scroller.addListener(SWT.Dispose, disposed -> disposed.display.removeFilter(event, listener));
	}

	/** Turning the wheel scrolls the page wherever the pointer is, unless what is below it can scroll itself. */
	private void turned(Event event) {
		if (event.widget instanceof Control control && FocusScroll.isWithin(body, control) && !canScroll(control, event.count)) {
			var origin = scroller.getOrigin();
			scroller.setOrigin(origin.x, Math.max(0, origin.y - event.count * scroller.getVerticalBar().getIncrement()));
			event.doit = false;
			event.type = SWT.None;
		}
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
