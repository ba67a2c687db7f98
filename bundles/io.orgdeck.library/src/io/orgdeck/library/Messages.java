package io.orgdeck.library;

import org.eclipse.osgi.util.NLS;

/** Words of this package. */
final class Messages extends NLS {

	public static String kind_assessment;
	public static String kind_deck;
	public static String kind_mapping;
	public static String kind_template;
	public static String library_busy;
	public static String library_noFolder;
	public static String library_notForgotten;
	public static String library_unreadable;
	public static String scan_reading;
	public static String scan_unreadable;
	public static String state_coverage;
	public static String state_last;
	public static String state_next;
	public static String state_noSession;
	public static String state_overdue;
	public static String state_protected;
	public static String state_sessions;
	public static String tags_damaged;
	public static String tags_unreadable;
	public static String words_name;
	public static String words_place;

	static {
		initializeMessages("io.orgdeck.library.messages", Messages.class);
	}

	private Messages() {
	}
}
