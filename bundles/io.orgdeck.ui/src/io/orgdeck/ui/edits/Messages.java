package io.orgdeck.ui.edits;

import org.eclipse.osgi.util.NLS;

/** Labels of steps and names of new things. */
final class Messages extends NLS {

	static String addGroup;
	static String addParticipant;
	static String moveGroup;
	static String moveParticipant;
	static String newGroupName;
	static String newParticipantName;
	static String removeGroup;
	static String removeGroups;
	static String removeParticipant;
	static String removeParticipants;

	static {
		initializeMessages("io.orgdeck.ui.edits.messages", Messages.class);
	}

	private Messages() {
	}
}
