package io.orgdeck.ui.paper;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.export.EditionOptions;
import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.export.ExporterEntry;
import io.orgdeck.core.export.ExporterRegistry;
import io.orgdeck.core.export.PaginatingExporter;
import io.orgdeck.core.export.PaginatingExporter.Pages;
import io.orgdeck.core.report.Block;
import io.orgdeck.core.report.Edition;
import io.orgdeck.core.report.ExemptMatter;
import io.orgdeck.core.report.ReportBuilder;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.report.ReportSection;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.BoardPaper;

/**
 * The sections of a paper as an export would write them now, with what the author has yet to do.
 *
 * @param entries the sections, numbered as in the paper; none while the assessment has no deck
 * @param pages   how long it would be, if the exporter can tell
 * @param isLong  whether that is longer than a board expects
 */
record PaperOutline(List<Entry> entries, Optional<Pages> pages, boolean isLong) {

	/** The exporter that says how many pages there are. */
	static final String BOARD_PAPER = "board-paper";

	/** The entry of the cover, which is no section. */
	static final String COVER = "cover";

	static final PaperOutline EMPTY = new PaperOutline(List.of(), Optional.empty(), false);

	/**
	 * One section.
	 *
	 * @param id       its stable name
	 * @param heading  as it stands in the paper, with its number
	 * @param missing  sentences that say what is missing; empty when nothing is
	 * @param page     on which it begins, as far as one can tell
	 * @param markable whether it can be made exempt as a whole
	 */
	record Entry(String id, String heading, List<String> missing, Optional<Integer> page, boolean markable) {
	}

	/**
	 * @param assessment a copy that nobody else changes
	 * @param options    of the exporter: audience, part and working group
	 * @throws IOException with a sentence, when there is no such paper
	 */
	static PaperOutline of(Assessment assessment, Map<String, String> options, LocalDate today, IProgressMonitor monitor)
			throws IOException {
		if (assessment.getDeck() == null) {
			return EMPTY;
		}
		Optional<ExporterEntry> exporter = ExporterRegistry.platform().find(BOARD_PAPER);
		Map<String, String> resolved = exporter.isEmpty() ? Map.of() : new HashMap<>(exporter.get().options().resolve(options, assessment));
		Edition edition = EditionOptions.edition(resolved, assessment);
		ReportModel report = ReportBuilder.report(assessment, today, edition);
		Optional<Pages> pages = exporter.isPresent() && exporter.get().create() instanceof PaginatingExporter paginating
				? Optional.of(paginating.pages(report, ExportOptions.defaults().with(resolved), monitor))
				: Optional.empty();
		boolean isLong = edition.audience() == Edition.Audience.BOARD && pages.filter(all -> all.body() > Pages.MOST_BODY).isPresent();
		return new PaperOutline(entries(assessment, report, pages, edition), pages, isLong);
	}

	private static List<Entry> entries(Assessment assessment, ReportModel report, Optional<Pages> pages, Edition edition) {
		var entries = new ArrayList<Entry>();
		if (edition.audience() == Edition.Audience.BOARD) {
			entries.add(cover(assessment));
		}
		int number = 0;
		char letter = 'A';
		for (ReportSection section : report.sections()) {
			String lead = section.appendix() ? String.valueOf(letter++) : Integer.toString(++number);
			boolean markable = edition.audience() == Edition.Audience.BOARD && !section.id().equals("purpose");
			entries.add(new Entry(section.id(), lead + "  " + section.heading(), missing(section),
					pages.flatMap(all -> all.start(section.id())),
					markable));
		}
		return entries;
	}

	private static Entry cover(Assessment assessment) {
		Optional<BoardPaper> paper = Optional.ofNullable(assessment.getPaper());
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put(Messages.body, paper.map(BoardPaper::getBody).orElse(null));
		fields.put(Messages.date, paper.map(BoardPaper::getDate).orElse(null));
		fields.put(Messages.reportOf, paper.map(BoardPaper::getReportOf).orElse(null));
		fields.put(Messages.author, paper.map(BoardPaper::getAuthor).orElse(null));
		fields.put(Messages.contact, paper.map(BoardPaper::getContact).orElse(null));
		fields.put(Messages.affected, paper.map(BoardPaper::getAffected).orElse(null));
		if (ExemptMatter.isAny(assessment)) {
			fields.put(Messages.exemptGround, paper.map(BoardPaper::getExemptGround).orElse(null));
		}
		String open = fields.entrySet().stream().filter(field -> field.getValue() == null || field.getValue().toString().isBlank())
				.map(Map.Entry::getKey).collect(Collectors.joining(", "));
		return new Entry(COVER, Messages.cover, open.isEmpty() ? List.of() : List.of(NLS.bind(Messages.coverOpen, open)), Optional.empty(),
				false);
	}

	private static List<String> missing(ReportSection section) {
		return section.blocks().stream().filter(Block.Guidance.class::isInstance).map(block -> ((Block.Guidance) block).text()).toList();
	}
}
