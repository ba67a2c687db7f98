package io.orgdeck.ui.find;

import org.eclipse.osgi.util.NLS;

/** Texts of the view. */
final class Messages extends NLS {

	public static String onlyInFront;
	public static String first;
	public static String found;
	public static String hint;
	public static String next;
	public static String noAssessment;
	public static String nothing;
	public static String previous;
	public static String said;
	public static String text;
	public static String typeHere;
	public static String what;
	public static String where;
	public static String words;

	static {
		initializeMessages("io.orgdeck.ui.find.messages", Messages.class);
	}

	private Messages() {
	}
}
