package io.orgdeck.export.word.internal.paper;

/**
 * What tells whether somebody changed a part since it was written.
 *
 * @param words  its text, without space and what fields show
 * @param look   its paragraphs, their styles and what somebody set by hand
 * @param things what else there is: pictures, charts, tables, comments by others, notes, links, tracked changes
 */
record PartPrint(String words, String look, String things) {

	/** All of it in eight hexadecimal digits, as a bookmark can hold them. */
	String inShort() {
		return PartMarks.hash(words + look + things);
	}
}
