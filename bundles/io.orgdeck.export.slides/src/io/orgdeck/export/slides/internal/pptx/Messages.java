package io.orgdeck.export.slides.internal.pptx;

import org.eclipse.osgi.util.NLS;

/** Sentences about files and templates. */
final class Messages extends NLS {

	public static String macros;
	public static String missing;
	public static String noLayout;
	public static String notAPresentation;
	public static String notOpenXml;
	public static String outside;
	public static String progress;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
