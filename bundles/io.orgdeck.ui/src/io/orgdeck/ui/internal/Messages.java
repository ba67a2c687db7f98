package io.orgdeck.ui.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of this bundle. */
public class Messages extends NLS {

	public static String cannotOpen;
	public static String fileMissing;
	public static String fileUnknown;
	public static String openAllFiles;
	public static String openOrgdeckFiles;
	public static String openTitle;

	static {
		initializeMessages("io.orgdeck.ui.internal.messages", Messages.class);
	}
}
