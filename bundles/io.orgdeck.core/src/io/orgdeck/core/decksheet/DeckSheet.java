package io.orgdeck.core.decksheet;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.decksheet.headings.SheetWords;
import io.orgdeck.core.tables.FormulaGuard;
import io.orgdeck.core.tables.Headings;
import io.orgdeck.core.tables.Place;
import io.orgdeck.core.tables.SheetProblems;
import io.orgdeck.core.tables.Spreadsheet.Aside;
import io.orgdeck.core.tables.Spreadsheet.Cell;
import io.orgdeck.core.tables.Spreadsheet.Kind;
import io.orgdeck.core.tables.Spreadsheet.Row;
import io.orgdeck.core.tables.Spreadsheet.Sheet;
import io.orgdeck.core.words.Typed;
import io.orgdeck.model.Texts;

/** One sheet of a deck, its cells found by their headings. Whatever cannot be taken from it is told by row and column. */
final class DeckSheet {

	/** What a program makes of codes such as 1-3 or 2/9. */
	private static final Pattern DATE = Pattern
			.compile(
					"\\d{1,2}[-. ](jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])[a-z]*([-. ]\\d{2,4})?|\\d{4}-\\d\\d-\\d\\d( 00:00:00)?|\\d{1,2}/\\d{1,2}/\\d{2,4}");
	private static final int EXCERPT = 60;

	private final Sheet sheet;
	private final Headings headings;
	private final SheetProblems problems;
	private final SheetWords.Names names;
	/** Whether the sheet stands in the file that is read, and not in the deck that it is laid over. */
	private final boolean own;

	private DeckSheet(Sheet sheet, Headings headings, SheetProblems problems, SheetWords.Names names, boolean own) {
		this.sheet = sheet;
		this.headings = headings;
		this.problems = problems;
		this.names = names;
		this.own = own;
	}

	/** The sheet, when one of its first rows has all of these headings. */
	static Optional<DeckSheet> of(Sheet sheet, SheetProblems problems, SheetWords.Names names, boolean own, String... needed) {
		return Headings.find(sheet, names::of, found -> Arrays.stream(needed).allMatch(found::has))
				.map(headings -> new DeckSheet(sheet, headings, problems, names, own));
	}

	Sheet sheet() {
		return sheet;
	}

	List<Row> rows() {
		return headings.below().stream().filter(row -> !row.isBlank()).toList();
	}

	List<String> headings() {
		return List.copyOf(headings.names());
	}

	boolean has(String heading) {
		return headings.has(heading);
	}

	Cell cell(Row row, String heading) {
		return headings.cell(row, heading);
	}

	/** What stands in a column, without blanks around it and without the apostrophe that keeps a program from computing it. */
	String text(Row row, String heading) {
		String text = DeckText.trimmed(FormulaGuard.unguarded(cell(row, heading).text()));
		return SheetLanguage.isChoice(heading) ? names.choice(text) : text;
	}

	/** The same with every blank that was typed; empty where there is nothing to see. */
	String words(Row row, String heading) {
		String words = FormulaGuard.unguarded(cell(row, heading).text());
		return Typed.isBlank(words) ? "" : words;
	}

	boolean isBlank(Row row, List<String> columns) {
		return columns.stream().allMatch(heading -> text(row, heading).isEmpty());
	}

	/** The number in a cell, however it is spelt: 0.5, 0,5 and 50 % are one. */
	Optional<BigDecimal> number(Row row, String heading) {
		Cell cell = cell(row, heading);
		return cell.kind() == Kind.NUMBER && Double.isFinite(cell.number()) ? Optional.of(BigDecimal.valueOf(cell.number()))
				: Typed.number(text(row, heading));
	}

	Place place(Row row, String heading) {
		return problems.place(sheet, row.number(), headings.column(heading));
	}

	void error(Row row, String heading, String text, String remedy) {
		problems.error(sheet, row.number(), headings.column(heading), text, remedy);
	}

	void warning(Row row, String heading, String text, String remedy) {
		problems.warning(sheet, row.number(), headings.column(heading), text, remedy);
	}

	void error(String text, String remedy) {
		problems.error(sheet, 0, -1, text, remedy);
	}

	void warning(String text, String remedy) {
		problems.warning(sheet, 0, -1, text, remedy);
	}

	/** Says that something named in a row is not there: nothing can be done about that in a deck underneath, so it is left out then. */
	void missing(Row row, String heading, String text, String remedy) {
		if (own) {
			error(row, heading, text, remedy);
		} else {
			warning(row, heading, text, Messages.deck_leftOut);
		}
	}

	/**
	 * Tells what is not taken, and what the program that saved the file has made of it.
	 *
	 * @param used   the columns that are read
	 * @param codes  those of them that hold codes, names and figures, which must be as they were typed
	 * @param remedy which columns are known, as a sentence
	 */
	void tell(Predicate<String> used, Predicate<String> codes, String remedy) {
		if (!own) {
			return;
		}
		for (Row row : headings.above()) {
			problems.warning(sheet, row.number(), -1, NLS.bind(Messages.deck_above, words(row)), Messages.deck_aboveRemedy);
		}
		headings.tell(problems, used, remedy);
		for (Aside aside : sheet.asides()) {
			problems.warning(sheet, aside.row(), aside.column(), NLS.bind(Messages.deck_aside, aside.text()), Messages.deck_asideRemedy);
		}
		sheet.rows().forEach(this::tellNotes);
		for (String heading : headings.names()) {
			if (used.test(heading)) {
				rows().forEach(row -> tell(row, heading, codes.test(heading)));
			}
		}
	}

	/** The words of a row, to be recognised by. */
	static String words(Row row) {
		return row.cells().stream().map(cell -> Typed.line(cell.text())).filter(text -> !text.isEmpty()).collect(Collectors.joining(" | "));
	}

	private void tellNotes(Row row) {
		for (int column = 0; column < row.cells().size(); column++) {
			Cell cell = row.cell(column);
			if (!cell.note().isEmpty()) {
				problems.warning(sheet, row.number(), column, NLS.bind(Messages.deck_note, cell.note()), Messages.deck_noteRemedy);
			}
		}
	}

	private void tell(Row row, String heading, boolean isCode) {
		Cell cell = cell(row, heading);
		if (cell.isBlank()) {
			return;
		}
		String shown = Typed.line(cell.text());
		boolean formula = cell.kind() == Kind.FORMULA || cell.kind() == Kind.ERROR;
		if (formula || isCode && problems.isText(sheet) && shown.startsWith("=")) {
			error(row, heading, NLS.bind(Messages.deck_formula, shown), Messages.deck_formulaRemedy);
		} else if (problems.isText(sheet) && shown.startsWith("=")) {
			warning(row, heading, NLS.bind(Messages.deck_likeFormula, excerpt(shown)), Messages.deck_likeFormulaRemedy);
		} else if (DeckColumn.isLimit(heading)) {
			return; // whoever reads it says whether it can be used
		} else if (cell.kind() == Kind.DATE && isCode) {
			error(row, heading, NLS.bind(Messages.deck_date, shown), Messages.deck_dateRemedy);
		} else if (cell.kind() == Kind.DATE || isCode && DATE.matcher(Typed.key(shown)).matches()) {
			warning(row, heading, NLS.bind(Messages.deck_likeDate, shown), Messages.deck_likeDateRemedy);
		}
		if (cell.struck()) {
			warning(row, heading, NLS.bind(Messages.deck_struck, excerpt(shown)), Messages.deck_struckRemedy);
		}
	}

	private static String excerpt(String text) {
		return Texts.excerpt(text, EXCERPT);
	}
}
