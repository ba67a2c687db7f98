package io.orgdeck.app.internal;

import java.io.IOException;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;

/** A mark of the focus that weak eyes see too, where the system's is too faint (decision 114). */
public final class FocusMark {

	/** What SWT reads when it makes its display; in other systems it is not asked for. */
	private static final String STYLES = "org.eclipse.swt.internal.gtk.cssFile";

	private FocusMark() {
	}

	/** To be called before the display is made. Somebody who started the program with styles of their own keeps them. */
	public static void ask() {
		if (!Platform.WS_GTK.equals(Platform.getWS()) || System.getProperty(STYLES) != null) {
			return;
		}
		try {
			System.setProperty(STYLES, FileLocator.toFileURL(FocusMark.class.getResource("/css/gtk.css")).getPath());
		} catch (IOException noRoom) {
			Platform.getLog(FocusMark.class).warn("The mark of the focus stays the system's.", noRoom);
		}
	}
}
