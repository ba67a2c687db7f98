package io.orgdeck.core.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.export.Exporter;
import io.orgdeck.core.report.Cell;
import io.orgdeck.core.report.Column;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.report.Table;
import io.orgdeck.core.report.Tables;
import io.orgdeck.core.tables.CsvWriter;
import io.orgdeck.core.tables.FormulaGuard;

/**
 * The votes for statistics programs such as R and SPSS: comma-separated text in UTF-8 with a byte order mark, lines ending
 * with CR and LF, one row per vote. The first row names the columns by their stable ids, those of
 * {@link Tables#RATINGS}; days are written as 2026-03-14, numbers with a point. A field is empty where there is nothing to
 * say or the disclosure guard withholds it. A text that a spreadsheet would take for a formula has an apostrophe before it.
 */
public final class VotesExporter implements Exporter {

	private static final int STEP = 256;

	@Override
	public void export(ReportModel report, ExportOptions options, OutputStream out, IProgressMonitor monitor)
			throws IOException {
		Table votes = report.tables().get(Tables.RATINGS);
		Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		var csv = new CsvWriter(writer);
		csv.row(votes.columns().stream().map(Column::id).toList());
		int row = 0;
		for (List<Cell> cells : votes.rows()) {
			if (row++ % STEP == 0 && monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			csv.row(cells.stream().map(VotesExporter::field).toList());
		}
		writer.flush();
	}

	private static String field(Cell cell) {
		return switch (cell) {
			case Cell.Text text -> FormulaGuard.guarded(text.text());
			case Cell.Number number -> number(number.value());
			case Cell.Day day -> day.date().toString();
			case Cell.Empty empty -> "";
			case Cell.Suppressed hidden -> "";
		};
	}

	private static String number(double value) {
		return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
	}
}
