package io.orgdeck.ui.parts;

import java.util.Arrays;

import org.eclipse.core.runtime.preferences.InstanceScope;

import io.orgdeck.core.words.DayStyle;

/** Keeps in the workspace how the user wants days to be written on screen. */
public final class ScreenDays {

	private static final String NODE = "io.orgdeck.ui.parts";
	private static final String DAYS = "days";

	private ScreenDays() {
	}

	/** Writes days as it was chosen; before the first window is made. */
	public static void start() {
		String chosen = InstanceScope.INSTANCE.getNode(NODE).get(DAYS, DayStyle.WORDS.name());
		Arrays.stream(DayStyle.values()).filter(style -> style.name().equals(chosen)).forEach(DayStyle::show);
	}

	/** Takes effect at once. */
	public static void choose(DayStyle style) {
		InstanceScope.INSTANCE.getNode(NODE).put(DAYS, style.name());
		DayStyle.show(style);
	}
}
