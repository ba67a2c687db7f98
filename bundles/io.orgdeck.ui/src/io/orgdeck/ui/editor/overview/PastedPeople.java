package io.orgdeck.ui.editor.overview;

import java.util.List;

import io.orgdeck.ui.edits.PeopleEdits.Newcomer;

/** People from a spreadsheet or a list: a line for each, with the name first, then the role and the respondent group if given. */
final class PastedPeople {

	private static final String COLUMN = "\t";

	private PastedPeople() {
	}

	/** The people in the text, in its order; empty lines say nothing. */
	static List<Newcomer> of(String text) {
		return text.lines().filter(line -> !line.isBlank()).map(line -> line.split(COLUMN))
				.map(cells -> new Newcomer(cell(cells, 0), cell(cells, 1), cell(cells, 2))).filter(one -> !one.name().isEmpty()).toList();
	}

	private static String cell(String[] cells, int column) {
		return column < cells.length ? cells[column].strip() : "";
	}
}
