package io.orgdeck.core.exchange;

/** Puts comments together so that none is lost and none is said twice. */
public final class Comments {

	private Comments() {
	}

	/** Both comments, the first first; one alone when it says all that the other does. */
	public static String join(String first, String second) {
		if (first.contains(second)) {
			return first;
		}
		return second.contains(first) ? second : first + '\n' + second;
	}
}
