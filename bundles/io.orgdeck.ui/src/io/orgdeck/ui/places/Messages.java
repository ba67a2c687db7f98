package io.orgdeck.ui.places;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String placeOfUnknownClass;
	public static String placeWithoutView;

	static {
		NLS.initializeMessages("io.orgdeck.ui.places.messages", Messages.class);
	}

	private Messages() {
	}
}
