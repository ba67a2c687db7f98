package io.orgdeck.core.export;

import org.eclipse.osgi.util.NLS;

/** Words of this package. */
final class Messages extends NLS {

	public static String exporterBadExtension;
	public static String exporterBadId;
	public static String exporterNoClass;
	public static String exporterNoName;
	public static String exporterTwice;
	public static String exporterUnusable;
	public static String exportFailed;
	public static String exportTask;

	static {
		NLS.initializeMessages("io.orgdeck.core.export.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
