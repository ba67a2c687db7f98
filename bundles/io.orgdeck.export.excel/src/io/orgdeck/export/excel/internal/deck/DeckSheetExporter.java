package io.orgdeck.export.excel.internal.deck;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import io.orgdeck.core.decksheet.DeckLayout;
import io.orgdeck.core.decksheet.DeckWriter;
import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.export.Exporter;
import io.orgdeck.core.report.Cell;
import io.orgdeck.core.report.Column;
import io.orgdeck.core.report.Column.ColumnType;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.report.Table;
import io.orgdeck.core.tables.Spreadsheet;
import io.orgdeck.export.excel.internal.workbook.WorkbookProperties;
import io.orgdeck.export.excel.internal.xlsx.CellExtras;
import io.orgdeck.export.excel.internal.xlsx.DataSheet;
import io.orgdeck.export.excel.internal.xlsx.StreamedWorkbook;
import io.orgdeck.export.excel.internal.xlsx.TableBlock;

/**
 * All that a deck holds, as {@link io.orgdeck.core.decksheet.DeckReader} reads it. Columns that only programs need are hidden.
 */
public final class DeckSheetExporter implements Exporter {

	@Override
	public void export(ReportModel report, ExportOptions options, OutputStream out, IProgressMonitor monitor)
			throws IOException {
		try (var book = new StreamedWorkbook(options.house())) {
			for (Spreadsheet.Sheet sheet : DeckWriter.spreadsheet(report.deck()).sheets()) {
				var page = new DataSheet(book, sheet.name(), List.of());
				page.add(new TableBlock(table(sheet), sheet.name().replace(" ", "") + "Table", page.nextTop(), CellExtras.NONE,
						book.styles(), ""));
				page.hide(DeckLayout::isHidden);
				page.finish(report.deck().getTitle() == null ? "" : report.deck().getTitle());
			}
			WorkbookProperties.set(book.shell(), report, options.clock());
			book.write(out, SubMonitor.convert(monitor));
		}
	}

	private static Table table(Spreadsheet.Sheet sheet) {
		var columns = new ArrayList<Column>();
		for (Spreadsheet.Cell heading : sheet.rows().getFirst().cells()) {
			ColumnType type = DeckLayout.isNarrow(heading.text()) ? ColumnType.TEXT : ColumnType.LONG_TEXT;
			columns.add(new Column(heading.text(), heading.text(), type, DeckLayout.weight(heading.text())));
		}
		List<List<Cell>> rows = sheet.rows().stream().skip(1)
				.map(row -> row.cells().stream().map(cell -> Cell.of(cell.text())).toList()).toList();
		return new Table(sheet.name().toLowerCase(Locale.ROOT), sheet.name(), columns, rows, "", "");
	}
}
