package io.orgdeck.core.calendar;

/** Words of this package, in the language of whoever reads the dates. */
final class Messages {

	String actionDue;
	String facilitatedBy;
	String group;
	String groupTitle;
	String item;
	String itemWithCards;
	String meeting;
	String milestone;
	String notOurs;
	String ownedBy;
	String remindMore;
	String remindOverdue;
	String remindUpcoming;
	String session;
	String timedItem;
	String untimedItem;
}
