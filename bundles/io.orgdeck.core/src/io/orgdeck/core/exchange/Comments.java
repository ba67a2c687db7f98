package io.orgdeck.core.exchange;

import java.util.Collections;
import java.util.List;

/** Puts comments together so that none is lost and none is said twice. */
public final class Comments {

	private Comments() {
	}

	/** Both comments, the first first; one alone when it says all that the other does. */
	public static String join(String first, String second) {
		if (says(first, second)) {
			return first;
		}
		return says(second, first) ? second : first + '\n' + second;
	}

	/**
	 * Whether a comment says all that another does: it is the same, or the other stands in it as whole lines. A word that
	 * happens to be part of another, such as "No" in "Nothing", is a comment of its own.
	 */
	public static boolean says(String comment, String other) {
		return other.isBlank() || Collections.indexOfSubList(lines(comment), lines(other)) >= 0;
	}

	private static List<String> lines(String comment) {
		return comment.strip().lines().map(String::strip).toList();
	}
}
