package io.orgdeck.export.excel.internal.workbook;

import io.orgdeck.core.deck.DeckEntry;
import io.orgdeck.core.deck.DeckRegistry;
import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.report.ReportBuilder;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.report.Table;
import io.orgdeck.core.report.Tables;
import io.orgdeck.model.assessment.Assessment;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.core.runtime.NullProgressMonitor;

/** Reports to export, and what becomes of them. */
final class Reports {

	static final ExportOptions OPTIONS = ExportOptions.defaults()
			.withClock(Clock.fixed(Instant.parse("2026-03-14T09:00:00Z"), ZoneOffset.UTC));

	private Reports() {
	}

	/** The sample client as it is shipped. */
	static Assessment sampleAssessment() throws IOException {
		DeckEntry.Sample sample = DeckRegistry.platform().decks().stream().flatMap(entry -> entry.sample().stream()).findFirst()
				.orElseThrow();
		return sample.create();
	}

	static ReportModel sample() throws IOException {
		return of(sampleAssessment());
	}

	static ReportModel of(Assessment assessment) {
		return ReportBuilder.report(assessment, LocalDate.of(2026, 3, 14));
	}

	/** The report with other tables in place of those with the same id. */
	static ReportModel with(ReportModel report, Table... others) {
		var tables = new LinkedHashMap<String, Table>();
		report.tables().all().forEach(table -> tables.put(table.id(), table));
		for (Table other : others) {
			tables.put(other.id(), other);
		}
		return new ReportModel(report.client(), report.title(), report.language(), report.made(), report.cover(), report.sections(),
				new Tables(List.copyOf(tables.values())), report.charts(), report.people(), report.deck());
	}

	static byte[] export(ReportModel report) throws IOException {
		return export(report, ReportWorkbook.MOST_ROWS);
	}

	static byte[] export(ReportModel report, int mostRows) throws IOException {
		var out = new ByteArrayOutputStream();
		try (var workbook = new ReportWorkbook(report, OPTIONS, mostRows)) {
			workbook.write(out, new NullProgressMonitor());
		}
		return out.toByteArray();
	}

	static XSSFWorkbook read(byte[] file) throws IOException {
		return new XSSFWorkbook(new ByteArrayInputStream(file));
	}
}
