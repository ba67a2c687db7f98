package io.orgdeck.exchange.decks.internal;

import org.eclipse.osgi.util.NLS;

/** Texts about questionnaires of other programs. */
final class Messages extends NLS {

	public static String decrease;
	public static String discussed;
	public static String discussedRemedy;
	public static String increase;
	public static String kind_choices;
	public static String kind_ranking;
	public static String kind_text;
	public static String lss_none;
	public static String many;
	public static String manyRemedy;
	public static String no;
	public static String none;
	public static String notTaken;
	public static String notTakenRemedy;
	public static String other;
	public static String same;
	public static String scale;
	public static String surveyjs_none;
	public static String tooLarge;
	public static String uncertain;
	public static String yes;

	static {
		NLS.initializeMessages("io.orgdeck.exchange.decks.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
