package io.orgdeck.ui.parts;

import org.eclipse.e4.ui.services.IStylingEngine;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;

/**
 * What a control is for, as far as its colours depend on it. The style sheets of the light and the dark theme give each
 * its colours, foreground and background together.
 */
public enum Style {
	/** The surface of a page; everything on it lets it shine through. */
	PAGE("orgdeck-page"),
	/** Text that stands behind. */
	QUIET("orgdeck-quiet"),
	/** A strip across a page that says something about the document. */
	BANNER("orgdeck-banner"),
	/** The paper a card is printed on. */
	CARD("orgdeck-card"),
	/** A field that cannot be used as things stand. */
	DISABLED("orgdeck-disabled");

	private static final String CSS_CLASS = "org.eclipse.e4.ui.css.CssClassName";

	private static final String CSS_DISABLED = "org.eclipse.e4.ui.css.disabled";

	private final String cssClass;

	Style(String cssClass) {
		this.cssClass = cssClass;
	}

	public void applyTo(Control control) {
		control.setData(CSS_CLASS, cssClass);
	}

	/** Says whether a field can be used. A theme that gives fields colours of its own would not tell the difference by itself. */
	public static void enable(Control control, boolean enabled) {
		if (control.getEnabled() != enabled) {
			control.setEnabled(enabled);
			if (enabled) {
				// A theme that says nothing of fields would leave them the colours of one that cannot be used.
				control.setBackground(null);
				control.setForeground(null);
			}
			PlatformUI.getWorkbench().getService(IStylingEngine.class).setClassname(control, enabled ? "" : DISABLED.cssClass);
		}
	}

	/** Leaves a control to the platform: a tick box that is given a background loses its tick on some. */
	public static <C extends Control> C platform(C control) {
		control.setData(CSS_DISABLED, Boolean.TRUE);
		return control;
	}
}
