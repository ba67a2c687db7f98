package io.orgdeck.core.calendar;

import org.eclipse.osgi.util.NLS;

/** Words of this package. */
final class Messages extends NLS {

	public static String actionDue;
	public static String facilitatedBy;
	public static String group;
	public static String groupTitle;
	public static String item;
	public static String itemWithCards;
	public static String meeting;
	public static String milestone;
	public static String notOurs;
	public static String ownedBy;
	public static String remindMore;
	public static String remindOverdue;
	public static String remindUpcoming;
	public static String session;
	public static String timedItem;
	public static String untimedItem;

	static {
		NLS.initializeMessages("io.orgdeck.core.calendar.messages", Messages.class);
	}

	private Messages() {
	}
}
