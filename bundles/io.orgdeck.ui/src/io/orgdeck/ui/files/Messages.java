package io.orgdeck.ui.files;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String cannotOpen;
	public static String fileMissing;
	public static String fileUnknown;
	public static String notSavedYet;
	public static String openAllFiles;
	public static String openOrgdeckFiles;
	public static String openTitle;

	static {
		NLS.initializeMessages("io.orgdeck.ui.files.messages", Messages.class);
	}

	private Messages() {
	}
}
