package io.orgdeck.ui.help;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String pictureMissing;
	public static String topicIncomplete;
	public static String topicTwice;
	public static String topicWithoutText;

	static {
		NLS.initializeMessages("io.orgdeck.ui.help.messages", Messages.class);
	}

	private Messages() {
	}
}
