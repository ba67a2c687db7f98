package io.orgdeck.export.pdf.internal.summary;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.report.ValueFormat;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.words.Language;
import io.orgdeck.export.pdf.internal.chart.ChartDrawers;
import io.orgdeck.export.pdf.internal.check.Expectations;
import io.orgdeck.export.pdf.internal.page.Facts;
import io.orgdeck.export.pdf.internal.page.PdfFile;

/** Writes the summary of a board paper on one page, and reads it again. */
public final class SummaryPdf {

	private final ReportModel report;
	private final ExportOptions options;

	public SummaryPdf(ReportModel report, ExportOptions options) {
		this.report = report;
		this.options = options;
	}

	public void write(OutputStream out, IProgressMonitor monitor) throws IOException {
		Language language = Language.of(report.language());
		Messages messages = language.texts(Messages.class);
		SubMonitor progress = SubMonitor.convert(monitor, messages.progress, 100);
		var page = new SummaryPage(report, new ValueFormat(language, Scale.decimals(report.deck())), options.house());
		var facts = new Facts(report.cover().title(), report.summary().labels().title(), report.client(), report.language(),
				options.clock().instant());
		var file = new PdfFile(facts, options.house(), new ChartDrawers(Map.of(), options.house()), "summary");
		byte[] written = file.bytes(page::write, progress.split(60));
		expected().check(written, messages.missing);
		progress.split(30);
		out.write(written);
		progress.split(10);
	}

	private Expectations expected() {
		var expected = new Expectations(report.language());
		expected.whole(report.summary().labels().title(), report.cover().title());
		new Glance(report.summary()).expect(expected);
		return expected;
	}
}
