package io.orgdeck.core.export;

/**
 * What a new export does to one part of a file that was exported before.
 *
 * @param part   stable name of the part, such as the id of a section
 * @param title  as people call it
 * @param kind   what becomes of it
 * @param edited whether somebody changed anything in it since it was exported, or took it out
 */
public record PlannedChange(String part, String title, Kind kind, boolean edited) {

	/** What becomes of a part. */
	public enum Kind {
		/** Says the same as before. */
		UNCHANGED,
		/** Is written anew. */
		REPLACED,
		/** Did not stand in the file. */
		ADDED,
		/** Is no part of the report any more and is taken out. */
		REMOVED,
		/** Stays because the author wrote in it. */
		KEPT_EDITED,
		/** Stays because whoever exports asked for it. */
		KEPT_ASKED,
		/** Stays because the author claimed it. */
		KEPT_MINE,
		/** Stays out because somebody took it out. */
		KEPT_OUT
	}

	/** Whether the part stays as it stands in the file although the report may say something else. */
	public boolean isKept() {
		return kind == Kind.KEPT_EDITED || kind == Kind.KEPT_ASKED || kind == Kind.KEPT_MINE || kind == Kind.KEPT_OUT;
	}

	/** Whether one can decide between the part as it is and the one that the report brings. */
	public boolean isOpen() {
		return kind == Kind.REPLACED || kind == Kind.REMOVED || kind == Kind.KEPT_EDITED || kind == Kind.KEPT_ASKED
				|| kind == Kind.KEPT_OUT;
	}
}
