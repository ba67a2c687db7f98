package io.orgdeck.ui.plan.strategy.timeline;

import org.eclipse.osgi.util.NLS;

/** Words of this package. */
final class Messages extends NLS {

	public static String closer;
	public static String empty;
	public static String farther;
	public static String help;
	public static String milestone;
	public static String noDate;
	public static String overdue;
	public static String print;
	public static String printFailed;
	public static String printTitle;
	public static String printedPage;
	public static String printedTitle;
	public static String quarter;
	public static String thenElsewhere;
	public static String timeline;
	public static String toToday;
	public static String today;

	static {
		NLS.initializeMessages("io.orgdeck.ui.plan.strategy.timeline.messages", Messages.class);
	}

	private Messages() {
	}
}
