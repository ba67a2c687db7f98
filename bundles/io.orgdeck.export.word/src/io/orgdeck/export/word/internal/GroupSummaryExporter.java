package io.orgdeck.export.word.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;

import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.export.Exporter;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.export.word.internal.group.GroupSummary;
import io.orgdeck.export.word.internal.house.HostDocument;

/** A page for each working group in Word. Option: {@link GroupSummary#GROUP}. */
public final class GroupSummaryExporter implements Exporter {

	@Override
	public void export(ReportModel report, ExportOptions options, OutputStream out, IProgressMonitor monitor) throws IOException {
		new GroupSummary(report, options).write(out, monitor);
	}

	@Override
	public List<String> warnings(ReportModel report, ExportOptions options) throws IOException {
		return HostDocument.leftOut(options).stream().toList();
	}
}
