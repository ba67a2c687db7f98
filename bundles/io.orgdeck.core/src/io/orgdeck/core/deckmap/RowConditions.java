package io.orgdeck.core.deckmap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.tables.SheetProblems;
import io.orgdeck.core.tables.Spreadsheet.Row;
import io.orgdeck.core.tables.Spreadsheet.Sheet;
import io.orgdeck.core.words.Typed;

/**
 * After which answers questions are asked, as a table says it by the codes of its rows (Q1 = Yes), put as the sheet of cards says it. It
 * is understood when all rows are there.
 */
final class RowConditions {

	private static final String HEADING = "only if";

	private record Said(Sheet sheet, Row row, int column, String text, Map<String, String> cells) {
	}

	private final SheetProblems problems;
	/** Empty for a code that several rows have. */
	private final Map<String, Optional<Map<String, String>>> byCode = new HashMap<>();
	private final List<Said> said = new ArrayList<>();

	RowConditions(SheetProblems problems) {
		this.problems = problems;
	}

	/** By which code a table calls a question. @param cells what is to stand in the row of the question */
	void code(String code, Map<String, String> cells) {
		if (!code.isEmpty()) {
			byCode.merge(Typed.key(code), Optional.of(cells), (one, other) -> Optional.empty());
		}
	}

	/** Takes note of what a cell says of a question. */
	void note(Sheet sheet, Row row, int column, String text, Map<String, String> cells) {
		said.add(new Said(sheet, row, column, Typed.line(text), cells));
	}

	/** @param all questions in turn */
	void resolve(List<Map<String, String>> all) {
		for (Said one : said) {
			int at = one.text().lastIndexOf('=');
			String name = at < 0 ? "" : one.text().substring(0, at).replaceFirst("=$", "").strip();
			String answers = one.text().substring(at + 1).strip();
			if (name.isEmpty() || answers.isEmpty()) {
				problems.warning(one.sheet(), one.row().number(), one.column(), NLS.bind(Messages.map_noOnlyIf, one.text()),
						Messages.map_noOnlyIfRemedy);
				continue;
			}
			Optional<Map<String, String>> meant = byCode.get(Typed.key(name));
			if (meant != null && meant.isEmpty()) {
				problems.warning(one.sheet(), one.row().number(), one.column(), NLS.bind(Messages.map_codeTwice, name),
						Messages.map_noOnlyIfRemedy);
				continue;
			}
			String earlier = meant == null ? name : reference(meant.get(), all);
			one.cells().put(HEADING, earlier + " = " + answers);
		}
	}

	/** How the sheet of cards refers to a question: by its id, or by its place on its card. */
	private static String reference(Map<String, String> cells, List<Map<String, String>> all) {
		if (cells.containsKey("question id")) {
			return cells.get("question id");
		}
		List<Map<String, String>> onCard = all.stream().filter(row -> cells.get("card").equals(row.get("card"))).toList();
		int place = 1;
		while (onCard.get(place - 1) != cells) {
			place++;
		}
		return cells.get("card") + '.' + place;
	}
}
