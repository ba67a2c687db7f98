package io.orgdeck.core.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Parts a text into what stands between full stops, semicolons and line ends, so that a figure is read with what it is said of. */
public final class Sentences {

	private static final Pattern ENDS = Pattern.compile("(?<=[.!?;])\\s+|\\R");

	private Sentences() {
	}

	/** The sentences of a text in order. */
	public static List<String> of(String text) {
		return List.of(ENDS.split(text));
	}

	/**
	 * The same, but what ends in the middle of a name goes on to the name's end: a name may hold a full stop.
	 *
	 * @param named the names in a text
	 */
	public static List<String> of(String text, Function<String, ? extends List<?>> named) {
		List<String> parts = of(text);
		var sentences = new ArrayList<String>();
		for (String part : parts) {
			String joined = sentences.isEmpty() ? part : sentences.getLast() + ' ' + part;
			if (!sentences.isEmpty() && named.apply(joined).stream()
					.anyMatch(name -> !named.apply(sentences.getLast()).contains(name) && !named.apply(part).contains(name))) {
				sentences.set(sentences.size() - 1, joined);
			} else {
				sentences.add(part);
			}
		}
		return sentences;
	}
}
