package io.orgdeck.core.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.scoring.AnswerWords;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.tables.Spreadsheet;
import io.orgdeck.core.tables.Spreadsheet.Aside;
import io.orgdeck.core.tables.Spreadsheet.Cell;
import io.orgdeck.core.tables.Spreadsheet.Kind;
import io.orgdeck.core.tables.Spreadsheet.Row;
import io.orgdeck.core.tables.Spreadsheet.Sheet;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.deck.Question;

/** A response sheet of the first kind that was ever written, without fingerprints, into which a test writes as a person would. */
public final class HandMadeSheet {

	static final int ID = 0;
	static final int CARD = 1;
	static final int TEXT = 2;
	static final int LEVELS = 3;
	public static final int ANSWER = 4;
	static final int REASON = 5;
	static final int COMMENT = 6;
	static final int REMINDER = 7;
	public static final int NUMBER_ROW = 3;
	public static final int KEY_ROW = 6;
	public static final int FIRST_ROW = 7;

	private final TreeMap<Integer, TreeMap<Integer, Cell>> cells = new TreeMap<>();
	private final TreeMap<Integer, TreeMap<Integer, Cell>> instructions = new TreeMap<>();
	private final List<Aside> asides = new ArrayList<>();
	private final List<Question> questions;

	/** @param number of the participant whose sheet it is; 0 for anybody's */
	public HandMadeSheet(Assessment assessment, int number) {
		questions = Decks.rateable(assessment.getDeck());
		Participant owner = assessment.getParticipants().stream().filter(one -> one.getNumber() == number).findFirst().orElse(null);
		row(1, "orgdeck-response 1", "assessment=" + assessment.getId(), "deck=deck", "deckVersion=", "session=", "round=1",
				"participant=" + (owner == null ? "" : owner.getId()));
		row(2, "", assessment.getTitle());
		row(NUMBER_ROW, "orgdeck:number", "", "Participant number", "", owner == null ? "" : String.valueOf(number),
				owner == null ? "" : owner.getName());
		row(4, "", "", "Answered out of " + questions.size(), "", "=COUNTA(E7:E" + (6 + questions.size()) + ")");
		row(5, "Question", "Card", "Statement", "What the levels mean here", "Your answer", "If it does not apply: why?",
				"Comment, if you like", "Still to do");
		row(KEY_ROW, "orgdeck:question", "orgdeck:card", "orgdeck:text", "orgdeck:levels", "orgdeck:answer", "orgdeck:reason",
				"orgdeck:comment",
				"orgdeck:reminder");
		for (Question question : questions) {
			int row = rowOf(question.getId());
			row(row, question.getId(), question.getCard().getCode(), question.getText(), ResponseLayout.levels(question), "", "", "",
					("=IF(AND($E#=\"Does not apply\",$F#=\"\"),\"Please give a reason\",IF(AND($E#=\"\",OR($F#<>\"\",$G#<>\"\")),"
							+ "\"Please choose an answer\",\"\"))").replace("#", String.valueOf(row)));
		}
		instruct(assessment);
	}

	private void instruct(Assessment assessment) {
		int row = 1;
		put(instructions, row++, 0, assessment.getTitle());
		put(instructions, row++, 0, "How to answer");
		put(instructions, row, 0, "1");
		put(instructions, row++, 1, ResponseText.HOW_TO_CHOOSE.text());
		for (String choice : new AnswerWords(Scale.of(assessment.getDeck())).choices()) {
			put(instructions, row++, 0, choice);
		}
	}

	private void row(int row, String... texts) {
		for (int column = 0; column < texts.length; column++) {
			put(cells, row, column, texts[column]);
		}
	}

	private static void put(TreeMap<Integer, TreeMap<Integer, Cell>> sheet, int row, int column, String text) {
		Cell cell = text != null && text.startsWith("=IF(") || text != null && text.startsWith("=COUNTA")
				? new Cell(text, Kind.FORMULA, Double.NaN, false, false, "") : Cell.of(text);
		sheet.computeIfAbsent(row, unseen -> new TreeMap<>()).put(column, cell);
	}

	int rowOf(String question) {
		return FIRST_ROW + questions.stream().map(Question::getId).toList().indexOf(question);
	}

	public HandMadeSheet answer(String question, String answer, String reason, String comment) {
		return write(rowOf(question), ANSWER, answer).write(rowOf(question), REASON, reason).write(rowOf(question), COMMENT, comment);
	}

	/** Types a text into a cell; the cell keeps its note. */
	HandMadeSheet write(int row, int column, String text) {
		Cell before = cell(row, column);
		return write(row, column, new Cell(text, Kind.TEXT, Double.NaN, false, false, before.note()));
	}

	HandMadeSheet write(int row, int column, Cell cell) {
		cells.computeIfAbsent(row, unseen -> new TreeMap<>()).put(column, cell);
		return this;
	}

	public HandMadeSheet note(int row, int column, String note) {
		Cell before = cell(row, column);
		return write(row, column, new Cell(before.text(), before.kind(), before.number(), before.merged(), before.struck(), note));
	}

	public HandMadeSheet strike(int row, int column) {
		Cell before = cell(row, column);
		return write(row, column, new Cell(before.text(), before.kind(), before.number(), before.merged(), true, before.note()));
	}

	public HandMadeSheet instruction(int row, int column, String text) {
		put(instructions, row, column, text);
		return this;
	}

	public HandMadeSheet aside(int row, int column, String text) {
		asides.add(new Aside(row, column, text));
		return this;
	}

	public HandMadeSheet withoutRow(int row) {
		cells.remove(row);
		return this;
	}

	public Cell cell(int row, int column) {
		return cells.getOrDefault(row, new TreeMap<>()).getOrDefault(column, Cell.EMPTY);
	}

	public Spreadsheet file(Sheet... others) {
		var sheets = new ArrayList<Sheet>(List.of(sheet("Instructions", instructions, List.of()), sheet("Answers", cells, asides)));
		sheets.addAll(List.of(others));
		return new Spreadsheet("answers.xlsx", sheets);
	}

	private static Sheet sheet(String name, TreeMap<Integer, TreeMap<Integer, Cell>> cells, List<Aside> asides) {
		var rows = new ArrayList<Row>();
		cells.forEach((number, row) -> {
			var line = new ArrayList<Cell>();
			row.forEach((column, cell) -> {
				while (line.size() < column) {
					line.add(Cell.EMPTY);
				}
				line.add(cell);
			});
			rows.add(new Row(number, line));
		});
		rows.removeIf(Row::isBlank);
		return new Sheet(name, rows, asides);
	}
}
