package io.orgdeck.ui.editor;

import org.eclipse.osgi.util.NLS;

/** Texts of the editor of an assessment. */
final class Messages extends NLS {

	public static String agreement;
	public static String asked;
	public static String askedOf;
	public static String assessmentNoun;
	public static String assessments;
	public static String barWords;
	public static String changedOutside;
	public static String clientUnnamed;
	public static String closeEditor;
	public static String deletedOutside;
	public static String details;
	public static String dismiss;
	public static String keepMine;
	public static String locked;
	public static String lossMany;
	public static String lossOne;
	public static String nameWithFile;
	public static String needsPassword;
	public static String notRead;
	public static String notSaved;
	public static String notSavedYet;
	public static String open;
	public static String openReadOnly;
	public static String password;
	public static String readOnly;
	public static String readOnlyName;
	public static String reload;
	public static String reloadLoses;
	public static String reportTitle;
	public static String saveAs;
	public static String saveAsTitle;
	public static String saving;
	public static String score;
	public static String scoreOfTarget;
	public static String takenOver;
	public static String takeOver;
	public static String takeOverSure;
	public static String tryAgain;
	public static String unreadable;
	public static String wrongKind;
	public static String wrongPassword;

	static {
		initializeMessages("io.orgdeck.ui.editor.messages", Messages.class);
	}

	private Messages() {
	}
}
