package io.orgdeck.export.word.internal.group;

import org.eclipse.osgi.util.NLS;

/** Words of this package. */
final class Messages extends NLS {

	public static String missing;
	public static String noGroups;
	public static String noSuchGroup;
	public static String progress;

	/** In the language of the pages. */
	String title;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
