package io.orgdeck.export.excel.internal.xlsx;

import org.eclipse.osgi.util.NLS;

/** Texts that stand on any sheet. */
final class Messages extends NLS {

	public static String longTexts_caption;
	public static String longTexts_cell;
	public static String longTexts_continued;
	public static String longTexts_part;
	public static String longTexts_sheet;
	public static String longTexts_text;
	public static String sheet_page;

	static {
		NLS.initializeMessages("io.orgdeck.export.excel.internal.xlsx.messages", Messages.class);
	}

	private Messages() {
	}
}
