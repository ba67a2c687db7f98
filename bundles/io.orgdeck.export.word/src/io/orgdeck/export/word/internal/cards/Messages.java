package io.orgdeck.export.word.internal.cards;

import org.eclipse.osgi.util.NLS;

/** Words of this package. */
final class Messages extends NLS {

	public static String missing;
	public static String noCards;
	public static String noSuchCard;
	public static String progress;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
