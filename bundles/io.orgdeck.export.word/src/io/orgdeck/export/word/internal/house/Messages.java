package io.orgdeck.export.word.internal.house;

import org.eclipse.osgi.util.NLS;

/** Words of this package. */
final class Messages extends NLS {

	public static String Appendix;
	public static String macros;
	public static String notADocument;
	public static String notOpenXml;
	public static String objects;
	public static String outside;
	public static String wrongPassword;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
