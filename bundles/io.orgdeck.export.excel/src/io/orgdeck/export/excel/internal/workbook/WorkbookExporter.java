package io.orgdeck.export.excel.internal.workbook;

import java.io.IOException;
import java.io.OutputStream;

import org.eclipse.core.runtime.IProgressMonitor;

import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.export.Exporter;
import io.orgdeck.core.report.ReportModel;

/** The workbook for an analyst: every table of the report on a sheet of its own. */
public final class WorkbookExporter implements Exporter {

	@Override
	public void export(ReportModel report, ExportOptions options, OutputStream out, IProgressMonitor monitor)
			throws IOException {
		try (var workbook = new ReportWorkbook(report, options)) {
			workbook.write(out, monitor);
		}
	}
}
