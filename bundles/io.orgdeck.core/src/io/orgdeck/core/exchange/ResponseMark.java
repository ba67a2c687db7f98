package io.orgdeck.core.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import io.orgdeck.core.tables.Spreadsheet.Cell;
import io.orgdeck.core.tables.Spreadsheet.Row;
import io.orgdeck.core.tables.Spreadsheet.Sheet;
import io.orgdeck.core.words.Typed;

/** The hidden row that says whose response sheet it is and to what its answers belong. */
final class ResponseMark {

	private static final Set<String> KEYS = Set.of(ResponseLayout.ASSESSMENT, ResponseLayout.DECK, ResponseLayout.DECK_VERSION,
			ResponseLayout.SESSION, ResponseLayout.ROUND, ResponseLayout.PARTICIPANT);
	private static final Set<String> FINGERPRINTS = Set.of(ResponseLayout.TEXTS, ResponseLayout.INSTRUCTIONS);

	private static final Pattern MADE = Pattern.compile("[0-9a-z]+");
	private static final Pattern WHOLE_MARK = Pattern.compile(ResponseLayout.MARK + " [0-9.]+");

	private final Row row;
	private final Map<String, String> values = new HashMap<>();
	private final Map<String, List<String>> fingerprints = new HashMap<>();
	/** Indices of cells with something else in them. */
	private final List<Integer> strange = new ArrayList<>();

	private ResponseMark(Row row) {
		this.row = row;
		for (int column = 0; column < row.cells().size(); column++) {
			String text = Typed.line(row.cell(column).text());
			int equals = text.indexOf('=');
			String key = equals < 0 ? "" : text.substring(0, equals).strip();
			String value = text.substring(equals + 1).strip();
			List<String> made = List.of(value.split(",", -1));
			if (FINGERPRINTS.contains(key) && made.stream().allMatch(one -> MADE.matcher(one).matches())) {
				fingerprints.computeIfAbsent(key, unseen -> new ArrayList<>()).addAll(made);
			} else if (!text.isEmpty() && !WHOLE_MARK.matcher(text).matches()
					&& !(KEYS.contains(key) && values.putIfAbsent(key, value) == null)) {
				strange.add(column);
			}
		}
	}

	/** The marks in a sheet; one in a response sheet. */
	static List<ResponseMark> in(Sheet sheet) {
		return sheet.rows().stream().filter(row -> row.cells().stream().anyMatch(ResponseMark::isMark)).map(ResponseMark::new).toList();
	}

	private static boolean isMark(Cell cell) {
		return cell.text().contains(ResponseLayout.MARK) && Typed.line(cell.text()).startsWith(ResponseLayout.MARK);
	}

	Row row() {
		return row;
	}

	/** Number of its row. */
	int number() {
		return row.number();
	}

	/** The value of a key; empty where there is none. */
	String get(String key) {
		return values.getOrDefault(key, "");
	}

	/** The fingerprints under {@link ResponseLayout#TEXTS} or {@link ResponseLayout#INSTRUCTIONS}. */
	List<String> fingerprints(String key) {
		return fingerprints.getOrDefault(key, List.of());
	}

	/** Indices of cells that hold something else than a mark. */
	List<Integer> strange() {
		return strange;
	}
}
