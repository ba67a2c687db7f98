package io.orgdeck.core.audit;

import org.eclipse.osgi.util.NLS;

/** Words of this package. */
final class Messages extends NLS {

	public static String backupBroken;
	public static String backupLead;
	public static String bundleChanged;
	public static String bundleNone;
	public static String bundleOther;
	public static String bundleUnreadable;
	public static String checkDifferent;
	public static String checkFigures;
	public static String checkFiles;
	public static String checkNotVerified;
	public static String checkSigned;
	public static String conditionBroken;
	public static String conditionOpen;
	public static String fileChanged;
	public static String fileIntact;
	public static String fileNobody;
	public static String fileNotSigned;
	public static String keyBroken;
	public static String keyKnown;
	public static String keyOwn;
	public static String keyUnknown;
	public static String keysUnreadable;
	public static String logBroken;
	public static String paperChanged;
	public static String paperUnknown;
	public static String paperUnreadable;
	public static String signatureChanged;
	public static String signatureNone;

	public String pageCode;
	public String pageFigures;
	public String pageHeading;
	public String pageHow;
	public String pageKey;

	static {
		NLS.initializeMessages("io.orgdeck.core.audit.messages", Messages.class);
	}

	private Messages() {
	}
}
