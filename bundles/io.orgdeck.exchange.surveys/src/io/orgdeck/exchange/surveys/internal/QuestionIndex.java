package io.orgdeck.exchange.surveys.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.exchange.QuestionFinder;
import io.orgdeck.core.translation.DeckTranslations;
import io.orgdeck.core.translation.ReaderLanguage;
import io.orgdeck.core.words.Typed;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Question;

/** Finds the question that a heading asks: by id or code, then by the same words, then by words with a slip; others it proposes. */
final class QuestionIndex {

	/**
	 * What a heading may ask.
	 *
	 * @param candidates the likeliest first; where it is certain, one
	 * @param whole      whether no part of the heading says something beside the question, such as another row of a grid
	 */
	record Match(List<Question> candidates, boolean isCertain, boolean whole) {
		static final Match NONE = new Match(List.of(), false, true);
	}

	/** Codes that tools give by themselves, which say nothing of a deck. */
	private static final Pattern COMMON = Pattern.compile("(?:q|question|frage|f)?[\\s_.-]*\\d+(?:[._-]\\d+)*", Pattern.CASE_INSENSITIVE);
	private static final double ALIKE = 0.45;
	private static final int MOST = 3;
	private static final int CUT = 20;

	private final List<Question> questions;
	private final Map<String, Question> byId = new HashMap<>();
	private final Map<String, Question> byCode = new HashMap<>();
	private final Map<String, Set<Question>> byWords = new HashMap<>();
	private final QuestionFinder finder;
	/** In every language in which the deck speaks. */
	private final List<Wording> wordings = new ArrayList<>();
	private final Map<Question, List<Question>> spoken = new HashMap<>();
	private final String own;
	private final Likeness likeness;

	/** What a question says in a language. */
	private record Wording(Question question, String words, String language) {
	}

	QuestionIndex(Assessment assessment) {
		Deck deck = assessment.getDeck();
		own = ReaderLanguage.ofDeck(deck);
		questions = Decks.asked(deck);
		finder = new QuestionFinder(deck);
		new QuestionCodes(questions).all().forEach((question, code) -> {
			byId.putIfAbsent(question.getId(), question);
			byCode.putIfAbsent(Typed.key(code), question);
		});
		questions.forEach(question -> byCode.put(Typed.key(question.getId()), question));
		questions.forEach(question -> add(question, question.getText(), own));
		for (String language : DeckTranslations.languages(deck)) {
			Deck translated = ReaderLanguage.deck(assessment, language);
			if (translated != deck) {
				Decks.asked(translated).forEach(one -> byId(one.getId()).ifPresent(question -> {
					add(question, one.getText(), language);
					spoken.computeIfAbsent(question, unseen -> new ArrayList<>()).add(one);
				}));
			}
		}
		byWords.remove("");
		likeness = new Likeness(wordings.stream().map(Wording::words).toList());
	}

	private void add(Question question, String text, String language) {
		String words = Heading.folded(text);
		byWords.computeIfAbsent(words, unseen -> new LinkedHashSet<>()).add(question);
		wordings.add(new Wording(question, words, language));
	}

	/** The question as translations of the deck have it. */
	List<Question> spoken(Question question) {
		return spoken.getOrDefault(question, List.of());
	}

	/** The languages of translations in which a heading asks a question; none where it does so in the deck's own words, or in no certain ones. */
	Set<String> languages(Heading heading, String question) {
		for (String tried : heading.wordings()) {
			Set<String> found = wordings.stream().filter(one -> one.question().getId().equals(question))
					.filter(one -> one.words().equals(tried) || Spelling.isSlip(tried, one.words())).map(Wording::language)
					.collect(Collectors.toCollection(LinkedHashSet::new));
			if (!found.isEmpty()) {
				return found.contains(own) ? Set.of() : found;
			}
		}
		return Set.of();
	}

	Optional<Question> byId(String id) {
		return Optional.ofNullable(byId.get(id));
	}

	/** The questions in the order of the deck. */
	List<Question> all() {
		return questions;
	}

	/** Whether a text is the wording of a question, or its code, and nothing else. */
	boolean isWording(String text) {
		return byWords.containsKey(Heading.folded(text)) || byCode.containsKey(Typed.key(text));
	}

	/** What a heading asks. */
	Match match(Heading heading) {
		Match worded = worded(heading);
		Optional<String> code = heading.codes().stream().filter(one -> coded(one).isPresent()).findFirst();
		if (code.isEmpty()) {
			return worded;
		}
		Question question = coded(code.get()).orElseThrow();
		if (Heading.isComment(heading.tail())) {
			return new Match(List.of(question), true, false);
		}
		boolean whole = isWhole(heading, Heading.folded(code.get()));
		if (worded.isCertain) {
			return worded.candidates.contains(question) ? worded : first(question, worded.candidates);
		}
		if (worded.candidates.contains(question) && areOfOneWording(worded.candidates)) {
			return new Match(List.of(question), true, worded.whole);
		}
		boolean common = COMMON.matcher(code.get()).matches();
		boolean hasWords = heading.wordings().stream().anyMatch(wording -> wording.length() > CUT);
		return hasWords || common ? first(question, worded.candidates) : new Match(List.of(question), true, whole);
	}

	/** The same words on several cards: the code says which. */
	private static boolean areOfOneWording(List<Question> candidates) {
		return candidates.stream().map(Question::getText).map(Heading::folded).distinct().count() == 1;
	}

	/** Whether a part of a heading leaves no other part that says something of its own. */
	private static boolean isWhole(Heading heading, String part) {
		String tail = heading.tail();
		boolean inTail = part.equals(tail) || part.endsWith(tail) && !part.equals(Heading.folded(heading.texts().getFirst()));
		return tail.isEmpty() || Vocabulary.MONKEY_SUB.contains(tail) || inTail
				|| heading.texts().size() == 1 && part.equals(Heading.folded(heading.joined()));
	}

	private static Match first(Question question, List<Question> others) {
		var all = new LinkedHashSet<Question>();
		all.add(question);
		all.addAll(others);
		return new Match(List.copyOf(all).subList(0, Math.min(MOST, all.size())), false, true);
	}

	private Optional<Question> coded(String code) {
		return Optional.ofNullable(byCode.get(Typed.key(code))).or(() -> finder.byPlace(code))
				.or(() -> Optional.ofNullable(byCode.get(Typed.key(code.replaceAll("[^\\p{Alnum}]+", "x")))));
	}

	private Match worded(Heading heading) {
		List<String> tried = heading.wordings();
		for (String wording : tried) {
			Set<Question> found = byWords.getOrDefault(wording, Set.of());
			if (!found.isEmpty()) {
				return new Match(List.copyOf(found), found.size() == 1, isWhole(heading, wording));
			}
		}
		if (heading.isCut()) {
			List<Question> begun = begun(tried);
			if (begun.size() == 1) {
				return new Match(begun, true, true);
			}
		}
		for (String wording : tried) {
			List<Question> slips = slips(wording);
			if (slips.size() == 1) {
				return new Match(slips, true, true);
			}
		}
		return alike(tried);
	}

	/** Questions whose wording is the same but for a slip. */
	private List<Question> slips(String wording) {
		return wordings.stream().filter(one -> Spelling.isSlip(wording, one.words())).map(Wording::question).distinct().toList();
	}

	/** Questions that begin with one of the wordings. */
	private List<Question> begun(List<String> tried) {
		return wordings.stream()
				.filter(one -> tried.stream().anyMatch(wording -> wording.length() >= CUT && one.words().startsWith(wording)))
				.map(Wording::question).distinct().toList();
	}

	private Match alike(List<String> tried) {
		var best = new double[wordings.size()];
		for (String wording : tried) {
			if (wording.length() < CUT / 2) {
				continue;
			}
			double[] alike = likeness.to(wording);
			for (int i = 0; i < best.length; i++) {
				best[i] = Math.max(best[i], alike[i]);
			}
		}
		var found = new ArrayList<Integer>();
		IntStream.range(0, best.length).filter(i -> best[i] >= ALIKE).forEach(found::add);
		found.sort(Comparator.comparingDouble(i -> -best[i]));
		return found.isEmpty() ? Match.NONE : new Match(
				found.stream().map(i -> wordings.get(i).question()).distinct().limit(MOST).toList(), false, true);
	}
}
