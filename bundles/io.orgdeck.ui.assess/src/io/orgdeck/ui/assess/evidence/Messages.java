package io.orgdeck.ui.assess.evidence;

import org.eclipse.osgi.util.NLS;

/** Texts of the page for evidence and findings. */
final class Messages extends NLS {

	public static String allFiles;
	public static String answers;
	public static String asked;
	public static String attach;
	public static String attaching;
	public static String attachment;
	public static String changeCode;
	public static String changeDate;
	public static String changeDescription;
	public static String changeDimension;
	public static String changeLink;
	public static String changeSeverity;
	public static String changeSource;
	public static String changeStrength;
	public static String changeText;
	public static String changeTitle;
	public static String code;
	public static String date;
	public static String description;
	public static String dimension;
	public static String evidence;
	public static String evidenceEmpty;
	public static String evidenceNone;
	public static String findings;
	public static String findingsEmpty;
	public static String findingsNone;
	public static String kilobytes;
	public static String link;
	public static String linkEvidence;
	public static String linkFindings;
	public static String linkQuestions;
	public static String copying;
	public static String megabytes;
	public static String nameAndSize;
	public static String noDimension;
	public static String notOpened;
	public static String openCopy;
	public static String questions;
	public static String questionsNone;
	public static String recommend;
	public static String recommendation;
	public static String recommendations;
	public static String recommendationsEmpty;
	public static String remove;
	public static String replace;
	public static String saveCopy;
	public static String severity;
	public static String source;
	public static String speaksTo;
	public static String strength;
	public static String text;
	public static String title;

	static {
		initializeMessages("io.orgdeck.ui.assess.evidence.messages", Messages.class);
	}

	private Messages() {
	}
}
