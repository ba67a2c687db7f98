package io.orgdeck.exchange.surveys.internal;

import java.util.ArrayList;
import java.util.List;

import io.orgdeck.core.tables.Spreadsheet.Row;
import io.orgdeck.core.tables.Spreadsheet.Sheet;
import io.orgdeck.core.words.Typed;

/**
 * The table in a sheet: rows of headings, and below them a row for each respondent.
 *
 * @param first index of the first row of headings among the filled rows
 * @param depth how many rows of headings there are
 */
record Grid(Tool tool, Sheet sheet, int first, int depth, List<Heading> headings) {

	Grid {
		headings = List.copyOf(headings);
	}

	static Grid of(Tool tool, Sheet sheet, int first, int depth) {
		List<Row> rows = sheet.rows().subList(first, first + depth);
		int width = rows.stream().mapToInt(Grid::width).max().orElse(0);
		var headings = new ArrayList<Heading>();
		String above = "";
		for (int column = 0; column < width; column++) {
			var texts = new ArrayList<String>();
			for (Row row : rows) {
				texts.add(row.cell(column).text());
			}
			boolean inherits = tool == Tool.SURVEYMONKEY && depth > 1 && Typed.isBlank(texts.getFirst()) && !Typed.isBlank(texts.get(1));
			above = inherits || Typed.isBlank(texts.getFirst()) ? above : texts.getFirst();
			if (inherits) {
				texts.set(0, above);
			}
			headings.add(new Heading(column, texts, inherits));
		}
		return new Grid(tool, sheet, first, depth, headings);
	}

	/** Index behind the last filled cell of a row. */
	static int width(Row row) {
		int width = row.cells().size();
		while (width > 0 && row.cells().get(width - 1).isBlank()) {
			width--;
		}
		return width;
	}

	/** The filled rows above the headings. */
	List<Row> above() {
		return sheet.rows().subList(0, first);
	}

	/** The rows of the respondents. */
	List<Row> rows() {
		return sheet.rows().subList(first + depth, sheet.rows().size());
	}

	/** The number of the row of headings, as the program shows it. */
	int headingRow() {
		return sheet.rows().get(first).number();
	}
}
