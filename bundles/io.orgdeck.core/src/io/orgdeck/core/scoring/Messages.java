package io.orgdeck.core.scoring;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String answer_doesNotApply;
	public static String answer_doesNotApplyShort;
	public static String answer_dontKnow;
	public static String answer_dontKnowShort;
	public static String agreement_agreed;
	public static String agreement_mixed;
	public static String agreement_split;
	public static String agreement_twoCamps;
	public static String change_down;
	public static String change_none;
	public static String change_up;
	public static String disclosure_suppressed;
	public static String takeover_does;
	public static String takeover_questions;
	public static String takeover_range;
	public static String takeover_would;

	static {
		NLS.initializeMessages("io.orgdeck.core.scoring.messages", Messages.class);
	}

	private Messages() {
	}
}
