package io.orgdeck.core.words;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** In which language a text is, by the words that every text in it has; nothing is said where that is not certain. */
public final class LanguageOfWords {

	private static final WordFile FILE = new WordFile(LanguageOfWords.class, "languages.properties");
	private static final Map<String, Set<String>> COMMON = Stream
			.of("en", "fr", "de", "es", "it", "nl", "da", "nb", "sv", "pt", "cy", "ru", "uk")
			.collect(Collectors.toUnmodifiableMap(tag -> tag, FILE::words));
	private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
	/** Fewer words may be names. */
	private static final int FEWEST_WORDS = 30;
	/** Of any text so much is common words. */
	private static final double SHARE = 0.15;
	/** Danish and Norwegian have most of them in common. */
	private static final double AHEAD = 1.05;

	private LanguageOfWords() {
	}

	/** The tag of the language, such as fr. */
	public static Optional<String> of(List<String> texts) {
		List<String> words = texts.stream().flatMap(NO_LETTERS::splitAsStream).map(Typed::key).filter(word -> !word.isEmpty()).toList();
		List<Map.Entry<String, Long>> found = COMMON.entrySet().stream()
				.map(language -> Map.entry(language.getKey(), words.stream().filter(language.getValue()::contains).count()))
				.sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
				.toList();
		long most = found.getFirst().getValue();
		boolean certain = words.size() >= FEWEST_WORDS && most >= SHARE * words.size() && most >= AHEAD * found.get(1).getValue();
		return certain ? Optional.of(found.getFirst().getKey()) : Optional.empty();
	}
}
