package io.orgdeck.export.word.internal.house;

import org.eclipse.osgi.util.NLS;

/** Words of this package. */
final class Messages extends NLS {

	public static String leftOut;
	public static String Left_changes;
	public static String Left_comments;
	public static String Left_data;
	public static String Left_notes;
	public static String Left_properties;
	public static String Left_protection;
	public static String Left_text;
	public static String Left_tracking;
	public static String link;
	public static String macros;
	public static String notADocument;
	public static String notOpenXml;
	public static String objects;
	public static String oddlyBuilt;
	public static String outside;
	public static String Role_body;
	public static String Role_bullet;
	public static String Role_caption;
	public static String Role_heading1;
	public static String Role_heading2;
	public static String Role_heading3;
	public static String Role_numbered;
	public static String Role_subtitle;
	public static String Role_tableCaption;
	public static String Role_tableHeading;
	public static String Role_tableNote;
	public static String Role_tableText;
	public static String Role_title;
	public static String wrongPassword;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
