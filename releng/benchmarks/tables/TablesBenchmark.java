import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.core.runtime.NullProgressMonitor;

import io.orgdeck.core.tables.CsvReader;
import io.orgdeck.core.tables.CsvWriter;
import io.orgdeck.core.tables.Spreadsheet;
import io.orgdeck.export.excel.internal.reading.XlsxReader;

/** Reading a table of 100,000 votes beside the readers of old, which looked at nothing but the texts of cells. */
public final class TablesBenchmark {

	private static final int VOTES = 100_000;
	private static final double MEGA = 1e6;
	private static final List<String> HEADINGS = List.of("participant", "session", "question", "round", "answer", "value", "reason",
			"comment");

	private final Random random = new Random(20260312);
	private final List<List<String>> votes = new ArrayList<>();

	private TablesBenchmark() {
		for (int i = 0; i < VOTES; i++) {
			votes.add(vote(1 + i % 1000, i / 1000));
		}
	}

	public static void main(String[] arguments) throws Exception {
		new TablesBenchmark().run();
	}

	private void run() throws Exception {
		var monitor = new NullProgressMonitor();
		byte[] csv = csv();
		report("CSV", csv, medians(5, 21, () -> rows(new before.core.CsvReader().read(new ByteArrayInputStream(csv), "votes.csv")),
				() -> rows(new CsvReader().read(new ByteArrayInputStream(csv), "votes.csv", monitor))));
		byte[] xlsx = xlsx();
		report(".xlsx", xlsx, medians(1, 5, () -> rows(new before.excel.XlsxReader().read(new ByteArrayInputStream(xlsx), "votes.xlsx")),
				() -> rows(new XlsxReader().read(new ByteArrayInputStream(xlsx), "votes.xlsx", monitor))));
	}

	private static int rows(Spreadsheet read) {
		return read.sheets().getFirst().rows().size();
	}

	private static int rows(before.core.Spreadsheet read) {
		return read.sheets().getFirst().rows().size();
	}

	private static void report(String kind, byte[] file, double[] medians) {
		System.out.printf("%,d rows of %d columns as %s, %.1f MB%n", VOTES, HEADINGS.size(), kind, file.length / MEGA);
		System.out.printf("%-28s %7.0f ms%n", "reader of old", medians[0]);
		System.out.printf("%-28s %7.0f ms  %.2f x (to reach: 1.50 x)%n", "reader", medians[1], medians[1] / medians[0]);
	}

	/** Medians in milliseconds; the works take turns, so that whatever else the machine does meets each of them. */
	private static double[] medians(int warmUp, int rounds, Work... works) throws Exception {
		var times = new long[works.length][rounds];
		for (int round = -warmUp; round < rounds; round++) {
			for (int i = 0; i < works.length; i++) {
				System.gc();
				long start = System.nanoTime();
				int rows = works[i].run();
				if (rows != VOTES + 1) {
					throw new IllegalStateException(rows + " rows were read");
				}
				if (round >= 0) {
					times[i][round] = System.nanoTime() - start;
				}
			}
		}
		return Arrays.stream(times).mapToDouble(each -> {
			Arrays.sort(each);
			return each[rounds / 2] / MEGA;
		}).toArray();
	}

	/** One in ten says something, one in fifty why the question does not apply. */
	private List<String> vote(int participant, int question) {
		int value = 1 + random.nextInt(5);
		boolean applies = random.nextInt(50) > 0;
		String comment = random.nextInt(10) > 0 ? "" : "It depends on who is asked, and \"when\" – number " + random.nextInt(VOTES);
		return List.of(String.valueOf(participant), "s-readiness", "KC" + (1 + question / 5) + '.' + (1 + question % 5), "1",
				applies ? value + " Established" : "Does not apply", applies ? String.valueOf(value) : "",
				applies ? "" : "not in our department", comment);
	}

	private byte[] csv() throws IOException {
		var text = new StringBuilder();
		var writer = new CsvWriter(text);
		writer.row(HEADINGS);
		for (List<String> vote : votes) {
			writer.row(vote);
		}
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

	/** As Excel saves it: each text once, numbers as numbers. */
	private byte[] xlsx() throws IOException {
		var out = new ByteArrayOutputStream();
		try (var book = new XSSFWorkbook()) {
			var sheet = book.createSheet("votes");
			fill(sheet.createRow(0), HEADINGS);
			for (int i = 0; i < VOTES; i++) {
				fill(sheet.createRow(i + 1), votes.get(i));
			}
			book.write(out);
		}
		return out.toByteArray();
	}

	private static void fill(Row row, List<String> texts) {
		for (int column = 0; column < texts.size(); column++) {
			String text = texts.get(column);
			if (text.matches("[0-9]+")) {
				row.createCell(column).setCellValue(Integer.parseInt(text));
			} else if (!text.isEmpty()) {
				row.createCell(column).setCellValue(text);
			}
		}
	}

	/** What is measured; says how many rows it has read. */
	private interface Work {
		int run() throws Exception;
	}
}
