package io.orgdeck.ui.assess.sessions;

import org.eclipse.osgi.util.NLS;

/** Texts of the sessions page. */
final class Messages extends NLS {

	public static String agenda;
	public static String agendaEmpty;
	public static String attendance;
	public static String card;
	public static String cardAndQuestions;
	public static String cardNotes;
	public static String cards;
	public static String cardsAndQuestions;
	public static String cardsEmpty;
	public static String changeCardNotes;
	public static String changeDate;
	public static String changeDiscussed;
	public static String changeDuring;
	public static String changeFacilitator;
	public static String changeItemNotes;
	public static String changeItemTitle;
	public static String changeMinutes;
	public static String changeNotes;
	public static String changePlace;
	public static String changeReason;
	public static String changeStart;
	public static String changeState;
	public static String changeTitle;
	public static String date;
	public static String discussed;
	public static String during;
	public static String everybody;
	public static String exportCalendar;
	public static String facilitator;
	public static String inSession;
	public static String item;
	public static String itemNotes;
	public static String length;
	public static String lengthUntil;
	public static String minutes;
	public static String nobody;
	public static String nobodyToTick;
	public static String notYet;
	public static String notes;
	public static String notesHint;
	public static String place;
	public static String plan;
	public static String present;
	public static String presentByVotes;
	public static String reason;
	public static String removeTitle;
	public static String removeVotes;
	public static String session;
	public static String sessionsEmpty;
	public static String sessionsTitle;
	public static String starts;
	public static String state;
	public static String takesOver;
	public static String takesOverOne;
	public static String time;
	public static String title;
	public static String wasDiscussed;
	public static String why;
	public static String yes;

	static {
		initializeMessages("io.orgdeck.ui.assess.sessions.messages", Messages.class);
	}

	private Messages() {
	}
}
