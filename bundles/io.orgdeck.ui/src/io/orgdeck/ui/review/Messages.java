package io.orgdeck.ui.review;

import org.eclipse.osgi.util.NLS;

/** Words of this package. */
final class Messages extends NLS {

	public static String copyAdded;
	public static String copyChanged;
	public static String copyConflict;
	public static String copyKept;
	public static String copyMissing;
	public static String copyRemoved;
	public static String copyRenumbered;
	public static String copySamePerson;
	public static String featureOf;
	public static String keepAll;
	public static String keepMine;
	public static String kind;
	public static String mine;
	public static String mineStands;
	public static String note;
	public static String show;
	public static String showAll;
	public static String showKind;
	public static String stands;
	public static String takeAll;
	public static String takeTheirs;
	public static String theirsStands;
	public static String unreadable;
	public static String what;

	static {
		initializeMessages("io.orgdeck.ui.review.messages", Messages.class);
	}

	private Messages() {
	}
}
