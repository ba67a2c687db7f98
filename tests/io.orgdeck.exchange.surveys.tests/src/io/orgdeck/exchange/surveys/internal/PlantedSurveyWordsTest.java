package io.orgdeck.exchange.surveys.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.orgdeck.core.exchange.AnswerTable;
import io.orgdeck.core.exchange.NewPeople;
import io.orgdeck.core.exchange.ResponseImport;
import io.orgdeck.core.exchange.Responses;
import io.orgdeck.core.tables.Spreadsheet;
import io.orgdeck.core.tables.Spreadsheet.Aside;
import io.orgdeck.core.tables.Spreadsheet.Cell;
import io.orgdeck.core.tables.Spreadsheet.Row;
import io.orgdeck.core.tables.Spreadsheet.Sheet;
import io.orgdeck.model.Answer;
import io.orgdeck.model.Vote;
import io.orgdeck.model.assessment.Assessment;

/** ROBUSTNESS 39: words planted anywhere in what a tool has written are found in the assessment or in the report; hostile texts do no harm. */
class PlantedSurveyWordsTest {

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-30T09:00:00Z"), ZoneOffset.UTC);

	/** Everything that an import has kept or told. */
	private static String everything(Assessment assessment, Responses read) {
		ResponseImport.of(assessment, List.of(read)).apply(line -> true, CLOCK);
		var text = new StringBuilder();
		read.problems().forEach(problem -> text.append(problem).append('\n'));
		assessment.getParticipants().forEach(one -> text.append(one.getName()).append('\n').append(one.getRole()).append('\n'));
		assessment.getGroups().forEach(group -> text.append(group.getName()).append('\n'));
		assessment.getComments().forEach(comment -> text.append(comment.getText()).append('\n'));
		assessment.getSessions().forEach(session -> session.getBallots().forEach(ballot -> {
			for (Vote vote : ballot.getVotes()) {
				text.append(vote.comment()).append('\n');
				if (vote.answer() instanceof Answer.DoesNotApply(var reason)) {
					text.append(reason).append('\n');
				}
			}
		}));
		return text.toString();
	}

	@RepeatedTest(120)
	@DisplayName("39: a word planted in a cell, a note, a heading, a title, another sheet or a text box is found again")
	void plantedWordsAreFound(RepetitionInfo repetition) {
		int seed = repetition.getCurrentRepetition();
		var random = new Random(seed * 7_919L);
		Tool tool = Tool.values()[seed % Tool.values().length];
		var client = new SurveyClient();
		boolean anonymous = random.nextBoolean();
		var made = new ToolFile(tool, Wave.of(random, client.questions(), 6, anonymous), seed, anonymous);
		Spreadsheet file = made.file("answers");
		var planted = new ArrayList<String>();
		Spreadsheet with = plant(file, random, planted);
		AnswerTable table = new SurveyImporter().recognise(with, client.assessment).orElseThrow();
		Responses read = table.read(table.mapping(), new NewPeople(client.assessment));
		String all = everything(client.assessment, read);
		assertEquals(List.of(), planted.stream().filter(word -> !all.contains(word)).toList(), () -> made.said + "\n" + all);
	}

	private static Spreadsheet plant(Spreadsheet file, Random random, List<String> planted) {
		Sheet sheet = file.sheets().getFirst();
		var rows = new ArrayList<Row>();
		int depth = sheet.rows().size() - 6;
		for (int i = 0; i < sheet.rows().size(); i++) {
			Row row = sheet.rows().get(i);
			var cells = new ArrayList<>(row.cells());
			for (int column = 0; column < cells.size(); column++) {
				int roll = random.nextInt(30);
				String word = "planted words " + i + "." + column;
				if (roll == 0 && i >= depth) {
					cells.set(column, Cell.of(word));
					planted.add(word);
				} else if (roll == 1) {
					cells.set(column, cells.get(column).withNote("note with " + word));
					planted.add("note with " + word);
				}
			}
			rows.add(new Row(row.number() + 1, cells));
		}
		if (random.nextBoolean()) {
			rows.addFirst(new Row(1, List.of(Cell.of("A title above"), Cell.of("by the works council"))));
			planted.addAll(List.of("A title above", "by the works council"));
		}
		var other = new Sheet("Remarks", List.of(new Row(3, List.of(Cell.EMPTY, Cell.of("somebody's remark")))),
				List.of(new Aside(1, 1, "words in a box")));
		planted.addAll(List.of("somebody's remark", "words in a box"));
		return new Spreadsheet(file.name(), List.of(new Sheet(sheet.name(), rows, sheet.asides()), other), file.remarks());
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "@SUM(A1)", "<script>alert(1)</script>", "{\"ImportId\":\"x\"}", "\u202eevil", "\ud83d\ude00",
			"';DROP TABLE;--",
			"a;b;c;d;e;f;g;h;i;j;k;l;m;n;o;p", "level:level-5", "[[[[[[[[", "1; 2; 3", "Established;Embedded", "4.4", "5%", "-4",
			"00",
			"does not apply", "4 - Embedded", "Established (5)", "Established, Embedded", "e\u0301tabli" })
	@DisplayName("Hostile and misleading texts are no votes, or the one that they say")
	void hostileTexts(String text) {
		var client = new SurveyClient();
		String cell = '"' + text.replace("\"", "\"\"") + '"';
		Responses read = Csv.read(client.assessment,
				"Timestamp,The people closest to a piece of work have a real say in how it is done.,Comment",
				"2026-11-03 10:00:00," + cell + "," + cell, "2026-11-03 11:00:00,Established,fine");
		long rated = read.responses().stream().filter(response -> response.vote().answer() instanceof Answer.Rated).count();
		assertEquals(1, rated, () -> read.responses().toString());
		assertTrue(read.responses().getLast().vote().answer().equals(new Answer.Rated("level-4")));
		String kept = everything(client.assessment, read);
		assertTrue(kept.contains(text.replace("\u202e", "").strip()), kept);
	}

	@ParameterizedTest
	@ValueSource(ints = { 200, 2_000 })
	@DisplayName("42: very long cells with very many separators are read in no time that grows with their square")
	void longCellsAreRead(int times) {
		var client = new SurveyClient();
		String cell = '"' + "Established; ".repeat(times) + '"';
		Responses read = Csv.read(client.assessment, "Timestamp,The people closest to a piece of work have a real say in how it is done.",
				"2026-11-03 10:00:00," + cell, "2026-11-03 10:00:01,\"" + " - ".repeat(times) + '"');
		assertTrue(read.responses().size() <= 1);
		var headings = new StringBuilder("Timestamp");
		for (int i = 0; i < 60; i++) {
			headings.append(",\"").append("[x] - ".repeat(times)).append(i).append('"');
		}
		assertTrue(new SurveyImporter().recognise(Csv.file(headings.toString(), "2026-11-03 10:00:00,1"), client.assessment).isPresent());
	}
}
