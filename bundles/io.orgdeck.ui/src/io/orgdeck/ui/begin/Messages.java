package io.orgdeck.ui.begin;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String backups;
	public static String newClient;
	public static String newCreate;
	public static String newDeck;
	public static String newDeckAbout;
	public static String newDeckName;
	public static String newLead;
	public static String newNoDeck;
	public static String newNoDimensions;
	public static String newTitle;
	public static String sampleMissing;
	public static String sampleTitle;
	public static String showBackups;
	public static String threshold;
	public static String thresholdRange;

	static {
		NLS.initializeMessages("io.orgdeck.ui.begin.messages", Messages.class);
	}

	private Messages() {
	}
}
