package io.orgdeck.export.word.internal.group;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;

import io.orgdeck.core.export.ExportException;
import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.export.NothingToExport;
import io.orgdeck.core.report.Block;
import io.orgdeck.core.report.Cell;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.report.ReportSection;
import io.orgdeck.core.report.ValueFormat;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.words.Language;
import io.orgdeck.export.word.internal.check.Expectations;
import io.orgdeck.export.word.internal.house.HostDocument;
import io.orgdeck.export.word.internal.house.HouseMargins;

/** A page for each working group: who it is, where its dimension stands, what it does by when, and the same along time. */
public final class GroupSummary {

	/** Option: the name of the only group to write a page for; all when it is missing. */
	public static final String GROUP = "group";

	private final ReportModel report;
	private final ExportOptions options;

	public GroupSummary(ReportModel report, ExportOptions options) {
		this.report = report;
		this.options = options;
	}

	public void write(OutputStream out, IProgressMonitor monitor) throws IOException {
		List<ReportSection> sheets = chosen();
		SubMonitor progress = SubMonitor.convert(monitor, Messages.progress, 3);
		byte[] file = written(sheets);
		progress.split(2);
		check(sheets, file);
		progress.split(1);
		out.write(file);
	}

	private List<ReportSection> chosen() throws IOException {
		String wanted = options.values().getOrDefault(GROUP, "").strip();
		List<ReportSection> sheets = report.sheets().stream().filter(sheet -> wanted.isEmpty() || sheet.heading().equalsIgnoreCase(wanted))
				.toList();
		if (sheets.isEmpty()) {
			throw wanted.isEmpty() ? new NothingToExport(Messages.noGroups)
					: new ExportException(NLS.bind(Messages.noSuchGroup, wanted), null);
		}
		return sheets;
	}

	private byte[] written(List<ReportSection> sheets) throws IOException {
		try {
			return file(sheets);
		} catch (RuntimeException e) {
			if (options.template().isPresent()) {
				throw HostDocument.oddlyBuilt(options.template().get().getFileName().toString(), e);
			}
			throw e;
		}
	}

	private byte[] file(List<ReportSection> sheets) throws IOException {
		try (HostDocument house = house()) {
			body(house, sheets);
			house.parts().properties().setTitleProperty(Language.of(report.language()).texts(Messages.class).title);
			house.parts().properties().setSubjectProperty(report.title());
			house.parts().properties().setLanguageProperty(report.language());
			var out = new ByteArrayOutputStream();
			house.save(out);
			return out.toByteArray();
		}
	}

	private HostDocument house() throws IOException {
		return options.template().isPresent()
				? HostDocument.template(options.template().get(), Map.of(), options.house(), report.language())
				: HostDocument.own(options.clock().instant(), report.client(), options.house(), report.language());
	}

	private void body(HostDocument house, List<ReportSection> sheets) {
		house.document().getDocument().setBody(CTBody.Factory.newInstance());
		var writer = new SheetWriter(house, new ValueFormat(Language.of(report.language()), Scale.decimals(report.deck())));
		sheets.forEach(sheet -> writer.write(sheet, report.client(), sheet != sheets.getFirst()));
		writer.end();
		if (house.isOwn()) {
			new HouseMargins(house).onEveryPage();
		}
	}

	private static void check(List<ReportSection> sheets, byte[] file) throws IOException {
		var expected = new Expectations();
		for (ReportSection sheet : sheets) {
			for (Block block : sheet.blocks()) {
				switch (block) {
					case Block.Labelled labelled -> expected.anywhere(sheet.heading(), labelled.text());
					case Block.Bullets bullets -> bullets.items().forEach(item -> expected.anywhere(sheet.heading(), item));
					case Block.TableBlock table -> table.table().rows().stream().flatMap(List::stream).filter(Cell.Text.class::isInstance)
							.forEach(cell -> expected.anywhere(sheet.heading(), ((Cell.Text) cell).text()));
					default -> {}
				}
			}
		}
		expected.check(file, Messages.missing);
	}
}
