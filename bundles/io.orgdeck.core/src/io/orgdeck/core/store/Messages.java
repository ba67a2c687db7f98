package io.orgdeck.core.store;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Container_incomplete;
	public static String Container_manifest;
	public static String SafeFile_exists;
	public static String SafeFile_failed;
	public static String Store_aDeck;
	public static String Store_anAssessment;
	public static String Store_line;
	public static String Store_missing;
	public static String Store_unreadable;
	public static String Store_wrongKind;

	static {
		initializeMessages("io.orgdeck.core.store.messages", Messages.class);
	}

	private Messages() {
	}
}
