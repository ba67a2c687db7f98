package io.orgdeck.core.tables;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.tables.Spreadsheet.Cell;
import io.orgdeck.core.tables.Spreadsheet.Row;
import io.orgdeck.core.tables.Spreadsheet.Sheet;
import io.orgdeck.core.words.Typed;

/**
 * The row of a sheet that names its columns, and the rows below it. Titles and notes may stand above. Headings are compared as
 * {@link Typed#key} sees them; the first column of a name is the one that counts.
 */
public final class Headings {

	/** How many filled rows are looked at for the headings. */
	private static final int DEEPEST = 20;

	private final Sheet sheet;
	private final int index;
	/** Index of the column behind the last heading. */
	private final int width;
	private final List<String> names;
	private final Map<String, Integer> columns = new HashMap<>();

	private Headings(Sheet sheet, int index, UnaryOperator<String> meaning) {
		this.sheet = sheet;
		this.index = index;
		List<Cell> cells = row().cells();
		this.width = IntStream.rangeClosed(1, cells.size()).filter(end -> !cells.get(end - 1).isBlank()).max().orElse(0);
		this.names = cells.stream().map(cell -> Typed.key(cell.text())).map(key -> key.isEmpty() ? "" : meaning.apply(key)).toList();
		for (int column = 0; column < width; column++) {
			if (!name(column).isEmpty()) {
				columns.putIfAbsent(name(column), column);
			}
		}
	}

	/**
	 * The first row among the upper ones of a sheet that names enough columns.
	 *
	 * @param enough whether the headings of a row make a table
	 */
	public static Optional<Headings> find(Sheet sheet, Predicate<Headings> enough) {
		return find(sheet, UnaryOperator.identity(), enough);
	}

	/**
	 * The first row among the upper ones of a sheet that names enough columns.
	 *
	 * @param meaning what a heading, as {@link Typed#key} sees it, is called here; itself where it has no other name
	 * @param enough  whether the headings of a row make a table
	 */
	public static Optional<Headings> find(Sheet sheet, UnaryOperator<String> meaning, Predicate<Headings> enough) {
		for (int i = 0; i < Math.min(DEEPEST, sheet.rows().size()); i++) {
			var headings = new Headings(sheet, i, meaning);
			if (enough.test(headings)) {
				return Optional.of(headings);
			}
		}
		return Optional.empty();
	}

	/** The row of headings itself. */
	public Row row() {
		return sheet.rows().get(index);
	}

	/** The filled rows above the headings: titles, instructions. */
	public List<Row> above() {
		return sheet.rows().subList(0, index);
	}

	/** The filled rows below the headings. */
	public List<Row> below() {
		return sheet.rows().subList(index + 1, sheet.rows().size());
	}

	/** The headings, as {@link Typed#key} sees them. */
	public Set<String> names() {
		return Set.copyOf(columns.keySet());
	}

	public boolean has(String heading) {
		return columns.containsKey(Typed.key(heading));
	}

	/** Index of the column of that name, from 0; -1 where there is none. */
	public int column(String heading) {
		return columns.getOrDefault(Typed.key(heading), -1);
	}

	/** The cell of a row in the column of that name; empty where there is none. */
	public Cell cell(Row row, String heading) {
		return row.cell(column(heading));
	}

	/** The first filled cell of a row beyond the last heading; -1 where there is none. */
	public int stray(Row row) {
		return IntStream.range(width, row.cells().size()).filter(column -> !row.cell(column).isBlank()).findFirst().orElse(-1);
	}

	/** How many fields a row of a text file has where nothing is shifted: as many as the headings, or as all rows have at least. */
	public int fields() {
		return Math.max(row().cells().size(), below().stream().mapToInt(row -> row.cells().size()).min().orElse(0));
	}

	/**
	 * Tells what would otherwise vanish unseen: columns that are not used, and filled cells in columns without a heading. A name
	 * that stands over two columns is an error, for nobody can say which of them counts.
	 *
	 * @param used   whether the column of that name is used
	 * @param remedy which columns are known, as a sentence
	 */
	public void tell(SheetProblems problems, Predicate<String> used, String remedy) {
		tellColumns(problems, used, remedy);
		Set<Integer> filled = filledColumns();
		filled.stream().filter(column -> name(column).isEmpty()).sorted().forEach(column -> tellStrays(problems, column));
	}

	/**
	 * Tells headings that are not used, and those that stand over two filled columns.
	 *
	 * @return whether every column that is used can be told from the others
	 */
	public boolean tellColumns(SheetProblems problems, Predicate<String> used, String remedy) {
		Set<Integer> filled = filledColumns();
		boolean certain = true;
		for (int column = 0; column < width; column++) {
			String heading = Typed.line(row().cell(column).text());
			if (heading.isEmpty()) {
				continue;
			}
			if (!used.test(name(column))) {
				problems.warning(sheet, row().number(), column, NLS.bind(Messages.table_unusedColumn, heading), remedy);
			} else if (column(name(column)) != column && filled.contains(column)) {
				problems.error(sheet, row().number(), column, twice(heading, column), Messages.table_columnTwiceRemedy);
				certain = false;
			}
		}
		return certain;
	}

	private String twice(String heading, int column) {
		String first = Typed.line(row().cell(column(name(column))).text());
		return Typed.same(first, heading) ? NLS.bind(Messages.table_columnTwice, heading)
				: NLS.bind(Messages.table_columnAlike, first, heading);
	}

	/** What the column in that place is called here; empty for a column without a heading. */
	public String name(int column) {
		return column >= 0 && column < names.size() ? names.get(column) : "";
	}

	/** A text file cannot hold words beside the table: there, a field too many has shifted the others. */
	private void tellStrays(SheetProblems problems, int column) {
		for (Row row : below()) {
			Cell cell = row.cell(column);
			if (cell.isBlank()) {
				continue;
			}
			if (problems.isText(sheet)) {
				problems.error(sheet, row.number(), column, NLS.bind(Messages.table_wider, cell.text()), Messages.table_widerRemedy);
			} else {
				problems.warning(sheet, row.number(), column, NLS.bind(Messages.table_beside, cell.text()), Messages.table_besideRemedy);
			}
		}
	}

	private Set<Integer> filledColumns() {
		var filled = new HashSet<Integer>();
		for (Row row : below()) {
			for (int column = 0; column < row.cells().size(); column++) {
				if (!row.cells().get(column).isBlank()) {
					filled.add(column);
				}
			}
		}
		return filled;
	}
}
