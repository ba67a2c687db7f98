package io.orgdeck.ui.plan.strategy;

import org.eclipse.osgi.util.NLS;

/** Words of this package. */
final class Messages extends NLS {

	public static String noAssessment;
	public static String questionLabel;
	public static String questionNumber;

	static {
		NLS.initializeMessages("io.orgdeck.ui.plan.strategy.messages", Messages.class);
	}

	private Messages() {
	}
}
