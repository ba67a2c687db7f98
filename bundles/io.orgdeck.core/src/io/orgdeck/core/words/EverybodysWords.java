package io.orgdeck.core.words;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The usual words, in many languages, for what everybody can answer whatever a deck says: a question does not apply, somebody does not
 * know, or says nothing. Survey tools and tables write them among the levels of a scale, where they are none.
 */
public final class EverybodysWords {

	private static final WordFile WORDS = new WordFile(EverybodysWords.class, "everybody.properties");

	public static final Set<String> DOES_NOT_APPLY = words("doesNotApply");
	public static final Set<String> DONT_KNOW = words("dontKnow");
	public static final Set<String> NO_ANSWER = words("noAnswer");

	/** What lies between two of them in one answer, such as “Not applicable (N/A)” and “Don’t know / no answer”. */
	private static final Pattern BETWEEN = Pattern
			.compile("\\s*[()\\[\\];,]\\s*|\\s+[/–—-]\\s+|(?<=\\p{L}{3})/(?=\\p{L}{3})|\\s+(?:or|oder|ou|o)\\s+");
	private static final Pattern ABOUT_WHOM = Pattern.compile("(.*) (?:to|for) (?:me|us|my|our|your|this|the)\\b.*");
	private static final Pattern END = Pattern.compile("[.!:]+$");
	private static final Pattern NUMBER_BEFORE = Pattern.compile("^[(\\[]?-?\\d{1,3}(?:[.,]\\d+)?(?:\\s*[)\\]:=.–—-]+\\s*|\\s+)");
	private static final Pattern NUMBER_BEHIND = Pattern.compile("\\s*[=:(\\[]\\s*-?\\d{1,3}(?:[.,]\\d+)?\\s*[)\\]]?$");
	private static final Pattern LAST_WORD = Pattern.compile("\\p{L}{4,}(?=[^\\p{L}]*$)");
	private static final int LONGEST = 120;

	private EverybodysWords() {
	}

	private static Set<String> words(String key) {
		return WORDS.words(key);
	}

	/**
	 * Whether an answer, with a number or without, says nothing but that the question does not apply, or that somebody does not know or
	 * does not answer.
	 */
	public static boolean has(String answer) {
		String key = withoutNumber(answer);
		if (key.isEmpty() || key.length() > LONGEST) {
			return false;
		}
		List<String> parts = BETWEEN.splitAsStream(key).filter(part -> !part.isBlank()).toList();
		return isWord(key) || !parts.isEmpty() && parts.stream().allMatch(EverybodysWords::isWord);
	}

	/**
	 * The same for an answer among others: "not relevant" is a step where another answer is "very relevant", and "na" is a no beside
	 * "ie".
	 */
	public static boolean has(String answer, Collection<String> all) {
		if (!has(answer)) {
			return false;
		}
		String key = withoutNumber(answer);
		var last = LAST_WORD.matcher(key);
		String word = last.find() ? last.group() : "";
		return all.stream().filter(other -> !has(other)).map(EverybodysWords::withoutNumber)
				.noneMatch(other -> key.equals("na") && other.equals("ie")
						|| !word.isEmpty() && List.of(other.split("[^\\p{L}]+")).contains(word));
	}

	private static String withoutNumber(String answer) {
		return NUMBER_BEHIND.matcher(NUMBER_BEFORE.matcher(Typed.key(answer)).replaceFirst("")).replaceFirst("").strip();
	}

	private static boolean isWord(String key) {
		String plain = isKnown(key) ? key : END.matcher(key).replaceFirst("");
		var whom = ABOUT_WHOM.matcher(plain);
		return isKnown(plain) || whom.matches() && DOES_NOT_APPLY.contains(whom.group(1));
	}

	private static boolean isKnown(String key) {
		return Stream.of(DOES_NOT_APPLY, DONT_KNOW, NO_ANSWER).anyMatch(words -> words.contains(key));
	}
}
