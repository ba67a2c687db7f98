package io.orgdeck.export.excel.internal.response;

import java.io.IOException;
import java.io.OutputStream;

import org.eclipse.core.runtime.IProgressMonitor;

import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.export.Exporter;
import io.orgdeck.core.report.ReportModel;

/**
 * A workbook to answer the questions of the deck in. Options: <code>participant</code>, the number of the one it is for;
 * <code>group</code>, the name of a respondent group, with a sheet for each of its people; <code>session</code>, id or
 * title of the session whose cards are asked; <code>round</code>, 1 or 2; <code>tag</code>, of which questions are asked. Without any it is for anybody, who types the
 * number, and asks every question.
 */
public final class ResponseSheetExporter implements Exporter {

	@Override
	public void export(ReportModel report, ExportOptions options, OutputStream out, IProgressMonitor monitor)
			throws IOException {
		ResponseRequest request = ResponseRequest.of(report, options.values());
		try (var workbook = new ResponseWorkbook(report, request, options)) {
			workbook.write(out, monitor);
		}
	}
}
