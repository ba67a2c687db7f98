package io.orgdeck.core.ballot;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String channelBadId;
	public static String channelNoName;
	public static String channelTwice;
	public static String channelUnusable;
	public static String journalBroken;
	public static String journalNotTidy;
	public static String journalSealed;
	public static String journalTooLarge;
	public static String journalUnreadable;
	public static String journalWithoutPlace;
	public static String voteNotKept;

	static {
		NLS.initializeMessages("io.orgdeck.core.ballot.messages", Messages.class);
	}

	private Messages() {
	}
}
