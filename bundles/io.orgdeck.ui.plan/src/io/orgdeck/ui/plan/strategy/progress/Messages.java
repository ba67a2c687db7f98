package io.orgdeck.ui.plan.strategy.progress;

import org.eclipse.osgi.util.NLS;

/** Words of this package. */
final class Messages extends NLS {

	public static String actions;
	public static String chartWords;
	public static String done;
	public static String doneOf;
	public static String empty;
	public static String groups;
	public static String load;
	public static String loadEmpty;
	public static String month;
	public static String next;
	public static String nextDue;
	public static String nextEmpty;
	public static String nextHint;
	public static String nobody;
	public static String open;
	public static String overdue;
	public static String owner;
	public static String planned;
	public static String plannedAndDone;
	public static String question;
	public static String remark;
	public static String score;
	public static String series;
	public static String target;
	public static String tooMuch;
	public static String withoutDay;
	public static String withoutDayOne;

	static {
		NLS.initializeMessages("io.orgdeck.ui.plan.strategy.progress.messages", Messages.class);
	}

	private Messages() {
	}
}
