package io.orgdeck.core.plugins;

import org.eclipse.osgi.util.NLS;

/** Texts about plug-ins of others. */
final class Messages extends NLS {

	public static String about;
	public static String activatorFailed;
	public static String already;
	public static String badHeader;
	public static String badPluginXml;
	public static String changedAfterSigning;
	public static String exportsOfProduct;
	public static String folderNotMade;
	public static String folderNotWritten;
	public static String fragment;
	public static String leftOut;
	public static String needsBundle;
	public static String needsConflict;
	public static String needsJava;
	public static String needsOther;
	public static String needsPackage;
	public static String nextStart;
	public static String noJar;
	public static String noManifest;
	public static String noName;
	public static String noSingleton;
	public static String noSuchFile;
	public static String nothingToInstall;
	public static String notInstalled;
	public static String notSigned;
	public static String offLater;
	public static String partOfProduct;
	public static String shadowsProduct;
	public static String signedUnknown;
	public static String signedVouched;
	public static String stateActive;
	public static String stateDisabled;
	public static String stateStuck;
	public static String stateUnusable;
	public static String stateWaiting;
	public static String stuckReason;
	public static String tooLarge;
	public static String unreadable;
	public static String vendorUnknown;

	static {
		initializeMessages("io.orgdeck.core.plugins.messages", Messages.class);
	}

	private Messages() {
	}
}
