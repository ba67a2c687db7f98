package io.orgdeck.core.deckmap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.tables.SheetProblems;
import io.orgdeck.core.tables.Spreadsheet.Sheet;

/** Remarks that hold for several sheets or rows alike are told once, where the first of them stands, with a count. */
final class LikeRemarks {

	private record Remark(String text, List<String> words, String remedy) {
	}

	private static final class Found {
		private final Sheet sheet;
		private final int row;
		private final int column;
		private final List<String> others = new ArrayList<>();
		private int count;

		private Found(Sheet sheet, int row, int column) {
			this.sheet = sheet;
			this.row = row;
			this.column = column;
		}
	}

	private final Map<Remark, Found> all = new LinkedHashMap<>();

	/**
	 * Takes down a remark.
	 *
	 * @param row    0 for the sheet as a whole
	 * @param column -1 for the row as a whole
	 * @param count  is added to that of remarks alike, and stands in the text after the words
	 * @param text   with places for the words
	 */
	void note(Sheet sheet, int row, int column, int count, String text, String remedy, String... words) {
		Found found = all.computeIfAbsent(new Remark(text, List.of(words), remedy), unseen -> new Found(sheet, row, column));
		found.count += count;
		if (!sheet.name().equals(found.sheet.name()) && !found.others.contains(sheet.name())) {
			found.others.add(sheet.name());
		}
	}

	void tell(SheetProblems problems) {
		all.forEach((remark, found) -> {
			String text = NLS.bind(remark.text(), Stream.concat(remark.words().stream(), Stream.of(found.count)).toArray());
			problems.warning(found.sheet, found.row, found.column,
					found.others.isEmpty() ? text : text + ' ' + NLS.bind(Messages.map_likewise, String.join(", ", found.others)),
					remark.remedy());
		});
	}
}
