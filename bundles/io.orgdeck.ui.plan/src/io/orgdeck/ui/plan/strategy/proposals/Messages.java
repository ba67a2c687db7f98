package io.orgdeck.ui.plan.strategy.proposals;

import org.eclipse.osgi.util.NLS;

/** Words of this package. */
final class Messages extends NLS {

	public static String action;
	public static String add;
	public static String addNone;
	public static String addOne;
	public static String asksFor;
	public static String caption;
	public static String group;
	public static String intro;
	public static String nothing;
	public static String tickAll;
	public static String tickNone;
	public static String timeFrame;
	public static String title;
	public static String what;

	static {
		NLS.initializeMessages("io.orgdeck.ui.plan.strategy.proposals.messages", Messages.class);
	}

	private Messages() {
	}
}
