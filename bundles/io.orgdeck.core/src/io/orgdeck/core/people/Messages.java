package io.orgdeck.core.people;

import org.eclipse.osgi.util.NLS;

/** Words about lists of people. The names of columns are separated by semicolons; the first is the one that is written. */
final class Messages extends NLS {

	public static String column_cards;
	public static String column_date;
	public static String column_description;
	public static String column_email;
	public static String column_facilitator;
	public static String column_firstName;
	public static String column_group;
	public static String column_id;
	public static String column_lastName;
	public static String column_name;
	public static String column_number;
	public static String column_place;
	public static String column_role;
	public static String column_session;
	public static String column_starts;
	public static String list_above;
	public static String list_aboveRemedy;
	public static String list_aside;
	public static String list_badAddress;
	public static String list_badAddressRemedy;
	public static String list_badDay;
	public static String list_badDayRemedy;
	public static String list_badTime;
	public static String list_badTimeRemedy;
	public static String list_beyond;
	public static String list_beyondRemedy;
	public static String list_formula;
	public static String list_formulaRemedy;
	public static String list_noGroup;
	public static String list_noName;
	public static String list_noNameRemedy;
	public static String list_noTitle;
	public static String list_none;
	public static String list_noneRemedy;
	public static String list_note;
	public static String list_noteRemedy;
	public static String list_otherSheet;
	public static String list_otherSheetRemedy;
	public static String list_struck;
	public static String list_struckRemedy;
	public static String list_unusedRemedy;
	public static String plan_differs;
	public static String plan_differsRemedy;
	public static String plan_namesakes;
	public static String plan_namesakesRemedy;
	public static String plan_sameName;
	public static String plan_sameNameRemedy;
	public static String plan_twice;
	public static String plan_twiceRemedy;
	public static String plan_unknownCard;
	public static String plan_unknownCardRemedy;
	public static String plan_unknownId;
	public static String plan_unknownIdRemedy;

	static {
		NLS.initializeMessages("io.orgdeck.core.people.messages", Messages.class);
	}

	private Messages() {
	}
}
