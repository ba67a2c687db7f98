package io.orgdeck.ui.parts;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Control;

/** The sizes of type on a page, relative to the platform's own font. They are released with the control they are for. */
public final class Fonts {

	private static final String KEY = "io.orgdeck.fonts";

	private Fonts() {
	}

	/** The name of a document at the head of its editor. */
	public static Font title(Control control) {
		return of(control, 7, SWT.NORMAL);
	}

	/** The heading of a section. */
	public static Font heading(Control control) {
		return of(control, 2, SWT.BOLD);
	}

	/** A figure that stands alone. */
	public static Font figure(Control control) {
		return of(control, 8, SWT.NORMAL);
	}

	/** Text that is set off from its neighbours. */
	public static Font strong(Control control) {
		return of(control, 0, SWT.BOLD);
	}

	/** Captions and units. */
	public static Font small(Control control) {
		return of(control, -1, SWT.NORMAL);
	}

	/** Any other size and style; the font lives as long as the control. */
	public static Font of(Control control, int larger, int style) {
		var manager = (LocalResourceManager) control.getData(KEY);
		if (manager == null) {
			manager = new LocalResourceManager(JFaceResources.getResources(), control);
			control.setData(KEY, manager);
		}
		var base = FontDescriptor.createFrom(JFaceResources.getDefaultFont());
		return manager.create(base.increaseHeight(larger).setStyle(style));
	}
}
