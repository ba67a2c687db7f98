package io.orgdeck.ui.assess.review;

import org.eclipse.osgi.util.NLS;

/** Texts of marks and comments. */
final class Messages extends NLS {

	public static String add;
	public static String byAt;
	public static String checked;
	public static String commentHint;
	public static String comments;
	public static String newComment;
	public static String noMark;
	public static String queried;
	public static String remove;
	public static String review;
	public static String toCheck;

	static {
		initializeMessages("io.orgdeck.ui.assess.review.messages", Messages.class);
	}

	private Messages() {
	}
}
