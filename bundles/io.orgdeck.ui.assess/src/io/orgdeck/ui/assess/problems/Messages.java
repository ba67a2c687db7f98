package io.orgdeck.ui.assess.problems;

import org.eclipse.osgi.util.NLS;

/** Texts of the problems view. */
final class Messages extends NLS {

	public static String error;
	public static String go;
	public static String kind;
	public static String manyProblems;
	public static String noAssessment;
	public static String noProblems;
	public static String note;
	public static String oneProblem;
	public static String place;
	public static String problem;
	public static String warning;

	static {
		initializeMessages("io.orgdeck.ui.assess.problems.messages", Messages.class);
	}

	private Messages() {
	}
}
