package io.orgdeck.export.pdf.internal.readback;

import org.eclipse.osgi.util.NLS;

/** Words of this package. */
final class Messages extends NLS {

	public static String page;
	public static String unreadable;
	public static String untagged;

	static {
		NLS.initializeMessages("io.orgdeck.export.pdf.internal.readback.messages", Messages.class);
	}

	private Messages() {
	}
}
