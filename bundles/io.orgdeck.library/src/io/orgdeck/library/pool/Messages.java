package io.orgdeck.library.pool;

import org.eclipse.osgi.util.NLS;

/** Words of this package. */
final class Messages extends NLS {

	public static String cannotRemove;
	public static String misplaced;
	public static String newerPool;
	public static String noAddress;
	public static String noAnswer;
	public static String noFolder;
	public static String noPassword;
	public static String noPool;
	public static String noRight;
	public static String otherKey;
	public static String unreadable;
	public static String wrongPassword;

	static {
		NLS.initializeMessages("io.orgdeck.library.pool.messages", Messages.class);
	}

	private Messages() {
	}
}
