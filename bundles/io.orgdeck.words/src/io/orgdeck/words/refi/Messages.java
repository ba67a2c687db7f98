package io.orgdeck.words.refi;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String cameIn;
	public static String cases;
	public static String goneOver;
	public static String graphs;
	public static String links;
	public static String linksNotWritten;
	public static String looseNotes;
	public static String lostNotWritten;
	public static String marks;
	public static String newTexts;
	public static String noText;
	public static String notRefi;
	public static String otherSource;
	public static String quotes;
	public static String variables;

	static {
		NLS.initializeMessages("io.orgdeck.words.refi.messages", Messages.class);
	}

	private Messages() {
	}
}
