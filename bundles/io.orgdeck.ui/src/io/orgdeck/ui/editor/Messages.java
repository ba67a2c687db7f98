package io.orgdeck.ui.editor;

import org.eclipse.osgi.util.NLS;

/** Texts of the editor of an assessment. */
final class Messages extends NLS {

	static String assessments;
	static String changedOutside;
	static String clientUnnamed;
	static String closeEditor;
	static String details;
	static String dismiss;
	static String keepMine;
	static String lossMany;
	static String lossOne;
	static String noDeck;
	static String notAnAssessment;
	static String notRead;
	static String notSaved;
	static String notSavedYet;
	static String reload;
	static String reloadLoses;
	static String replaceOutside;
	static String reportTitle;
	static String saveAs;
	static String saveAsTitle;
	static String titleAndDeck;
	static String tryAgain;
	static String unreadable;

	static {
		initializeMessages("io.orgdeck.ui.editor.messages", Messages.class);
	}

	private Messages() {
	}
}
