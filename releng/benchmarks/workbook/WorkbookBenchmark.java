import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.eclipse.core.runtime.NullProgressMonitor;

import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.report.Cell;
import io.orgdeck.core.report.Column;
import io.orgdeck.core.report.Column.ColumnType;
import io.orgdeck.core.report.ReportBuilder;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.report.Table;
import io.orgdeck.core.report.Tables;
import io.orgdeck.export.excel.internal.workbook.WorkbookExporter;
import io.orgdeck.model.Answer;
import io.orgdeck.model.Vote;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentFactory;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.DeckFactory;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.Level;
import io.orgdeck.model.deck.Question;
import io.orgdeck.model.deck.Section;

/**
 * The workbook of 100,000 votes, 12 cells each, beside other ways to write the same cells and nothing else. Our workbook
 * has more: 15 further sheets, tables, names, formulas, charts.
 */
public final class WorkbookBenchmark {

	private static final int QUESTIONS = 100;
	private static final int PARTICIPANTS = 1000;
	private static final int DIMENSIONS = 5;
	private static final int LEVELS = 5;
	private static final int WARM_UP = 2;
	private static final int ROUNDS = 7;

	/** Writes the cells to a stream. */
	private interface Contender {
		void write(ReportModel report, OutputStream out) throws IOException;
	}

	private static final Map<String, Contender> CONTENDERS = new LinkedHashMap<>();

	static {
		CONTENDERS.put("fastexcel, default level", WorkbookBenchmark::fastexcel);
		CONTENDERS.put("hand-written XML, level 6", WorkbookBenchmark::handWritten);
		CONTENDERS.put("POI SXSSF", WorkbookBenchmark::sxssf);
		CONTENDERS.put("our workbook", WorkbookBenchmark::ours);
	}

	/** Without argument, times; with a contender's name, writes once, to find out whether it fits into the heap. */
	public static void main(String[] arguments) throws IOException {
		ReportModel report = report();
		if (arguments.length > 0) {
			CONTENDERS.get(arguments[0]).write(report, OutputStream.nullOutputStream());
			return;
		}
		var times = new LinkedHashMap<String, long[]>();
		var sizes = new LinkedHashMap<String, Long>();
		CONTENDERS.keySet().forEach(name -> times.put(name, new long[ROUNDS]));
		for (int round = -WARM_UP; round < ROUNDS; round++) {
			for (Map.Entry<String, Contender> contender : CONTENDERS.entrySet()) {
				var out = new Counting();
				long start = busy();
				contender.getValue().write(report, out);
				if (round >= 0) {
					times.get(contender.getKey())[round] = busy() - start;
				}
				sizes.put(contender.getKey(), out.count);
			}
		}
		double base = median(times.get("fastexcel, default level"));
		times.forEach((name, each) -> System.out.printf("%-26s %6.0f ms  %5.2f times fastexcel  %5.1f MB%n", name, median(each),
				median(each) / base, sizes.get(name) / 1e6));
		System.out.println("to reach: our workbook at most 3.5 times fastexcel");
	}

	private static void ours(ReportModel report, OutputStream out) throws IOException {
		new WorkbookExporter().export(report, ExportOptions.defaults(), out, new NullProgressMonitor());
	}

	private static void fastexcel(ReportModel report, OutputStream out) throws IOException {
		var workbook = new Workbook(out, "benchmark", "1.0");
		Worksheet sheet = workbook.newWorksheet("Ratings");
		List<List<Cell>> rows = report.tables().get(Tables.RATINGS).rows();
		for (int row = 0; row < rows.size(); row++) {
			List<Cell> cells = rows.get(row);
			for (int column = 0; column < cells.size(); column++) {
				switch (cells.get(column)) {
					case Cell.Text text -> sheet.value(row, column, text.text());
					case Cell.Number number -> sheet.value(row, column, number.value());
					case Cell.Day day -> sheet.value(row, column, day.date());
					case Cell.Empty empty -> {
					}
					case Cell.Suppressed hidden -> sheet.value(row, column, "withheld");
				}
			}
			if (row % 1000 == 999) {
				sheet.flush();
			}
		}
		workbook.finish();
	}

	private static void sxssf(ReportModel report, OutputStream out) throws IOException {
		try (var workbook = new SXSSFWorkbook(100)) {
			var sheet = workbook.createSheet("Ratings");
			List<List<Cell>> rows = report.tables().get(Tables.RATINGS).rows();
			for (int index = 0; index < rows.size(); index++) {
				var row = sheet.createRow(index);
				List<Cell> cells = rows.get(index);
				for (int column = 0; column < cells.size(); column++) {
					switch (cells.get(column)) {
						case Cell.Text text -> row.createCell(column).setCellValue(text.text());
						case Cell.Number number -> row.createCell(column).setCellValue(number.value());
						case Cell.Day day -> row.createCell(column).setCellValue(day.date());
						case Cell.Empty empty -> {
						}
						case Cell.Suppressed hidden -> row.createCell(column).setCellValue("withheld");
					}
				}
			}
			workbook.write(out);
		}
	}

	private static void handWritten(ReportModel report, OutputStream out) throws IOException {
		var zip = new ZipOutputStream(out);
		zip.setLevel(6);
		zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
		Writer writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
		writer.write("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
		var xml = new StringBuilder();
		int number = 0;
		for (List<Cell> cells : report.tables().get(Tables.RATINGS).rows()) {
			number++;
			xml.append("<row r=\"").append(number).append("\">");
			for (int column = 0; column < cells.size(); column++) {
				String place = (char) ('A' + column) + "" + number;
				switch (cells.get(column)) {
					case Cell.Text text -> xml.append("<c r=\"").append(place).append("\" t=\"inlineStr\"><is><t>")
							.append(text.text().replace("&", "&amp;").replace("<", "&lt;")).append("</t></is></c>");
					case Cell.Number figure ->
						xml.append("<c r=\"").append(place).append("\"><v>").append(figure.value()).append("</v></c>");
					case Cell.Day day -> xml.append("<c r=\"").append(place).append("\"><v>")
							.append(ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), day.date())).append("</v></c>");
					case Cell.Empty empty -> {
					}
					case Cell.Suppressed hidden ->
						xml.append("<c r=\"").append(place).append("\" t=\"inlineStr\"><is><t>withheld</t></is></c>");
				}
			}
			writer.append(xml.append("</row>"));
			xml.setLength(0);
		}
		writer.write("</sheetData></worksheet>");
		writer.flush();
		zip.finish();
	}

	/** The report of an assessment with 100 questions and 1,000 participants, the rows widened to 12 cells. */
	private static ReportModel report() {
		ReportModel report = ReportBuilder.report(assessment(), LocalDate.of(2026, 3, 14));
		Table ratings = report.tables().get(Tables.RATINGS);
		var columns = new ArrayList<>(ratings.columns());
		columns.add(new Column("row", "Row", ColumnType.INTEGER, 1));
		columns.add(new Column("comment", "Comment", ColumnType.LONG_TEXT, 4));
		var rows = new ArrayList<List<Cell>>();
		for (List<Cell> row : ratings.rows()) {
			var wider = new ArrayList<>(row);
			wider.add(Cell.of(rows.size()));
			wider.add(rows.size() % 10 == 0 ? Cell.of("In row " + rows.size() + " somebody had something to say.") : Cell.EMPTY);
			rows.add(List.copyOf(wider));
		}
		Table wide = new Table(ratings.id(), ratings.caption(), columns, rows, ratings.note(), ratings.whenEmpty());
		List<Table> tables = report.tables().all().stream().map(table -> table.id().equals(Tables.RATINGS) ? wide : table).toList();
		return new ReportModel(report.id(), report.client(), report.title(), report.language(), report.made(), report.cover(),
				report.sections(), new Tables(tables), report.charts(), report.people(), report.meetings(), report.calendar(),
				report.sheets(), report.deck());
	}

	private static Assessment assessment() {
		var random = new Random(20260314);
		Assessment assessment = AssessmentFactory.eINSTANCE.createAssessment();
		assessment.setDeck(deck());
		for (int number = 1; number <= PARTICIPANTS; number++) {
			Participant participant = AssessmentFactory.eINSTANCE.createParticipant();
			participant.setNumber(number);
			assessment.getParticipants().add(participant);
		}
		Session session = AssessmentFactory.eINSTANCE.createSession();
		session.setTitle("Survey of all staff");
		session.setDate(LocalDate.of(2026, 2, 1));
		assessment.getSessions().add(session);
		for (Card card : assessment.getDeck().getSections().getFirst().getCards()) {
			for (Question question : card.getQuestions()) {
				Ballot ballot = AssessmentFactory.eINSTANCE.createBallot();
				ballot.setQuestion(question);
				ballot.setVotes(Votes.of(IntStream.rangeClosed(1, PARTICIPANTS)
						.mapToObj(number -> new Vote(number, new Answer.Rated("level-" + (1 + random.nextInt(LEVELS))))).toList()));
				session.getBallots().add(ballot);
			}
		}
		return assessment;
	}

	private static Deck deck() {
		Deck deck = DeckFactory.eINSTANCE.createDeck();
		deck.setTitle("Benchmark");
		var scale = DeckFactory.eINSTANCE.createRatingScale();
		for (int value = 1; value <= LEVELS; value++) {
			Level level = DeckFactory.eINSTANCE.createLevel();
			level.setId("level-" + value);
			level.setValue(value);
			level.setLabel("Level " + value);
			scale.getLevels().add(level);
		}
		deck.getScales().add(scale);
		Section section = DeckFactory.eINSTANCE.createSection();
		section.setCode("A");
		section.setColour("#bfe6a5");
		deck.getSections().add(section);
		for (int i = 1; i <= DIMENSIONS; i++) {
			Dimension dimension = DeckFactory.eINSTANCE.createDimension();
			dimension.setId("dimension-" + i);
			dimension.setName("Dimension " + i);
			dimension.setShortName("D" + i);
			deck.getDimensions().add(dimension);
			Card card = DeckFactory.eINSTANCE.createCard();
			card.setCode("A" + i);
			section.getCards().add(card);
			for (int j = 1; j <= QUESTIONS / DIMENSIONS; j++) {
				Question question = DeckFactory.eINSTANCE.createQuestion();
				question.setId("A" + i + '.' + j);
				question.setText("Question " + j + " of card A" + i);
				question.setDimension(dimension);
				card.getQuestions().add(question);
			}
		}
		return deck;
	}

	/** Nanoseconds for which this thread has been at work: all contenders use one thread, and other programs do not count. */
	private static long busy() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}

	/** In milliseconds. */
	private static double median(long[] nanoseconds) {
		long[] sorted = nanoseconds.clone();
		Arrays.sort(sorted);
		return sorted[sorted.length / 2] / 1e6;
	}

	private static final class Counting extends FilterOutputStream {

		private long count;

		Counting() {
			super(OutputStream.nullOutputStream());
		}

		@Override
		public void write(int b) {
			count++;
		}

		@Override
		public void write(byte[] bytes, int offset, int length) {
			count += length;
		}
	}
}
