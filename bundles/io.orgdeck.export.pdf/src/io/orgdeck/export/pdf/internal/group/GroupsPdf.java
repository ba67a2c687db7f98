package io.orgdeck.export.pdf.internal.group;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.export.ExportException;
import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.report.Block;
import io.orgdeck.core.report.Cell;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.report.ReportSection;
import io.orgdeck.core.report.ValueFormat;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.words.Language;
import io.orgdeck.export.pdf.internal.chart.ChartDrawers;
import io.orgdeck.export.pdf.internal.check.Expectations;
import io.orgdeck.export.pdf.internal.page.Facts;
import io.orgdeck.export.pdf.internal.page.PdfFile;

/** The hand-outs of the working groups, a page for each. */
public final class GroupsPdf {

	/** Option: the name of the only group to write a page for; all when it is missing. */
	private static final String GROUP = "group";

	private final ReportModel report;
	private final ExportOptions options;
	private final Language language;
	private final Messages messages;

	public GroupsPdf(ReportModel report, ExportOptions options) {
		this.report = report;
		this.options = options;
		language = Language.of(report.language());
		messages = language.texts(Messages.class);
	}

	public void write(OutputStream out, IProgressMonitor monitor) throws IOException {
		List<ReportSection> sheets = chosen();
		SubMonitor progress = SubMonitor.convert(monitor, messages.progress, 100);
		var facts = new Facts(messages.title, report.title(), report.client(), report.language(), options.clock().instant());
		var file = new PdfFile(facts, options.house(), new ChartDrawers(Map.of(), options.house()), "group");
		for (int i = 0; i < sheets.size(); i++) {
			file.bookmark(1, sheets.get(i).heading(), GroupPages.heading(i));
		}
		var wording = new ValueFormat(language, Scale.decimals(report.deck()));
		byte[] written = file.bytes(new GroupPages(sheets, report.client(), wording, options.house())::write, progress.split(60));
		check(sheets, written);
		progress.split(30);
		out.write(written);
		progress.split(10);
	}

	private List<ReportSection> chosen() throws IOException {
		String wanted = options.values().getOrDefault(GROUP, "").strip();
		List<ReportSection> sheets = report.sheets().stream().filter(sheet -> wanted.isEmpty() || sheet.heading().equalsIgnoreCase(wanted))
				.toList();
		if (sheets.isEmpty()) {
			throw new ExportException(wanted.isEmpty() ? messages.noGroups : NLS.bind(messages.noSuchGroup, wanted), null);
		}
		return sheets;
	}

	private void check(List<ReportSection> sheets, byte[] written) throws IOException {
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
