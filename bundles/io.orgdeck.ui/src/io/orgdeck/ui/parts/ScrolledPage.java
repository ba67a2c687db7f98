package io.orgdeck.ui.parts;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;

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
		scroller.setShowFocusedControl(true);
		scroller.getVerticalBar().setIncrement(5 * Layouts.UNIT);
		body = new Composite(scroller, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(3 * Layouts.UNIT, 3 * Layouts.UNIT).spacing(4 * Layouts.UNIT, 4 * Layouts.UNIT)
				.applyTo(body);
		scroller.setContent(body);
		scroller.addListener(SWT.Resize, event -> fit());
	}

	/** Where the content goes: a grid of one column. */
	public Composite body() {
		return body;
	}

	public ScrolledComposite control() {
		return scroller;
	}

	/** To be called when the content needs more or less room than before. */
	public void fit() {
		int width = Math.max(scroller.getClientArea().width, narrowest);
		scroller.setMinSize(narrowest, body.computeSize(width, SWT.DEFAULT).y);
		scroller.getVerticalBar().setPageIncrement(scroller.getClientArea().height);
	}
}
