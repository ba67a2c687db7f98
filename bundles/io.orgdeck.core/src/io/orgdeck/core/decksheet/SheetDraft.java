package io.orgdeck.core.decksheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.orgdeck.core.tables.FormulaGuard;
import io.orgdeck.core.tables.Spreadsheet.Cell;
import io.orgdeck.core.tables.Spreadsheet.Row;
import io.orgdeck.core.tables.Spreadsheet.Sheet;

/** A sheet while it is written: rows that are filled by the names of their columns. */
final class SheetDraft {

	private final String name;
	private final List<String> headings;
	private final List<Map<String, String>> rows = new ArrayList<>();

	SheetDraft(String name, Collection<String> headings) {
		this.name = name;
		this.headings = new ArrayList<>(headings);
	}

	boolean isEmpty() {
		return rows.isEmpty();
	}

	/** A new row at the end, to be filled. */
	Map<String, String> add() {
		var row = new LinkedHashMap<String, String>();
		rows.add(row);
		return row;
	}

	/** Takes a column out again when nothing stands in it. */
	void dropIfEmpty(String heading) {
		if (rows.stream().allMatch(row -> text(row, heading).isEmpty())) {
			headings.remove(heading);
		}
	}

	/** Headings and rows as texts. */
	List<List<String>> lines() {
		var lines = new ArrayList<List<String>>();
		lines.add(List.copyOf(headings));
		rows.forEach(row -> lines.add(headings.stream().map(heading -> text(row, heading)).toList()));
		return lines;
	}

	/** The sheet as a workbook holds it. There, only an apostrophe before a formula's first character wants a second one. */
	Sheet sheet() {
		var sheet = new ArrayList<Row>();
		for (List<String> line : lines()) {
			sheet.add(new Row(sheet.size() + 1,
					line.stream().map(text -> Cell.of(text.startsWith("'") ? FormulaGuard.guarded(text) : text)).toList()));
		}
		return new Sheet(name, sheet);
	}

	private static String text(Map<String, String> row, String heading) {
		return DeckText.orEmpty(row.get(heading));
	}
}
