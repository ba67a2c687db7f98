package io.orgdeck.exchange.surveys.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.orgdeck.core.exchange.AnswerMapping.Use;
import io.orgdeck.core.words.EverybodysWords;
import io.orgdeck.core.words.Typed;
import io.orgdeck.core.words.WordFile;

/** The words by which survey tools and their users call what is not a question, in many languages. They lie in a file, not in code. */
final class Vocabulary {

	private static final String FILE = "vocabulary.properties";
	private static final WordFile WORDS = new WordFile(Vocabulary.class, FILE);
	private static final Map<Use, Set<String>> HEADINGS = headings();

	static final Set<String> FORMS_START = words("forms.start");
	static final Set<String> FORMS_END = words("forms.end");
	static final Set<String> GOOGLE_TIMESTAMP = words("google.timestamp");
	static final Set<String> LIME_CODE = words("lime.code");
	static final Set<String> LIME_TEXT = words("lime.text");
	static final Set<String> QUALTRICS_CODE = words("qualtrics.code");
	static final Set<String> QUALTRICS_TEXT = words("qualtrics.text");
	static final Set<String> MONKEY_RESPONDENT = words("monkey.respondent");
	static final Set<String> MONKEY_OTHER = words("monkey.other");
	static final Set<String> MONKEY_SUB = words("monkey.sub");
	static final Set<String> NOTE_BEFORE = words("noteBefore");
	static final Set<String> NOTE_BEHIND = words("noteBehind");
	static final Set<String> ANONYMOUS = words("anonymous");
	static final Set<String> COMMENT = words("comment");
	static final Set<String> DOES_NOT_APPLY = EverybodysWords.DOES_NOT_APPLY;
	static final Set<String> DONT_KNOW = EverybodysWords.DONT_KNOW;
	static final Set<String> NO_ANSWER = Stream.concat(words("noAnswer").stream(), EverybodysWords.NO_ANSWER.stream())
			.collect(Collectors.toUnmodifiableSet());
	static final Set<String> CHOSEN = words("chosen");
	static final Set<String> NOT_CHOSEN = words("notChosen");
	static final Set<String> TRIAL = words("trial");

	private Vocabulary() {
	}

	private static Set<String> words(String key) {
		return WORDS.words(key);
	}

	private static Map<Use, Set<String>> headings() {
		var uses = new EnumMap<Use, Set<String>>(Use.class);
		uses.put(Use.STARTED, words("started"));
		uses.put(Use.SUBMITTED, words("submitted"));
		uses.put(Use.RESPONDENT, words("respondent"));
		uses.put(Use.EMAIL, words("email"));
		uses.put(Use.NAME, words("name"));
		uses.put(Use.FIRST_NAME, words("firstName"));
		uses.put(Use.LAST_NAME, words("lastName"));
		uses.put(Use.GROUP, words("group"));
		uses.put(Use.ROLE, words("role"));
		uses.put(Use.STATUS, words("status"));
		uses.put(Use.MACHINE, words("machine"));
		return uses;
	}

	/** What a heading, as {@link Typed#key} sees it, says of a respondent; empty where it is none of the usual words. */
	static Optional<Use> use(String key) {
		String plain = key.replaceAll("[:*?]+$", "").strip();
		return HEADINGS.entrySet().stream().filter(entry -> entry.getValue().contains(plain)).map(Map.Entry::getKey).findFirst();
	}

	/** What a heading asks of a respondent in words of its own, such as "In which team do you work?"; a group or a role. */
	static Optional<Use> asksFor(String heading) {
		List<String> words = List.of(Typed.key(heading).split("[^\\p{L}]+"));
		return Stream.of(Use.GROUP, Use.ROLE).filter(use -> words.stream().anyMatch(HEADINGS.get(use)::contains)).findFirst();
	}

	/** Whether a text, however it is typed, is one of the words. */
	static boolean has(Set<String> words, String text) {
		return words.contains(Typed.key(text));
	}
}
