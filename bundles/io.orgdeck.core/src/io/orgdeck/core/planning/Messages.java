package io.orgdeck.core.planning;

import org.eclipse.osgi.util.NLS;

/** Words of this package. */
final class Messages extends NLS {

	static String addAction;
	static String addCards;
	static String deadlineDue;
	static String deadlineNone;
	static String deadlineOverdue;
	static String deadlineOverdueOne;
	static String deadlineToday;
	static String editAction;
	static String editGroup;
	static String groupOf;
	static String groupUnnamed;
	static String itemCards;
	static String itemFurtherCards;
	static String itemOwnChoice;
	static String itemRange;
	static String itemWholePack;
	static String meetingTitle;
	static String moveAction;
	static String moveActions;
	static String planSession;
	static String reasonAgenda;
	static String reasonGuide;
	static String reasonGuideAs;
	static String reasonWithNote;
	static String removeAction;
	static String removeActions;
	static String setStatus;
	static String setStatusOfMany;
	static String setUpGroups;

	static {
		NLS.initializeMessages("io.orgdeck.core.planning.messages", Messages.class);
	}

	private Messages() {
	}
}
