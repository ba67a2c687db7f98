package io.orgdeck.core.deckmap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import io.orgdeck.core.tables.Spreadsheet.Row;
import io.orgdeck.core.words.Typed;

/** Where a column names the row that another stands below, rows follow the one that they stand below, wherever the table has them. */
final class RowParents {

	private static final Pattern PARENT = Pattern.compile("parent[ _].*|.*[ _]parent|parent");

	private final Map<String, Row> named = new HashMap<>();
	private final Map<Row, List<Row>> below = new HashMap<>();
	private final Set<Row> ordered = new LinkedHashSet<>();

	private RowParents(List<Row> rows, int parent, int name) {
		rows.forEach(row -> named.putIfAbsent(text(row, name), row));
		rows.forEach(row -> Optional.ofNullable(named.get(text(row, parent)))
				.ifPresent(above -> below.computeIfAbsent(above, unseen -> new ArrayList<>()).add(row)));
		rows.stream().filter(row -> text(row, parent).isEmpty()).forEach(this::add);
		rows.forEach(this::add); // rows that stand below each other in a circle
	}

	private void add(Row row) {
		if (ordered.add(row)) {
			below.getOrDefault(row, List.of()).forEach(this::add);
		}
	}

	private static String text(Row row, int column) {
		return CellWords.line(row.cell(column));
	}

	/** The rows in the order in which they stand below each other; as they are where no column says it. */
	static List<Row> inOrder(List<Row> rows, Optional<Row> headings) {
		for (int column : columns(headings, rows)) {
			List<String> parents = rows.stream().map(row -> text(row, column)).filter(text -> !text.isEmpty()).distinct().toList();
			boolean said = PARENT.matcher(Typed.key(headings.orElseThrow().cell(column).text())).matches() && !parents.isEmpty();
			Optional<Integer> name = !said ? Optional.empty()
					: columns(headings, rows).stream().filter(other -> other != column)
							.filter(other -> rows.stream().map(row -> text(row, other)).toList().containsAll(parents)).findFirst();
			if (name.isPresent()) {
				return List.copyOf(new RowParents(rows, column, name.get()).ordered);
			}
		}
		return rows;
	}

	private static List<Integer> columns(Optional<Row> headings, List<Row> rows) {
		return headings.filter(row -> !rows.isEmpty()).map(row -> IntStream.range(0, row.cells().size()).boxed().toList())
				.orElse(List.of());
	}
}
