package io.orgdeck.core.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.Trials;
import io.orgdeck.core.scoring.AnswerWords;
import io.orgdeck.core.scoring.AssessmentBuilder;
import io.orgdeck.core.tables.CsvReader;
import io.orgdeck.core.tables.ImportProblem;
import io.orgdeck.core.tables.Spreadsheet;
import io.orgdeck.core.tables.Spreadsheet.Cell;
import io.orgdeck.core.tables.Spreadsheet.Kind;
import io.orgdeck.core.tables.Spreadsheet.Row;
import io.orgdeck.core.tables.Spreadsheet.Sheet;
import io.orgdeck.core.words.Typed;
import io.orgdeck.model.Answer;
import io.orgdeck.model.Vote;
import io.orgdeck.model.assessment.Assessment;

/**
 * ROBUSTNESS 39: ten thousand words are planted anywhere in sheets, tables and notes. Each is found in the assessment or in the
 * report, with its row and column, and no vote changes that does not follow from its own row.
 */
class PlantedWordsTest {

	private static final int QUESTIONS = 6;
	private static final int PEOPLE = 6;

	/** A word and where it was planted; row 0 for the sheet as a whole. */
	private record Planted(String word, String sheet, int row, int column) {
	}

	private enum Fate {
		TAKEN, TOLD, REFUSED, LOST
	}

	private final AssessmentBuilder builder = new AssessmentBuilder();
	private final Assessment assessment = builder.assessment;
	private int words;

	PlantedWordsTest() {
		builder.dimension("Culture", QUESTIONS);
		builder.group("Staff", PEOPLE);
		builder.session("Kick-off", LocalDate.of(2026, 3, 1));
	}

	private String word() {
		return "wort" + words++ + "x";
	}

	/** What became of each word of a file, after the same file without them was read. */
	private Map<Fate, Integer> plant(Responses before, Responses after, List<Planted> planted, Set<Integer> headingRows,
			String file) {
		assertVotesFollowFromTheirRows(before, after, planted, headingRows, file);
		Assessment copy = EcoreUtil.copy(assessment);
		ResponseImport.of(copy, List.of(after)).apply(line -> true, Clock.systemUTC());
		String taken = words(copy);
		var fates = new TreeMap<Fate, Integer>();
		for (Planted one : planted.stream().filter(one -> file.contains(one.word)).toList()) {
			Fate fate = taken.contains(one.word) ? Fate.TAKEN
					: told(after, one) ? Fate.TOLD : refused(after, one) ? Fate.REFUSED : Fate.LOST;
			assertTrue(fate != Fate.LOST, () -> one + " is lost in\n" + file + "\nreport: " + after.problems());
			fates.merge(fate, 1, Integer::sum);
		}
		return fates;
	}

	private static String words(Assessment assessment) {
		var text = new StringBuilder();
		assessment.getSessions().forEach(session -> session.getBallots().forEach(ballot -> ballot.getVotes().forEach(vote -> text
				.append(vote.comment()).append('\n').append(vote.answer() instanceof Answer.DoesNotApply reason ? reason.reason() : "")
				.append('\n'))));
		assessment.getComments().forEach(comment -> text.append(comment.getText()).append('\n'));
		return text.toString();
	}

	private static boolean told(Responses after, Planted one) {
		return after.problems().stream().anyMatch(problem -> problem.text().contains(one.word) && problem.place().row() == one.row
				&& (problem.place().column() == one.column || problem.place().column() < 0 || problem.isError()));
	}

	/** Whether an error names the word's row, or refuses the sheet in which it stands. */
	private static boolean refused(Responses after, Planted one) {
		return after.problems().stream().filter(ImportProblem::isError).map(ImportProblem::place)
				.filter(place -> place.sheet().equals(one.sheet))
				.anyMatch(place -> place.row() == one.row || place.row() == 0)
				|| after.problems().stream().anyMatch(ImportProblem::isError) && after.responses().isEmpty();
	}

	private static String shown(Spreadsheet file) {
		return file.sheets().stream()
				.map(sheet -> sheet.name() + sheet.asides() + sheet.rows().stream().map(row -> "\n" + row.number() + ": "
						+ row.cells().stream().map(
								cell -> cell.text() + (cell.struck() ? "-" : "") + (cell.note().isEmpty() ? "" : "{" + cell.note() + '}'))
								.collect(Collectors.joining(" | ")))
						.collect(Collectors.joining()))
				.collect(Collectors.joining("\n"));
	}

	private static void assertVotesFollowFromTheirRows(Responses before, Responses after, List<Planted> planted, Set<Integer> headingRows,
			String file) {
		boolean headings = planted.stream().anyMatch(word -> headingRows.contains(word.row));
		Map<Integer, Response> expected = before.responses().stream()
				.collect(Collectors.toMap(one -> one.place().row(), Function.identity()));
		for (Response one : after.responses()) {
			Response same = expected.remove(one.place().row());
			assertTrue(same != null, () -> "a vote out of nowhere: " + one + "\n" + file);
			assertEquals(plain(same, headings), plain(one, headings), file);
			boolean touched = planted.stream().anyMatch(word -> word.row == one.place().row());
			assertTrue(touched || headings || same.vote().equals(one.vote()), () -> "changed by another row: " + one + "\n" + file);
		}
		if (!after.responses().isEmpty() && !headings) {
			expected.values().forEach(missing -> assertTrue(planted.stream().anyMatch(word -> word.row == missing.place().row()),
					() -> "gone by another row: " + missing + "\n" + file + after.problems()));
		}
	}

	/** A vote without its words, and without what other columns say where a heading is another now. */
	private static List<Object> plain(Response one, boolean core) {
		Vote vote = one.vote();
		return List.of(core ? "" : one.session() + one.round(), one.question().getId(), vote.participant(),
				AnswerWords.with(vote.answer(), ""));
	}

	@Test
	@DisplayName("5,000 words in text tables of every separator")
	void inTextTables() throws IOException {
		var fates = new TreeMap<Fate, Integer>();
		for (int seed = 1; words < Trials.of(5_000); seed++) {
			var random = new Random(seed);
			String separator = List.of(",", ";", "\t", "|").get(random.nextInt(4));
			List<List<String>> table = table(random);
			var planted = new ArrayList<Planted>();
			List<List<String>> with = plantInto(table, random, separator, planted);
			merge(fates, plant(read(text(table, separator)), read(text(with, separator)), planted, Set.of(headingRow(table)),
					text(with, separator)));
		}
		assertAllWays(fates);
	}

	private static void assertAllWays(Map<Fate, Integer> fates) {
		assertTrue(fates.getOrDefault(Fate.TAKEN, 0) > Trials.of(200), fates.toString());
		assertTrue(fates.getOrDefault(Fate.TOLD, 0) > Trials.of(300), fates.toString());
		assertEquals(0, fates.getOrDefault(Fate.LOST, 0));
	}

	private static void merge(Map<Fate, Integer> all, Map<Fate, Integer> more) {
		more.forEach((fate, count) -> all.merge(fate, count, Integer::sum));
	}

	private static String text(List<List<String>> table, String separator) {
		return table.stream().map(row -> String.join(separator, row)).collect(Collectors.joining("\r\n")) + "\r\n";
	}

	private Responses read(String csv) throws IOException {
		return read(new CsvReader().read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "votes.csv"));
	}

	private Responses read(Spreadsheet file) {
		return new ResponseReader(assessment).read(file);
	}

	private static int headingRow(List<List<String>> table) {
		return table.getFirst().size() == 1 ? 3 : 1;
	}

	/** A table of votes with its columns in any order, perhaps below a title. */
	private static List<List<String>> table(Random random) {
		var columns = new ArrayList<>(List.of("participant", "question", "answer"));
		for (String column : List.of("participant id", "session", "round", "reason", "comment", "value", "extra")) {
			if (random.nextInt(3) > 0) {
				columns.add(random.nextInt(columns.size() + 1), column);
			}
		}
		var table = new ArrayList<List<String>>();
		if (random.nextInt(3) == 0) {
			table.add(List.of("A title"));
			table.add(List.of(""));
		}
		table.add(columns);
		for (int number = 1; number <= PEOPLE; number++) {
			String question = "Culture." + (1 + random.nextInt(QUESTIONS));
			String answer = List.of("1", "2.0", "Level 3", "4 level 4", "n/a", "?").get(random.nextInt(6));
			table.add(columns.stream().map(field(number, question, answer, random)).toList());
		}
		return table;
	}

	private static Function<String, String> field(int number, String question, String answer, Random random) {
		return column -> switch (column) {
			case "participant" -> String.valueOf(number);
			case "participant id" -> "p" + number;
			case "question" -> question;
			case "answer" -> answer;
			case "session" -> random.nextBoolean() ? "Kick-off" : "";
			case "round" -> random.nextBoolean() ? "2" : "";
			case "reason" -> answer.equals("n/a") ? "on leave" : "";
			case "comment" -> random.nextBoolean() ? "as ever" : "";
			default -> "";
		};
	}

	/** Writes words over, behind and before fields, beside, above and below the table, and with stray separators between them. */
	private List<List<String>> plantInto(List<List<String>> table, Random random, String separator, List<Planted> planted) {
		var with = new ArrayList<List<String>>(table.stream().map(ArrayList::new).toList());
		int width = with.stream().mapToInt(List::size).max().getAsInt();
		var grown = new ArrayList<String>();
		var rows = new ArrayList<Integer>();
		for (int i = 1 + random.nextInt(4); i > 0; i--) {
			int row = random.nextInt(with.size() + 2);
			int column = random.nextInt(width + 2);
			while (with.size() <= row) {
				with.add(new ArrayList<>());
			}
			List<String> fields = with.get(row);
			while (fields.size() <= column) {
				fields.add("");
			}
			String word = word();
			grown.add(word);
			rows.add(row);
			fields.set(column, switch (random.nextInt(5)) {
				case 0 -> word;
				case 1 -> word + ' ' + fields.get(column);
				case 2 -> fields.get(column) + separator + word;
				default -> (fields.get(column) + ' ' + word).strip();
			});
		}
		for (int i = 0; i < grown.size(); i++) {
			String word = grown.get(i);
			List<String> fields = List.of(String.join(separator, with.get(rows.get(i))).split(Pattern.quote(separator), -1));
			int column = IntStream.range(0, fields.size()).filter(at -> fields.get(at).contains(word)).findFirst().orElse(-1);
			if (column >= 0) {
				planted.add(new Planted(word, "votes.csv", rows.get(i) + 1, column));
			}
		}
		return with;
	}

	@Test
	@DisplayName("2,000 words and notes in workbooks with tables of votes")
	void inWorkbooksWithTables() {
		var fates = new TreeMap<Fate, Integer>();
		for (int seed = 1; words < Trials.of(2_000); seed++) {
			var random = new Random(seed);
			List<List<Cell>> cells = table(random).stream().map(row -> row.stream().map(Cell::of).toList()).toList();
			int headings = cells.getFirst().size() == 1 ? 3 : 1;
			var planted = new ArrayList<Planted>();
			var with = new ArrayList<List<Cell>>(cells.stream().map(ArrayList::new).toList());
			for (int i = 1 + random.nextInt(4); i > 0; i--) {
				int row = random.nextInt(with.size() + 2);
				int column = random.nextInt(with.getLast().size() + 3);
				while (with.size() <= row) {
					with.add(new ArrayList<>());
				}
				while (with.get(row).size() <= column) {
					with.get(row).add(Cell.EMPTY);
				}
				with.get(row).set(column, planted(with.get(row).get(column), random, planted, "Votes", row + 1, column));
			}
			Spreadsheet file = workbook(with, planted, random);
			merge(fates,
					plant(read(workbook(cells, new ArrayList<>(), new Random(0))), read(file), planted, Set.of(headings), shown(file)));
		}
		assertAllWays(fates);
	}

	/** A cell with a word in it, or a note on it. */
	private Cell planted(Cell cell, Random random, List<Planted> planted, String sheet, int row, int column) {
		String word = word();
		planted.add(new Planted(word, sheet, row, column));
		if (random.nextInt(4) == 0) {
			return new Cell(cell.text(), cell.kind(), cell.number(), false, false, cell.note() + '\n' + word);
		}
		String text = switch (random.nextInt(3)) {
			case 0 -> word;
			case 1 -> word + ' ' + cell.text();
			default -> Typed.line(cell.text() + ' ' + word);
		};
		return new Cell(text, Kind.TEXT, Double.NaN, false, random.nextInt(10) == 0, cell.note());
	}

	private Spreadsheet workbook(List<List<Cell>> cells, List<Planted> planted, Random random) {
		List<Row> rows = IntStream.range(0, cells.size()).mapToObj(i -> new Row(i + 1, cells.get(i))).filter(row -> !row.isBlank())
				.toList();
		var asides = new ArrayList<Spreadsheet.Aside>();
		var others = new ArrayList<Row>();
		if (random.nextInt(4) == 1) {
			planted.add(new Planted(word(), "Votes", 3, 1));
			asides.add(new Spreadsheet.Aside(3, 1, planted.getLast().word));
		}
		if (random.nextInt(4) == 1) {
			others.add(new Row(2, List.of(Cell.EMPTY, planted(Cell.EMPTY, random, planted, "Notes", 2, 1))));
		}
		return new Spreadsheet("votes.xlsx", List.of(new Sheet("Votes", rows, asides), new Sheet("Notes", others)));
	}

	@Test
	@DisplayName("3,000 words, notes and text boxes on response sheets")
	void onResponseSheets() {
		var fates = new TreeMap<Fate, Integer>();
		for (int seed = 1; words < Trials.of(3_000); seed++) {
			var random = new Random(seed);
			int owner = random.nextInt(3) == 0 ? 0 : 5;
			HandMadeSheet clean = filled(owner, new Random(seed));
			HandMadeSheet with = filled(owner, new Random(seed));
			var planted = new ArrayList<Planted>();
			for (int i = 1 + random.nextInt(4); i > 0; i--) {
				int row = 1 + random.nextInt(HandMadeSheet.FIRST_ROW + QUESTIONS + 4);
				int column = random.nextInt(10);
				switch (random.nextInt(12)) {
					case 0 -> {
						planted.add(new Planted(word(), "Answers", row, column));
						with.aside(row, column, planted.getLast().word);
					}
					case 1 -> {
						planted.add(new Planted(word(), "Instructions", row, column));
						with.instruction(row, column, planted.getLast().word);
					}
					default -> with.write(row, column, planted(with.cell(row, column), random, planted, "Answers", row, column));
				}
			}
			merge(fates, plant(read(clean.file()), read(with.file()), planted, Set.of(1, HandMadeSheet.KEY_ROW), shown(with.file())));
		}
		assertAllWays(fates);
	}

	private HandMadeSheet filled(int owner, Random random) {
		var sheet = new HandMadeSheet(assessment, owner);
		if (owner == 0) {
			sheet.write(HandMadeSheet.NUMBER_ROW, HandMadeSheet.ANSWER, "3");
		}
		for (int question = 1; question <= QUESTIONS; question++) {
			String answer = List.of("", "1", "2 Level 2", "Does not apply", "?").get(random.nextInt(5));
			sheet.answer("Culture." + question, answer, answer.startsWith("Does") ? "on leave" : "", random.nextBoolean() ? "as ever" : "");
		}
		return sheet;
	}
}
