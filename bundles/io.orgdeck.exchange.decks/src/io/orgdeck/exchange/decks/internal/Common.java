package io.orgdeck.exchange.decks.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import io.orgdeck.exchange.decks.internal.DeckSheets.Choice;

/** What answers of questionnaires have in common: some are there for everybody, and some lists begin with the best. */
final class Common {

	private static final Pattern EVERYBODY = Pattern.compile(
			"n/?a|n\\.a\\.|not applicable|does not apply|no answer|don.?t know|unknown|not sure|none of these|keine antwort|sans réponse",
			Pattern.CASE_INSENSITIVE);
	private static final Pattern BEST_FIRST = Pattern.compile("(yes|fully|always|strongly agree|full|completely|ja|sí|si|oui|да)\\b.*",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private Common() {
	}

	/** Whether a deck offers that answer beside its levels anyway. */
	static boolean isForEverybody(String label) {
		return EVERYBODY.matcher(label.strip()).matches();
	}

	/** Whether a deck offers that answer beside those that can be ticked: "none of these" it does not. */
	static boolean isBesideTicks(String label) {
		return isForEverybody(label) && !label.strip().toLowerCase(Locale.ROOT).startsWith("none");
	}

	/** Answers without numbers, counted from 1, against their order where the first is the best. */
	static List<Choice> counted(List<String> labels) {
		boolean down = !labels.isEmpty() && BEST_FIRST.matcher(labels.getFirst()).matches();
		var choices = new ArrayList<Choice>();
		for (int i = 0; i < labels.size(); i++) {
			choices.add(new Choice(down ? labels.size() - i : i + 1, labels.get(i), ""));
		}
		return choices;
	}
}
