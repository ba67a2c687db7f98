package io.orgdeck.core.edits;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String addAnswers;
	public static String addAnswersTo;
	public static String answerTo;
	public static String joinAuthor;
	public static String joinPeople;
	public static String joinSamePeople;
	public static String letAnswersCount;
	public static String letAnswersStandBeside;
	public static String personNamed;
	public static String reviewMark;
	public static String valueWas;

	static {
		NLS.initializeMessages("io.orgdeck.core.edits.messages", Messages.class);
	}

	private Messages() {
	}
}
