package io.orgdeck.core.exchange;

import io.orgdeck.core.scoring.Scale;
import io.orgdeck.model.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words for answers on response sheets and in tables of votes, and the way back. Reading takes what people really
 * type: the whole choice, the level's number, its label or its id, in upper or lower case. Words that could mean two
 * answers mean none.
 */
public final class AnswerWords {

	private static final Answer NO_REASON_YET = new Answer.DoesNotApply(""); //$NON-NLS-1$

	private final Scale scale;
	private final Map<String, Set<Answer>> answers = new HashMap<>();

	public AnswerWords(Scale scale) {
		this.scale = scale;
		for (Scale.Step step : scale.steps()) {
			Answer rated = new Answer.Rated(step.id());
			for (String word : List.of(choice(step), String.valueOf(step.value()), step.label(), step.id())) {
				put(word, rated);
			}
		}
		put(Messages.answer_doesNotApply, NO_REASON_YET);
		put(Messages.answer_doesNotApplyShort, NO_REASON_YET);
		put(Messages.answer_dontKnow, Answer.DontKnow.INSTANCE);
		put(Messages.answer_dontKnowShort, Answer.DontKnow.INSTANCE);
	}

	/** What a list to choose from offers: every level with its number, then "does not apply" and "don't know". */
	public List<String> choices() {
		var choices = new ArrayList<String>();
		scale.steps().forEach(step -> choices.add(choice(step)));
		choices.add(doesNotApply());
		choices.add(Messages.answer_dontKnow);
		return choices;
	}

	/** The choice that says the question does not apply. */
	public static String doesNotApply() {
		return Messages.answer_doesNotApply;
	}

	/** The choice for an answer; an id that is no level of the scale stands for itself. */
	public String choice(Answer answer) {
		return switch (answer) {
			case Answer.Rated rated -> scale.indexOf(rated.level()).stream().mapToObj(scale.steps()::get).findFirst()
					.map(AnswerWords::choice).orElse(rated.level());
			case Answer.DoesNotApply reason -> Messages.answer_doesNotApply;
			case Answer.DontKnow unknown -> Messages.answer_dontKnow;
		};
	}

	/**
	 * What the words mean; empty when that is not certain.
	 *
	 * @param reason why the question does not apply; used for that answer alone
	 */
	public Optional<Answer> answer(String words, String reason) {
		Set<Answer> meant = answers.getOrDefault(key(words), Set.of());
		if (meant.size() != 1) {
			return Optional.empty();
		}
		Answer answer = meant.iterator().next();
		return Optional.of(answer instanceof Answer.DoesNotApply ? new Answer.DoesNotApply(reason) : answer);
	}

	private void put(String word, Answer answer) {
		if (!word.isBlank()) {
			answers.computeIfAbsent(key(word), unseen -> new HashSet<>()).add(answer);
		}
	}

	private static String choice(Scale.Step step) {
		String value = String.valueOf(step.value());
		return step.label().equals(value) ? value : (value + ' ' + step.label()).strip();
	}

	/** The words without what people, programs and telephones change about them: case, blanks, curly apostrophes. */
	private static String key(String words) {
		return words.replace('\u2019', '\'').replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
