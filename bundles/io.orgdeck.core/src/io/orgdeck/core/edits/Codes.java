package io.orgdeck.core.edits;

import java.util.Collection;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Gives new things the next free code, such as E4 or R1. */
public final class Codes {

	private Codes() {
	}

	/** The letter with the number after the highest in use. */
	public static <T> String next(String letter, Collection<T> existing, Function<T, String> code) {
		var pattern = Pattern.compile(Pattern.quote(letter) + "(\\d{1,9})");
		int highest = existing.stream().map(code).filter(Objects::nonNull).map(pattern::matcher).filter(m -> m.matches())
				.mapToInt(m -> Integer.parseInt(m.group(1))).max().orElse(0);
		return letter + (highest + 1);
	}
}
