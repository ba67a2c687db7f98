package io.orgdeck.app.internal;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.css.swt.theme.IThemeManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Light or dark colours: as chosen, or as the system has them. */
enum Appearance {

	SYSTEM, LIGHT, DARK;

	private static final String LIGHT_THEME = "org.eclipse.e4.ui.css.theme.e4_default";
	private static final String DARK_THEME = "org.eclipse.e4.ui.css.theme.e4_dark";

	/** Where the theme engine keeps a choice; without one it starts as the system looks. */
	private static final String ENGINE_PREFERENCES = "org.eclipse.e4.ui.css.swt.theme";
	private static final String ENGINE_THEME = "themeid";

	/** Not only by its dark theme: high contrast with light words on black is dark as well. */
	private static boolean systemIsDark;

	/** What is chosen now. */
	static Appearance current() {
		var theme = InstanceScope.INSTANCE.getNode(ENGINE_PREFERENCES).get(ENGINE_THEME, "");
		return switch (theme) {
			case "" -> SYSTEM;
			case DARK_THEME -> DARK;
			default -> LIGHT;
		};
	}

	/** Changes colours now and for later starts. What was dark is wholly light again only after a restart, for which the user is asked. */
	void choose(Shell shell) {
		boolean wasDark = DARK_THEME.equals(engine().getActiveTheme().getId());
		choose();
		if (wasDark && LIGHT_THEME.equals(engine().getActiveTheme().getId()) && new MessageDialog(shell, Messages.appearanceTitle, null,
				Messages.appearanceRestart, MessageDialog.INFORMATION, 0, Messages.appearanceRestartNow, Messages.appearanceRestartLater)
				.open() == Window.OK) {
			PlatformUI.getWorkbench().restart();
		}
	}

	private void choose() {
		var dark = this == DARK || this == SYSTEM && systemIsDark;
		engine().setTheme(dark ? DARK_THEME : LIGHT_THEME, this != SYSTEM);
		if (this == SYSTEM) {
			InstanceScope.INSTANCE.getNode(ENGINE_PREFERENCES).remove(ENGINE_THEME);
		}
	}

	/** Looks at the system's colours; to be called before anything else changes them. */
	static void lookAt(Display display) {
		systemIsDark = Display.isSystemDarkTheme()
				|| brightness(display, SWT.COLOR_LIST_BACKGROUND) < brightness(display, SWT.COLOR_LIST_FOREGROUND);
	}

	private static float brightness(Display display, int colour) {
		return display.getSystemColor(colour).getRGB().getHSB()[2];
	}

	/** Corrects the theme engine, which takes light words on black for dark only where the system calls them so. */
	static void start() {
		if (current() == SYSTEM && systemIsDark && !Display.isSystemDarkTheme()) {
			SYSTEM.choose();
		}
	}

	private static IThemeEngine engine() {
		var workbench = PlatformUI.getWorkbench();
		return workbench.getService(IThemeManager.class).getEngineForDisplay(workbench.getDisplay());
	}
}
