package io.orgdeck.core.checks;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String checkFailed;
	public static String checkOfOtherClass;
	public static String checkOfOtherId;
	public static String checkTwice;
	public static String checkUnusable;
	public static String checkWithoutId;

	static {
		NLS.initializeMessages("io.orgdeck.core.checks.messages", Messages.class);
	}

	private Messages() {
	}
}
