package io.orgdeck.export.pdf.internal.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.report.PaperIssue;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.report.ValueFormat;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.words.Language;
import io.orgdeck.export.pdf.internal.chart.ChartDrawers;
import io.orgdeck.export.pdf.internal.page.Facts;
import io.orgdeck.export.pdf.internal.page.PdfFile;
import io.orgdeck.export.pdf.internal.page.Typefaces;

/** Writes a paper and reads it again before anybody gets it. */
public final class BoardPaperPdf {

	/** As many missing characters are named. */
	private static final int MOST_NAMED = 5;

	private final ReportModel report;
	private final ExportOptions options;

	public BoardPaperPdf(ReportModel report, ExportOptions options) {
		this.report = PaperIssue.of(report.withoutGuidance(), options.values());
		this.options = options;
	}

	/** What the author should know: traces that lead nowhere, and characters that cannot be shown. */
	public static List<String> warnings(ReportModel report) {
		var warnings = new ArrayList<String>(report.warnings());
		Language language = Language.of(report.language());
		List<String> missing = PaperTexts.of(report.withoutGuidance()).flatMap(text -> Typefaces.get().missing(text).stream()).distinct()
				.toList();
		if (!missing.isEmpty()) {
			warnings.add(language.counted(language.texts(Messages.class).missingGlyphs, missing.size(),
					missing.stream().limit(MOST_NAMED).map(BoardPaperPdf::named).collect(Collectors.joining(", "))));
		}
		return warnings;
	}

	private static String named(String character) {
		return character + " (" + character.codePoints().mapToObj(code -> String.format(Locale.ROOT, "U+%04X", code))
				.collect(Collectors.joining(" ")) + ")";
	}

	public void write(OutputStream out, IProgressMonitor monitor) throws IOException {
		Language language = Language.of(report.language());
		Messages messages = language.texts(Messages.class);
		var wording = new ValueFormat(language, Scale.decimals(report.deck()));
		SubMonitor progress = SubMonitor.convert(monitor, messages.progress, 100);
		var page = new PaperPage(report, PaperLayout.of(options.values()), messages, wording, options.house());
		var facts = new Facts(report.cover().title(), report.title(), report.client(), report.language(), options.clock().instant());
		var file = new PdfFile(facts, options.house(), new ChartDrawers(page.charts(), options.house()), "paper");
		page.bookmarks(file);
		progress.split(10);
		byte[] written = file.bytes(page::write, progress.split(60));
		new SelfCheck(report, wording, new Places(report, messages)).check(written, messages.missing);
		progress.split(25);
		out.write(written);
		progress.split(5);
	}
}
