package io.orgdeck.ui.files;

import org.eclipse.osgi.util.NLS;

/** Words of this package. */
final class Messages extends NLS {

	public static String exportChoose;
	public static String exportClose;
	public static String exportDone;
	public static String exportLead;
	public static String exportNoAssessment;
	public static String exportNoExporter;
	public static String exportNoProgram;
	public static String exportOpen;
	public static String exportRunning;
	public static String exportTitle;
	public static String newClient;
	public static String newCreate;
	public static String newDeck;
	public static String newDeckAbout;
	public static String newDeckName;
	public static String newLead;
	public static String newNoDeck;
	public static String newTitle;
	public static String sampleMissing;
	public static String sampleTitle;

	static {
		NLS.initializeMessages("io.orgdeck.ui.files.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
