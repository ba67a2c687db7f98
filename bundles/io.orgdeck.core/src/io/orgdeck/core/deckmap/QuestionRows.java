package io.orgdeck.core.deckmap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.deckmap.DeckMapping.ColumnMapping;
import io.orgdeck.core.deckmap.DeckMapping.SheetMapping;
import io.orgdeck.core.tables.SheetProblems;
import io.orgdeck.core.tables.Spreadsheet;
import io.orgdeck.core.tables.Spreadsheet.Cell;
import io.orgdeck.core.tables.Spreadsheet.Row;
import io.orgdeck.core.tables.Spreadsheet.Sheet;
import io.orgdeck.core.words.Typed;
import io.orgdeck.model.Values;

/** Goes through the rows of questions, and keeps for each what it says, in words of our own sheets. */
final class QuestionRows {

	/** A code before a title or a question: GV.OC-01: …, 1.2 …, A3) … */
	private static final Pattern CODED = Pattern
			.compile(
					"(\\p{Lu}[\\p{L}\\d]{0,5}(?:[.\\-][\\p{L}\\d]{1,5}){0,5}(?=\\s*[:)–—])|\\p{Lu}{0,5}[.\\-]?\\d{1,4}(?:[.\\-]\\p{L}?\\d{1,4}){0,5})[.:)]?\\s*[–—:-]?\\s+(\\S.*)",
					Pattern.DOTALL);
	private static final Pattern MARK = Pattern.compile("[xX✓✔●•☑■]|[yY]es|YES|[jJ]a|[oO]ui|[sS][ií]|true|TRUE|[yY1]");
	private static final Pattern NO_MARK = Pattern.compile("[nN]o|false|FALSE|[-–—nN0]");

	private final Spreadsheet file;
	private final DeckMapping mapping;
	private final AnswerScales scales;
	private final SheetProblems problems;
	private final List<AskedRow> all = new ArrayList<>();
	private final Map<String, String> sectionCodes = new LinkedHashMap<>();
	private final Map<String, String> sectionTitles = new LinkedHashMap<>();
	private final Map<String, String> cardCodes = new HashMap<>();
	private final Set<String> taken = new HashSet<>();
	private final Set<String> questionIds = new HashSet<>();
	private final RowConditions conditions;
	private final RowTargets targets;
	private final LikeRemarks remarks = new LikeRemarks();

	QuestionRows(Spreadsheet file, DeckMapping mapping, AnswerScales scales, SheetProblems problems) {
		this.file = file;
		this.mapping = mapping;
		this.scales = scales;
		this.problems = problems;
		conditions = new RowConditions(problems);
		targets = new RowTargets(problems);
	}

	boolean isEmpty() {
		return all.isEmpty();
	}

	void read() {
		for (Sheet sheet : file.sheets()) {
			Optional<SheetMapping> known = mapping.sheet(sheet.name());
			if (known.isEmpty() || known.get().role() == SheetRole.NOTHING) {
				if (!sheet.rows().isEmpty()) {
					remarks.note(sheet, 0, -1, 1, Messages.map_sheetUnused, Messages.map_sheetUnusedRemedy);
				}
			} else if (known.get().role() == SheetRole.QUESTIONS) {
				new SheetRows(sheet, known.get()).read();
			}
		}
		remarks.tell(problems);
		new QuestionKinds(all, mapping.guessing(), scales, problems).decide();
		conditions.resolve(all.stream().map(asked -> asked.cells).toList());
	}

	/** The rows of one sheet. */
	private final class SheetRows {

		private final Sheet sheet;
		private final SheetMapping columns;
		private final RowsBelow below;
		private final RowDepths depths;
		private final List<ColumnMapping> levels;
		private final boolean grouped;
		private String section;
		private String card = "";
		private String cardText = "";
		private String dimension = "";
		private AskedRow last;

		SheetRows(Sheet sheet, SheetMapping columns) {
			this.sheet = sheet;
			this.columns = columns;
			below = new RowsBelow(sheet, columns);
			depths = RowDepths.of(below.asking(), columns);
			levels = AnswerScales.levels(columns);
			grouped = columns.has(Meaning.CARD);
			section = mapping.questions().size() > 1 ? sheet.name() : mapping.title();
		}

		void read() {
			tellUnused();
			tellAbove();
			tellOffered();
			tellSums();
			List<Row> rows = below.asking();
			for (int at = 0; at < rows.size(); at++) {
				if (isAsked(at)) {
					read(rows.get(at));
				} else if (names(at)) {
					heading(rows.get(at), depths.depth(at));
				}
			}
			tellNotAsked(rows);
			tellFormulas(rows);
		}

		/** What a formula showed may be old, and a number that it showed is nobody's text. */
		private void tellFormulas(List<Row> rows) {
			List<Cell> formulas = columns.columns().stream().filter(column -> column.meaning() != Meaning.NOTHING)
					.flatMap(column -> rows.stream().map(row -> row.cell(column.index()))).filter(Cell::formula).toList();
			int taken = (int) formulas.stream().filter(cell -> !CellWords.isBlank(cell)).count();
			if (taken > 0) {
				remarks.note(sheet, 0, -1, taken, Messages.map_formulasTaken, Messages.map_formulasTakenRemedy);
			}
			if (taken < formulas.size()) {
				remarks.note(sheet, 0, -1, formulas.size() - taken, Messages.map_formulas, Messages.map_formulasRemedy);
			}
		}

		/** Every column with words in it that is not taken is told once. */
		private void tellUnused() {
			List<Row> rows = IntStream.range(0, below.asking().size()).filter(this::isAsked).mapToObj(below.asking()::get).toList();
			for (ColumnMapping column : columns.of(Meaning.NOTHING)) {
				List<Cell> filled = rows.stream().map(row -> row.cell(column.index())).filter(cell -> !cell.isBlank()).toList();
				List<String> said = filled.stream().map(CellWords::line).distinct().toList();
				if (filled.size() > 1 && said.size() == 1 && !said.contains("")) {
					tell(column, filled.size(), Messages.map_columnSame, column.heading(), said.getFirst());
				} else if (!filled.isEmpty()) {
					tell(column, filled.size(), Messages.map_columnUnused, column.named());
				}
			}
		}

		private void tell(ColumnMapping column, int rows, String text, String... words) {
			remarks.note(sheet, Math.max(1, columns.heading()), column.index(), rows, text, Messages.map_columnUnusedRemedy, words);
		}

		private boolean isAbove(int at) {
			return columns.outline() != Outline.NONE && depths.isHeading(at);
		}

		/** Where a column marks what is asked, it decides; otherwise whatever stands above no other row. */
		private boolean isAsked(int at) {
			return columns.first(Meaning.ASKED).map(column -> MARK.matcher(text(below.asking().get(at), column.index())).matches())
					.orElse(!isAbove(at));
		}

		/** Whether a row names what others ask that stand below it. */
		private boolean names(int at) {
			return isAbove(at) && IntStream.range(at + 1, below.asking().size()).takeWhile(row -> depths.depth(row) > depths.depth(at))
					.anyMatch(this::isAsked);
		}

		private void tellNotAsked(List<Row> rows) {
			List<Row> others = IntStream.range(0, rows.size()).filter(at -> !isAsked(at) && !names(at)).mapToObj(rows::get).toList();
			if (!others.isEmpty()) {
				problems.warning(sheet, others.getFirst().number(), -1, NLS.bind(Messages.map_notAsked,
						RowsBelow.words(others.getFirst()), RowsBelow.numbers(others)),
						Messages.map_notAskedRemedy);
			}
		}

		private void tellSums() {
			List<Row> sums = below.sums();
			if (!sums.isEmpty()) {
				remarks.note(sheet, sums.getFirst().number(), -1, 1, Messages.map_sum, Messages.map_sumRemedy,
						RowsBelow.words(sums.getFirst()), RowsBelow.numbers(sums));
			}
		}

		private void tellOffered() {
			columns.of(Meaning.LEVEL).stream().filter(column -> !levels.contains(column))
					.forEach(column -> problems.warning(sheet, Math.max(1, columns.heading()), column.index(),
							NLS.bind(Messages.map_everybody, column.label(), '“' + Values.text(column.value()) + '”'),
							Messages.map_everybodyRemedy));
		}

		/** A title or a paragraph above the headings is nobody's question, and somebody's words. */
		private void tellAbove() {
			sheet.rows().stream().filter(row -> row.number() < columns.heading() && !row.isBlank())
					.forEach(row -> remarks.note(sheet, row.number(), -1, 1, Messages.map_above, Messages.map_aboveRemedy,
							RowsBelow.words(row)));
		}

		/** A row of an outline that stands above others: the uppermost is a section, one below it a card. */
		private void heading(Row row, int depth) {
			boolean named = !cell(row, Meaning.CARD).isEmpty(); // then the column of questions explains the name
			String words = said(row, column -> switch (column.meaning()) {
				case TEXT, DEPTH, ASKED, TRANSLATION -> false;
				case NOTHING -> columns.outline() != Outline.DEPTHS;
				case QUESTION -> !named;
				case CODE -> columns.outline() != Outline.DEPTHS;
				default -> true;
			}, " ");
			String code = columns.outline() == Outline.DEPTHS ? cell(row, Meaning.CODE) : "";
			words = code.isEmpty() ? words : code + ": " + words;
			String above = last == null ? card : ""; // between the section and the card that has the questions
			if (depth == 0) {
				section = Typed.line(words);
				card = "";
				above = "";
			} else {
				card = Typed.line(words);
			}
			String own = said(row, column -> column.meaning() == Meaning.TEXT || named && column.meaning() == Meaning.QUESTION, "\n");
			cardText = Stream.of(above, cardText, own).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
			last = null;
		}

		private String said(Row row, Predicate<ColumnMapping> wanted, String between) {
			return columns.columns().stream().filter(wanted).map(column -> text(row, column.index())).filter(text -> !text.isEmpty())
					.collect(Collectors.joining(between));
		}

		private void read(Row row) {
			goDown(row);
			String question = cell(row, Meaning.QUESTION);
			if (question.isEmpty()) {
				further(row);
				return;
			}
			List<String> lines = question.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
			boolean several = lines.size() > 1 && lines.stream().allMatch(line -> line.endsWith("?"));
			for (String one : several ? lines : List.of(question)) {
				ask(row, one);
			}
		}

		private void ask(Row row, String words) {
			String question = words;
			boolean again = last != null && last.row == row.number();
			var asked = new AskedRow(row.number());
			asked.mapping = columns;
			String code = again ? "" : Typed.line(cell(row, Meaning.CODE));
			Matcher coded = CODED.matcher(question);
			if (code.isEmpty() && coded.matches()) {
				code = coded.group(1);
				question = coded.group(2);
			}
			if (again) {
				List.of("section", "section title", "card", "card id")
						.forEach(heading -> asked.add(heading, last.cells.getOrDefault(heading, "")));
			} else {
				place(asked, code, question);
			}
			conditions.code(code, asked.cells);
			columns.first(Meaning.ONLY_IF).filter(column -> !text(row, column.index()).isEmpty())
					.ifPresent(column -> conditions.note(sheet, row, column.index(), text(row, column.index()), asked.cells));
			columns.first(Meaning.TARGET).filter(column -> !text(row, column.index()).isEmpty())
					.ifPresent(column -> targets.note(sheet, row, column.index(), text(row, column.index()), asked));
			asked.add("question", question);
			boolean ofSheets = columns.has(Meaning.SECTION) && mapping.questions().size() > 1;
			asked.add("dimension", !dimension.isEmpty() ? dimension : ofSheets ? sheet.name() : sectionTitles.get(section));
			weight(row, asked);
			if (!again) {
				details(row, asked);
			} else {
				asked.answers.addAll(last.answers);
				asked.answerCells.addAll(last.answerCells);
				asked.kinds.addAll(last.kinds);
				asked.addTag(last.cells.getOrDefault("tags", ""));
			}
			if (!cardText.isEmpty()) {
				asked.texts.addFirst(cardText);
				cardText = "";
			}
			set(row, asked);
			all.add(asked);
			last = asked;
		}

		private void goDown(Row row) {
			String newSection = Typed.line(cell(row, Meaning.SECTION));
			if (!newSection.isEmpty() && !newSection.equals(section)) {
				section = newSection;
				card = "";
			}
			String newCard = Typed.line(cell(row, Meaning.CARD));
			card = newCard.isEmpty() ? card : newCard;
			String newDimension = Typed.line(cell(row, Meaning.DIMENSION));
			dimension = newDimension.isEmpty() ? dimension : newDimension;
		}

		/** A row without a question says more about the one above it. */
		private void further(Row row) {
			boolean any = columns.columns().stream()
					.anyMatch(column -> column.meaning() != Meaning.NOTHING && !column.meaning().goesDown()
							&& column.meaning() != Meaning.CODE && !text(row, column.index()).isEmpty());
			if (any && last != null) {
				details(row, last);
			} else if (any) {
				problems.warning(sheet, row.number(), -1, Messages.map_noQuestion, Messages.map_noQuestionRemedy);
			}
		}

		private void place(AskedRow asked, String code, String question) {
			boolean first = !sectionCodes.containsKey(section);
			String sectionCode = sectionCodes.computeIfAbsent(section, QuestionRows.this::sectionCode);
			if (first && !CardTitle.explained(section)[1].isEmpty()) {
				asked.texts.add(CardTitle.explained(section)[1]);
			}
			asked.add("section", sectionCode);
			asked.add("section title", sectionTitles.get(section));
			if (grouped && !card.isEmpty() || columns.outline() != Outline.NONE && !card.isEmpty()) {
				boolean known = cardCodes.containsKey(section + '\n' + card);
				Matcher coded = CODED.matcher(card);
				String[] title = CardTitle.explained(coded.matches() ? coded.group(2) : card);
				Matcher behind = CardTitle.CODE_BEHIND.matcher(title[0]);
				String own = coded.matches() ? coded.group(1) : behind.matches() ? behind.group(2) : "";
				asked.add("card", cardCodes.computeIfAbsent(section + '\n' + card, unseen -> free(own, sectionCode)));
				if (!known) {
					asked.add("title", !coded.matches() && behind.matches() ? behind.group(1) : title[0]);
					if (!title[1].isEmpty()) {
						asked.texts.add(title[1]);
					}
				}
				if (!code.isEmpty() && !code.matches(".*\\s.*") && questionIds.add(code)) {
					asked.add("question id", code);
				} else if (!code.isEmpty()) {
					asked.texts.add(code);
				}
			} else {
				String card = free(code, sectionCode);
				asked.add("card", card);
				asked.add("title", CardTitle.of(question));
				if (card.equals(code) && !code.matches(".*\\s.*") && questionIds.add(code)) { // the only question of its card
					asked.add("question id", code);
					asked.add("card id", "card-" + code);
					asked.add("card lineage", code);
				}
			}
		}

		private void weight(Row row, AskedRow asked) {
			String typed = Typed.line(cell(row, Meaning.WEIGHT));
			if (Typed.number(typed).filter(number -> number.signum() >= 0).isPresent()) {
				asked.add("weight", typed);
			} else if (!typed.isEmpty()) {
				problems.warning(sheet, row.number(), columns.first(Meaning.WEIGHT).orElseThrow().index(),
						NLS.bind(Messages.map_noWeight, typed), Messages.map_noWeightRemedy);
			}
		}

		private void details(Row row, AskedRow asked) {
			boolean several = columns.of(Meaning.TEXT).size() > 1;
			for (ColumnMapping column : columns.columns()) {
				String text = text(row, column.index());
				List<String> scale = column.meaning() == Meaning.ANSWERS ? KindWords.scaleIn(column.heading()) : List.of();
				if (!scale.isEmpty()) { // what stands below are somebody's scores
					asked.answers.addAll(asked.answers.isEmpty() ? scale : List.of());
					continue;
				}
				if (text.isEmpty()) {
					continue;
				}
				switch (column.meaning()) {
					case TEXT -> asked.texts.add(several && !column.heading().isEmpty() ? column.heading() + ": " + text : text);
					case EXAMPLE -> asked.examples.add(text);
					case REFERENCE -> asked.references.add(text);
					case LEVEL -> level(column, text, asked);
					case TAGS ->
						asked.addTag(MARK.matcher(text).matches() ? column.heading() : NO_MARK.matcher(text).matches() ? "" : text);
					case ANSWERS -> {
						asked.answerCells.add(text);
						asked.answers.addAll(AnswerList.parts(text));
					}
					case KIND -> asked.kinds.add(text);
					default -> {
						// said elsewhere
					}
				}
			}
		}

		/** What an answer means that everybody can give is there to be read; a mark below it means nothing more. */
		private void level(ColumnMapping column, String text, AskedRow asked) {
			if (levels.contains(column)) {
				asked.add("level " + Values.text(column.value()), text);
			} else if (!MARK.matcher(text).matches() && !NO_MARK.matcher(text).matches()) {
				asked.texts.add(column.label() + ": " + text);
			}
		}

		private void set(Row row, AskedRow asked) {
			String name = Typed.line(cell(row, Meaning.ANSWER_SET));
			if (name.isEmpty()) {
				return;
			}
			asked.scale = scales.set(name);
			if (asked.scale.isEmpty() && KindWords.of(name).isPresent()) { // such as Text: nothing is chosen
				asked.kinds.add(name);
			} else if (asked.scale.isEmpty()) {
				remarks.note(sheet, row.number(), columns.first(Meaning.ANSWER_SET).orElseThrow().index(), 1, Messages.map_noSet,
						Messages.map_noSetRemedy, name);
			}
		}

		private String cell(Row row, Meaning meaning) {
			return columns.first(meaning).map(column -> text(row, column.index())).orElse("");
		}

		/** The text of a cell with its lines. */
		private String text(Row row, int column) {
			return CellWords.of(row.cell(column)).strip();
		}
	}

	/** The code that stands before the title of the section, or a letter that no other has. */
	private String sectionCode(String section) {
		String name = CardTitle.unweighted(section);
		Matcher coded = CODED.matcher(name);
		if (coded.matches() && !sectionCodes.containsValue(coded.group(1))) {
			sectionTitles.put(section, coded.group(2));
			return coded.group(1);
		}
		String title = CardTitle.explained(name)[0];
		Matcher behind = CardTitle.CODE_BEHIND.matcher(title);
		if (behind.matches() && !sectionCodes.containsValue(behind.group(2))) {
			sectionTitles.put(section, behind.group(1));
			return behind.group(2);
		}
		sectionTitles.put(section, title);
		int number = sectionCodes.size();
		String code = number < 26 ? String.valueOf((char) ('A' + number)) : "S" + (number + 1);
		for (int more = number + 1; sectionCodes.containsValue(code); more++) {
			code = "S" + more;
		}
		return code;
	}

	/** The wanted code of a card where no other has it, or the next of its section. */
	private String free(String wanted, String sectionCode) {
		if (!wanted.isEmpty() && taken.add(Typed.key(wanted))) {
			return wanted;
		}
		String before = wanted.isEmpty() ? sectionCode : wanted + '-';
		String separator = !before.isEmpty() && Character.isDigit(before.charAt(before.length() - 1)) ? "." : "";
		int number = wanted.isEmpty() ? 1 : 2;
		while (!taken.add(Typed.key(before + separator + number))) {
			number++;
		}
		return before + separator + number;
	}

	/** The sheets of a deck as our own are. */
	List<Sheet> sheets(String title) {
		targets.resolve(scales.inOrder());
		return MappedSheets.of(all, scales.inOrder(), title);
	}
}
