package io.orgdeck.core.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.orgdeck.core.tables.CellNumber;
import io.orgdeck.core.tables.Spreadsheet.Cell;
import io.orgdeck.core.tables.Spreadsheet.Kind;
import io.orgdeck.core.words.Language;
import io.orgdeck.core.words.Typed;
import io.orgdeck.model.Answer;
import io.orgdeck.model.deck.AnswerForm;
import io.orgdeck.model.deck.Question;

/**
 * The words for answers on response sheets and in tables of votes, and the way back. Reading takes what people really
 * type: the whole choice, the level's number, its label or its id, in upper or lower case. A whole choice means what it
 * says; other words that could mean two answers mean none.
 */
public final class AnswerWords {

	private static final Answer NO_REASON_YET = new Answer.DoesNotApply("");
	/** What people put between the number and the label of a level. */
	private static final Pattern PUNCTUATED = Pattern.compile("^([+-]?\\p{Nd}+(?:\\.\\p{Nd}+)?)\\s*[.:)=\u2013\u2014-]\\s*");

	private final Scale scale;
	private final Language language;
	private final Messages messages;
	/** How typed answers are read, in each language that is understood. */
	private final List<TypedAnswer> typed = new ArrayList<>();
	private final Map<String, Set<Answer>> choices = new HashMap<>();
	private final Map<String, Set<Answer>> words = new HashMap<>();
	private final Map<String, Set<Answer>> ids = new HashMap<>();
	private final Map<String, Answer> values = new HashMap<>();

	/** In the language of the screen. */
	public AnswerWords(Scale scale) {
		this(scale, Language.onScreen());
	}

	/** As a sheet in a language says them. */
	public AnswerWords(Scale scale, Language language) {
		this.scale = scale;
		this.language = language;
		messages = language.texts(Messages.class);
		know(scale, language);
	}

	/**
	 * Understands the same answers in another language, too.
	 *
	 * @param other the same scale as it is called there
	 */
	public AnswerWords knowing(Scale other, Language theirs) {
		know(other, theirs);
		return this;
	}

	private void know(Scale called, Language theirs) {
		Messages said = theirs.texts(Messages.class);
		typed.add(new TypedAnswer(called, theirs));
		for (Scale.Step step : called.steps()) {
			Answer rated = new Answer.Rated(step.id());
			put(choices, choice(step), rated);
			put(words, step.number(), rated);
			put(words, step.label(), rated);
			CellNumber.of(step.label()).ifPresent(number -> put(words, CellNumber.spelt(number), rated));
			put(ids, step.id(), rated);
			values.putIfAbsent(step.number(), rated);
		}
		put(choices, said.answerDoesNotApply, NO_REASON_YET);
		put(words, said.answerDoesNotApplyShort, NO_REASON_YET);
		put(choices, said.answerDontKnow, Answer.DontKnow.INSTANCE);
		put(words, said.answerDontKnowShort, Answer.DontKnow.INSTANCE);
	}

	/**
	 * What a list to choose from offers: every level with its number, or what is to be typed, then "does not apply" and "don't know". Of some
	 * scales several may be chosen.
	 */
	public List<String> choices() {
		var offered = new ArrayList<String>();
		if (scale.isTyped()) {
			offered.add(new TypedAnswer(scale, language).wanted());
		}
		scale.steps().forEach(step -> offered.add(choice(step)));
		offered.add(messages.answerDoesNotApply);
		offered.add(messages.answerDontKnow);
		return offered;
	}

	/** The choice that says the question does not apply. */
	public static String doesNotApply(Language language) {
		return language.texts(Messages.class).answerDoesNotApply;
	}

	/** The choice for an answer; an id that is no level of the scale stands for itself. */
	public String choice(Answer answer) {
		return switch (answer) {
			case Answer.Rated rated -> scale.indexOf(rated.level()).stream().mapToObj(scale.steps()::get).findFirst()
					.map(AnswerWords::choice).orElse(rated.level());
			case Answer.Given given -> GivenText.words(given, scale, language, AnswerWords::choice);
			case Answer.DoesNotApply reason -> messages.answerDoesNotApply;
			case Answer.DontKnow unknown -> messages.answerDontKnow;
		};
	}

	/** An answer to a question in words, with the reason why it does not apply; without the question, as it is stored. */
	public static String said(Question question, Answer answer) {
		String choice = new AnswerWords(question == null ? Scale.NONE : Scale.of(question)).choice(answer);
		return answer instanceof Answer.DoesNotApply reason && !reason.reason().isEmpty() ? choice + ": " + reason.reason() : choice;
	}

	/**
	 * What the words mean; empty when that is not certain.
	 *
	 * @param reason why the question does not apply; used for that answer alone
	 */
	public Optional<Answer> answer(String typed, String reason) {
		Set<Answer> meant = meanings(Cell.of(typed));
		return meant.size() == 1 ? Optional.of(with(meant.iterator().next(), reason)) : Optional.empty();
	}

	/** The answer with the reason why the question does not apply, where it is that answer. */
	public static Answer with(Answer answer, String reason) {
		return answer instanceof Answer.DoesNotApply ? new Answer.DoesNotApply(reason) : answer;
	}

	/** All answers that a cell may stand for: none where it holds something else, several where it is not certain which. */
	public Set<Answer> meanings(Cell cell) {
		if (scale.takes() == AnswerForm.NONE) {
			return one(cell);
		}
		Set<Answer> other = one(cell).stream().filter(answer -> !(answer instanceof Answer.Rated)).collect(Collectors.toSet());
		if (scale.isTyped()) {
			return !other.isEmpty() ? other
					: typed.stream().flatMap(one -> one.read(cell).stream()).collect(Collectors.toCollection(LinkedHashSet::new));
		}
		return !other.isEmpty() ? other
				: GivenText.read(cell, scale, part -> one(part).stream().map(Answer.Rated.class::cast).map(Answer.Rated::level).toList())
						.<Set<Answer>>map(Set::of).orElse(Set.of());
	}

	/** The answers that a cell may stand for where it holds one of the choices. */
	private Set<Answer> one(Cell cell) {
		Set<Answer> whole = choices.getOrDefault(key(cell), Set.of());
		return whole.size() == 1 && cell.kind() != Kind.DATE ? whole : parts(cell);
	}

	/** The answers that go by the words of a cell although the cell holds the whole choice of another. */
	public Set<Answer> alsoCalled(Cell cell) {
		if (scale.takes() != AnswerForm.NONE) {
			return Set.of();
		}
		var others = new LinkedHashSet<>(parts(cell));
		others.removeAll(meanings(cell));
		return others;
	}

	/** The level whose value stands in a cell; for other words than numbers, what they mean. */
	public Set<Answer> byValue(Cell cell) {
		if (scale.takes() != AnswerForm.NONE) {
			return meanings(cell);
		}
		return CellNumber.of(cell).map(number -> Optional.ofNullable(values.get(CellNumber.spelt(number))).map(Set::of).orElseGet(Set::of))
				.orElseGet(() -> meanings(cell));
	}

	private Set<Answer> parts(Cell cell) {
		if (cell.kind() == Kind.DATE) {
			return Set.of();
		}
		String key = key(cell);
		var meant = new LinkedHashSet<>(choices.getOrDefault(key, Set.of()));
		meant.addAll(words.getOrDefault(key, Set.of()));
		if (meant.isEmpty() || !key.startsWith("+")) {
			Optional<BigDecimal> number = CellNumber.of(cell);
			number.map(CellNumber::spelt).map(words::get).ifPresent(meant::addAll);
		}
		if (meant.isEmpty()) {
			meant.addAll(choices.getOrDefault(PUNCTUATED.matcher(key).replaceFirst("$1 "), Set.of()));
		}
		return meant.isEmpty() ? ids.getOrDefault(key, Set.of()) : meant;
	}

	/** A number counts as it is, not as the cell's format rounds it. */
	private static String key(Cell cell) {
		Optional<BigDecimal> number = cell.kind() == Kind.NUMBER ? CellNumber.of(cell) : Optional.empty();
		return number.map(CellNumber::spelt).orElseGet(() -> Typed.key(cell.text()));
	}

	private static void put(Map<String, Set<Answer>> known, String word, Answer answer) {
		if (!Typed.isBlank(word)) {
			known.computeIfAbsent(Typed.key(word), unseen -> new LinkedHashSet<>()).add(answer);
		}
	}

	private static String choice(Scale.Step step) {
		String value = step.number();
		return step.label().equals(value) ? value : (value + ' ' + step.label()).strip();
	}
}
