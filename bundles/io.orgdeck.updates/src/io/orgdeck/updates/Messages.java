package io.orgdeck.updates;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String archiveClimbs;
	public static String archiveTooLarge;
	public static String downloadChanged;
	public static String downloadFailed;
	public static String downloadShort;
	public static String downloading;
	public static String feedBroken;
	public static String feedNotSigned;
	public static String feedUnreachable;
	public static String forInstaller;
	public static String needsJava;
	public static String noAddress;
	public static String noKey;
	public static String noRoom;
	public static String noVersionBefore;
	public static String notForSystem;
	public static String notPutBeside;
	public static String notSet;
	public static String notThatVersion;
	public static String notUnpacked;
	public static String reasonCut;
	public static String reasonHost;
	public static String reasonMissing;
	public static String reasonRefused;
	public static String reasonSilent;
	public static String reasonUntrusted;
	public static String thereAlready;
	public static String unpacking;

	static {
		initializeMessages("io.orgdeck.updates.messages", Messages.class);
	}

	private Messages() {
	}
}
