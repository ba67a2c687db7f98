package io.orgdeck.core.edits;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.scoring.Scale.Step;
import io.orgdeck.model.Answer;

/** How answers are written: as a sign in a cell, in words, and as a spreadsheet has them. */
public final class AnswerText {

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
			case Answer.Rated rated -> step(rated, scale).map(step -> String.valueOf(step.value())).orElse("!");
			case Answer.DoesNotApply reason -> NOT_APPLICABLE;
			case Answer.DontKnow unknown -> UNKNOWN;
		};
	}

	/** The answer in words, with the level's number. */
	public static String words(Answer answer, Scale scale) {
		return switch (answer) {
			case Answer.Rated rated -> step(rated, scale).map(step -> (step.value() + " " + step.label()).strip())
					.orElse(NLS.bind(Messages.unknownLevel, rated.level()));
			case Answer.DoesNotApply(var reason) ->
				reason.isBlank() ? Messages.doesNotApply : NLS.bind(Messages.doesNotApplyBecause, reason);
			case Answer.DontKnow unknown -> Messages.dontKnow;
		};
	}

	/** The answer as it is put on the clipboard. */
	public static String copied(Answer answer, Scale scale) {
		return answer instanceof Answer.DoesNotApply(var reason) && !reason.isBlank()
				? NOT_APPLICABLE + ": " + reason.replaceAll("\\s+", " ")
				: sign(answer, scale);
	}

	/** Reads a cell of a spreadsheet: a level's number or label, or one of the usual words for the other two answers. */
	public static Optional<Answer> read(String cell, Scale scale) {
		var text = cell.strip();
		var plain = text.toLowerCase(Locale.ROOT);
		for (var step : scale.steps()) {
			if (isNumber(plain, step.value()) || plain.equals(step.label().toLowerCase(Locale.ROOT))
					|| plain.equals(step.value() + " " + step.label().toLowerCase(Locale.ROOT))) {
				return Optional.of(new Answer.Rated(step.id()));
			}
		}
		if (READ_AS_UNKNOWN.contains(plain)) {
			return Optional.of(Answer.DontKnow.INSTANCE);
		}
		return READ_AS_NOT_APPLICABLE.stream().filter(word -> plain.equals(word) || plain.startsWith(word + ":")).findFirst()
				.map(word -> new Answer.DoesNotApply(text.substring(Math.min(text.length(), word.length() + 1)).strip()));
	}

	/** The answer that a key means: a level by its number, with 0 for ten, n for "does not apply", d for "don't know". */
	public static Optional<Answer> typed(char sign, Scale scale) {
		return switch (Character.toLowerCase(sign)) {
			case 'n' -> Optional.of(new Answer.DoesNotApply(""));
			case 'd', '?' -> Optional.of(Answer.DontKnow.INSTANCE);
			default -> Character.isDigit(sign) ? forDigit(sign - '0', scale) : Optional.empty();
		};
	}

	private static Optional<Answer> forDigit(int value, Scale scale) {
		return scale.steps().stream().filter(step -> step.value() == value || value == 0 && step.value() == 10).findFirst()
				.map(step -> new Answer.Rated(step.id()));
	}

	private static boolean isNumber(String text, int value) {
		return text.equals(String.valueOf(value)) || text.equals(value + ".0") || text.equals(value + ",0");
	}

	private static Optional<Step> step(Answer.Rated rated, Scale scale) {
		var index = scale.indexOf(rated.level());
		return index.isPresent() ? Optional.of(scale.steps().get(index.getAsInt())) : Optional.empty();
	}
}
