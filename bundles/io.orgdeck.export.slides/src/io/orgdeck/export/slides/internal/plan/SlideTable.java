package io.orgdeck.export.slides.internal.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of few words.
 *
 * @param caption  what it shows
 * @param headings of the columns
 * @param weights  share of the width of each column
 * @param rows     one text per column
 * @param marked   the row that stands out, from 0, or -1
 */
public record SlideTable(String caption, List<String> headings, List<Integer> weights, List<List<String>> rows, int marked) {

	public SlideTable {
		headings = List.copyOf(headings);
		weights = List.copyOf(weights);
		rows = List.copyOf(rows);
	}

	/** The same in pieces of at most so many rows, none of them much shorter than the others. */
	List<SlideTable> pieces(int most) {
		var pieces = new ArrayList<SlideTable>();
		int count = (rows.size() + most - 1) / most;
		int each = count == 0 ? 0 : (rows.size() + count - 1) / count;
		for (int from = 0; from < rows.size(); from += each) {
			int to = Math.min(rows.size(), from + each);
			pieces.add(new SlideTable(caption, headings, weights, rows.subList(from, to),
					marked >= from && marked < to ? marked - from : -1));
		}
		return pieces;
	}
}
