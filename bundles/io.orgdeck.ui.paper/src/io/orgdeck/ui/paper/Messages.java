package io.orgdeck.ui.paper;

import org.eclipse.osgi.util.NLS;

/** Texts of the board paper page. */
final class Messages extends NLS {

	public static String advantages;
	public static String affected;
	public static String author;
	public static String background;
	public static String body;
	public static String changeOption;
	public static String changePaper;
	public static String checkable;
	public static String checkableBy;
	public static String checkableKey;
	public static String checkableMake;
	public static String checkableNoKey;
	public static String checkablePage;
	public static String checkableVerify;
	public static String complete;
	public static String contact;
	public static String cover;
	public static String coverOpen;
	public static String date;
	public static String description;
	public static String disadvantages;
	public static String doingNothing;
	public static String exempt;
	public static String exemptGround;
	public static String export;
	public static String forWhat;
	public static String houseChoose;
	public static String houseNameless;
	public static String houseOfClient;
	public static String houseOfFirm;
	public static String houseOfProduct;
	public static String houseRemove;
	public static String houseStyle;
	public static String implications;
	public static String incomplete;
	public static String kind;
	public static String leaveOut;
	public static String makePack;
	public static String makePackHint;
	public static String meansDoingNothing;
	public static String nextSteps;
	public static String none;
	public static String onPage;
	public static String option;
	public static String options;
	public static String optionsEmpty;
	public static String outline;
	public static String packLead;
	public static String packTitle;
	public static String pages;
	public static String pagesTooMany;
	public static String pagesWithAppendices;
	public static String partExempt;
	public static String partLeftOut;
	public static String partPublic;
	public static String parts;
	public static String partsAction;
	public static String partsEmpty;
	public static String partsFinding;
	public static String partsHint;
	public static String partsPart;
	public static String partsRecommendation;
	public static String partsSection;
	public static String partsTitle;
	public static String partsWhat;
	public static String preferred;
	public static String preferredOption;
	public static String purpose;
	public static String putInPartA;
	public static String putInPartB;
	public static String reportOf;
	public static String summary;
	public static String timetable;
	public static String title;
	public static String usualOptions;
	public static String why;
	public static String words;

	static {
		initializeMessages("io.orgdeck.ui.paper.messages", Messages.class);
	}

	private Messages() {
	}
}
