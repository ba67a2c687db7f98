package io.orgdeck.core.document;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String EveryCopy_caches;
	public static String EveryCopy_task;
	public static String AssessmentDocument_notAttached;
	public static String AssessmentDocument_notCopied;
	public static String AssessmentDocument_untitled;
	public static String Autosave_failed;
	public static String DeckDocument_untitled;
	public static String Difference_added;
	public static String Difference_changed;
	public static String Difference_removed;
	public static String DocumentFile_copied;
	public static String DocumentFile_failed;
	public static String DocumentFile_formerPassword;
	public static String DocumentFile_noBackup;
	public static String DocumentFile_noLock;
	public static String DocumentFile_notTidy;
	public static String DocumentFile_protected;
	public static String DocumentFile_readOnly;
	public static String DocumentFile_vitalBackup;
	public static String Documents_openAsAnother;
	public static String Documents_openElsewhere;
	public static String Documents_unreadable;
	public static String Documents_watchFailed;
	public static String HomeFile_noLock;
	public static String HomeFile_noSignOfLife;
	public static String HomeFile_notReleased;
	public static String Listeners_failed;
	public static String LockedException_held;
	public static String LockedException_unknown;
	public static String OrgDocument_notKept;
	public static String OrgDocument_notLooked;
	public static String OrgDocument_notProtected;
	public static String OrgDocument_notTidy;
	public static String OutsideChange_deleted;
	public static String OutsideChange_replaced;
	public static String OutsideChange_takenOver;
	public static String RecoveryService_failed;
	public static String Recovery_failed;
	public static String Recovery_notDeclined;
	public static String Recovery_notGivenBack;

	static {
		initializeMessages("io.orgdeck.core.document.messages", Messages.class);
	}

	private Messages() {
	}
}
