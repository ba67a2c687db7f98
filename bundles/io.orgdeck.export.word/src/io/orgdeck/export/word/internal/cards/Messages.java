package io.orgdeck.export.word.internal.cards;

import org.eclipse.osgi.util.NLS;

/** Words of this package. */
final class Messages extends NLS {

	public static String examples;
	public static String missing;
	public static String noCards;
	public static String noSuchCard;
	public static String progress;
	public static String readOn;
	public static String seeAlso;
	public static String toDiscuss;
	public static String toRate;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
