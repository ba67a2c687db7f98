package io.orgdeck.export.slides.internal.readback;

import org.eclipse.osgi.util.NLS;

/** Words of this package. */
final class Messages extends NLS {

	public static String notes;
	public static String slide;
	public static String unreadable;

	static {
		NLS.initializeMessages("io.orgdeck.export.slides.internal.readback.messages", Messages.class);
	}

	private Messages() {
	}
}
