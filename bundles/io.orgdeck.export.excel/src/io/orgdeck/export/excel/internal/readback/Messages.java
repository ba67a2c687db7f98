package io.orgdeck.export.excel.internal.readback;

import org.eclipse.osgi.util.NLS;

/** Words of this package. */
final class Messages extends NLS {

	public static String computes;
	public static String error;
	public static String row;
	public static String unreadable;

	static {
		NLS.initializeMessages("io.orgdeck.export.excel.internal.readback.messages", Messages.class);
	}

	private Messages() {
	}
}
