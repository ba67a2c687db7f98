package io.orgdeck.exchange.decks.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import io.orgdeck.core.words.EverybodysWords;
import io.orgdeck.core.words.Typed;
import io.orgdeck.exchange.decks.internal.DeckSheets.Choice;

/** What answers of questionnaires have in common: some are there for everybody, and some lists begin with the best. */
final class Common {

	private static final Pattern BEST_FIRST = Pattern.compile("(yes|fully|always|strongly agree|full|completely|ja|sí|si|oui|да)\\b.*",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private Common() {
	}

	/** Whether a deck offers that answer beside the others, its levels, anyway. */
	static boolean isForEverybody(String label, List<String> all) {
		return EverybodysWords.has(label, all) || Typed.same(label, "none of these");
	}

	/** Whether a deck offers that answer beside those that can be ticked: "none of these" it does not. */
	static boolean isBesideTicks(String label, List<String> all) {
		return EverybodysWords.has(label, all);
	}

	static boolean hasNumber(String label) {
		return label.matches("(?s).*\\d.*");
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
