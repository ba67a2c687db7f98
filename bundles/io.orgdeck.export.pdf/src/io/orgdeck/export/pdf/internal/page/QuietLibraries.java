package io.orgdeck.export.pdf.internal.page;

import com.openhtmltopdf.util.XRLog;

/**
 * Lets the libraries behind a PDF say nothing: their words are for those who write pages by hand. To be asked before the first of their
 * classes is used. Without it commons-logging would also try the product's log4j-api, of which it may use a part alone, and fail.
 */
public final class QuietLibraries {

	static {
		System.setProperty("org.apache.commons.logging.LogFactory", "org.apache.commons.logging.impl.LogFactoryImpl");
		System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
		XRLog.setLoggingEnabled(false);
	}

	private QuietLibraries() {
	}

	public static void ensure() {
		// the class is set up
	}
}
