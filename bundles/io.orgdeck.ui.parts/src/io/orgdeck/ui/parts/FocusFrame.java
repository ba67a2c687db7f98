package io.orgdeck.ui.parts;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Stands around a control that shows by nothing of its own that it has the focus, such as a text to be read. */
public final class FocusFrame extends Composite {

	private static final int WIDTH = 2;

	public FocusFrame(Composite parent) {
		super(parent, SWT.NONE);
		var layout = new FillLayout();
		layout.marginWidth = WIDTH;
		layout.marginHeight = WIDTH;
		setLayout(layout);
	}

	/** @param control the one within it */
	public void follow(Control control) {
		control.addListener(SWT.FocusIn, event -> redraw());
		control.addListener(SWT.FocusOut, event -> redraw());
		addListener(SWT.Paint, event -> {
			if (control.isFocusControl()) {
				var area = getClientArea();
				event.gc.setForeground(Palette.of(this).accent());
				event.gc.setLineWidth(WIDTH);
				event.gc.drawRectangle(WIDTH / 2, WIDTH / 2, area.width - WIDTH, area.height - WIDTH);
			}
		});
	}
}
