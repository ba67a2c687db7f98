package io.orgdeck.core.deckmap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.orgdeck.core.deckmap.AnswerScales.Step;
import io.orgdeck.core.words.Typed;
import io.orgdeck.model.Values;

/** Below a question people write line by line what its levels mean: Level 0: …, Level 1: … – that is said of the levels, and not asked. */
final class LevelLines {

	private static final Pattern NAMED = Pattern.compile("(.{1,60}?)\\s*[:–—]\\s*(.*)");
	private static final Pattern NUMBERED = Pattern.compile("(?:\\p{L}{1,12} )?(\\d{1,2})");

	private LevelLines() {
	}

	/** Takes what is said of the levels out of the question, where all of them follow one another to its end. */
	static void take(AskedRow asked, List<Step> steps) {
		var question = new ArrayList<String>();
		var meanings = new LinkedHashMap<Step, StringBuilder>();
		for (String line : asked.cells.getOrDefault("question", "").split("\n")) {
			Matcher named = NAMED.matcher(line.strip());
			Optional<Step> step = named.matches() ? step(named.group(1), steps).filter(one -> !meanings.containsKey(one))
					: Optional.empty();
			if (step.isPresent()) {
				meanings.put(step.get(), new StringBuilder(named.group(2)));
			} else if (meanings.isEmpty()) {
				question.add(line);
			} else {
				meanings.lastEntry().getValue().append('\n').append(line.strip());
			}
		}
		String asks = String.join("\n", question).strip();
		if (meanings.size() == steps.size() && steps.size() > 1 && !asks.isEmpty() && asked.levelHeadings().isEmpty()
				&& meanings.values().stream().noneMatch(StringBuilder::isEmpty)) {
			asked.cells.put("question", asks);
			meanings.forEach((step, said) -> asked.cells.put("level " + Values.text(step.value()), said.toString().strip()));
		}
	}

	private static Optional<Step> step(String name, List<Step> steps) {
		String key = Typed.key(name);
		Matcher number = NUMBERED.matcher(key);
		return steps.stream().filter(step -> Typed.key(step.label()).equals(key)).findFirst()
				.or(() -> number.matches() ? steps.stream().filter(step -> Values.text(step.value()).equals(number.group(1))).findFirst()
						: Optional.empty());
	}
}
