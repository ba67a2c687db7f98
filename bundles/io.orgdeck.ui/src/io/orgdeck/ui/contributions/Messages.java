package io.orgdeck.ui.contributions;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String noOrder;

	static {
		NLS.initializeMessages("io.orgdeck.ui.contributions.messages", Messages.class);
	}

	private Messages() {
	}
}
