package io.orgdeck.core.pack;

import org.eclipse.osgi.util.NLS;

/** Words of this package. */
final class Messages extends NLS {

	public static String bundleDiffers;
	public static String comparing;
	public static String damagedManifest;
	public static String differs;
	public static String earlierPack;
	public static String failed;
	public static String figureOf;
	public static String fileGone;
	public static String leftOut;
	public static String making;
	public static String more;
	public static String noFiles;
	public static String noManifest;
	public static String noParent;
	public static String noReader;
	public static String notAPack;
	public static String notOfPack;
	public static String packThere;
	public static String placed;
	public static String placedIn;
	public static String quote;
	public static String refused;
	public static String reportSays;
	public static String score;
	public static String scoreGone;
	public static String typed;
	public static String unknown;
	public static String unknownIn;
	public static String unknownOf;
	public static String withheld;
	public static String writing;
	public static String twinAlone;
	public static String twinDiffers;

	static {
		NLS.initializeMessages("io.orgdeck.core.pack.messages", Messages.class);
	}

	private Messages() {
	}
}
