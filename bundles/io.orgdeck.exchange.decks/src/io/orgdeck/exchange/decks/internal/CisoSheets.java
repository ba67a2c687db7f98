package io.orgdeck.exchange.decks.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import io.orgdeck.core.decksheet.DeckLayout;
import io.orgdeck.core.tables.FormulaGuard;
import io.orgdeck.core.tables.Spreadsheet.Sheet;
import io.orgdeck.core.words.Wording;
import io.orgdeck.model.Values;

/** The rows of a deck that is made of a library, with a row for each text that is there in other languages. */
final class CisoSheets {

	/** @param value of the level, by which conditions name it */
	record Step(double value, Said label, Said descriptor) {
	}

	private static final Pattern UNFIT = Pattern.compile("[\\s\\p{C}\\p{Z}]");
	private static final int LONGEST_ID = 150;

	private final Map<String, List<Map<String, String>>> sheets = new LinkedHashMap<>();
	private final Map<List<Object>, String> scales = new LinkedHashMap<>();
	private final Set<String> ids = new HashSet<>();
	private final Map<String, Integer> again = new HashMap<>();

	CisoSheets() {
		List.of(DeckLayout.CARDS, "Sections", "Dimensions", DeckLayout.SCALE, "Groups", DeckLayout.DECK, "Translations")
				.forEach(name -> sheets.put(name, new ArrayList<>()));
	}

	/** A new row on a sheet. */
	Map<String, String> row(String sheet) {
		var row = new LinkedHashMap<String, String>();
		add(sheet, row);
		return row;
	}

	void add(String sheet, Map<String, String> row) {
		sheets.get(sheet).add(row);
	}

	/** An id that follows from what the library calls something, so that a later version of it gives the same. */
	String id(String wanted) {
		String fit = UNFIT.matcher(wanted).replaceAll("_");
		String first = fit.length() <= LONGEST_ID ? fit
				: fit.substring(0, LONGEST_ID).replaceFirst("\\p{Cs}$", "") + '-' + Wording.mark(wanted);
		String id = first;
		while (!ids.add(id)) {
			id = first + '-' + (again.merge(first, 1, Integer::sum) + 1);
		}
		return id;
	}

	/** Takes note of what a text is in other languages. @return the text */
	String say(String id, String feature, Said said) {
		if (!said.isEmpty() && !said.in().isEmpty()) {
			Map<String, String> row = row("Translations");
			row.put("part id", id);
			row.put("which", feature);
			row.put("text", said.text());
			row.putAll(said.in());
		}
		return said.text();
	}

	/** What the deck says of itself. */
	void head(String key, String feature, Said said) {
		if (!said.isEmpty()) {
			Map<String, String> row = row(DeckLayout.DECK);
			row.put("key", key);
			row.put("value", say("", feature, said));
		}
	}

	/**
	 * A scale, which may be there already. The first is that of the scores.
	 *
	 * @param purpose keeps scales apart that are used for something else
	 * @return its id
	 */
	String scale(String purpose, List<Step> steps) {
		return scales.computeIfAbsent(List.of(purpose, steps), unseen -> {
			String id = id(scales.isEmpty() ? "scale" : "scale-" + (scales.size() + 1));
			Said name = Said.joined(" \u2013 ", steps.getFirst().label(), steps.getLast().label());
			say(id, "name", name);
			for (Step step : steps) {
				String level = id((scales.isEmpty() ? "" : id + '-') + "level-" + Values.text(step.value()));
				Map<String, String> row = row(DeckLayout.SCALE);
				row.put("scale", name.text());
				row.put("value", Values.text(step.value()));
				row.put("label", say(level, "label", step.label()));
				row.put("descriptor", say(level, "descriptor", step.descriptor()));
				row.put("scale id", id);
				row.put("level id", level);
			}
			return id;
		});
	}

	/** All that have rows. */
	List<Sheet> sheets() {
		sheets.values().forEach(rows -> rows.forEach(row -> row.replaceAll((heading, text) -> FormulaGuard.guarded(text))));
		return sheets.entrySet().stream().filter(one -> !one.getValue().isEmpty())
				.map(one -> DeckSheets.sheet(one.getKey(), one.getValue()))
				.toList();
	}
}
