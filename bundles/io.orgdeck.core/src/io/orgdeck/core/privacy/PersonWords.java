package io.orgdeck.core.privacy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.orgdeck.model.assessment.Participant;

/**
 * Finds a person in texts: by the full name in either order, the e-mail address, and whatever else somebody says that the person is
 * called. Case, composed and decomposed letters, kinds of blanks and invisible characters make no difference. A first or last
 * name alone may be somebody else's, so it is only told.
 */
public final class PersonWords {

	private static final String INVISIBLE = "\\p{Cf}*";
	private static final String BLANKS = "[\\p{Z}\\s\\p{Cf}]+";
	private static final String NO_LETTER_BEFORE = "(?<![\\p{L}\\p{N}\\p{M}])";
	private static final String NO_LETTER_BEHIND = "(?![\\p{L}\\p{N}\\p{M}])";
	private static final int SHORTEST_PART = 3;
	private static final int AROUND = 50;

	private final Optional<Pattern> person;
	private final Optional<Pattern> part;

	private PersonWords(List<String> person, List<String> part) {
		this.person = pattern(person);
		this.part = pattern(part);
	}

	/** @param also other names, such as a nickname or a surname that only this person has */
	public static PersonWords of(Participant participant, Collection<String> also) {
		String known = Objects.requireNonNullElse(participant.getName(), "").strip();
		String name = known.equals(Messages.forgotten) ? "" : known;
		List<String> parts = Arrays.stream(name.split(BLANKS)).filter(part -> !part.isEmpty()).toList();
		var person = new ArrayList<>(also);
		person.add(name);
		if (parts.size() > 1) {
			person.add(parts.getLast() + ", " + String.join(" ", parts.subList(0, parts.size() - 1)));
			person.add(parts.getLast() + " " + String.join(" ", parts.subList(0, parts.size() - 1)));
		}
		person.add(Objects.requireNonNullElse(participant.getEmail(), ""));
		return new PersonWords(person,
				parts.size() < 2 ? List.of() : parts.stream().filter(part -> part.length() >= SHORTEST_PART).toList());
	}

	private static Optional<Pattern> pattern(List<String> names) {
		String all = names.stream().map(String::strip).filter(name -> !name.isEmpty()).distinct()
				.sorted((a, b) -> b.length() - a.length()).map(PersonWords::pattern).collect(Collectors.joining("|"));
		return all.isEmpty() ? Optional.empty()
				: Optional.of(Pattern.compile(NO_LETTER_BEFORE + "(?:" + all + ")" + NO_LETTER_BEHIND,
						Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
	}

	private static String pattern(String name) {
		return Stream.of(composed(name).split(BLANKS)).map(word -> word.codePoints().mapToObj(Character::toString)
				.map(Pattern::quote).collect(Collectors.joining(INVISIBLE))).collect(Collectors.joining(BLANKS));
	}

	private static String composed(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFC);
	}

	/** Whether a text names the person. */
	public boolean isIn(String text) {
		return text != null && person.filter(names -> names.matcher(composed(text)).find()).isPresent();
	}

	/** Whether a text has a part of the name that may be meant for the person or for somebody else. */
	public boolean mayBeIn(String text) {
		return text != null && !isIn(text) && part.filter(names -> names.matcher(composed(text)).find()).isPresent();
	}

	/** The words around the first place that names the person, or may. */
	String around(String text) {
		String line = composed(text).strip().replaceAll("\\s+", " ");
		int at = Stream.of(person, part).flatMap(Optional::stream).map(names -> names.matcher(line)).filter(Matcher::find)
				.mapToInt(Matcher::start).findFirst().orElse(0);
		int from = Math.max(0, at - AROUND);
		int to = Math.min(line.length(), at + 2 * AROUND);
		return (from > 0 ? "…" : "") + line.substring(from, to) + (to < line.length() ? "…" : "");
	}

	/** Whether a text is the person's name or address and nothing else. */
	boolean isAll(String text) {
		return text != null && person.filter(names -> names.matcher(composed(text).strip()).matches()).isPresent();
	}

	/** The text with other words for the person; the same where it does not name the person. */
	String without(String text, String instead) {
		return isIn(text) ? person.orElseThrow().matcher(composed(text)).replaceAll(Matcher.quoteReplacement(instead)) : text;
	}
}
