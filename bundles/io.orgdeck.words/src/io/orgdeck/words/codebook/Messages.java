package io.orgdeck.words.codebook;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String code;
	public static String codesCameIn;
	public static String columnRemedy;
	public static String meaning;
	public static String noCodes;
	public static String passages;
	public static String theme;
	public static String themeMeaning;

	static {
		NLS.initializeMessages("io.orgdeck.words.codebook.messages", Messages.class);
	}

	private Messages() {
	}
}
