package io.orgdeck.library.remote;

import org.eclipse.osgi.util.NLS;

/** Words of this package. */
final class Messages extends NLS {

	public static String apart_incomplete;
	public static String join_step;
	public static String road_address;
	public static String road_busy;
	public static String road_getting;
	public static String road_progress;
	public static String road_sending;
	public static String sharing_both;
	public static String sharing_busy;
	public static String sharing_foreign;
	public static String sharing_get;
	public static String sharing_incomplete;
	public static String sharing_joined;
	public static String sharing_joining;
	public static String sharing_kept;
	public static String sharing_line;
	public static String sharing_meanwhile;
	public static String sharing_more;
	public static String sharing_noAddress;
	public static String sharing_noState;
	public static String sharing_none;
	public static String sharing_otherFolder;
	public static String sharing_outside;
	public static String sharing_refused;
	public static String sharing_send;
	public static String sharing_sent;
	public static String sharing_state;
	public static String sharing_stays;
	public static String sharing_unreachable;
	public static String sharing_unsaved;
	public static String ssh_changed;
	public static String ssh_unknown;
	public static String trouble_broken;
	public static String trouble_full;
	public static String trouble_none;
	public static String trouble_notAllowed;
	public static String trouble_notTrusted;
	public static String trouble_proxy;

	static {
		initializeMessages("io.orgdeck.library.remote.messages", Messages.class);
	}

	private Messages() {
	}
}
