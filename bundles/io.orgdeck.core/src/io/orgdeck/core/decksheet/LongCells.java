package io.orgdeck.core.decksheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.decksheet.headings.SheetWords;
import io.orgdeck.core.tables.FormulaGuard;
import io.orgdeck.core.tables.SheetProblems;
import io.orgdeck.core.tables.Spreadsheet.Cell;
import io.orgdeck.core.tables.Spreadsheet.Row;
import io.orgdeck.core.tables.Spreadsheet.Sheet;
import io.orgdeck.core.words.Typed;

/**
 * Texts that are longer than a cell of a workbook may hold. The cell has the beginning and the number under which the rest
 * stands on a sheet of its own, so that rows may be sorted and inserted.
 */
final class LongCells {

	private static final int PIECE = 32_000;
	private static final String MARK = "\u2026 [goes on: Long texts ";
	private static final Pattern MARKED = Pattern.compile("\u2026 \\[goes on: Long texts (\\d{1,6})]\\z");

	private LongCells() {
	}

	/** The same sheets with no cell too long, and the rest of the long ones on a further sheet. */
	static List<Sheet> split(List<Sheet> sheets) {
		var rest = new SheetDraft(DeckLayout.LONG_TEXTS, List.of(DeckLayout.NUMBER, DeckLayout.PART, DeckLayout.TEXT));
		Iterator<Integer> numbers = numbers(sheets);
		var split = new ArrayList<>(withCells(sheets, cell -> cell.text().length() <= PIECE ? cell : shorten(cell, numbers.next(), rest)));
		if (!rest.isEmpty()) {
			split.add(rest.sheet());
		}
		return split;
	}

	/** Numbers for long texts; such as a text happens to end with already are left out. */
	private static Iterator<Integer> numbers(List<Sheet> sheets) {
		Set<Integer> taken = sheets.stream().flatMap(sheet -> sheet.rows().stream()).flatMap(row -> row.cells().stream())
				.map(cell -> MARKED.matcher(cell.text())).filter(Matcher::find).map(mark -> Integer.valueOf(mark.group(1)))
				.collect(Collectors.toSet());
		return IntStream.iterate(1, number -> number + 1).filter(number -> !taken.contains(number)).iterator();
	}

	private static Cell shorten(Cell cell, int number, SheetDraft rest) {
		List<String> pieces = pieces(cell.text());
		for (int part = 1; part < pieces.size(); part++) {
			var row = rest.add();
			row.put(DeckLayout.NUMBER, String.valueOf(number));
			row.put(DeckLayout.PART, String.valueOf(part + 1));
			row.put(DeckLayout.TEXT, pieces.get(part));
		}
		return Cell.of(pieces.getFirst() + MARK + number + ']');
	}

	private static List<String> pieces(String text) {
		var pieces = new ArrayList<String>();
		for (int start = 0; start < text.length();) {
			int end = Math.min(start + PIECE, text.length());
			if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
				end--;
			}
			pieces.add(text.substring(start, end));
			start = end;
		}
		return pieces;
	}

	/** The other sheets with their texts whole again. What belongs to no cell any more is told. */
	static List<Sheet> join(List<Sheet> sheets, SheetProblems problems, SheetWords.Names names) {
		DeckSheet rest = sheets.stream().filter(sheet -> names.of(sheet.name()).equals(Typed.key(DeckLayout.LONG_TEXTS)))
				.flatMap(sheet -> DeckSheet.of(sheet, problems, names, true, DeckLayout.NUMBER, DeckLayout.PART, DeckLayout.TEXT).stream())
				.findFirst()
				.orElse(null);
		if (rest == null) {
			return sheets;
		}
		Map<Integer, TreeMap<Integer, String>> parts = parts(rest);
		Set<Integer> used = new HashSet<>();
		List<Sheet> joined = withCells(sheets.stream().filter(sheet -> sheet != rest.sheet()).toList(), cell -> {
			Matcher mark = MARKED.matcher(cell.text());
			int number = mark.find() ? Integer.parseInt(mark.group(1)) : 0;
			if (!parts.containsKey(number)) {
				return cell;
			}
			used.add(number);
			return new Cell(cell.text().substring(0, mark.start()) + String.join("", parts.get(number).values()), cell.kind(),
					cell.number(),
					cell.merged(), cell.struck(), cell.note());
		});
		rest.rows().stream().filter(row -> !used.contains(number(rest, row, DeckLayout.NUMBER)))
				.forEach(row -> rest.warning(row, DeckLayout.TEXT, Messages.deck_restOnly, Messages.deck_restOnlyRemedy));
		rest.tell(Set.of(DeckLayout.NUMBER, DeckLayout.PART, DeckLayout.TEXT)::contains, heading -> false, Messages.deck_restOnlyRemedy);
		return joined;
	}

	private static Map<Integer, TreeMap<Integer, String>> parts(DeckSheet rest) {
		var parts = new HashMap<Integer, TreeMap<Integer, String>>();
		for (Row row : rest.rows()) {
			int number = number(rest, row, DeckLayout.NUMBER);
			if (number > 0) {
				String before = parts.computeIfAbsent(number, unseen -> new TreeMap<>()).putIfAbsent(number(rest, row, DeckLayout.PART),
						FormulaGuard.unguarded(rest.cell(row, DeckLayout.TEXT).text()));
				if (before != null) {
					rest.error(row, DeckLayout.PART, NLS.bind(Messages.deck_samePart, number), Messages.deck_samePartRemedy);
				}
			}
		}
		return parts;
	}

	private static int number(DeckSheet sheet, Row row, String heading) {
		return sheet.number(row, heading).map(Number::intValue).orElse(0);
	}

	private static List<Sheet> withCells(List<Sheet> sheets, UnaryOperator<Cell> change) {
		return sheets.stream().map(sheet -> new Sheet(sheet.name(), sheet.rows().stream()
				.map(row -> new Row(row.number(), row.cells().stream().map(change).toList())).toList(), sheet.asides())).toList();
	}
}
