package io.orgdeck.export.word.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;

import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.export.PaginatingExporter;
import io.orgdeck.core.export.PlannedChange;
import io.orgdeck.core.export.RevisingExporter;
import io.orgdeck.core.export.StyledExporter;
import io.orgdeck.core.house.HouseStyle;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.export.word.internal.house.HostDocument;
import io.orgdeck.export.word.internal.paper.BoardPaperWriter;

/** The paper for the board in Word. Its options stand in plugin.xml; {@link RevisingExporter} has more of them. */
public final class BoardPaperExporter implements RevisingExporter, StyledExporter, PaginatingExporter {

	@Override
	public void export(ReportModel report, ExportOptions options, OutputStream out, IProgressMonitor monitor) throws IOException {
		new BoardPaperWriter(report, options).write(out, monitor);
	}

	@Override
	public List<String> warnings(ReportModel report, ExportOptions options) throws IOException {
		return Stream.concat(report.warnings().stream(), HostDocument.leftOut(options).stream()).toList();
	}

	@Override
	public boolean recognises(Path file, ExportOptions options) throws IOException {
		return BoardPaperWriter.recognises(file, options);
	}

	@Override
	public List<PlannedChange> plan(ReportModel report, ExportOptions options, IProgressMonitor monitor) throws IOException {
		return new BoardPaperWriter(report, options).plan(monitor);
	}

	@Override
	public Pages pages(ReportModel report, ExportOptions options, IProgressMonitor monitor) throws IOException {
		return new BoardPaperWriter(report, options).pages(monitor);
	}

	@Override
	public Template template(Path file) throws IOException {
		try (HostDocument house = HostDocument.template(file, Map.of(), HouseStyle.STANDARD, "")) {
			return house.template();
		}
	}
}
