package io.orgdeck.ui.words.missing;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String answered;
	public static String anySession;
	public static String copied;
	public static String copyAddresses;
	public static String copyText;
	public static String group;
	public static String groups;
	public static String lead;
	public static String mail;
	public static String mailByHand;
	public static String noGroup;
	public static String noGroups;
	public static String people;
	public static String reachable;
	public static String reminder;
	public static String session;
	public static String soFar;
	public static String subject;
	public static String title;
	public static String tooFew;
	public static String withheld;
	public static String withoutName;

	static {
		NLS.initializeMessages("io.orgdeck.ui.words.missing.messages", Messages.class);
	}

	private Messages() {
	}
}
