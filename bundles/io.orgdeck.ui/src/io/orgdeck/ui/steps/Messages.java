package io.orgdeck.ui.steps;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String stepFailed;
	public static String stepIncomplete;
	public static String stepOfOtherClass;
	public static String stepUnusable;

	static {
		NLS.initializeMessages("io.orgdeck.ui.steps.messages", Messages.class);
	}

	private Messages() {
	}
}
