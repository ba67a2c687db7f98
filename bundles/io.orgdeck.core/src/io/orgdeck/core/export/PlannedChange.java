package io.orgdeck.core.export;

/**
 * What a new export does to one part of a file that was exported before.
 *
 * @param part  stable name of the part, such as the id of a section
 * @param title as people call it
 * @param kind  what becomes of it
 */
public record PlannedChange(String part, String title, Kind kind) {

	/** What becomes of a part. */
	public enum Kind {
		/** Says the same as before. */
		UNCHANGED,
		/** Is written anew. */
		REPLACED,
		/** Did not stand in the file. */
		ADDED,
		/** Stays because the author wrote in it. */
		KEPT_EDITED,
		/** Stays because the author claimed it. */
		KEPT_MINE
	}
}
