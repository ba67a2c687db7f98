import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.core.runtime.NullProgressMonitor;

import io.orgdeck.core.audit.AuditBundle;
import io.orgdeck.core.audit.SigningKey;
import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.export.Exporter;
import io.orgdeck.core.export.Readback;
import io.orgdeck.core.pack.PackCheck;
import io.orgdeck.core.report.Edition;
import io.orgdeck.core.report.Edition.Audience;
import io.orgdeck.core.report.Edition.Part;
import io.orgdeck.core.report.ReportBuilder;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.DeckStore;
import io.orgdeck.export.excel.internal.readback.WorkbookReadback;
import io.orgdeck.export.excel.internal.workbook.WorkbookExporter;
import io.orgdeck.export.pdf.internal.GroupSummaryExporter;
import io.orgdeck.export.pdf.internal.SummaryExporter;
import io.orgdeck.export.pdf.internal.readback.PdfReadback;
import io.orgdeck.export.slides.internal.SlidesExporter;
import io.orgdeck.export.slides.internal.readback.SlidesReadback;
import io.orgdeck.export.word.internal.BoardPaperExporter;
import io.orgdeck.export.word.internal.readback.WordReadback;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.deck.Deck;

/** Makes the files of many generated board packs with a signed bundle, reads each back and tells every figure that differs from its report. */
public final class PacksBenchmark {

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
	private static final List<Edition> EDITIONS = List.of(edition(Audience.BOARD, Part.WHOLE), edition(Audience.BOARD, Part.PUBLIC),
			edition(Audience.STAFF, Part.PUBLIC), edition(Audience.EASY_READ, Part.PUBLIC));
	private static final Map<String, Readback> READERS = Map.of("docx", new WordReadback(), "pdf", new PdfReadback(), "pptx",
			new SlidesReadback(), "xlsx", new WorkbookReadback());

	private final Path folder;
	private final Map<String, Counts> kinds = new TreeMap<>();

	/** What became of the files of a kind. */
	private static final class Counts {
		private int files;
		private int notMade;
		private int figures;
		private int wrong;

		void add(PackCheck check) {
			files++;
			figures += check.compared();
			wrong += check.problems().size();
		}
	}

	private PacksBenchmark(Path folder) {
		this.folder = folder;
	}

	private static Edition edition(Audience audience, Part part) {
		return new Edition(audience, part, Optional.empty());
	}

	/** @param arguments how many packs, the first of them, and a folder for the files */
	public static void main(String[] arguments) throws IOException {
		int packs = Integer.parseInt(arguments[0]);
		int first = Integer.parseInt(arguments[1]);
		Assessment sample = sample();
		var run = new PacksBenchmark(Files.createDirectories(Path.of(arguments[2])));
		for (int pack = first; pack < first + packs; pack++) {
			run.pack(GeneratedClient.of(sample, pack), pack);
		}
		System.out.printf("%d packs%n%-16s%8s%10s%10s%10s%n", packs, "file", "made", "not made", "figures", "differing");
		run.kinds.forEach((kind, counts) -> System.out.printf("%-16s%8d%10d%10d%10d%n", kind, counts.files, counts.notMade, counts.figures,
				counts.wrong));
	}

	private void pack(Assessment client, int number) throws IOException {
		Edition edition = EDITIONS.get(number % 5 % EDITIONS.size()); // two of five for the board
		ReportModel report = ReportBuilder.report(client, TODAY, edition);
		var against = new PackCheck.With(report);
		var made = new ArrayList<Path>();
		for (var file : exporters(edition).entrySet()) {
			String name = number + "-" + file.getKey();
			Path target = folder.resolve(name);
			try (OutputStream out = Files.newOutputStream(target)) {
				file.getValue().export(report, options(edition), out, new NullProgressMonitor());
			} catch (IOException | RuntimeException e) {
				kinds.computeIfAbsent(file.getKey(), any -> new Counts()).notMade++;
				System.out.println(name + " was not made: " + e);
				Files.delete(target);
				continue;
			}
			made.add(target);
			var passages = READERS.get(name.substring(name.lastIndexOf('.') + 1)).read(target, new NullProgressMonitor());
			PackCheck check = against.file(name, passages);
			kinds.computeIfAbsent(file.getKey(), any -> new Counts()).add(check);
			check.problems().stream().limit(5).forEach(problem -> System.out.println(problem.line()));
		}
		AuditBundle.make(client, edition, made, SigningKey.findOrMake()).write(folder.resolve(number + ".audit"), true);
	}

	private static Map<String, Exporter> exporters(Edition edition) {
		var all = new LinkedHashMap<String, Exporter>();
		all.put("paper.docx", new BoardPaperExporter());
		all.put("paper.pdf", new io.orgdeck.export.pdf.internal.BoardPaperExporter());
		if (edition.audience() != Audience.EASY_READ) {
			all.put("slides.pptx", new SlidesExporter());
		}
		if (edition.audience() == Audience.BOARD) {
			all.put("summary.pdf", new SummaryExporter());
			all.put("workbook.xlsx", new WorkbookExporter());
			all.put("groups.pdf", new GroupSummaryExporter());
		}
		return all;
	}

	private static ExportOptions options(Edition edition) {
		return ExportOptions.defaults().with(Map.of("audience", word(edition.audience()), "part", word(edition.part()), "notes", "true"));
	}

	private static String word(Enum<?> value) {
		return value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
	}

	private static Assessment sample() throws IOException {
		Deck deck;
		try (InputStream in = PacksBenchmark.class.getResourceAsStream("/deck/learning-organisation.carddeck")) {
			deck = new DeckStore().read(in, "deck").content();
		}
		try (InputStream in = PacksBenchmark.class.getResourceAsStream("/sample/riverside.xml")) {
			return new AssessmentStore().readTemplate(in, "sample", deck);
		}
	}
}
