package io.orgdeck.core.coding;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String addCode;
	public static String addCodes;
	public static String addTheme;
	public static String codeAs;
	public static String dismiss;
	public static String dontQuote;
	public static String goneOver;
	public static String joinCodes;
	public static String nameInQuote;
	public static String noTheme;
	public static String notGoneOver;
	public static String quote;
	public static String removeCodes;
	public static String removeThemes;
	public static String rule;
	public static String settle;
	public static String suggest;
	public static String takeOver;
	public static String uncode;
	public static String underTheme;

	static {
		NLS.initializeMessages("io.orgdeck.core.coding.messages", Messages.class);
	}

	private Messages() {
	}
}
