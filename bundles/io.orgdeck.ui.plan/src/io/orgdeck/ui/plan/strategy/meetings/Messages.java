package io.orgdeck.ui.plan.strategy.meetings;

import org.eclipse.osgi.util.NLS;

/** Words of this package. */
final class Messages extends NLS {

	public static String action;
	public static String agenda;
	public static String agendaEmpty;
	public static String cards;
	public static String changeDate;
	public static String changeDecision;
	public static String changeItemMinutes;
	public static String changeItemNotes;
	public static String changeItemTitle;
	public static String changeMinutes;
	public static String changePlace;
	public static String changeStart;
	public static String changeTitle;
	public static String changes;
	public static String changesEmpty;
	public static String code;
	public static String date;
	public static String decision;
	public static String decisions;
	public static String decisionsEmpty;
	public static String goToAction;
	public static String group;
	public static String held;
	public static String item;
	public static String itemNotes;
	public static String makeAction;
	public static String meeting;
	public static String meetingsEmpty;
	public static String minutes;
	public static String minutesHint;
	public static String minutesLong;
	public static String newItem;
	public static String noEarlierMeeting;
	public static String noGroup;
	public static String nothingNoted;
	public static String pageTitle;
	public static String place;
	public static String since;
	public static String starts;
	public static String state;
	public static String takeAgenda;
	public static String time;
	public static String title;
	public static String toCome;
	public static String wasHeld;
	public static String what;

	static {
		NLS.initializeMessages("io.orgdeck.ui.plan.strategy.meetings.messages", Messages.class);
	}

	private Messages() {
	}
}
