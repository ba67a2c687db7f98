package io.orgdeck.core.edits;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.scoring.GivenText;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.scoring.Scale.Step;
import io.orgdeck.core.scoring.TypedAnswer;
import io.orgdeck.core.tables.CellNumber;
import io.orgdeck.core.tables.Spreadsheet;
import io.orgdeck.core.words.Language;
import io.orgdeck.model.Answer;
import io.orgdeck.model.deck.AnswerForm;

/** How answers are written: as a sign in a cell, in words, and as a spreadsheet has them. */
public final class AnswerText {

	private static final char ELEVENTH = 'x';
	private static final String NOT_APPLICABLE = "n/a";
	private static final String UNKNOWN = "?";
	private static final List<String> READ_AS_UNKNOWN = List.of(UNKNOWN, "dk", "d", "don't know", "don’t know", "dont know");
	private static final List<String> READ_AS_NOT_APPLICABLE = List.of("does not apply", "not applicable", NOT_APPLICABLE, "n.a.", "na",
			"n");

	private AnswerText() {
	}

	/** The sign in a cell: the level's number, "n/a" or "?". */
	public static String sign(Answer answer, Scale scale) {
		return switch (answer) {
			case Answer.Rated rated -> step(rated, scale).map(Step::number).orElse("!");
			case Answer.Given given -> GivenText.words(given, scale, Language.onScreen(), Step::number);
			case Answer.DoesNotApply reason -> NOT_APPLICABLE;
			case Answer.DontKnow unknown -> UNKNOWN;
		};
	}

	/** The answer in words, with the level's number. */
	public static String words(Answer answer, Scale scale) {
		return switch (answer) {
			case Answer.Rated rated -> step(rated, scale).map(step -> (step.number() + " " + step.label()).strip())
					.orElse(NLS.bind(Messages.unknownLevel, rated.level()));
			case Answer.Given given ->
				GivenText.words(given, scale, Language.onScreen(), step -> (step.number() + " " + step.label()).strip());
			case Answer.DoesNotApply(var reason) ->
				reason.isBlank() ? Messages.doesNotApply : NLS.bind(Messages.doesNotApplyBecause, reason);
			case Answer.DontKnow unknown -> Messages.dontKnow;
		};
	}

	/** The answer as it is put on the clipboard. */
	public static String copied(Answer answer, Scale scale) {
		return (answer instanceof Answer.DoesNotApply(var reason) && !reason.isBlank() ? NOT_APPLICABLE + ": " + reason
				: answer instanceof Answer.Given given && scale.isTyped() ? given.text() : sign(answer, scale)).replaceAll("\\s+", " ");
	}

	/** Reads a cell of a spreadsheet: a level's number or label, or one of the usual words for the other two answers. */
	public static Optional<Answer> read(String cell, Scale scale) {
		if (scale.takes() == AnswerForm.NONE) {
			return readOne(cell, scale);
		}
		if (scale.isTyped()) {
			return readOne(cell, scale).or(() -> new TypedAnswer(scale, Language.onScreen()).read(cell));
		}
		return readOne(cell, scale).filter(answer -> !(answer instanceof Answer.Rated))
				.or(() -> GivenText.read(Spreadsheet.Cell.of(cell), scale, part -> readOne(part.text(), scale)
						.filter(Answer.Rated.class::isInstance).map(answer -> ((Answer.Rated) answer).level()).stream().toList()));
	}

	private static Optional<Answer> readOne(String cell, Scale scale) {
		var text = cell.strip();
		var plain = text.toLowerCase(Locale.ROOT);
		for (var step : scale.steps()) {
			if (isNumber(plain, step.value()) || plain.equals(step.label().toLowerCase(Locale.ROOT))
					|| plain.equals(step.number() + " " + step.label().toLowerCase(Locale.ROOT))) {
				return Optional.of(new Answer.Rated(step.id()));
			}
		}
		if (READ_AS_UNKNOWN.contains(plain)) {
			return Optional.of(Answer.DontKnow.INSTANCE);
		}
		return READ_AS_NOT_APPLICABLE.stream().filter(word -> plain.equals(word) || plain.startsWith(word + ":")).findFirst()
				.map(word -> new Answer.DoesNotApply(text.substring(Math.min(text.length(), word.length() + 1)).strip()));
	}

	/**
	 * The answer that a key means: a level by its number, with 0 for ten, or x where 0 is a level; n for "does not apply", d for "don't
	 * know". On a scale whose numbers are not all on keys, a level by its place, the lowest with 1, the eleventh with x.
	 */
	public static Optional<Answer> typed(char sign, Scale scale) {
		return typed(sign, scale, Optional.empty());
	}

	/**
	 * The same where somebody may have answered: of a scale of which several may be chosen, the key of a level ticks it, or takes the tick
	 * away again. Empty as well when that leaves no tick.
	 */
	public static Optional<Answer> typed(char sign, Scale scale, Optional<Answer> now) {
		Optional<Answer> one = typedOne(sign, scale);
		return scale.isSeveral()
				? one.flatMap(answer -> answer instanceof Answer.Rated(String level) ? GivenText.toggled(now, level, scale) : one)
				: one.filter(answer -> GivenText.fits(answer, scale));
	}

	/** Whether a key ticks one of several that may be chosen. */
	public static boolean isKey(char sign, Scale scale) {
		return scale.isSeveral() && typedOne(sign, scale).filter(Answer.Rated.class::isInstance).isPresent();
	}

	private static Optional<Answer> typedOne(char sign, Scale scale) {
		return switch (Character.toLowerCase(sign)) {
			case 'n' -> Optional.of(new Answer.DoesNotApply(""));
			case 'd', '?' -> Optional.of(Answer.DontKnow.INSTANCE);
			default -> forKey(String.valueOf(Character.toLowerCase(sign)), scale);
		};
	}

	private static Optional<Answer> forKey(String key, Scale scale) {
		return scale.steps().stream().filter(step -> key.equals(key(step, scale))).findFirst().map(step -> new Answer.Rated(step.id()));
	}

	/** The key that means a level; empty for one beyond eleven. */
	public static String key(Step step, Scale scale) {
		boolean onKeys = scale.steps().stream()
				.allMatch(one -> one.value() == Math.rint(one.value()) && one.value() >= 0 && one.value() <= 10);
		boolean from0 = onKeys && scale.steps().getFirst().value() == 0;
		int place = onKeys ? (int) step.value() - (from0 ? 0 : 1) : scale.steps().indexOf(step);
		String keys = from0 ? "0123456789" + ELEVENTH : "1234567890" + ELEVENTH;
		return place < keys.length() ? keys.substring(place, place + 1) : "";
	}

	/** 0.25, 0,25 and .25 are one number. */
	private static boolean isNumber(String text, double value) {
		return CellNumber.of(text).filter(number -> number.compareTo(BigDecimal.valueOf(value)) == 0).isPresent();
	}

	private static Optional<Step> step(Answer.Rated rated, Scale scale) {
		var index = scale.indexOf(rated.level());
		return index.isPresent() ? Optional.of(scale.steps().get(index.getAsInt())) : Optional.empty();
	}
}
