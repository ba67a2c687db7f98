package io.orgdeck.core.language;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String blanks;
	public static String blanksRemedy;
	public static String breaks;
	public static String breaksRemedy;
	public static String completeness;
	public static String counts;
	public static String countsRemedy;
	public static String dayPattern;
	public static String dayPatternRemedy;
	public static String draftName;
	public static String expression;
	public static String expressionRemedy;
	public static String keyMark;
	public static String keyMarkRemedy;
	public static String markup;
	public static String markupRemedy;
	public static String noLanguage;
	public static String noLanguageRemedy;
	public static String noPack;
	public static String noSheet;
	public static String noTag;
	public static String notChosen;
	public static String notInstalled;
	public static String unknownText;
	public static String unknownTextRemedy;
	public static String xml;
	public static String xmlRemedy;

	static {
		initializeMessages("io.orgdeck.core.language.messages", Messages.class);
	}

	private Messages() {
	}
}
