package io.orgdeck.core.merge;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.model.deck.Identified;

/**
 * Something that merging brings about, in words.
 *
 * @param key     the same for the same thing in every run on the same copies
 * @param subject what it is about
 * @param feature what of it; empty for the whole
 * @param mine    the value in the copy that is merged into, or empty
 * @param theirs  the value in the other copy, or empty
 */
public record MergeLine(Kind kind, String key, String subject, String feature, String mine, String theirs) {

	/** How the two copies stand to each other there. */
	public enum Kind {
		/** The two have different values, and it cannot be told which is the newer one. Somebody has to choose. */
		CONFLICT,
		/** Only the other copy has it; it is added. */
		ADDED,
		/** Only the other copy has changed it; its value is taken. */
		CHANGED,
		/** Only the other copy has removed it; it goes. */
		REMOVED,
		/** One copy has removed it and the other still works with it; it stays. */
		KEPT,
		/** Both copies have given the same number or code to different things, or different ones to the same; one of them stands. */
		RENUMBERED,
		/** Somebody of the other copy may be somebody whom mine has as well; each answer would count twice. */
		SAME_PERSON,
		/** A file whose content is missing in the other copy; it is not taken. */
		MISSING
	}

	/** Identity of a feature of an object, for keys of lines. */
	static String key(Identified object, String feature) {
		return object.getId() + '/' + feature;
	}

	/** The whole as a sentence. */
	public String sentence() {
		return switch (kind) {
			case CONFLICT -> NLS.bind(Messages.line_conflict, new Object[] { subject, feature, mine, theirs });
			case ADDED -> feature.isEmpty() ? NLS.bind(Messages.line_added, subject)
					: NLS.bind(Messages.line_addedTo, new Object[] { subject, feature, theirs });
			case CHANGED -> NLS.bind(Messages.line_changed, new Object[] { subject, feature, mine, theirs });
			case REMOVED -> feature.isEmpty() ? NLS.bind(Messages.line_removed, subject)
					: NLS.bind(Messages.line_removedFrom, new Object[] { subject, feature, mine });
			case KEPT -> feature.isEmpty() ? NLS.bind(Messages.line_kept, subject)
					: NLS.bind(Messages.line_keptIn, new Object[] { subject, feature, mine });
			case SAME_PERSON -> NLS.bind(Messages.line_samePerson, mine, theirs);
			case MISSING -> NLS.bind(Messages.line_missing, subject, theirs);
			case RENUMBERED -> NLS.bind(feature.isEmpty() ? Messages.line_renumbered : theirs.isEmpty() ? Messages.line_noCode
					: Messages.line_keptCode, new Object[] { subject, mine, theirs });
		};
	}
}
