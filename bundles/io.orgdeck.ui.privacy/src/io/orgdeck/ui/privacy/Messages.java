package io.orgdeck.ui.privacy;

import org.eclipse.osgi.util.NLS;

/** Texts about what people may ask for. */
final class Messages extends NLS {

	public static String about;
	public static String aboutFile;
	public static String also;
	public static String alsoHint;
	public static String basis;
	public static String cancel;
	public static String changeBasis;
	public static String changeController;
	public static String changeDeleteBy;
	public static String changeGiven;
	public static String changeNoticeText;
	public static String changePurpose;
	public static String changeReason;
	public static String changeRecipients;
	public static String changeRetention;
	public static String controller;
	public static String deleteBy;
	public static String deleteByHint;
	public static String done;
	public static String factsFile;
	public static String factsHeading;
	public static String forget;
	public static String given;
	public static String keep;
	public static String lead;
	public static String nobody;
	public static String noticeText;
	public static String noticesEmpty;
	public static String noticesHeading;
	public static String person;
	public static String purpose;
	public static String reason;
	public static String recipients;
	public static String remove;
	public static String retention;
	public static String running;
	public static String save;
	public static String saveFirst;
	public static String texts;
	public static String title;
	public static String votes;
	public static String writeFacts;

	static {
		initializeMessages("io.orgdeck.ui.privacy.messages", Messages.class);
	}

	private Messages() {
	}
}
