package io.orgdeck.core.export;

import org.eclipse.osgi.util.NLS;

/** Words of this package. */
final class Messages extends NLS {

	static String exporterBadExtension;
	static String exporterBadId;
	static String exporterNoClass;
	static String exporterNoName;
	static String exporterTwice;
	static String exporterUnusable;
	static String exportFailed;
	static String exportTask;

	static {
		NLS.initializeMessages("io.orgdeck.core.export.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
