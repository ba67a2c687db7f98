package io.orgdeck.export.excel.internal.deck;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import io.orgdeck.core.decksheet.DeckLayout;
import io.orgdeck.core.decksheet.DeckWriter;
import io.orgdeck.core.decksheet.SheetLanguage;
import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.export.Exporter;
import io.orgdeck.core.report.Cell;
import io.orgdeck.core.report.Column;
import io.orgdeck.core.report.Column.ColumnType;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.report.Table;
import io.orgdeck.core.tables.Spreadsheet;
import io.orgdeck.core.words.Language;
import io.orgdeck.export.excel.internal.workbook.WorkbookProperties;
import io.orgdeck.export.excel.internal.xlsx.CellExtras;
import io.orgdeck.export.excel.internal.xlsx.DataSheet;
import io.orgdeck.export.excel.internal.xlsx.StreamedWorkbook;
import io.orgdeck.export.excel.internal.xlsx.TableBlock;

/**
 * All that a deck holds, as {@link io.orgdeck.core.decksheet.DeckReader} reads it. Columns that only programs need are hidden.
 */
public final class DeckSheetExporter implements Exporter {

	/** What the name of a table in a workbook cannot hold. */
	private static final Pattern NO_NAME = Pattern.compile("[^\\p{L}\\p{N}]");

	@Override
	public void export(ReportModel report, ExportOptions options, OutputStream out, IProgressMonitor monitor)
			throws IOException {
		Language language = Language.of(report.deck().getLanguage());
		try (var book = new StreamedWorkbook(options.house(), language)) {
			List<Spreadsheet.Sheet> sheets = DeckWriter.spreadsheet(report.deck()).sheets();
			List<Spreadsheet.Sheet> said = SheetLanguage.said(sheets, language);
			for (int i = 0; i < sheets.size(); i++) {
				Table table = table(sheets.get(i), said.get(i));
				var page = new DataSheet(book, table.caption(), List.of());
				page.add(new TableBlock(table, NO_NAME.matcher(table.caption()).replaceAll("") + "Table", page.nextTop(), CellExtras.NONE,
						book.styles(), ""));
				page.hide(DeckLayout::isHidden);
				page.finish(report.deck().getTitle() == null ? "" : report.deck().getTitle());
			}
			WorkbookProperties.set(book.shell(), report, options.clock());
			book.write(out, SubMonitor.convert(monitor));
		}
	}

	/** @param said the same sheet in the words of its language */
	private static Table table(Spreadsheet.Sheet sheet, Spreadsheet.Sheet said) {
		var columns = new ArrayList<Column>();
		for (int i = 0; i < sheet.rows().getFirst().cells().size(); i++) {
			String heading = sheet.rows().getFirst().cell(i).text();
			ColumnType type = DeckLayout.isNarrow(heading) ? ColumnType.TEXT : ColumnType.LONG_TEXT;
			columns.add(new Column(heading, said.rows().getFirst().cell(i).text(), type, DeckLayout.weight(heading)));
		}
		List<List<Cell>> rows = said.rows().stream().skip(1)
				.map(row -> row.cells().stream().map(cell -> Cell.of(cell.text())).toList()).toList();
		return new Table(sheet.name().toLowerCase(Locale.ROOT), said.name(), columns, rows, "", "");
	}
}
