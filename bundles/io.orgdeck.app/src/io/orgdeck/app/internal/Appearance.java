package io.orgdeck.app.internal;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.css.swt.theme.IThemeManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Link;
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

	/** Changes colours now and for later starts. */
	void choose() {
		var dark = this == DARK || this == SYSTEM && systemIsDark;
		engine().setTheme(dark ? DARK_THEME : LIGHT_THEME, this != SYSTEM);
		if (this == SYSTEM) {
			InstanceScope.INSTANCE.getNode(ENGINE_PREFERENCES).remove(ENGINE_THEME);
		}
	}

	/**
	 * The system's colours change only after the theme has, and the theme has taken some of the old ones: light words stand on a
	 * light page. So it is laid over everything once more.
	 */
	private static void applyAgain(Display display) {
		for (var shell : display.getShells()) {
			forgetColours(shell);
			engine().applyStyles(shell, true);
		}
	}

	/** A control that has been told already to forget its colour, and then took the old one, does so only when it gets another first. */
	private static void forgetColours(Control control) {
		var any = new Color(1, 2, 3);
		control.setForeground(any);
		control.setForeground(null);
		control.setBackground(any);
		control.setBackground(null);
		if (control instanceof Link link) {
			link.setLinkForeground(null);
		}
		if (control instanceof Composite composite) {
			Arrays.stream(composite.getChildren()).forEach(Appearance::forgetColours);
		}
	}

	/** Looks at the system's colours; to be called before anything else changes them. */
	static void lookAt(Display display) {
		systemIsDark = Display.isSystemDarkTheme()
				|| brightness(display, SWT.COLOR_LIST_BACKGROUND) < brightness(display, SWT.COLOR_LIST_FOREGROUND);
	}

	/** What the system's pages are made of now. */
	private static RGB paper(Display display) {
		return display.getSystemColor(SWT.COLOR_LIST_BACKGROUND).getRGB();
	}

	private static float brightness(Display display, int colour) {
		return display.getSystemColor(colour).getRGB().getHSB()[2];
	}

	/** Corrects the theme engine, which takes light words on black for dark only where the system calls them so. */
	static void start(Display display) {
		var paper = new AtomicReference<>(paper(display));
		display.addListener(SWT.Settings, event -> {
			RGB now = paper(display);
			if (!now.equals(paper.getAndSet(now))) {
				applyAgain(display);
			}
		});
		if (current() == SYSTEM && systemIsDark && !Display.isSystemDarkTheme()) {
			SYSTEM.choose();
		}
	}

	private static IThemeEngine engine() {
		var workbench = PlatformUI.getWorkbench();
		return workbench.getService(IThemeManager.class).getEngineForDisplay(workbench.getDisplay());
	}
}
