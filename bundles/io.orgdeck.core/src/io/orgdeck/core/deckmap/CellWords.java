package io.orgdeck.core.deckmap;

import io.orgdeck.core.tables.Spreadsheet.Cell;
import io.orgdeck.core.words.Typed;

/**
 * What a cell says to a reader: what somebody typed, or the words that a formula showed when the file was saved. A number that a
 * formula showed is a score of somebody's answers, and says nothing of a question.
 */
final class CellWords {

	private CellWords() {
	}

	static String of(Cell cell) {
		return cell.formula() ? Typed.number(cell.shown()).isPresent() ? "" : cell.shown() : cell.text();
	}

	static boolean isBlank(Cell cell) {
		return Typed.isBlank(of(cell));
	}

	/** On one line. */
	static String line(Cell cell) {
		return Typed.line(of(cell));
	}
}
