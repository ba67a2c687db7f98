package io.orgdeck.core.deckmap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.orgdeck.core.decksheet.DeckLayout;
import io.orgdeck.core.formatting.FormattedText;
import io.orgdeck.core.tables.Spreadsheet.Cell;
import io.orgdeck.core.tables.Spreadsheet.Row;
import io.orgdeck.core.tables.Spreadsheet.Sheet;
import io.orgdeck.core.translation.DeckTranslations;
import io.orgdeck.core.translation.ReaderLanguage;
import io.orgdeck.core.words.LanguageOfWords;
import io.orgdeck.model.Values;

/** Puts what the rows of a table say on sheets as our own decks have them. */
final class MappedSheets {

	private MappedSheets() {
	}

	/** @param named the scales, the one on which scores are stated first */
	static List<Sheet> of(List<AskedRow> all, List<AnswerScales.Named> named, String title) {
		var rows = new ArrayList<Map<String, String>>();
		var numbers = new ArrayList<Integer>();
		for (AskedRow asked : all) {
			int lines = Math.max(1, Math.max(asked.examples.size(), asked.references.size()));
			for (int i = 0; i < lines; i++) {
				var row = new LinkedHashMap<String, String>();
				if (i == 0) {
					row.putAll(asked.cells);
					row.put("text", String.join("\n", asked.texts));
					asked.scale.filter(scale -> !scale.equals(named.getFirst())).ifPresent(scale -> row.put("scale", scale.name()));
					levels(asked, row, named);
					row.computeIfPresent("text", (heading, text) -> FormattedText.literal(text));
				} else {
					List.of("section", "card", "card id").forEach(heading -> row.put(heading, asked.cells.getOrDefault(heading, "")));
				}
				row.put("example", i < asked.examples.size() ? FormattedText.literal(asked.examples.get(i)) : "");
				row.put("reference", i < asked.references.size() ? asked.references.get(i) : "");
				rows.add(row);
				numbers.add(asked.row);
			}
		}
		var sheets = new ArrayList<Sheet>();
		sheets.add(sheet(DeckLayout.CARDS, rows, numbers));
		if (!named.isEmpty()) {
			sheets.add(scaleSheet(named));
		}
		var head = new ArrayList<Map<String, String>>();
		head.add(head("title", title));
		LanguageOfWords.of(all.stream().map(asked -> asked.cells.getOrDefault("question", "")).toList())
				.filter(tag -> !DeckTranslations.isSame(tag, ReaderLanguage.ENGLISH)).ifPresent(tag -> head.add(head("language", tag)));
		sheets.add(sheet(DeckLayout.DECK, head, null));
		return sheets;
	}

	private static Map<String, String> head(String key, String value) {
		var row = new LinkedHashMap<String, String>();
		row.put("key", key);
		row.put("value", value);
		return row;
	}

	/** What a level means stands only below a level that the question's scale has; elsewhere it is text to be read. */
	private static void levels(AskedRow asked, Map<String, String> row, List<AnswerScales.Named> named) {
		Set<String> has = asked.scale.or(() -> named.stream().findFirst()).stream().flatMap(scale -> scale.steps().stream())
				.map(step -> "level " + Values.text(step.value())).collect(Collectors.toSet());
		List<String> others = asked.cells.keySet().stream().filter(heading -> heading.startsWith("level ") && !has.contains(heading))
				.toList();
		others.forEach(heading -> {
			row.merge("text", heading + ": " + row.remove(heading), (one, other) -> one.isEmpty() ? other : one + "\n" + other);
		});
	}

	private static Sheet scaleSheet(List<AnswerScales.Named> named) {
		var rows = new ArrayList<Map<String, String>>();
		named.forEach(scale -> scale.steps().forEach(step -> {
			var row = new LinkedHashMap<String, String>();
			row.put("scale", scale.name());
			row.put("value", Values.text(step.value()));
			row.put("label", step.label());
			row.put("descriptor", step.descriptor());
			rows.add(row);
		}));
		return sheet(DeckLayout.SCALE, rows, null);
	}

	/** @param numbers of the rows where they come from, or null */
	private static Sheet sheet(String name, List<? extends Map<String, String>> rows, List<Integer> numbers) {
		List<String> headings = rows.stream().flatMap(row -> row.keySet().stream()).distinct().toList();
		var all = new ArrayList<Row>();
		all.add(new Row(1, headings.stream().map(Cell::of).toList()));
		for (int i = 0; i < rows.size(); i++) {
			Map<String, String> row = rows.get(i);
			all.add(new Row(numbers == null ? i + 2 : numbers.get(i),
					headings.stream().map(heading -> Cell.of(row.getOrDefault(heading, ""))).toList()));
		}
		return new Sheet(name, all);
	}
}
