package io.orgdeck.export.excel.internal.workbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.orgdeck.core.report.Cell;
import io.orgdeck.core.report.Table;

/**
 * The ratings of the last rounds as formulas on other sheets see them. Spreadsheets compare text without regard to
 * case, and so does this class.
 */
final class Ratings {

	/** Condition of a formula: the rows of a question's last round. The question's cell takes the place of %s. */
	static final String ROWS = "(Ratings_question=%s)*(Ratings_last=\"yes\")";

	private static final String LAST = "yes";

	private final Map<String, List<Double>> values = new HashMap<>();
	private final Map<String, Map<String, Integer>> answers = new HashMap<>();

	Ratings(Table table) {
		int question = table.indexOf("question");
		int last = table.indexOf("last");
		int answer = table.indexOf("answer");
		int value = table.indexOf("value");
		for (List<Cell> row : table.rows()) {
			if (row.get(question) instanceof Cell.Text name && row.get(last) instanceof Cell.Text text
					&& text.text().equalsIgnoreCase(LAST)) {
				String key = key(name.text());
				if (row.get(value) instanceof Cell.Number figure) {
					values.computeIfAbsent(key, unseen -> new ArrayList<>()).add(figure.value());
				}
				if (row.get(answer) instanceof Cell.Text given) {
					answers.computeIfAbsent(key, unseen -> new HashMap<>()).merge(key(given.text()), 1, Integer::sum);
				}
			}
		}
		values.values().forEach(Collections::sort);
	}

	/** The values given to a question, sorted. */
	List<Double> values(String question) {
		return values.getOrDefault(key(question), List.of());
	}

	/** How many gave that answer to a question. */
	int count(String question, String answer) {
		return answers.getOrDefault(key(question), Map.of()).getOrDefault(key(answer), 0);
	}

	/** Text as a spreadsheet compares it. */
	static String key(String text) {
		return text.toLowerCase(Locale.ROOT);
	}
}
