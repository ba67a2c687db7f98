package io.orgdeck.ui.ratings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.edits.AnswerText;
import io.orgdeck.core.edits.VoteEdits.Change;
import io.orgdeck.core.scoring.TypedAnswer;
import io.orgdeck.core.words.Language;

/**
 * A block of cells from a spreadsheet, read as votes. Either every cell can be read or none is taken. Empty cells leave
 * the vote that stands there.
 */
final class PastedBlock {

	/** The block cannot be taken; the message says where and why. */
	static final class Unreadable extends Exception {
		private static final long serialVersionUID = 1L;

		Unreadable(String message) {
			super(message);
		}
	}

	private final List<List<String>> cells;

	private PastedBlock(List<List<String>> cells) {
		this.cells = cells;
	}

	/** Lines of cells with tabs between them, as spreadsheets put them on the clipboard. */
	static PastedBlock of(String text) {
		var lines = new ArrayList<>(Arrays.asList(text.split("\r\n|\n|\r", -1)));
		if (lines.size() > 1 && lines.getLast().isEmpty()) {
			lines.removeLast();
		}
		return new PastedBlock(lines.stream().map(line -> List.of(line.split("\t", -1))).toList());
	}

	/** What pasting at the selection would change; one single cell fills the whole selection. */
	List<Change> changes(RatingSheet sheet, CellRange at) throws Unreadable {
		boolean fills = cells.size() == 1 && cells.getFirst().size() == 1 && !at.isSingle();
		int height = fills ? at.bottom() - at.top() + 1 : cells.size();
		int rowsLeft = sheet.rows().size() - at.top();
		if (height > rowsLeft) {
			throw new Unreadable(NLS.bind(Messages.pasteTooHigh, height, rowsLeft));
		}
		var changes = new ArrayList<Change>();
		for (int i = 0; i < height; i++) {
			var line = cells.get(fills ? 0 : i);
			int width = fills ? at.right() - at.left() + 1 : line.size();
			int columnsLeft = sheet.columns().size() - at.left();
			if (width > columnsLeft) {
				throw new Unreadable(NLS.bind(Messages.pasteTooWide, width, columnsLeft));
			}
			for (int j = 0; j < width; j++) {
				change(sheet, at.top() + i, at.left() + j, line.get(fills ? 0 : j), i, j).ifPresent(changes::add);
			}
		}
		return changes;
	}

	private static Optional<Change> change(RatingSheet sheet, int row, int column, String cell, int line, int cellInLine)
			throws Unreadable {
		if (cell.isBlank()) {
			return Optional.empty();
		}
		var question = sheet.columns().get(column);
		var answer = AnswerText.read(cell, question.scale());
		if (answer.isEmpty()) {
			throw new Unreadable(NLS.bind(question.scale().isTyped() ? Messages.pasteUnreadableTyped : Messages.pasteUnreadable,
					new Object[] { cell.strip(), line + 1, cellInLine + 1, question.label(), scaleOf(question) }));
		}
		if (question.place().isEmpty()) {
			throw new Unreadable(NLS.bind(Messages.chooseSession, question.label()));
		}
		return Optional.of(new Change(question.place().get(), sheet.rows().get(row).getNumber(), answer));
	}

	private static String scaleOf(RatingSheet.Column column) {
		var scale = column.scale();
		if (scale.isTyped()) {
			return new TypedAnswer(scale, Language.onScreen()).wanted();
		}
		return scale.size() == 0 ? "" : scale.steps().getFirst().number() + "–" + scale.steps().getLast().number();
	}

	/** The selected votes as a spreadsheet takes them. */
	static String copy(RatingSheet sheet, CellRange range) {
		var text = new StringBuilder();
		for (int row = range.top(); row <= range.bottom(); row++) {
			for (int column = range.left(); column <= range.right(); column++) {
				var scale = sheet.columns().get(column).scale();
				text.append(column > range.left() ? "\t" : "");
				sheet.vote(row, column).ifPresent(vote -> text.append(AnswerText.copied(vote.answer(), scale)));
			}
			text.append(row < range.bottom() ? "\n" : "");
		}
		return text.toString();
	}
}
