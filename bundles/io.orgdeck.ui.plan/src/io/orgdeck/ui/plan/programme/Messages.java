package io.orgdeck.ui.plan.programme;

import org.eclipse.osgi.util.NLS;

/** Texts of the programme. */
final class Messages extends NLS {

	public static String addSession;
	public static String byActivity;
	public static String byAudience;
	public static String cards;
	public static String dayAndTime;
	public static String exportCalendar;
	public static String facilitate;
	public static String help;
	public static String noAssessment;
	public static String noDate;
	public static String noSessions;
	public static String openGuide;
	public static String openSession;
	public static String present;
	public static String programme;
	public static String summary;
	public static String today;
	public static String untitled;

	static {
		initializeMessages("io.orgdeck.ui.plan.programme.messages", Messages.class);
	}

	private Messages() {
	}
}
