package io.orgdeck.exchange.surveys.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.orgdeck.core.exchange.AnswerMapping;
import io.orgdeck.core.exchange.AnswerMapping.State;
import io.orgdeck.core.exchange.AnswerMapping.Word;
import io.orgdeck.core.scoring.AnswerWords;
import io.orgdeck.core.scoring.GivenText;
import io.orgdeck.core.scoring.QuestionLevels;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.tables.CellNumber;
import io.orgdeck.core.tables.Spreadsheet.Cell;
import io.orgdeck.core.tables.Spreadsheet.Kind;
import io.orgdeck.core.words.Typed;
import io.orgdeck.model.Answer;
import io.orgdeck.model.Values;
import io.orgdeck.model.deck.Level;
import io.orgdeck.model.deck.Question;
import io.orgdeck.model.deck.RatingScale;

/**
 * What the cells of a tool's table mean on one scale: a level in any of its spellings, "does not apply" and "don't know" in the usual
 * words of many languages, words that somebody has decided, several answers in one cell. What is not certain is no answer.
 */
final class AnswerSense {

	private static final Answer NOT_APPLICABLE = new Answer.DoesNotApply("");
	private static final Pattern NUMBER_BEHIND = Pattern.compile("(?<label>.*\\S)\\s*[(\\[]\\s*(?<number>\\d{1,3})\\s*[)\\]]");
	private static final Pattern NUMBER_BEFORE = Pattern.compile("[(\\[]?(?<number>\\d{1,3})[)\\]]?\\s*[-.:=)]?\\s*(?<label>\\D.*)");
	private static final Pattern REASON = Pattern.compile("\\s*(?:[:;,]| -)\\s*");
	private static final String SEPARATORS = ";,|\n";
	private static final String BEFORE = " \"'([";
	private static final String BEHIND = " \"')].;,";
	private static final int LONGEST = 2_000;
	private static final int SHORTEST_WITH_REASON = 5;

	private final boolean hidesByNa;
	private final Scale scale;
	/** Of one answer, also where several may be chosen. */
	private final AnswerWords words;
	private final Map<String, Meaning> phrases = new HashMap<>();
	/** Words of the deck that mean another answer in a translation of it. */
	private final Set<String> doubtful = new HashSet<>();
	private final List<String> longestFirst;
	private final Map<String, Meaning> decided = new HashMap<>();
	private final Map<String, Meaning> known = new HashMap<>();

	/**
	 * @param spoken    the question as translations of the deck have it; a word that means another answer there is nobody's to guess
	 * @param hidesByNa whether N/A is the tool's word for a question that was not shown
	 */
	AnswerSense(Question question, List<Question> spoken, AnswerMapping mapping, boolean hidesByNa) {
		this.hidesByNa = hidesByNa;
		scale = Scale.of(question);
		words = new AnswerWords(scale.single());
		learn(question, scale);
		Map<String, Meaning> own = Map.copyOf(phrases);
		spoken.forEach(one -> learn(one, Scale.of(one)));
		own.forEach((phrase, meaning) -> {
			if (!meaning.equals(phrases.get(phrase))) {
				doubtful.add(phrase);
			}
		});
		Vocabulary.DONT_KNOW.forEach(word -> phrases.putIfAbsent(word, new Meaning.Said(Answer.DontKnow.INSTANCE)));
		Vocabulary.DOES_NOT_APPLY.forEach(word -> phrases.putIfAbsent(word, new Meaning.Said(NOT_APPLICABLE)));
		Vocabulary.NO_ANSWER.forEach(word -> phrases.putIfAbsent(word, new Meaning.Nothing()));
		longestFirst = phrases.keySet().stream().filter(phrase -> phrase.length() > 1)
				.sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder())).toList();
		mapping.words().stream().filter(word -> word.state() == State.CERTAIN)
				.filter(word -> word.scale().isEmpty() || word.scale().equals(scaleOf(question)))
				.forEach(word -> meaning(word, scale).ifPresent(meaning -> decided.put(Typed.key(word.word()), meaning)));
	}

	private void learn(Question question, Scale said) {
		var choices = new AnswerWords(said.single());
		for (Scale.Step step : said.steps()) {
			var meaning = new Meaning.Said(new Answer.Rated(step.id()));
			put(step.label(), meaning);
			put(choices.choice(meaning.answer()), meaning);
		}
		QuestionLevels.of(question).forEach(level -> describe(question, level, QuestionLevels.meaning(question, level)));
		QuestionLevels.of(question).forEach(level -> describe(question, level, level.getDescriptor()));
	}

	/** Id of the scale on which a question is rated; empty for a deck without scales. */
	static String scaleOf(Question question) {
		return QuestionLevels.scale(question).map(RatingScale::getId).orElse("");
	}

	private void put(String phrase, Meaning meaning) {
		if (!Typed.isBlank(phrase)) {
			phrases.merge(trimmed(phrase), meaning, (one, other) -> one.equals(other) ? one : new Meaning.Unknown());
		}
	}

	/** People show the descriptor in place of a level's label, or behind it. */
	private void describe(Question question, Level level, String descriptor) {
		if (!Typed.isBlank(descriptor) && level.getId() != null) {
			var said = new Meaning.Said(new Answer.Rated(level.getId()));
			put(descriptor, said);
			String label = QuestionLevels.label(question, level);
			String value = Values.text(level.getValue());
			for (String between : List.of(": ", " - ", " \u2013 ", ", ", ". ", " ")) {
				put(label + between + descriptor, said);
				put(value + between + label + between + descriptor, said);
				put(value + " " + label + between + descriptor, said);
			}
		}
	}

	private static Optional<Meaning> meaning(Word word, Scale scale) {
		String meaning = word.meaning();
		if (meaning.startsWith(AnswerMapping.LEVEL)) {
			String level = meaning.substring(AnswerMapping.LEVEL.length());
			return scale.indexOf(level).isPresent() ? Optional.of(new Meaning.Said(new Answer.Rated(level))) : Optional.empty();
		}
		return switch (meaning) {
			case AnswerMapping.DOES_NOT_APPLY -> Optional.of(new Meaning.Said(NOT_APPLICABLE));
			case AnswerMapping.DONT_KNOW -> Optional.of(new Meaning.Said(Answer.DontKnow.INSTANCE));
			case AnswerMapping.NO_ANSWER -> Optional.of(new Meaning.Nothing());
			default -> Optional.empty();
		};
	}

	private static String trimmed(String text) {
		String key = Typed.key(text);
		int start = 0;
		int end = key.length();
		while (start < end && BEFORE.indexOf(key.charAt(start)) >= 0) {
			start++;
		}
		while (end > start && BEHIND.indexOf(key.charAt(end - 1)) >= 0) {
			end--;
		}
		return key.substring(start, end);
	}

	/** What a cell says; the same words are looked at once. */
	Meaning of(Cell cell) {
		boolean plain = cell.kind() == Kind.TEXT && cell.text().length() < LONGEST;
		Meaning before = plain ? known.get(cell.text()) : null;
		if (before == null) {
			before = scale.isTyped() ? typed(cell) : scale.isSeveral() ? ticked(cell, find(cell)) : find(cell);
			if (plain && known.size() < LONGEST) {
				known.put(cell.text(), before);
			}
		}
		return before;
	}

	/** What a cell says where people type what they answer; words are taken as they are unless they say that somebody does not know. */
	private Meaning typed(Cell cell) {
		String key = Typed.key(cell.text());
		Meaning fixed = decided.get(key);
		if (fixed != null) {
			return fixed;
		}
		if (hidesByNa && key.equals("n/a")) {
			return new Meaning.NotShown();
		}
		Meaning phrase = phrases.getOrDefault(trimmed(cell.text()), phrases.get(key));
		if (phrase != null) {
			return phrase;
		}
		Set<Answer> meant = new AnswerWords(scale).meanings(cell);
		return meant.size() == 1 ? new Meaning.Said(meant.iterator().next()) : new Meaning.Unknown();
	}

	/** What a cell says where several answers may be chosen: all that it names. */
	private Meaning ticked(Cell cell, Meaning one) {
		Set<Answer> answers = switch (one) {
			case Meaning.Said said -> Set.of(said.answer());
			case Meaning.Several several -> several.answers();
			case Meaning.Unknown unknown -> new AnswerWords(scale).meanings(cell);
			default -> Set.of();
		};
		String comment = one instanceof Meaning.Said said ? said.comment() : "";
		Optional<Answer> all = ticked(answers, scale);
		return all.<Meaning>map(answer -> new Meaning.Said(answer, comment, false)).orElse(one);
	}

	/** Levels that were ticked, as one answer; empty where something else is among them. */
	static Optional<Answer> ticked(Set<Answer> answers, Scale scale) {
		if (answers.size() == 1 && answers.iterator().next() instanceof Answer.Given given) {
			return Optional.of(given);
		}
		return answers.isEmpty() || !answers.stream().allMatch(Answer.Rated.class::isInstance) ? Optional.empty()
				: Optional.of(GivenText.ticked(answers.stream().map(answer -> ((Answer.Rated) answer).level()).collect(Collectors.toSet()),
						scale));
	}

	private Meaning find(Cell cell) {
		String key = Typed.key(cell.text());
		Meaning fixed = decided.get(key);
		if (fixed != null) {
			return fixed;
		}
		if (hidesByNa && key.equals("n/a")) {
			return new Meaning.NotShown();
		}
		Set<Answer> meant = words.meanings(cell);
		if (meant.size() == 1 && !doubtful.contains(trimmed(cell.text()))) {
			return new Meaning.Said(meant.iterator().next(), "", CellNumber.of(cell).isPresent());
		}
		Meaning phrase = phrases.getOrDefault(trimmed(cell.text()), phrases.get(key));
		if (meant.size() > 1) {
			return phrase instanceof Meaning.Said ? phrase : new Meaning.Several(meant);
		}
		if (phrase != null) {
			return phrase;
		}
		return withNumber(cell.text()).or(() -> withReason(cell.text())).orElseGet(() -> several(cell.text()));
	}

	/** A label with its number before or behind it; both have to agree. */
	private Optional<Meaning> withNumber(String text) {
		String line = Typed.line(text);
		for (Pattern pattern : List.of(NUMBER_BEHIND, NUMBER_BEFORE)) {
			Matcher matcher = pattern.matcher(line);
			if (matcher.matches() && phrases.get(trimmed(matcher.group("label"))) instanceof Meaning.Said said
					&& said.answer() instanceof Answer.Rated rated) {
				boolean agrees = words.byValue(Cell.of(matcher.group("number"))).equals(Set.of(rated));
				return Optional.of(agrees ? said : new Meaning.Unknown());
			}
		}
		return Optional.empty();
	}

	/** "Does not apply: we have no wards" says why. */
	private Optional<Meaning> withReason(String text) {
		Matcher reason = REASON.matcher(text);
		if (reason.find() && reason.start() >= SHORTEST_WITH_REASON) {
			Meaning before = phrases.get(trimmed(text.substring(0, reason.start())));
			String rest = Typed.line(text.substring(reason.end()));
			if (before instanceof Meaning.Said said && said.answer() instanceof Answer.DoesNotApply && !rest.isEmpty()) {
				return Optional.of(new Meaning.Said(new Answer.DoesNotApply(rest)));
			}
		}
		return Optional.empty();
	}

	/** Several answers in one cell, of which some may hold the separator themselves: the longest known words are taken first. */
	private Meaning several(String text) {
		String rest = Typed.key(text.replace("\r\n", "\n").replace("\n", ";"));
		var answers = new LinkedHashSet<Answer>();
		var others = new ArrayList<String>();
		boolean semicolon = rest.indexOf(';') >= 0;
		if (rest.length() > LONGEST || rest.chars().noneMatch(c -> SEPARATORS.indexOf(c) >= 0)) {
			return new Meaning.Unknown();
		}
		while (!rest.isEmpty()) {
			String begin = rest;
			Optional<String> phrase = longestFirst.stream().filter(one -> begin.startsWith(one) && ends(begin, one.length())).findFirst();
			int end = phrase.map(String::length).orElseGet(() -> next(begin));
			String part = begin.substring(0, end).strip();
			Meaning meaning = phrase.map(phrases::get).orElseGet(() -> part(part));
			if (meaning instanceof Meaning.Said said && !said.byNumber()) {
				answers.add(said.answer());
			} else if (meaning instanceof Meaning.Said || meaning instanceof Meaning.Several) {
				return new Meaning.Unknown();
			} else if (!part.isEmpty() && !(meaning instanceof Meaning.Nothing)) {
				others.add(part);
			}
			rest = begin.substring(Math.min(begin.length(), end + 1)).strip();
		}
		if (answers.size() > 1) {
			return new Meaning.Several(answers);
		}
		if (answers.isEmpty() || !others.isEmpty() && !semicolon) {
			return new Meaning.Unknown();
		}
		return new Meaning.Said(answers.iterator().next(), others.isEmpty() ? "" : Typed.line(text), false);
	}

	private Meaning part(String part) {
		Set<Answer> meant = words.meanings(Cell.of(part));
		return meant.size() == 1 ? new Meaning.Said(meant.iterator().next(), "", CellNumber.of(part).isPresent())
				: meant.isEmpty() ? new Meaning.Unknown() : new Meaning.Several(meant);
	}

	private static boolean ends(String text, int end) {
		String rest = text.substring(end).stripLeading();
		return rest.isEmpty() || SEPARATORS.indexOf(rest.charAt(0)) >= 0;
	}

	private static int next(String text) {
		int end = 0;
		while (end < text.length() && SEPARATORS.indexOf(text.charAt(end)) < 0) {
			end++;
		}
		return end;
	}

	/** What a heading of an option stands for; empty where it is no answer. */
	Optional<Answer> option(String heading) {
		return of(Cell.of(heading)) instanceof Meaning.Said said && said.comment().isEmpty() && !said.byNumber()
				? Optional.of(said.answer() instanceof Answer.Given given && given.ticked().size() == 1
						? new Answer.Rated(given.ticked().getFirst()) : said.answer()).filter(answer -> !(answer instanceof Answer.Given))
				: Optional.empty();
	}
}
