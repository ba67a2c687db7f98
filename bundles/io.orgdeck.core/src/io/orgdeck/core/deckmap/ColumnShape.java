package io.orgdeck.core.deckmap;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

import io.orgdeck.core.tables.Spreadsheet.Cell;
import io.orgdeck.core.tables.Spreadsheet.Row;
import io.orgdeck.core.words.Typed;

/**
 * What the cells below a heading look like.
 *
 * @param rows      how many rows the sheet has there
 * @param filled    how many of the cells hold something
 * @param distinct  how many different texts there are
 * @param average   characters in a filled cell
 * @param numbers   cells that are a number
 * @param codes     cells that look like a code, such as GV.OC-01
 * @param questions cells that end in a question mark
 * @param lists     cells that hold several short answers
 * @param choices   of these, the ones whose answers are numbered, or begin with a yes or a no
 * @param kinds     cells that name a kind of answer
 */
record ColumnShape(int rows, int filled, int distinct, double average, int numbers, int codes, int questions, int lists, int choices,
		int kinds) {

	private static final Pattern CODE = Pattern.compile(
			"[\\p{L}]{0,6}[ .\\-]?\\d[\\p{L}\\d]{0,5}([.\\-][\\p{L}\\d]{1,5}){0,5}\\.?|[\\p{Lu}]{1,4}([.\\-][\\p{Lu}\\d]{1,4}){1,4}");
	private static final double SENTENCE = 15;
	private static final double GROUP = 400;

	/** @param rows those of questions */
	static ColumnShape of(List<Row> rows, int column) {
		int filled = 0;
		int numbers = 0;
		int codes = 0;
		int questions = 0;
		int lists = 0;
		int choices = 0;
		int kinds = 0;
		long length = 0;
		var distinct = new HashSet<String>();
		for (Row row : rows) {
			Cell cell = row.cell(column);
			if (CellWords.isBlank(cell)) {
				continue;
			}
			String text = CellWords.line(cell);
			filled++;
			length += text.length();
			distinct.add(text);
			numbers += Typed.number(text).isPresent() ? 1 : 0;
			codes += CODE.matcher(text).matches() ? 1 : 0;
			kinds += KindWords.of(text).isPresent() || KindWords.isOneOrSeveral(text) ? 1 : 0;
			questions += text.endsWith("?") ? 1 : 0;
			List<String> parts = AnswerList.parts(CellWords.of(cell));
			if (parts.size() > 1 && parts.size() <= AnswerScales.MOST_TO_CHOOSE + 2
					&& parts.stream().mapToInt(String::length).average().orElse(0) < 60) {
				lists++;
				choices += AnswerList.isChoice(parts) ? 1 : 0;
			}
		}
		return new ColumnShape(rows.size(), filled, distinct.size(), filled == 0 ? 0 : (double) length / filled, numbers, codes, questions,
				lists,
				choices, kinds);
	}

	/** How much the cells look like questions: sentences, hardly two the same, in most rows. */
	double likeQuestions() {
		double share = rows == 0 ? 0 : (double) filled / rows;
		return share * distinct / Math.max(1, filled) * Math.min(1, average / SENTENCE) * (average > 600 ? 0.5 : 1)
				+ (double) questions / Math.max(1, filled);
	}

	boolean isNumbers() {
		return numbers * 2 >= filled;
	}

	/** Whether all rows say the same, as where something is to be filled in. */
	boolean isConstant() {
		return distinct == 1 && filled > 2;
	}

	/** Whether the cells say the same for several questions each, or stand once above them. */
	boolean isGroup(ColumnShape question) {
		return filled > 0 && average < GROUP && distinct > 0 && distinct * 3 <= question.filled * 2;
	}
}
