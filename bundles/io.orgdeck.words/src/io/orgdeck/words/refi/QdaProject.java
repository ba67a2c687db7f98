package io.orgdeck.words.refi;

import java.util.List;
import java.util.Map;

/**
 * A REFI-QDA project or codebook as it was read.
 *
 * @param users  names by id
 * @param codes  the tops of the tree
 * @param notes  texts by id
 * @param sets   what belongs together
 * @param untold what was not understood, a sentence each
 */
record QdaProject(Map<String, String> users, List<CodeNode> codes, List<Source> sources, Map<String, String> notes, List<Group> sets,
		List<String> untold) {

	/** A code with those in it. */
	record CodeNode(String guid, String name, boolean codable, String colour, String text, List<CodeNode> parts) {
	}

	/** A text with what was marked in it. */
	record Source(String guid, String name, String text, List<Selection> selections) {
	}

	/** A part of a text, in code points, and the codes that it was given. */
	record Selection(long start, long end, List<Coding> codings) {
	}

	/**
	 * A code that somebody has given.
	 *
	 * @param notes ids of notes
	 * @param text  what is noted on the passage itself
	 */
	record Coding(String guid, String code, String user, String at, List<String> notes, String text) {

		Coding withText(String words) {
			return new Coding(guid, code, user, at, notes, words);
		}
	}

	/** Sources or codes that belong together, by their ids, with a description. */
	record Group(String guid, String name, String text, List<String> sources, List<String> codes) {
	}
}
