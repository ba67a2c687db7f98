import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.eclipse.core.runtime.NullProgressMonitor;

import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.report.ReportBuilder;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.DeckStore;
import io.orgdeck.export.word.internal.BoardPaperExporter;
import io.orgdeck.model.deck.Deck;

/**
 * The sample client's board paper (about 25 pages, charts) beside the same paper by docx4j: the first of a process, each in
 * a JVM of its own in turn, and warm. Ours includes reading the file back and checking it; docx4j's does not.
 */
public final class BoardPaperBenchmark {

	private static final int PROCESSES = 7;
	private static final int WARM_UP = 60;
	private static final int ROUNDS = 60;
	/** As often does the workbench export to nowhere before anybody asks for a paper. */
	private static final int READY = 3;
	/** The file with the options that the launchers give to Java, as an argument of Java. */
	private static final String OPTIONS = "@" + System.getProperty("product.options");

	private final ReportModel report;

	private BoardPaperBenchmark() throws Exception {
		Deck deck;
		try (InputStream in = resource("/deck/learning-organisation.carddeck")) {
			deck = new DeckStore().read(in, "deck").content();
		}
		try (InputStream in = resource("/sample/riverside.xml")) {
			report = ReportBuilder.report(new AssessmentStore().readTemplate(in, "sample", deck), LocalDate.of(2026, 3, 2));
		}
	}

	private static InputStream resource(String name) {
		return BoardPaperBenchmark.class.getResourceAsStream(name);
	}

	/** @param arguments what to measure; for the first paper of a process also the class path */
	public static void main(String[] arguments) throws Exception {
		switch (arguments[0]) {
			case "first" -> first(arguments[1]);
			case "ours" -> System.out.println(time(new BoardPaperBenchmark()::ours));
			case "hot" -> System.out.println(new BoardPaperBenchmark().hot());
			case "ready" -> System.out.println(new BoardPaperBenchmark().ready());
			case "docx4j" -> System.out.println(new BoardPaperBenchmark().firstOfDocx4j());
			default -> new BoardPaperBenchmark().warm();
		}
	}

	private static void first(String classPath) throws Exception {
		double[] ours = new double[PROCESSES];
		double[] others = new double[PROCESSES];
		for (int i = 0; i < PROCESSES; i++) {
			ours[i] = inProcess(classPath, List.of(), "ours");
			others[i] = inProcess(classPath, List.of(), "docx4j");
		}
		print("first in a process", ours, others);
		afterWarmUp(classPath);
	}

	/**
	 * The workbench exports the sample to nowhere when its window has been open for a moment; the next export is somebody's
	 * first. Java runs with the options of the product.
	 */
	private static void afterWarmUp(String classPath) throws Exception {
		double[] second = new double[PROCESSES];
		double[] warm = new double[PROCESSES];
		for (int i = 0; i < PROCESSES; i++) {
			second[i] = inProcess(classPath, List.of(OPTIONS), "ready");
			warm[i] = inProcess(classPath, List.of(OPTIONS), "hot");
		}
		Arrays.sort(second);
		Arrays.sort(warm);
		System.out.printf("%-20s ours %7.1f ms (%.1f to %.1f)   warm %9.1f ms   ratio %.2f%n", "after warming up", second[PROCESSES / 2],
				second[0],
				second[PROCESSES - 1], warm[PROCESSES / 2], second[PROCESSES / 2] / warm[PROCESSES / 2]);
	}

	private double ready() throws Exception {
		for (int i = 0; i < READY; i++) {
			ours();
		}
		return time(this::ours);
	}

	private double hot() throws Exception {
		for (int i = 0; i < WARM_UP; i++) {
			ours();
		}
		return time(this::ours);
	}

	private static double inProcess(String classPath, List<String> options, String what) throws Exception {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
		command.addAll(options);
		command.addAll(List.of("-Dlog4j2.StatusLogger.level=OFF", "-cp", classPath, "BoardPaperBenchmark", what));
		Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
		try (BufferedReader reader = process.inputReader()) {
			return reader.lines().filter(line -> line.matches("[0-9.]+")).mapToDouble(Double::parseDouble).findFirst().orElseThrow();
		}
	}

	private void warm() throws Exception {
		Docx4jPaper.Givens givens = givens(ours());
		double[] ours = new double[ROUNDS];
		double[] others = new double[ROUNDS];
		for (int i = -WARM_UP; i < ROUNDS; i++) {
			double one = time(this::ours);
			double other = time(() -> new Docx4jPaper(report, givens).write());
			if (i >= 0) {
				ours[i] = one;
				others[i] = other;
			}
		}
		print("warm", ours, others);
	}

	/** The class files and schemas of docx4j are fresh; those of our exporter, which made what is handed in, do not help it. */
	private double firstOfDocx4j() throws Exception {
		Docx4jPaper.Givens givens = givens(ours());
		return time(() -> new Docx4jPaper(report, givens).write());
	}

	private byte[] ours() throws Exception {
		var out = new ByteArrayOutputStream();
		new BoardPaperExporter().export(report, ExportOptions.defaults(), out, new NullProgressMonitor());
		return out.toByteArray();
	}

	private static Docx4jPaper.Givens givens(byte[] file) throws Exception {
		Map<String, byte[]> parts = new TreeMap<>();
		try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				parts.put(entry.getName(), zip.readAllBytes());
			}
		}
		List<String> charts = new ArrayList<>();
		List<byte[]> workbooks = new ArrayList<>();
		for (int i = 1; parts.containsKey("word/charts/chart" + i + ".xml"); i++) {
			charts.add(text(parts, "word/charts/chart" + i + ".xml"));
			workbooks.add(parts.get("word/embeddings/Microsoft_Excel_Worksheet" + i + ".xlsx"));
		}
		return new Docx4jPaper.Givens(text(parts, "word/styles.xml"), text(parts, "word/numbering.xml"), charts, workbooks);
	}

	private static String text(Map<String, byte[]> parts, String name) {
		return new String(parts.get(name), StandardCharsets.UTF_8);
	}

	private interface Work {
		Object run() throws Exception;
	}

	private static double time(Work work) throws Exception {
		long start = System.nanoTime();
		work.run();
		return (System.nanoTime() - start) / 1e6;
	}

	private static void print(String what, double[] ours, double[] others) {
		Arrays.sort(ours);
		Arrays.sort(others);
		double our = ours[ours.length / 2];
		double other = others[others.length / 2];
		System.out.printf("%-20s ours %7.1f ms (%.1f to %.1f)   docx4j %7.1f ms (%.1f to %.1f)   ratio %.2f%n", what, our, ours[0],
				ours[ours.length - 1], other, others[0], others[others.length - 1], our / other);
	}
}
