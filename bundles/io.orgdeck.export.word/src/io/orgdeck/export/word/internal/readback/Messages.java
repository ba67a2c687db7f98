package io.orgdeck.export.word.internal.readback;

import org.eclipse.osgi.util.NLS;

/** Words of this package. */
final class Messages extends NLS {

	public static String charts;
	public static String footnotes;
	public static String running;
	public static String start;
	public static String unreadable;

	static {
		NLS.initializeMessages("io.orgdeck.export.word.internal.readback.messages", Messages.class);
	}

	private Messages() {
	}
}
