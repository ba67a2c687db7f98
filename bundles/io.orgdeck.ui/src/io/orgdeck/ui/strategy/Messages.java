package io.orgdeck.ui.strategy;

import org.eclipse.osgi.util.NLS;

/** Words of this package. */
final class Messages extends NLS {

	public static String noAssessment;

	static {
		NLS.initializeMessages("io.orgdeck.ui.strategy.messages", Messages.class);
	}

	private Messages() {
	}
}
