package io.orgdeck.export.excel.internal.response;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import io.orgdeck.core.exchange.ResponseLayout;
import io.orgdeck.core.exchange.ResponseText;
import io.orgdeck.core.report.Cell;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.report.ReportModel.Meeting;
import io.orgdeck.core.report.ReportModel.Person;
import io.orgdeck.core.scoring.AnswerWords;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.scoring.TypedAnswer;
import io.orgdeck.core.words.Language;
import io.orgdeck.export.excel.internal.xlsx.Colours;
import io.orgdeck.export.excel.internal.xlsx.Formula;
import io.orgdeck.export.excel.internal.xlsx.Look;
import io.orgdeck.export.excel.internal.xlsx.PageLines;
import io.orgdeck.export.excel.internal.xlsx.RowWriter;
import io.orgdeck.export.excel.internal.xlsx.StreamedWorkbook;
import io.orgdeck.export.excel.internal.xlsx.Styles;
import io.orgdeck.model.deck.Question;
import io.orgdeck.model.deck.Section;

/** The sheet on which one person answers; laid out as {@link ResponseLayout} says. */
final class AnswerSheet {

	private static final int MARK_ROW = 0;
	private static final int TITLE_ROW = 1;
	private static final int PARTICIPANT_ROW = 2;
	private static final int PROGRESS_ROW = 3;
	private static final int HEADER_ROW = 4;
	private static final int KEY_ROW = 5;
	private static final int FIRST_ROW = 6;
	private static final int CHARACTER = 256;
	/** Room to write by hand. */
	private static final int FEWEST_LINES = 3;

	/** The columns from left to right; the first is hidden, that of pictures stands only where there are any. */
	private enum Column {
		QUESTION(ResponseLayout.QUESTION, ResponseText.COLUMN_ID, 6),
		CARD(ResponseLayout.CARD, ResponseText.COLUMN_CARD, 9),
		PICTURE(ResponseLayout.PICTURE, ResponseText.COLUMN_PICTURE, CardPictures.COLUMN),
		TEXT(ResponseLayout.TEXT, ResponseText.COLUMN_STATEMENT, 48),
		LEVELS(ResponseLayout.LEVELS, ResponseText.COLUMN_LEVELS, 44),
		ANSWER(ResponseLayout.ANSWER, ResponseText.COLUMN_ANSWER, 20),
		REASON(ResponseLayout.REASON, ResponseText.COLUMN_REASON, 28),
		COMMENT(ResponseLayout.COMMENT, ResponseText.COLUMN_COMMENT, 40),
		REMINDER(ResponseLayout.REMINDER, ResponseText.COLUMN_REMINDER, 20);

		private final String key;
		private final ResponseText label;
		private final int width;

		Column(String key, ResponseText label, int width) {
			this.key = key;
			this.label = label;
			this.width = width;
		}
	}

	private final ReportModel report;
	private final Language language;
	private final ResponseRequest request;
	private final Optional<Person> person;
	private final InstructionSheet instructions;
	private final CardPictures pictures;
	private final List<Column> columns;
	private final StreamedWorkbook book;
	private final Styles styles;
	private final XSSFSheet sheet;

	AnswerSheet(ReportModel report, ResponseRequest request, Optional<Person> person, String name, InstructionSheet instructions,
			CardPictures pictures, StreamedWorkbook book) {
		this.report = report;
		language = Language.of(report.language());
		this.request = request;
		this.person = person;
		this.instructions = instructions;
		this.pictures = pictures;
		columns = Stream.of(Column.values()).filter(column -> column != Column.PICTURE || !pictures.isEmpty()).toList();
		this.book = book;
		this.styles = book.styles();
		report.deck().getSections().stream().map(Section::getColour).filter(Colours::isColour).forEach(styles::filled);
		this.sheet = book.addSheet(name, this::write);
		layOut();
		choices();
		reminders();
		pictures.draw(sheet, FIRST_ROW, at(Column.PICTURE));
		protect(sheet);
	}

	/** Keeps all cells but those to fill in as they are, without a password. */
	static void protect(XSSFSheet sheet) {
		sheet.enableLocking();
		sheet.lockFormatColumns(false);
		sheet.lockFormatRows(false);
	}

	private int at(Column column) {
		return columns.indexOf(column);
	}

	private int lastRow() {
		return FIRST_ROW + Math.max(1, request.questions().size()) - 1;
	}

	private void layOut() {
		for (Column column : columns) {
			sheet.setColumnWidth(at(column), column.width * CHARACTER);
		}
		sheet.setColumnHidden(at(Column.QUESTION), true);
		sheet.setColumnHidden(at(Column.LEVELS),
				request.questions().stream().allMatch(question -> ResponseLayout.levels(question, language).isEmpty()));
		sheet.setDisplayGridlines(false);
		sheet.createFreezePane(0, FIRST_ROW);
		sheet.setRepeatingRows(new CellRangeAddress(HEADER_ROW, HEADER_ROW, -1, -1));
		int index = book.shell().getSheetIndex(sheet);
		book.shell().setPrintArea(index, at(Column.CARD), at(Column.COMMENT), TITLE_ROW, lastRow());
		sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
		sheet.getPrintSetup().setLandscape(true);
		sheet.setFitToPage(true);
		sheet.getPrintSetup().setFitHeight((short) 0);
		lines().on(sheet);
		sheet.getCTWorksheet().getDimension()
				.setRef(new CellRangeAddress(0, lastRow(), 0, columns.size() - 1).formatAsString());
	}

	private PageLines lines() {
		return new PageLines(book.house(), report.client() + " \u2013 " + report.title(), "", answersInShort(),
				ResponseText.PAGE.text(language));
	}

	/** The choices of the deck's first scale on one line, so that a printed page explains itself; others stand beside their questions. */
	private String answersInShort() {
		Scale usual = Scale.of(report.deck());
		return request.questions().stream().map(Scale::of).anyMatch(usual::equals) ? ResponseLayout.answersInShort(usual, language) : "";
	}

	private void choices() {
		var helper = sheet.getDataValidationHelper();
		request.questions().stream().collect(Collectors.groupingBy(Scale::of, LinkedHashMap::new, Collectors.toList()))
				.forEach((scale, questions) -> {
					String range = instructions.answerRange(scale);
					if (scale.isSeveral()) {
						prompt(cells(Column.ANSWER, questions), ResponseText.SEVERAL.text(language));
					} else if (scale.isTyped()) {
						prompt(cells(Column.ANSWER, questions), new TypedAnswer(scale, language).sentence());
					} else if (range != null) {
						validate(helper.createFormulaListConstraint(range), cells(Column.ANSWER, questions),
								ResponseText.COLUMN_ANSWER.text(language),
								ResponseText.PROMPT_ANSWER.text(language));
					}
				});
		if (person.isEmpty()) {
			var number = helper.createNumericConstraint(DataValidationConstraint.ValidationType.INTEGER,
					DataValidationConstraint.OperatorType.GREATER_OR_EQUAL, "1", null);
			int column = at(Column.ANSWER);
			validate(number, new CellRangeAddressList(PARTICIPANT_ROW, PARTICIPANT_ROW, column, column),
					ResponseText.PARTICIPANT.text(language),
					ResponseText.PROMPT_NUMBER.text(language));
		}
	}

	private CellRangeAddressList cells(Column column, List<Question> questions) {
		var cells = new CellRangeAddressList();
		for (int i = 0; i < request.questions().size(); i++) {
			int from = i;
			while (i < request.questions().size() && questions.contains(request.questions().get(i))) {
				i++;
			}
			if (i > from) {
				cells.addCellRangeAddress(FIRST_ROW + from, at(column), FIRST_ROW + i - 1, at(column));
			}
		}
		return cells;
	}

	/** Says what to write where anything may be written. */
	private void prompt(CellRangeAddressList cells, String text) {
		var helper = sheet.getDataValidationHelper();
		DataValidation anything = helper.createValidation(helper.createCustomConstraint("TRUE"), cells);
		anything.setShowErrorBox(false);
		anything.setShowPromptBox(true);
		anything.createPromptBox(ResponseText.COLUMN_ANSWER.text(language), text);
		sheet.addValidationData(anything);
	}

	private void validate(DataValidationConstraint constraint, CellRangeAddressList cells, String title, String text) {
		DataValidation validation = sheet.getDataValidationHelper().createValidation(constraint, cells);
		validation.setShowErrorBox(true);
		validation.createErrorBox(title, text);
		validation.setShowPromptBox(true);
		validation.createPromptBox(title, text);
		sheet.addValidationData(validation);
	}

	/** Marks a reason that is still to be given; the last column says so in words. */
	private void reminders() {
		var formatting = sheet.getSheetConditionalFormatting();
		var rule = formatting.createConditionalFormattingRule(reasonMissing(FIRST_ROW));
		var pattern = rule.createPatternFormatting();
		pattern.setFillBackgroundColor(new XSSFColor(Colours.argb("#f6c9bd"), null));
		int column = at(Column.REASON);
		formatting.addConditionalFormatting(
				new CellRangeAddress[] { new CellRangeAddress(FIRST_ROW, lastRow(), column, column) }, rule);
	}

	private String reasonMissing(int row) {
		return "AND(" + at(Column.ANSWER, row) + "=\"" + AnswerWords.doesNotApply(language) + "\"," + at(Column.REASON, row) + "=\"\")";
	}

	private String at(Column column, int row) {
		return new CellReference(row, at(column), false, true).formatAsString();
	}

	private void write(RowWriter rows) {
		rows.hiddenRow(MARK_ROW);
		List<String> mark = mark();
		for (int column = 0; column < mark.size(); column++) {
			rows.text(column, mark.get(column), styles.of(Look.TEXT));
		}
		rows.row(TITLE_ROW, 2);
		rows.text(at(Column.CARD), title(), styles.of(Look.TITLE));
		writeParticipant(rows);
		writeProgress(rows);
		rows.row(HEADER_ROW, 2);
		for (Column column : columns) {
			rows.text(at(column), column.label.text(language), styles.of(Look.HEADER));
		}
		rows.hiddenRow(KEY_ROW);
		for (Column column : columns) {
			rows.text(at(column), column.key, styles.of(Look.TEXT));
		}
		for (int i = 0; i < request.questions().size(); i++) {
			writeQuestion(rows, i, request.questions().get(i));
		}
	}

	private List<String> mark() {
		var values = new LinkedHashMap<String, String>();
		values.put(ResponseLayout.ASSESSMENT, report.id());
		values.put(ResponseLayout.DECK, report.deck().getId());
		values.put(ResponseLayout.DECK_VERSION, report.deck().getVersion() == null ? "" : report.deck().getVersion());
		values.put(ResponseLayout.SESSION, request.session().map(Meeting::id).orElse(""));
		values.put(ResponseLayout.ROUND, String.valueOf(request.round()));
		values.put(ResponseLayout.PARTICIPANT, person.map(Person::id).orElse(""));
		var mark = new ArrayList<String>(ResponseLayout.mark(values));
		mark.addAll(ResponseLayout.fingerprints(ResponseLayout.TEXTS, texts()));
		mark.addAll(ResponseLayout.fingerprints(ResponseLayout.INSTRUCTIONS, instructions.texts()));
		return mark;
	}

	/** What the sheet says by itself. */
	private List<String> texts() {
		var texts = new ArrayList<String>();
		texts.add(title());
		texts.add(lines().headWords());
		texts.add(lines().footWords());
		texts.add(ResponseText.PARTICIPANT.text(language));
		person.map(Person::name).ifPresent(texts::add);
		texts.add(ResponseText.ANSWERED.text(language, request.questions().size()));
		columns.forEach(column -> texts.add(column.label.text(language)));
		pictures.texts().forEach(texts::add);
		texts.add(ResponseText.REMINDER_REASON.text(language));
		texts.add(ResponseText.REMINDER_ANSWER.text(language));
		request.questions()
				.forEach(question -> texts.addAll(Arrays.asList(question.getId(), question.getCard().getCode(), question.getText(),
						ResponseLayout.levels(question, language))));
		return texts;
	}

	private String title() {
		return request.session().map(Meeting::title).filter(title -> !title.isBlank()).orElse(report.title());
	}

	private void writeParticipant(RowWriter rows) {
		rows.row(PARTICIPANT_ROW);
		rows.text(at(Column.QUESTION), ResponseLayout.NUMBER, styles.of(Look.TEXT));
		rows.text(at(Column.TEXT), ResponseText.PARTICIPANT.text(language), styles.of(Look.LABEL));
		if (person.isPresent()) {
			String name = person.get().name();
			rows.number(at(Column.ANSWER), person.get().number(), styles.of(Look.INTEGER));
			rows.text(at(Column.REASON), name, styles.forText(Look.TEXT, name));
		} else {
			rows.blank(at(Column.ANSWER), styles.of(Look.INPUT));
		}
	}

	private void writeProgress(RowWriter rows) {
		rows.row(PROGRESS_ROW);
		rows.text(at(Column.TEXT), ResponseText.ANSWERED.text(language, request.questions().size()), styles.of(Look.LABEL));
		int column = at(Column.ANSWER);
		rows.formula(column,
				new Formula("COUNTA(" + new CellRangeAddress(FIRST_ROW, lastRow(), column, column).formatAsString() + ")", Cell.of(0)),
				styles.of(Look.INTEGER));
	}

	private void writeQuestion(RowWriter rows, int place, Question question) {
		int row = FIRST_ROW + place;
		String text = question.getText() == null ? "" : question.getText();
		String levels = ResponseLayout.levels(question, language);
		int lines = Math.max(FEWEST_LINES, Math.max(rows.lines(text, Column.TEXT.width), rows.lines(levels, Column.LEVELS.width)));
		rows.row(row, lines, pictures.points(place));
		rows.text(at(Column.QUESTION), question.getId(), styles.of(Look.TEXT));
		rows.text(at(Column.CARD), question.getCard().getCode(), cardStyle(question));
		if (!pictures.isEmpty()) {
			String credit = pictures.credit(place);
			rows.text(at(Column.PICTURE), credit, styles.forText(Look.ASIDE, credit));
		}
		rows.text(at(Column.TEXT), text, styles.forText(Look.WRAPPED, text));
		rows.text(at(Column.LEVELS), levels, styles.forText(Look.ASIDE, levels));
		for (Column input : List.of(Column.ANSWER, Column.REASON, Column.COMMENT)) {
			rows.blank(at(input), styles.of(Look.INPUT));
		}
		rows.formula(at(Column.REMINDER), new Formula(reminder(row), Cell.EMPTY), styles.of(Look.REMINDER));
	}

	private String reminder(int row) {
		return "IF(" + reasonMissing(row) + ",\"" + ResponseText.REMINDER_REASON.text(language) + "\",IF(AND(" + at(Column.ANSWER, row)
				+ "=\"\",OR("
				+ at(Column.REASON, row) + "<>\"\"," + at(Column.COMMENT, row) + "<>\"\")),\"" + ResponseText.REMINDER_ANSWER.text(language)
				+ "\",\"\"))";
	}

	private int cardStyle(Question question) {
		String colour = question.getCard().getSection() == null ? null : question.getCard().getSection().getColour();
		return Colours.isColour(colour) ? styles.filled(colour) : styles.of(Look.TEXT);
	}
}
