package io.orgdeck.core.export;

import java.util.List;

/**
 * What stands together in a file: a paragraph, a line of a table, a value of a chart.
 *
 * @param place    where it stands, as whoever has the file open finds it: a section, a slide, a sheet and its row
 * @param headings what stands above its cells, as far as it is known; may be shorter than the cells
 * @param cells    its words, those of a paragraph in one cell; a number of a workbook or chart in full precision with a decimal point
 */
public record Passage(String place, List<String> headings, List<String> cells) {

	public Passage {
		headings = List.copyOf(headings);
		cells = List.copyOf(cells);
	}

	/** Words that stand alone. */
	public static Passage of(String place, String words) {
		return new Passage(place, List.of(), List.of(words));
	}

	/** What stands above a cell, or an empty text. */
	public String heading(int cell) {
		return cell < headings.size() ? headings.get(cell) : "";
	}
}
