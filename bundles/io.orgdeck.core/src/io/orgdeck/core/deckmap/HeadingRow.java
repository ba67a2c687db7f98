package io.orgdeck.core.deckmap;

import java.util.List;

import io.orgdeck.core.tables.Spreadsheet.Cell;
import io.orgdeck.core.tables.Spreadsheet.Row;
import io.orgdeck.core.tables.Spreadsheet.Sheet;
import io.orgdeck.core.words.Typed;

/** Finds the row of headings: a title and a paragraph may stand above it. */
final class HeadingRow {

	private static final int SEARCHED = 40;
	private static final int LONGEST = 90;
	private static final int KNOWN = 4;

	private HeadingRow() {
	}

	/** Its number as the program shows it; 0 where no row looks like headings. */
	static int of(Sheet sheet) {
		int best = 0;
		double most = 1;
		List<Row> rows = sheet.rows();
		for (int at = 0; at < Math.min(SEARCHED, rows.size() - 1); at++) {
			double score = score(rows, at);
			if (score > most) {
				most = score;
				best = rows.get(at).number();
			}
		}
		return best;
	}

	private static double score(List<Row> rows, int at) {
		Row row = rows.get(at);
		int known = 0;
		int short_ = 0;
		for (int column = 0; column < row.cells().size(); column++) {
			String text = text(row.cell(column));
			if (text.isEmpty() || text.length() > LONGEST || Typed.number(text).isPresent()) {
				continue;
			}
			short_++;
			known += HeadingWords.of(text) != null || LevelHeading.of(text).isPresent() || LevelHeading.isName(text)
					|| HeadingWords.ofAnswers(text).isPresent() ? 1 : 0;
		}
		Row next = rows.get(at + 1);
		long below = next.cells().stream().filter(cell -> !cell.isBlank()).count();
		return known == 0 && short_ < 2 || below == 0 ? 0 : known * KNOWN + Math.min(short_, 8) * 0.5 - at * 0.05;
	}

	/** The text of a heading on one line. */
	static String text(Cell cell) {
		return cell.formula() ? "" : Typed.line(cell.text());
	}
}
