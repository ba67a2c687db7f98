package io.orgdeck.export.excel.internal.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.core.runtime.NullProgressMonitor;

import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.report.Table;
import io.orgdeck.core.report.Tables;
import io.orgdeck.export.excel.internal.SampleClient;

/** Reports to export, and what becomes of them. */
final class Reports {

	private Reports() {
	}

	/** The report with other tables in place of those with the same id. */
	static ReportModel with(ReportModel report, Table... others) {
		var tables = new LinkedHashMap<String, Table>();
		report.tables().all().forEach(table -> tables.put(table.id(), table));
		for (Table other : others) {
			tables.put(other.id(), other);
		}
		return new ReportModel(report.id(), report.client(), report.title(), report.language(), report.made(), report.cover(),
				report.sections(),
				new Tables(List.copyOf(tables.values())), report.charts(), report.people(), report.meetings(), report.calendar(),
				report.sheets(), report.deck());
	}

	static byte[] export(ReportModel report) throws IOException {
		return export(report, ReportWorkbook.MOST_ROWS);
	}

	static byte[] export(ReportModel report, int mostRows) throws IOException {
		var out = new ByteArrayOutputStream();
		try (var workbook = new ReportWorkbook(report, SampleClient.OPTIONS, mostRows)) {
			workbook.write(out, new NullProgressMonitor());
		}
		return out.toByteArray();
	}

	static XSSFWorkbook read(byte[] file) throws IOException {
		return new XSSFWorkbook(new ByteArrayInputStream(file));
	}
}
