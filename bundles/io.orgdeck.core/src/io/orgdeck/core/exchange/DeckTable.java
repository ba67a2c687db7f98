package io.orgdeck.core.exchange;

import io.orgdeck.core.exchange.Spreadsheet.Cell;
import io.orgdeck.core.exchange.Spreadsheet.Row;
import io.orgdeck.core.exchange.Spreadsheet.Sheet;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.osgi.util.NLS;

/** The sheet of cards, its columns found by their headings. */
final class DeckTable {

	private final Sheet sheet;
	private final Map<DeckColumn, Integer> columns = new EnumMap<>(DeckColumn.class);
	private final TreeMap<Integer, Integer> levels = new TreeMap<>();

	DeckTable(Sheet sheet, SheetProblems problems) {
		this.sheet = sheet;
		Row header = sheet.rows().getFirst();
		for (int column = 0; column < header.cells().size(); column++) {
			String heading = header.cell(column).text().strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
			if (!heading.isEmpty() && !find(heading, column)) {
				problems.warning(sheet, header.number(), column, NLS.bind(Messages.deck_unknownColumn, header.cell(column).text()),
						Messages.deck_unknownColumnRemedy);
			}
		}
	}

	/** Takes a column that is known and has not been seen before. */
	private boolean find(String heading, int column) {
		Optional<DeckColumn> known = DeckColumn.of(heading);
		Optional<Integer> level = DeckColumn.level(heading);
		return known.isPresent() ? columns.putIfAbsent(known.get(), column) == null
				: level.isPresent() && levels.putIfAbsent(level.get(), column) == null;
	}

	Sheet sheet() {
		return sheet;
	}

	List<Row> rows() {
		return sheet.rows().subList(1, sheet.rows().size());
	}

	/** The number of the highest level that has a column; 0 for none. */
	int levels() {
		return levels.isEmpty() ? 0 : levels.lastKey();
	}

	/** Index of a column, or -1. */
	int index(DeckColumn column) {
		return columns.getOrDefault(column, -1);
	}

	/** Index of the column of a level, or -1. */
	int levelIndex(int level) {
		return levels.getOrDefault(level, -1);
	}

	/** What stands in a column, without blanks around it. */
	String text(Row row, DeckColumn column) {
		return cell(row, column).text().strip();
	}

	Cell cell(Row row, DeckColumn column) {
		int index = index(column);
		return index < 0 ? Cell.EMPTY : row.cell(index);
	}

	/** The descriptor of a level, without blanks around it. */
	String level(Row row, int level) {
		int index = levelIndex(level);
		return index < 0 ? "" : row.cell(index).text().strip(); //$NON-NLS-1$
	}
}
