package io.orgdeck.ui.room.facilitator;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Control;

/** Type in sizes that are shares of the screen's height; released with the control it is for. */
final class RoomFonts {

	private static final double POINTS_PER_INCH = 72.0;

	private final Control control;
	private final LocalResourceManager manager;

	RoomFonts(Control control) {
		this.control = control;
		manager = new LocalResourceManager(JFaceResources.getResources(), control);
	}

	/** @param share height of the type in hundredths of the screen's height */
	Font of(double share) {
		return of(share, SWT.NORMAL);
	}

	Font strong(double share) {
		return of(share, SWT.BOLD);
	}

	private Font of(double share, int style) {
		double pixels = control.getSize().y * share / 100;
		int points = (int) Math.max(8, Math.round(pixels * POINTS_PER_INCH / control.getDisplay().getDPI().y));
		return manager.create(FontDescriptor.createFrom(JFaceResources.getDefaultFont()).setHeight(points).setStyle(style));
	}
}
