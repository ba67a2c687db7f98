package io.orgdeck.ui.edits;

import org.eclipse.osgi.util.NLS;

/** Labels of steps and names of new things. */
final class Messages extends NLS {

	public static String addGroup;
	public static String addParticipant;
	public static String changeComment;
	public static String changeReason;
	public static String clearVote;
	public static String clearVotes;
	public static String enterVote;
	public static String moveGroup;
	public static String moveParticipant;
	public static String newGroupName;
	public static String newParticipantName;
	public static String pasteVotes;
	public static String removeGroup;
	public static String removeGroups;
	public static String removeParticipant;
	public static String removeParticipants;

	static {
		initializeMessages("io.orgdeck.ui.edits.messages", Messages.class);
	}

	private Messages() {
	}
}
