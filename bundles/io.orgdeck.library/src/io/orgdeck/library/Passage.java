package io.orgdeck.library;

import java.util.List;

/**
 * Some words of a file in which something was found.
 *
 * @param place in the file, in words
 * @param text  on one line, cut where it is long
 * @param marks where in the text the words are that were looked for
 */
public record Passage(String place, String text, List<Mark> marks) {

	/** A stretch of the text. */
	public record Mark(int from, int to) {
	}

	public Passage {
		marks = List.copyOf(marks);
	}

	/** The text with something around each mark. */
	public String marked(String before, String after) {
		var all = new StringBuilder();
		int done = 0;
		for (Mark mark : marks) {
			all.append(text, done, mark.from()).append(before).append(text, mark.from(), mark.to()).append(after);
			done = mark.to();
		}
		return all.append(text.substring(done)).toString();
	}
}
