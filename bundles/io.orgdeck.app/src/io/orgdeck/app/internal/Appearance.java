package io.orgdeck.app.internal;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.css.swt.theme.IThemeManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Light or dark colours: as chosen, or as the system has them. */
enum Appearance {

	SYSTEM, LIGHT, DARK;

	private static final String LIGHT_THEME = "org.eclipse.e4.ui.css.theme.e4_default";
	private static final String DARK_THEME = "org.eclipse.e4.ui.css.theme.e4_dark";

	/** Where the theme engine keeps a choice; without one it starts as the system looks. */
	private static final String ENGINE_PREFERENCES = "org.eclipse.e4.ui.css.swt.theme";
	private static final String ENGINE_THEME = "themeid";

	/** What is chosen now. */
	static Appearance current() {
		var theme = InstanceScope.INSTANCE.getNode(ENGINE_PREFERENCES).get(ENGINE_THEME, "");
		return switch (theme) {
			case "" -> SYSTEM;
			case DARK_THEME -> DARK;
			default -> LIGHT;
		};
	}

	/** Changes colours now and for later starts. */
	void choose() {
		var dark = this == DARK || this == SYSTEM && Display.isSystemDarkTheme();
		engine().setTheme(dark ? DARK_THEME : LIGHT_THEME, this != SYSTEM);
		if (this == SYSTEM) {
			InstanceScope.INSTANCE.getNode(ENGINE_PREFERENCES).remove(ENGINE_THEME);
		}
	}

	/** Changes colours with the system while nothing else is chosen. */
	static void followSystem(Display display) {
		display.addListener(SWT.Settings, event -> {
			if (current() == SYSTEM) {
				SYSTEM.choose();
			}
		});
	}

	private static IThemeEngine engine() {
		var workbench = PlatformUI.getWorkbench();
		return workbench.getService(IThemeManager.class).getEngineForDisplay(workbench.getDisplay());
	}
}
