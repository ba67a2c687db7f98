package io.orgdeck.core.document;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String AssessmentDocument_untitled;
	public static String DeckDocument_untitled;
	public static String Documents_openAsAnother;
	public static String OrgDocument_listenerFailed;

	static {
		initializeMessages("io.orgdeck.core.document.messages", Messages.class);
	}

	private Messages() {
	}
}
