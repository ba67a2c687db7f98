package io.orgdeck.words.refi;

import java.util.List;
import java.util.Map;

/**
 * A REFI-QDA project or codebook as it was read.
 *
 * @param users  names by id
 * @param codes  the tops of the tree
 * @param notes  texts by id
 * @param sets   sources of each set, and its description
 * @param untold what was not understood, a sentence each
 */
record QdaProject(Map<String, String> users, List<CodeNode> codes, List<Source> sources, Map<String, String> notes, List<SourceSet> sets,
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

	/** A code that somebody has given. */
	record Coding(String guid, String code, String user, String at, List<String> notes) {
	}

	/** Sources that belong together. */
	record SourceSet(String guid, String text, List<String> sources) {
	}
}
