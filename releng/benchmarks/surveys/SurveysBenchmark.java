import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.exchange.AnswerTable;
import io.orgdeck.core.exchange.NewPeople;
import io.orgdeck.core.exchange.Responses;
import io.orgdeck.core.store.DeckStore;
import io.orgdeck.core.tables.CsvReader;
import io.orgdeck.core.tables.CsvWriter;
import io.orgdeck.core.tables.Spreadsheet;
import io.orgdeck.exchange.surveys.internal.SurveyImporter;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentFactory;
import io.orgdeck.model.deck.Question;

/** Reading the answers of a large survey beside reading its table. */
public final class SurveysBenchmark {

	private static final double MEGA = 1e6;
	private static final int QUESTIONS = 12;
	private static final int WARM_UP = 1;
	private static final int ROUNDS = 5;
	/** Time of the processor, so that other work on the computer makes no difference. */
	private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
	private static final List<String> ANSWERS = List.of("Not yet", "Beginning", "Developing", "Established", "Embedded", "Don't know",
			"Does not apply", "");

	private final Assessment assessment = AssessmentFactory.eINSTANCE.createAssessment();
	private final List<Question> questions;

	private SurveysBenchmark(Path deck) throws IOException {
		assessment.setId("benchmark");
		assessment.setDeck(new DeckStore().read(deck).content());
		questions = Decks.rateable(assessment.getDeck()).subList(0, QUESTIONS);
	}

	public static void main(String[] arguments) throws IOException {
		new SurveysBenchmark(Path.of(arguments[0])).run(Integer.parseInt(arguments[1]));
	}

	private void run(int rows) throws IOException {
		double half = measure(rows / 2);
		double whole = measure(rows);
		System.out.printf("%-40s %.2f x (to reach: 2.2 x)%n", "twice the rows take", whole / half);
	}

	/** Prints what so many respondents cost. @return the median in milliseconds */
	private double measure(int rows) throws IOException {
		byte[] csv = csv(rows);
		System.out.printf("%,d respondents, %d questions, CSV of %.1f MB%n", rows, QUESTIONS, csv.length / MEGA);
		var library = new double[ROUNDS];
		var plain = new double[ROUNDS];
		var answers = new double[ROUNDS];
		for (int round = -WARM_UP; round < ROUNDS; round++) {
			System.gc();
			long begin = CLOCK.getCurrentThreadCpuTime();
			int records = records(csv).size();
			long start = CLOCK.getCurrentThreadCpuTime();
			Spreadsheet file = new CsvReader().read(new ByteArrayInputStream(csv), "survey.csv");
			long read = CLOCK.getCurrentThreadCpuTime();
			AnswerTable table = new SurveyImporter().recognise(file, assessment).orElseThrow();
			Responses responses = table.read(table.mapping(), new NewPeople(assessment));
			long end = CLOCK.getCurrentThreadCpuTime();
			if (records != rows + 1 || responses.newcomers().size() < rows * 0.99 || !responses.isWhole()) {
				throw new IllegalStateException(
						responses.newcomers().size() + " respondents, " + responses.problems().size() + " problems");
			}
			if (round >= 0) {
				library[round] = (start - begin) / MEGA;
				plain[round] = (read - start) / MEGA;
				answers[round] = (end - start) / MEGA;
			}
		}
		System.out.printf("%-40s %7.0f ms%n", "the library's own records", median(library));
		System.out.printf("%-40s %7.0f ms  %.2f x the records%n", "table", median(plain), median(plain) / median(library));
		System.out.printf("%-40s %7.0f ms  %.2f x the records (to reach: 2 x), %.2f x the table%n", "table and answers", median(answers),
				median(answers) / median(library), median(answers) / median(plain));
		memory(csv);
		return median(answers);
	}

	/** What anybody who reads the file has to do: Commons CSV with nothing around it. */
	private static List<CSVRecord> records(byte[] csv) throws IOException {
		try (var parser = CSVFormat.RFC4180.parse(new InputStreamReader(new ByteArrayInputStream(csv), StandardCharsets.UTF_8))) {
			return parser.getRecords();
		}
	}

	private void memory(byte[] csv) throws IOException {
		Spreadsheet file = new CsvReader().read(new ByteArrayInputStream(csv), "survey.csv");
		long before = used();
		AnswerTable table = new SurveyImporter().recognise(file, assessment).orElseThrow();
		Responses responses = table.read(table.mapping(), new NewPeople(assessment));
		long after = used();
		System.out.printf("%-40s %7.0f bytes for each of %,d votes%n", "answers in memory",
				(double) (after - before) / responses.responses().size(),
				responses.responses().size());
		if (file.sheets().isEmpty()) {
			throw new IllegalStateException("no sheet");
		}
	}

	private static long used() {
		System.gc();
		System.gc();
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
	}

	private static double median(double[] times) {
		var sorted = times.clone();
		Arrays.sort(sorted);
		return sorted[sorted.length / 2];
	}

	private byte[] csv(int rows) throws IOException {
		var random = new Random(20261130);
		var text = new StringBuilder();
		var writer = new CsvWriter(text);
		var head = new ArrayList<>(List.of("ID", "Start time", "Completion time", "Email", "Name"));
		questions.forEach(question -> head.add(question.getText()));
		head.add("Comment");
		writer.row(head);
		for (int i = 1; i <= rows; i++) {
			String time = String.format("11/%d/2026 %d:%02d:%02d", 1 + i % 28, i % 24, i % 60, i % 59);
			var row = new ArrayList<>(List.of(String.valueOf(i), time, time, "anonymous", ""));
			questions.forEach(question -> row.add(ANSWERS.get(random.nextInt(ANSWERS.size()))));
			row.add(random.nextInt(10) == 0 ? "It depends, says number " + i : "");
			writer.row(row);
		}
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}
}
