package io.orgdeck.exchange.surveys.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.orgdeck.core.exchange.AnswerMapping.Use;
import io.orgdeck.core.tables.Spreadsheet.Cell;
import io.orgdeck.core.tables.Spreadsheet.Kind;
import io.orgdeck.core.tables.Spreadsheet.Row;
import io.orgdeck.core.tables.Spreadsheet.Sheet;
import io.orgdeck.core.words.Typed;

/** Finds the table in a sheet and tells by its shape which tool has written it. */
final class GridFinder {

	/** How many filled rows are looked at for the headings; people put titles above them. */
	private static final int DEEPEST = 20;
	private static final String IMPORT_ID = "{\"importid\"";

	private final QuestionIndex questions;

	GridFinder(QuestionIndex questions) {
		this.questions = questions;
	}

	/** The table in a sheet; empty where no row of it looks like headings of a survey. */
	Optional<Grid> find(Sheet sheet) {
		for (int i = 0; i < Math.min(DEEPEST, sheet.rows().size()); i++) {
			Optional<Grid> known = ofTool(sheet, i);
			if (known.isPresent()) {
				return known;
			}
		}
		return table(sheet);
	}

	private static Optional<Grid> ofTool(Sheet sheet, int index) {
		Row row = sheet.rows().get(index);
		if (count(row, Vocabulary.QUALTRICS_CODE) >= 3 && count(row, Vocabulary.LIME_CODE) == 0
				|| count(row, Vocabulary.QUALTRICS_TEXT) >= 4) {
			return Optional.of(Grid.of(Tool.QUALTRICS, sheet, index, qualtricsDepth(sheet, index)));
		}
		if (count(row, Vocabulary.MONKEY_RESPONDENT) == 1 && count(row, Vocabulary.MONKEY_OTHER) > 0) {
			return Optional.of(Grid.of(Tool.SURVEYMONKEY, sheet, index, monkeyDepth(sheet, index)));
		}
		if (count(row, Vocabulary.FORMS_START) > 0 && count(row, Vocabulary.FORMS_END) > 0) {
			return Optional.of(Grid.of(Tool.FORMS, sheet, index, 1));
		}
		if (count(row, Vocabulary.LIME_CODE) > 0 && has(row, "id") || count(row, Vocabulary.LIME_TEXT) >= 2
				|| count(row, Vocabulary.LIME_CODE) >= 2) {
			return Optional.of(Grid.of(Tool.LIMESURVEY, sheet, index, 1));
		}
		Optional<Cell> first = row.cells().stream().filter(cell -> !cell.isBlank()).findFirst();
		if (first.filter(cell -> Vocabulary.has(Vocabulary.GOOGLE_TIMESTAMP, cell.text())).isPresent()) {
			return Optional.of(Grid.of(Tool.GOOGLE, sheet, index, 1));
		}
		return Optional.empty();
	}

	private static int count(Row row, Set<String> words) {
		return (int) row.cells().stream().filter(cell -> Vocabulary.has(words, cell.text())).map(cell -> Typed.key(cell.text())).distinct()
				.count();
	}

	private static boolean has(Row row, String word) {
		return row.cells().stream().anyMatch(cell -> Typed.same(word, cell.text()));
	}

	/** Below the codes may stand the wordings, and below them what Qualtrics needs to import the file again. */
	private static int qualtricsDepth(Sheet sheet, int index) {
		int depth = 1;
		if (index + depth < sheet.rows().size() && isWordings(sheet.rows().get(index), sheet.rows().get(index + depth))) {
			depth++;
		}
		if (index + depth < sheet.rows().size() && isImportIds(sheet.rows().get(index + depth))) {
			depth++;
		}
		return depth;
	}

	private static boolean isImportIds(Row row) {
		return row.cells().stream().anyMatch(cell -> Typed.key(cell.text()).replace(" ", "").startsWith(IMPORT_ID));
	}

	/** A row of wordings has words where the rows below have dates and ids. */
	private static boolean isWordings(Row codes, Row row) {
		if (isImportIds(row)) {
			return false;
		}
		int words = 0;
		int values = 0;
		for (int column = 0; column < codes.cells().size(); column++) {
			String code = Typed.key(codes.cell(column).text());
			Cell cell = row.cell(column);
			if (cell.isBlank() || !Vocabulary.QUALTRICS_CODE.contains(code)) {
				continue;
			}
			boolean isWords = Vocabulary.QUALTRICS_TEXT.contains(Typed.key(cell.text()))
					|| cell.kind() == Kind.TEXT && (code.endsWith("date") || code.equals("progress") || code.equals("responseid"))
							&& cell.text().chars().noneMatch(Character::isDigit);
			words += isWords ? 1 : 0;
			values += isWords ? 0 : 1;
		}
		return words > values;
	}

	/** SurveyMonkey writes options, grid rows and "Response" below the questions, and nothing below the respondent's id. */
	private static int monkeyDepth(Sheet sheet, int index) {
		if (index + 1 >= sheet.rows().size()) {
			return 1;
		}
		Row codes = sheet.rows().get(index);
		Row next = sheet.rows().get(index + 1);
		for (int column = 0; column < codes.cells().size(); column++) {
			if (Vocabulary.has(Vocabulary.MONKEY_RESPONDENT, codes.cell(column).text())) {
				return next.cell(column).isBlank() ? 2 : 1;
			}
		}
		return 1;
	}

	/** The row with the most headings that are questions, if there are two, or one beside somebody who answers. */
	private Optional<Grid> table(Sheet sheet) {
		int best = -1;
		int most = 0;
		for (int i = 0; i < Math.min(DEEPEST, sheet.rows().size()); i++) {
			Grid grid = Grid.of(Tool.TABLE, sheet, i, 1);
			int found = 0;
			int certain = 0;
			int person = 0;
			for (Heading heading : grid.headings()) {
				if (heading.joined().isEmpty()) {
					continue;
				}
				QuestionIndex.Match match = questions.match(heading);
				certain += match.isCertain() ? 1 : 0;
				found += match.candidates().isEmpty() ? 0 : 1;
				person += Vocabulary.use(Typed.key(heading.joined())).filter(use -> use != Use.MACHINE && use != Use.STATUS).isPresent() ? 1
						: 0;
			}
			int weight = 3 * certain + found;
			boolean enough = certain >= 2 || certain == 1 && person > 0 || found >= 3;
			if (enough && weight > most) {
				best = i;
				most = weight;
			}
		}
		return best < 0 ? Optional.empty() : Optional.of(Grid.of(Tool.TABLE, sheet, best, 1));
	}

	/** The sheet with the most respondents among those that hold a table. */
	Optional<Grid> find(List<Sheet> sheets) {
		return sheets.stream().map(this::find).flatMap(Optional::stream)
				.max((one, other) -> Integer.compare(one.rows().size(), other.rows().size()));
	}
}
