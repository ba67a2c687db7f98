package io.orgdeck.exchange.surveys.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.orgdeck.core.tables.Spreadsheet.Cell;
import io.orgdeck.core.tables.Spreadsheet.Row;
import io.orgdeck.core.words.Typed;

/** The different things that stand in one column, as far as they are few; a column of free texts has many. */
final class Content {

	/** How many different cells are kept. */
	static final int MOST = 60;
	/** Names of people and places have fewer. */
	private static final int FEWEST_BLANKS = 3;

	private final Map<String, Cell> cells = new LinkedHashMap<>();
	private boolean more;
	private int filled;

	/** The content of every column, in one pass over the rows. */
	static Content[] of(List<Row> rows, int width) {
		var contents = new Content[width];
		for (int column = 0; column < width; column++) {
			contents[column] = new Content();
		}
		for (Row row : rows) {
			int end = Math.min(width, row.cells().size());
			for (int column = 0; column < end; column++) {
				Cell cell = row.cells().get(column);
				if (!cell.isBlank()) {
					contents[column].add(cell);
				}
			}
		}
		return contents;
	}

	private void add(Cell cell) {
		filled++;
		if (cells.size() < MOST) {
			cells.putIfAbsent(cell.text(), cell);
		} else if (!more) {
			more = !cells.containsKey(cell.text());
		}
	}

	/** The different cells, the first {@link #MOST} of them. */
	List<Cell> cells() {
		return List.copyOf(cells.values());
	}

	/** Whether there are more different cells than are kept. */
	boolean isFree() {
		return more;
	}

	/** Whether people have written sentences: hardly two of the cells are the same, and half of them have some words. */
	boolean isOfSentences() {
		long sentences = cells.values().stream()
				.filter(cell -> Typed.line(cell.text()).chars().filter(c -> c == ' ').count() >= FEWEST_BLANKS)
				.count();
		return sentences > 0 && 2 * sentences >= cells.size() && (more || 4 * cells.size() >= filled);
	}

	/** Whether few different things stand in many cells, such as the names of teams. */
	boolean repeats() {
		return !more && cells.size() > 1 && filled >= 2 * cells.size();
	}

	/** How many cells hold something. */
	int filled() {
		return filled;
	}
}
