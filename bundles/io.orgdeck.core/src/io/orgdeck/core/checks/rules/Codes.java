package io.orgdeck.core.checks.rules;

import java.util.Objects;
import java.util.stream.Stream;

/** Numbers new things on from those that are there. */
final class Codes {

	private Codes() {
	}

	/** The next code after the highest of the given ones that begin with the letter: A21 after A3 and A20. */
	static String next(String letter, Stream<String> codes) {
		int highest = codes.filter(Objects::nonNull).filter(code -> code.matches(letter + "\\d{1,6}"))
				.mapToInt(code -> Integer.parseInt(code.substring(letter.length()))).max().orElse(0);
		return letter + (highest + 1);
	}
}
