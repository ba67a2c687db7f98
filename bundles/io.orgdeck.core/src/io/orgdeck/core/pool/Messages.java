package io.orgdeck.core.pool;

import org.eclipse.osgi.util.NLS;

/** Words of this package. */
final class Messages extends NLS {

	public static String carriedBroken;
	public static String fewOrganisations;
	public static String hostile;
	public static String newer;
	public static String none;
	public static String nothingNew;
	public static String releaseBroken;

	static {
		NLS.initializeMessages("io.orgdeck.core.pool.messages", Messages.class);
	}

	private Messages() {
	}
}
