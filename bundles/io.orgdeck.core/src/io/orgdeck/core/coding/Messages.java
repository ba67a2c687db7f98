package io.orgdeck.core.coding;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String nameInQuote;

	static {
		NLS.initializeMessages("io.orgdeck.core.coding.messages", Messages.class);
	}

	private Messages() {
	}
}
