package io.orgdeck.core.mail;

import org.eclipse.osgi.util.NLS;

/** Words of this package. */
final class Messages extends NLS {

	public static String description;
	public static String detail;
	public static String due;
	public static String greeting;
	public static String group;
	public static String measure;
	public static String more;
	public static String opening;
	public static String overdue;
	public static String subject;

	static {
		NLS.initializeMessages("io.orgdeck.core.mail.messages", Messages.class);
	}

	private Messages() {
	}
}
