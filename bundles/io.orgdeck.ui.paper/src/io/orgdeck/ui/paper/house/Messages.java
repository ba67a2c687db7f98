package io.orgdeck.ui.paper.house;

import org.eclipse.osgi.util.NLS;

/** Words of this package. */
final class Messages extends NLS {

	public static String accent;
	public static String addLogo;
	public static String body;
	public static String chartColours;
	public static String chooseColour;
	public static String colours;
	public static String description;
	public static String export;
	public static String exportTitle;
	public static String fieldName;
	public static String fileKind;
	public static String footer;
	public static String header;
	public static String headings;
	public static String importStyle;
	public static String importTitle;
	public static String logo;
	public static String logoDescription;
	public static String logoKind;
	public static String logoTitle;
	public static String makeReadable;
	public static String preview;
	public static String previewHeading;
	public static String previewSentence;
	public static String previewTitle;
	public static String quiet;
	public static String removeLogo;
	public static String rule;
	public static String serif;
	public static String text;
	public static String typefaces;

	static {
		NLS.initializeMessages("io.orgdeck.ui.paper.house.messages", Messages.class);
	}

	private Messages() {
	}
}
