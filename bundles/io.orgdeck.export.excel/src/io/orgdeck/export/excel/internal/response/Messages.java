package io.orgdeck.export.excel.internal.response;

import org.eclipse.osgi.util.NLS;

/** Texts of the response sheet. */
final class Messages extends NLS {

	public static String noGroup;
	public static String noParticipant;
	public static String noRound;
	public static String noSession;
	public static String sheet_answers;
	public static String sheet_instructions;
	public static String sheet_participant;

	static {
		NLS.initializeMessages("io.orgdeck.export.excel.internal.response.messages", Messages.class);
	}

	private Messages() {
	}
}
