package io.orgdeck.ui.password;

import org.eclipse.osgi.util.NLS;

/** Texts about passwords. */
final class Messages extends NLS {

	public static String askAgain;
	public static String askFirst;
	public static String cancel;
	public static String changeLead;
	public static String differ;
	public static String encrypting;
	public static String newPassword;
	public static String open;
	public static String password;
	public static String recoveryDone;
	public static String recoveryFile;
	public static String recoveryFiles;
	public static String recoveryLead;
	public static String recoveryPrint;
	public static String recoverySave;
	public static String recoveryText;
	public static String recoveryTitle;
	public static String recoveryWanted;
	public static String remove;
	public static String removed;
	public static String repeat;
	public static String set;
	public static String setDone;
	public static String setLead;
	public static String title;
	public static String tooShort;
	public static String whenSaved;

	static {
		initializeMessages("io.orgdeck.ui.password.messages", Messages.class);
	}

	private Messages() {
	}
}
