package io.orgdeck.core.audit;

import org.eclipse.osgi.util.NLS;

/** Words of this package. */
final class Messages extends NLS {

	public static String bundleChanged;
	public static String bundleNone;
	public static String bundleOther;
	public static String bundleUnreadable;
	public static String keyBroken;
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
