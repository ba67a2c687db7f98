package io.orgdeck.app.internal.help;

import org.eclipse.osgi.util.NLS;

/** Texts of the help page; those of the topics stand in files of their own. */
public class Messages extends NLS {

	public static String help;
	public static String helpToolTip;
	public static String keyClose;
	public static String keyCloseAll;
	public static String keyNewWindow;
	public static String keyNextEditor;
	public static String keyNextPerspective;
	public static String keyNextView;
	public static String keyQuit;
	public static String keyRedo;
	public static String keySave;
	public static String keySaveAll;
	public static String keySelectAll;
	public static String keyUndo;

	static {
		initializeMessages("io.orgdeck.app.internal.help.messages", Messages.class);
	}
}
