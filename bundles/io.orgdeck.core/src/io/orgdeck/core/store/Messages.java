package io.orgdeck.core.store;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Attachments_changed;
	public static String Attachments_missing;
	public static String Attachments_unreadable;
	public static String Container_incomplete;
	public static String Container_manifest;
	public static String Failure_cause;
	public static String Failure_characters;
	public static String Failure_damaged;
	public static String Failure_denied;
	public static String Failure_exists;
	public static String Failure_fault;
	public static String Failure_file;
	public static String Failure_memory;
	public static String Failure_missing;
	public static String Failure_noLog;
	public static String Failure_noReason;
	public static String Failure_reading;
	public static String Failure_tooMuch;
	public static String Model_encoding;
	public static String Model_nonsense;
	public static String Model_notMigrated;
	public static String Model_notXml;
	public static String Model_tooDeep;
	public static String Model_tooMany;
	public static String Model_tooManyProblems;
	public static String Model_tooNew;
	public static String Password_needed;
	public static String Password_wrong;
	public static String Repairs_deckWithoutId;
	public static String Repairs_furtherRoot;
	public static String Repairs_sameId;
	public static String Repairs_sameIdInDeck;
	public static String Repairs_unreadableVotes;
	public static String Repairs_version;
	public static String Report_dangling;
	public static String Report_feature;
	public static String Report_migrated;
	public static String Report_newerMinor;
	public static String Report_other;
	public static String Report_repeated;
	public static String Report_strayText;
	public static String Report_type;
	public static String Report_unknownKept;
	public static String Report_value;
	public static String Report_valueKept;
	public static String SafeFile_exists;
	public static String SafeFile_failed;
	public static String SafeFile_folder;
	public static String SafeFile_keptBeside;
	public static String SafeFile_links;
	public static String SafeFile_noFolder;
	public static String SafeFile_readOnly;
	public static String Stage_failed;
	public static String Stage_tooLarge;
	public static String Store_aDeck;
	public static String Store_anAssessment;
	public static String Store_attachmentMissing;
	public static String Store_attachmentNotAtHand;
	public static String Store_folder;
	public static String Store_line;
	public static String Store_missing;
	public static String Store_notSerialised;
	public static String Store_tooLarge;
	public static String Store_tooMuch;
	public static String Store_unreadable;
	public static String Store_wrongKind;
	public static String Zip_bomb;
	public static String Zip_climbs;
	public static String Zip_directory;
	public static String Zip_entry;
	public static String Zip_full;
	public static String Zip_noEnd;
	public static String Zip_tooLarge;
	public static String Zip_tooManyEntries;
	public static String Zip_tooShort;
	public static String Zip_twice;

	static {
		initializeMessages("io.orgdeck.core.store.messages", Messages.class);
	}

	private Messages() {
	}
}
