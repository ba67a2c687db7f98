package io.orgdeck.library.portfolio;

import org.eclipse.osgi.util.NLS;

/** Words of this package. */
final class Messages extends NLS {

	public static String tables_action;
	public static String tables_actions;
	public static String tables_client;
	public static String tables_code;
	public static String tables_date;
	public static String tables_dimension;
	public static String tables_due;
	public static String tables_group;
	public static String tables_highest;
	public static String tables_lowest;
	public static String tables_nothing;
	public static String tables_overdue;
	public static String tables_owner;
	public static String tables_owners;
	public static String tables_score;
	public static String tables_scores;
	public static String tables_scoresNote;
	public static String tables_time;
	public static String tables_urgent;
	public static String tables_urgentNote;

	static {
		initializeMessages("io.orgdeck.library.portfolio.messages", Messages.class);
	}

	private Messages() {
	}
}
