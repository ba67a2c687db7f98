package io.orgdeck.ui.assess;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String evidence;
	public static String findings;
	public static String people;
	public static String recommendations;
	public static String sessions;
	public static String workingGroups;
	public static String assessmentNoun;
	public static String assessments;
	public static String clientUnnamed;
	public static String facilitate;
	public static String noDeck;
	public static String titleAndDeck;
	public static String votesLeft;
	public static String votesRecovered;

	static {
		NLS.initializeMessages("io.orgdeck.ui.assess.messages", Messages.class);
	}

	private Messages() {
	}
}
