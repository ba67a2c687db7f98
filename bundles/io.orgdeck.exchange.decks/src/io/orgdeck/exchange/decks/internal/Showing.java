package io.orgdeck.exchange.decks.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.orgdeck.exchange.decks.internal.ShownIf.By;
import io.orgdeck.exchange.decks.internal.ShownIf.Meant;

/**
 * After which answers a questionnaire asks its questions, put as a deck says it: one earlier question, and some of its levels. What is
 * said otherwise is kept to be told.
 */
final class Showing {

	private record Level(Map<String, String> row, String value) {
	}

	private record Shown(String code, Map<String, String> row, List<String> expressions) {
	}

	private final Function<String, Optional<List<Meant>>> reader;
	private final Map<Meant, Level> levels = new HashMap<>();
	private final List<Shown> all = new ArrayList<>();
	private final Map<String, Set<String>> notTaken = new LinkedHashMap<>();

	/** @param reader of the tool's expressions */
	Showing(Function<String, Optional<List<Meant>>> reader) {
		this.reader = reader;
	}

	/** One answer that can be given. @param row of its question; null where it became one without levels */
	void answer(String question, By by, String answer, Map<String, String> row, String value) {
		if (row != null) {
			levels.putIfAbsent(new Meant(question, by, answer), new Level(row, value));
			levels.putIfAbsent(new Meant(question, By.ANY_OF, answer), new Level(row, value));
		}
	}

	/**
	 * Takes note of when something is shown.
	 *
	 * @param code        what the tool calls it
	 * @param row         of the question; null where it is none
	 * @param expressions all of which have to hold
	 */
	void note(String code, Map<String, String> row, List<String> expressions) {
		if (!expressions.isEmpty()) {
			all.add(new Shown(code, row, expressions.stream().distinct().toList()));
		}
	}

	/** What is not taken, whatever it says. */
	void refuse(String code, String expression) {
		notTaken.computeIfAbsent(expression, unseen -> new LinkedHashSet<>()).add(code);
	}

	/** Writes the conditions into the rows, when all questions are there. @param names of rows, by which others refer to them */
	void resolve(Function<Map<String, String>, String> names) {
		for (Shown one : all) {
			Optional<List<Level>> after = one.row() == null || one.expressions().size() != 1 ? Optional.empty()
					: levels(one.expressions().getFirst());
			boolean oneQuestion = after.filter(some -> some.stream().map(Level::row).allMatch(row -> row == some.getFirst().row())
					&& some.getFirst().row() != one.row()).isPresent();
			if (oneQuestion) {
				List<Level> some = after.get();
				one.row().put("only if", names.apply(some.getFirst().row()) + " = "
						+ some.stream().map(Level::value).distinct().collect(Collectors.joining("; ")));
			} else {
				one.expressions().forEach(expression -> refuse(one.code(), expression));
			}
		}
	}

	/** The levels that are meant; empty where one is no level of a question of the deck. */
	private Optional<List<Level>> levels(String expression) {
		return reader.apply(expression).filter(said -> levels.keySet().containsAll(said))
				.map(said -> said.stream().map(levels::get).toList());
	}

	/** What was not taken, with the codes of what it stands at. */
	Map<String, Set<String>> notTaken() {
		return notTaken;
	}
}
