package io.orgdeck.ui.paper.audit;

import org.eclipse.osgi.util.NLS;

/** Words of this package. */
final class Messages extends NLS {

	public static String addKey;
	public static String addLead;
	public static String addNow;
	public static String addTitle;
	public static String backedUp;
	public static String backupFile;
	public static String backupTitle;
	public static String bundles;
	public static String cancel;
	public static String close;
	public static String copyKey;
	public static String handOnTitle;
	public static String handOnWhere;
	public static String handedOn;
	public static String keyIs;
	public static String keyLead;
	public static String keyNone;
	public static String keyTitle;
	public static String knownKeys;
	public static String knownLead;
	public static String knownLine;
	public static String made;
	public static String makeKey;
	public static String makeTitle;
	public static String making;
	public static String noKey;
	public static String notSound;
	public static String ownKey;
	public static String papers;
	public static String printBackup;
	public static String removeKey;
	public static String replaceAsk;
	public static String replaceKey;
	public static String replaceNow;
	public static String restoreBackup;
	public static String restoreNow;
	public static String restoreReplaces;
	public static String restoreTitle;
	public static String saveBackup;
	public static String sound;
	public static String texts;
	public static String verifyPapers;
	public static String verifyTitle;
	public static String verifying;
	public static String wholeKey;
	public static String whoseKey;
	public static String lookFiles;
	public static String lookTitle;
	public static String signAgain;
	public static String signBy;
	public static String signByNobody;
	public static String signFiles;
	public static String signKinds;
	public static String signReplaces;
	public static String signTitle;
	public static String signed;

	static {
		initializeMessages("io.orgdeck.ui.paper.audit.messages", Messages.class);
	}

	private Messages() {
	}
}
