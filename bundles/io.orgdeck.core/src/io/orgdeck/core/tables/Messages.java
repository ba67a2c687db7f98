package io.orgdeck.core.tables;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String csv_afterQuote;
	public static String csv_broken;
	public static String csv_guessed;
	public static String csv_guessedRemedy;
	public static String csv_notText;
	public static String csv_notUtf8;
	public static String csv_openQuote;
	public static String csv_quoteInside;
	public static String csv_tooLarge;
	public static String csv_tooManyFields;
	public static String ods_damaged;
	public static String ods_none;
	public static String ods_tooLarge;
	public static String place_cell;
	public static String place_row;
	public static String place_sheet;
	public static String problems_more;
	public static String reader_failed;
	public static String reader_folder;
	public static String reader_incomplete;
	public static String reader_noFile;
	public static String reader_twice;
	public static String reader_unknownKind;
	public static String reader_unusable;
	public static String table_beside;
	public static String table_besideRemedy;
	public static String table_columnAlike;
	public static String table_columnTwice;
	public static String table_columnTwiceRemedy;
	public static String table_unusedColumn;
	public static String table_wider;
	public static String table_widerRemedy;

	static {
		NLS.initializeMessages("io.orgdeck.core.tables.messages", Messages.class);
	}

	private Messages() {
	}
}
