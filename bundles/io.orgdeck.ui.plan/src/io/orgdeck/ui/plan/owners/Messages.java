package io.orgdeck.ui.plan.owners;

import org.eclipse.osgi.util.NLS;

/** Texts of these dialogs. */
final class Messages extends NLS {

	public static String actions;
	public static String address;
	public static String copied;
	public static String copy;
	public static String files;
	public static String lead;
	public static String mail;
	public static String name;
	public static String noAddress;
	public static String noMailProgram;
	public static String nobody;
	public static String owners;
	public static String remind;
	public static String save;
	public static String saveAll;
	public static String saveAllMessage;
	public static String saveAllTitle;
	public static String saveTitle;
	public static String saved;
	public static String title;
	public static String words;

	static {
		initializeMessages("io.orgdeck.ui.plan.owners.messages", Messages.class);
	}

	private Messages() {
	}
}
