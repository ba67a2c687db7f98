package io.orgdeck.core.edits;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String addAnswers;
	public static String addAnswersTo;
	public static String letAnswersCount;
	public static String letAnswersStandBeside;

	static {
		NLS.initializeMessages("io.orgdeck.core.edits.messages", Messages.class);
	}

	private Messages() {
	}
}
