package io.orgdeck.export.pdf.internal.handout;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.report.Block;
import io.orgdeck.core.report.Cell;
import io.orgdeck.core.report.Chart;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.report.ReportSection;
import io.orgdeck.core.report.ValueFormat;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.words.Language;
import io.orgdeck.export.pdf.internal.chart.ChartDrawers;
import io.orgdeck.export.pdf.internal.check.Expectations;
import io.orgdeck.export.pdf.internal.page.Facts;
import io.orgdeck.export.pdf.internal.page.PdfFile;

/** Writes hand-outs, each on pages of its own, and reads them again before anybody gets them. */
public final class HandoutPdf {

	private final ReportModel report;
	private final ExportOptions options;
	private final String title;
	private final List<ReportSection> sheets;

	/** @param title of the whole file */
	public HandoutPdf(ReportModel report, ExportOptions options, String title, List<ReportSection> sheets) {
		this.report = report;
		this.options = options;
		this.title = title;
		this.sheets = List.copyOf(sheets);
	}

	public void write(OutputStream out, IProgressMonitor monitor) throws IOException {
		Language language = Language.of(report.language());
		Messages messages = language.texts(Messages.class);
		SubMonitor progress = SubMonitor.convert(monitor, messages.progress, 100);
		var facts = new Facts(title, report.title(), report.client(), report.language(), options.clock().instant());
		var file = new PdfFile(facts, options.house(), new ChartDrawers(charts(), options.house()), "handout");
		for (int i = 0; i < sheets.size(); i++) {
			file.bookmark(1, sheets.get(i).heading(), HandoutPages.heading(i));
		}
		var wording = new ValueFormat(language, Scale.decimals(report.deck()));
		byte[] written = file.bytes(new HandoutPages(sheets, report.client(), wording, options.house())::write, progress.split(60));
		check(written, messages);
		progress.split(30);
		out.write(written);
		progress.split(10);
	}

	private Map<String, Chart> charts() {
		return sheets.stream().flatMap(sheet -> sheet.blocks().stream()).filter(Block.ChartBlock.class::isInstance)
				.map(block -> ((Block.ChartBlock) block).chart()).collect(Collectors.toMap(Chart::id, chart -> chart));
	}

	private void check(byte[] written, Messages messages) throws IOException {
		var expected = new Expectations(report.language());
		for (ReportSection sheet : sheets) {
			expected.part(sheet.heading(), sheet.heading());
			for (Block block : sheet.blocks()) {
				switch (block) {
					case Block.Labelled labelled -> expected.part(sheet.heading(), labelled.label() + labelled.text());
					case Block.Bullets bullets -> bullets.items().forEach(item -> expected.part(sheet.heading(), item));
					case Block.TableBlock table -> table.table().rows().stream().flatMap(List::stream).filter(Cell.Text.class::isInstance)
							.forEach(cell -> expected.whole(sheet.heading(), ((Cell.Text) cell).text()));
					default -> {}
				}
			}
		}
		expected.check(written, messages.missing);
	}
}
