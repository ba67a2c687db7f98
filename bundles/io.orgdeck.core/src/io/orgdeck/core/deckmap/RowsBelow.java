package io.orgdeck.core.deckmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.orgdeck.core.deckmap.DeckMapping.SheetMapping;
import io.orgdeck.core.tables.Spreadsheet.Cell;
import io.orgdeck.core.tables.Spreadsheet.Row;
import io.orgdeck.core.tables.Spreadsheet.Sheet;
import io.orgdeck.core.words.Typed;

/**
 * The rows below the headings that hold something. Those that add up others, and headings that are said once more further down, ask
 * nothing: they stand apart.
 */
final class RowsBelow {

	private static final String SUM = "(?:sub ?-?)?totals?|averages?|sums?|means?|scores?|moyennes?|sommes?|notes? (?:globale|moyenne)|durchschnitt|mittelwert"
			+ "|(?:zwischen)?summen?|gesamt(?:wert|ergebnis|note)?|promedios?|medias?|totaal|gemiddelde|gjennomsnitt|gennemsnit|totale|puntuaci[oó]n";
	private static final Pattern ADDS_UP = Pattern.compile(
			"(?:(?:section|category|domain|area|overall|grand|sheet|chapter|part|weighted|final) )*(?:" + SUM
					+ ")\\b(?: *$| *[:=–—(-].*| (?:of|for|score|by|de|du|der) .*| score)"
					+ "|(?:overall|total|final|average)\\b.{0,80}\\b(?:score|result|rating|average|total)",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private final List<Row> asking;
	private final List<Row> sums = new ArrayList<>();

	RowsBelow(Sheet sheet, int heading) {
		Optional<Row> said = sheet.rows().stream().filter(row -> row.number() == heading).findFirst();
		List<String> headings = said.map(RowsBelow::texts).orElse(List.of());
		List<Row> rows = sheet.rows().stream().filter(row -> row.number() > heading && !row.isBlank())
				.filter(row -> headings.size() < 2 || !texts(row).equals(headings)).toList();
		var others = new ArrayList<Row>();
		for (int at = 0; at < rows.size(); at++) {
			(addsUp(rows, at) ? sums : others).add(rows.get(at));
		}
		asking = RowParents.inOrder(others, said);
	}

	RowsBelow(Sheet sheet, SheetMapping mapping) {
		this(sheet, mapping.heading());
	}

	/** Those that may ask something, or stand above others that do. */
	List<Row> asking() {
		return asking;
	}

	/** Those that add up others. */
	List<Row> sums() {
		return sums;
	}

	/** Whether one cell alone holds something. */
	static boolean isAlone(Row row) {
		return row.cells().stream().filter(cell -> !cell.isBlank()).count() == 1;
	}

	/**
	 * Those that may ask something, without rows that stand alone above questions, such as the name of a section, in a column that holds
	 * something else in the rows of questions. Where a column holds nothing but such names, it is a column of sections.
	 */
	List<Row> withoutHeadings() {
		long above = IntStream.range(1, asking.size()).filter(at -> isAlone(asking.get(at - 1)) && !isAlone(asking.get(at))).count();
		if (above < 2) {
			return asking;
		}
		Set<Integer> ofQuestions = asking.stream().filter(row -> !isAlone(row)).flatMap(RowsBelow::filled).collect(Collectors.toSet());
		return asking.stream().filter(row -> !isAlone(row) || !ofQuestions.contains(columnOf(row))).toList();
	}

	/** The columns in which a row says something. */
	private static Stream<Integer> filled(Row row) {
		return IntStream.range(0, row.cells().size()).filter(at -> !CellWords.isBlank(row.cell(at))).boxed();
	}

	private static int columnOf(Row row) {
		return IntStream.range(0, row.cells().size()).filter(at -> !row.cell(at).isBlank()).findFirst().orElse(0);
	}

	private static boolean addsUp(List<Row> rows, int at) {
		Row row = rows.get(at);
		List<String> words = row.cells().stream().filter(cell -> !cell.formula()).map(CellWords::line)
				.filter(text -> !Typed.isBlank(text) && Typed.number(text).isEmpty()).toList();
		return words.size() == 1 && ADDS_UP.matcher(words.getFirst()).matches()
				&& (!isAlone(row) || at + 1 == rows.size() || isAlone(rows.get(at + 1)) || rows.get(at + 1).number() > row.number() + 1);
	}

	private static List<String> texts(Row row) {
		return row.cells().stream().filter(cell -> !cell.isBlank()).map(HeadingRow::text).toList();
	}

	/** Where rows stand, for a message. */
	static String numbers(List<Row> rows) {
		return rows.stream().map(row -> String.valueOf(row.number())).collect(Collectors.joining(", "));
	}

	/** What a row says, for a message. */
	static String words(Row row) {
		return Typed.line(String.join(" ", row.cells().stream().filter(cell -> !cell.formula()).map(Cell::text)
				.filter(text -> !text.isBlank()).toList()));
	}
}
