package io.orgdeck.ui.privacy;

import org.eclipse.osgi.util.NLS;

/** Texts about what people may ask for. */
final class Messages extends NLS {

	public static String about;
	public static String aboutFile;
	public static String also;
	public static String alsoHint;
	public static String cancel;
	public static String done;
	public static String forget;
	public static String keep;
	public static String lead;
	public static String nobody;
	public static String person;
	public static String remove;
	public static String running;
	public static String save;
	public static String saveFirst;
	public static String texts;
	public static String title;
	public static String votes;

	static {
		initializeMessages("io.orgdeck.ui.privacy.messages", Messages.class);
	}

	private Messages() {
	}
}
