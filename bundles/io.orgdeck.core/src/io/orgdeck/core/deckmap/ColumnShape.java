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
 * @param runs      how often the text is another than in the filled cell above
 * @param average   characters in a filled cell
 * @param numbers   cells that are a number
 * @param codes     cells that look like a code, such as GV.OC-01
 * @param questions cells that end in a question mark
 * @param lists     cells that hold several short answers
 * @param choices   of these, the ones whose answers are numbered, or begin with a yes or a no
 * @param kinds     cells that name a kind of answer
 * @param first     what the first of the filled cells says
 * @param start     in which of the rows it stands, from 0
 */
record ColumnShape(int rows, int filled, int distinct, int runs, double average, int numbers, int codes, int questions, int lists,
		int choices,
		int kinds, String first, int start) {

	private static final Pattern CODE = Pattern.compile(
			"[\\p{L}]{0,6}[ .\\-]?\\d[\\p{L}\\d]{0,5}([.\\-][\\p{L}\\d]{1,5}){0,5}\\.?|[\\p{Lu}]{1,4}([.\\-][\\p{Lu}\\d]{1,4}){1,4}");
	private static final double SENTENCE = 15;
	private static final double GROUP = 400;
	private static final int EXPLANATION = 25;
	private static final int MOST_TAGS = 12;
	private static final int LONGEST_TAG = 25;
	private static final int LONGEST_MARK = 60;
	private static final int LONGEST_YES = 5;

	/** @param rows those of questions */
	static ColumnShape of(List<Row> rows, int column) {
		int filled = 0;
		int numbers = 0;
		int codes = 0;
		int questions = 0;
		int lists = 0;
		int choices = 0;
		int kinds = 0;
		int runs = 0;
		String above = "";
		String first = "";
		int start = 0;
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
			runs += text.equals(above) ? 0 : 1;
			above = text;
			if (first.isEmpty()) {
				first = text;
				start = rows.indexOf(row);
			}
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
		return new ColumnShape(rows.size(), filled, distinct.size(), runs, filled == 0 ? 0 : (double) length / filled, numbers, codes,
				questions,
				lists,
				choices, kinds, first, start);
	}

	/** How much the cells look like questions: sentences, hardly two the same, in most rows. */
	double likeQuestions() {
		double share = rows == 0 ? 0 : (double) filled / rows;
		return share * distinct / Math.max(1, filled) * Math.min(1, average / SENTENCE) * (average > 600 ? 0.5 : 1)
				+ (double) questions / Math.max(1, filled);
	}

	/** Whether its cells are long enough to explain something. */
	boolean isExplanation() {
		return average >= EXPLANATION;
	}

	boolean isNumbers() {
		return numbers * 2 >= filled;
	}

	/** Whether all rows say the same, as where something is to be filled in. */
	boolean isConstant() {
		return distinct == 1 && filled > 2;
	}

	/** Whether the cells are marks such as x, or yes and no. */
	boolean isMarks() {
		return distinct > 0 && distinct <= 2 && average <= LONGEST_YES;
	}

	/** Whether the cells say the same for several questions each, or stand once above them. */
	boolean isGroup(ColumnShape question) {
		boolean above = runs == filled && filled * 10 <= question.filled * 8;
		return filled > 0 && average < GROUP && (above || distinct * 3 <= question.filled * 2);
	}

	/** Whether a few words stand here and there beside questions, and not above the first of them as a group does. */
	boolean isSparse(ColumnShape question) {
		return distinct > 0 && distinct <= 3 && filled * 2 < question.filled && average <= LONGEST_MARK && start > question.start;
	}

	/** Whether a few words come again and again, as what a question has in common with others here and there. */
	boolean isScattered() {
		return distinct > 1 && distinct <= MOST_TAGS && runs >= 2 * distinct && average <= LONGEST_TAG && !isNumbers();
	}
}
