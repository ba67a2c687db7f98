package io.orgdeck.ui.pages;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String pageBroken;
	public static String pageFault;
	public static String pageOfOtherClass;
	public static String pageTwice;
	public static String pageUnusable;
	public static String pageWithoutId;

	static {
		NLS.initializeMessages("io.orgdeck.ui.pages.messages", Messages.class);
	}

	private Messages() {
	}
}
