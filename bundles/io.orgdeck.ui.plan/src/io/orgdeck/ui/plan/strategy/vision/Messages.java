package io.orgdeck.ui.plan.strategy.vision;

import org.eclipse.osgi.util.NLS;

/** Words of this package. */
final class Messages extends NLS {

	public static String bringBack;
	public static String changeNote;
	public static String changeStatement;
	public static String changeVision;
	public static String date;
	public static String keep;
	public static String note;
	public static String now;
	public static String statement;
	public static String versions;
	public static String versionsEmpty;
	public static String vision;

	static {
		NLS.initializeMessages("io.orgdeck.ui.plan.strategy.vision.messages", Messages.class);
	}

	private Messages() {
	}
}
