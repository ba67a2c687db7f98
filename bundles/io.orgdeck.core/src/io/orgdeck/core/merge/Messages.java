package io.orgdeck.core.merge;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.words.Words;

/** Words of this package. */
final class Messages extends NLS {

	public static String benchmark;
	public static String comment_authorMine;
	public static String comment_value;
	public static String earlier_noPlace;
	public static String feature_answer;
	public static String feature_answerOf;
	public static String feature_commentOf;
	public static String feature_order;
	public static String feature_place;
	public static String feature_votes;
	public static String line_added;
	public static String line_addedTo;
	public static String line_changed;
	public static String line_conflict;
	public static String line_kept;
	public static String line_keptCode;
	public static String line_keptIn;
	public static String line_missing;
	public static String line_noCode;
	public static String line_removed;
	public static String line_removedFrom;
	public static String line_renumbered;
	public static String line_samePerson;
	public static String merge_otherAssessment;
	public static String merge_otherDeck;
	public static String merge_unreadable;
	public static String name_vote;
	public static String subject_samePerson;

	static {
		NLS.initializeMessages("io.orgdeck.core.merge.messages", Messages.class);
	}

	private Messages() {
	}
}
