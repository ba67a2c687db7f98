package io.orgdeck.core.deckmap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.orgdeck.core.words.EverybodysWords;
import io.orgdeck.core.words.Typed;

/** The answers of a question as somebody has written them into one cell, or one below another. */
final class AnswerList {

	/** One answer with the number that it stands for. */
	record Answer(double value, String label) {
	}

	private static final Pattern NUMBERED = Pattern.compile("[(\\[]?(-?\\d{1,3}(?:[.,]\\d+)?)[)\\]]?\\s*(?:[:=.)–—-]+\\s*|\\s+)(\\S.*)");
	private static final Pattern CERTAINLY_NUMBERED = Pattern.compile("[(\\[]?-?\\d{1,3}\\s*[)\\]:=.–—-]\\s*[^\\d\\s].*");
	private static final Pattern NUMBER_LAST = Pattern.compile("(.*\\S)\\s*[=:(\\[]\\s*(-?\\d{1,3}(?:[.,]\\d+)?)\\s*[)\\]]?");
	private static final Pattern BULLET = Pattern.compile("^[\\u2022\\u25cf\\u25a1\\u2610*·–-]\\s+");
	private static final Pattern BETWEEN = Pattern.compile("unknown|not sure|unsure", Pattern.CASE_INSENSITIVE);
	private static final Pattern YES_OR_NO = Pattern.compile("(yes|no|ja|nein|oui|non|sí|si|да|нет|never|always|none|agree|disagree)\\b.*",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	private static final Pattern BEST_FIRST = Pattern.compile(
			"(yes|fully|always|strongly agree|full|complete(ly)?|ja|да|sí|si|oui|very|excellent|green|high)\\b.*",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	private static final Pattern PARTLY = Pattern.compile(
			"part(ly|ial|ially)|in part|to some (extent|degree)|somewhat|sometimes|in progress|under way|teils|teilweise|zum teil"
					+ "|en partie|partiel(le|lement)?|en cours|parcial(mente)?|en parte|en curso|parzial(e|mente)|in parte|deels|gedeeltelijk"
					+ "|delvis|частично|rhannol|yn rhannol",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	private static final List<Pattern> SEPARATORS = List.of(Pattern.compile("\\R"), Pattern.compile(";"), Pattern.compile("\\|"),
			Pattern.compile("\\s/\\s|(?<=\\p{L}{2})/(?=\\p{L}{2})"));
	private static final Pattern COMMA = Pattern.compile(",");
	private static final int LONGEST_WITH_COMMA = 4;

	private AnswerList() {
	}

	/** The texts in a cell: on lines, or with semicolons, bars or slashes between them; with commas where each is a word or two. */
	static List<String> parts(String cell) {
		for (Pattern separator : SEPARATORS) {
			List<String> parts = split(cell, separator);
			if (parts.size() > 1) {
				return parts;
			}
		}
		List<String> byComma = split(cell, COMMA);
		return byComma.stream().allMatch(part -> part.split("\\s+").length <= LONGEST_WITH_COMMA) ? byComma
				: split(cell, SEPARATORS.getFirst());
	}

	private static List<String> split(String cell, Pattern separator) {
		return separator.splitAsStream(cell).map(part -> BULLET.matcher(Typed.line(part)).replaceFirst(""))
				.filter(part -> !Typed.isBlank(part)).toList();
	}

	/** Whether these are plainly to choose from: each with its number, or a yes or a no among them. */
	static boolean isChoice(List<String> parts) {
		return parts.stream().allMatch(part -> NUMBERED.matcher(part).matches() || NUMBER_LAST.matcher(part).matches())
				|| parts.stream().anyMatch(part -> YES_OR_NO.matcher(part).matches());
	}

	/** Those of the answers that everybody can give, whatever the deck says; one that has a number of its own may count. */
	static List<String> forEverybody(List<String> parts) {
		return parts.stream().filter(part -> EverybodysWords.has(part, parts)).filter(part -> !counts(part, parts)).toList();
	}

	/** Whether somebody who is not sure counts, because the answers have a number for that which no other has. */
	static boolean counts(String part, List<String> parts) {
		Optional<Double> own = numbered(part).filter(one -> mayCount(one.label())).map(Answer::value);
		return own.isPresent() && parts.stream().filter(other -> numbered(other).map(Answer::value).equals(own)).count() == 1;
	}

	/** Whether an answer begins with its number and a sign behind it, as “2 days” does not. */
	static boolean isNumbered(String part) {
		return CERTAINLY_NUMBERED.matcher(part).matches();
	}

	/** The answer with the number that stands before it or behind it. */
	static Optional<Answer> numbered(String part) {
		Matcher before = NUMBERED.matcher(part);
		Matcher after = NUMBER_LAST.matcher(part);
		return before.matches() ? Optional.of(new Answer(number(before.group(1)), before.group(2).strip()))
				: after.matches() ? Optional.of(new Answer(number(after.group(2)), after.group(1).strip())) : Optional.empty();
	}

	/** Whether an answer that everybody can give may also be a step between others, as to be unsure is between no and yes. */
	static boolean mayCount(String part) {
		return BETWEEN.matcher(Typed.line(part)).matches();
	}

	/**
	 * The answers, lowest first. Where no number says otherwise, they are counted from 1 in their order, or against it where the
	 * first is the best.
	 */
	static List<Answer> of(List<String> parts) {
		List<String> forEverybody = forEverybody(parts);
		List<String> own = parts.stream().filter(part -> !forEverybody.contains(part)).toList();
		var answers = new ArrayList<Answer>();
		var values = new HashSet<Double>();
		for (String part : own) {
			Optional<Answer> numbered = numbered(part);
			if (numbered.filter(one -> values.add(one.value())).isPresent()) {
				answers.add(numbered.get());
			} else if (numbered.isEmpty() && Typed.number(part).isPresent() && values.add(Typed.number(part).get().doubleValue())) {
				answers.add(new Answer(Typed.number(part).get().doubleValue(), part));
			} else {
				answers.clear();
				break;
			}
		}
		if (answers.isEmpty()) {
			List<String> rising = partlyBetween(!own.isEmpty() && BEST_FIRST.matcher(own.getFirst()).matches() ? own.reversed() : own);
			for (int i = 0; i < rising.size(); i++) {
				answers.add(new Answer(i + 1, rising.get(i)));
			}
		}
		answers.sort((one, other) -> Double.compare(one.value(), other.value()));
		return answers;
	}

	/** Whoever writes Yes, No, Partly means that partly is between no and yes. */
	private static List<String> partlyBetween(List<String> answers) {
		List<String> partly = answers.stream().filter(one -> PARTLY.matcher(Typed.line(one)).matches()).toList();
		List<String> ends = answers.stream().filter(one -> !partly.contains(one)).toList();
		if (partly.isEmpty() || !KindSigns.areYesNo(ends)) {
			return answers;
		}
		var between = new ArrayList<>(KindSigns.noFirst(ends));
		between.addAll(1, partly);
		return between;
	}

	private static double number(String text) {
		return Double.parseDouble(text.replace(',', '.'));
	}
}
