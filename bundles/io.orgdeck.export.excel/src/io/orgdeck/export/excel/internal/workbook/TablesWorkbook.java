package io.orgdeck.export.excel.internal.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import io.orgdeck.core.export.TablesWriter;
import io.orgdeck.core.house.HouseStyle;
import io.orgdeck.core.house.HouseStyles;
import io.orgdeck.core.report.Table;
import io.orgdeck.core.words.Language;
import io.orgdeck.export.excel.internal.xlsx.CellExtras;
import io.orgdeck.export.excel.internal.xlsx.DataSheet;
import io.orgdeck.export.excel.internal.xlsx.StreamedWorkbook;
import io.orgdeck.export.excel.internal.xlsx.TableBlock;

/** A workbook of tables, one on each sheet, as the workbook of an assessment has them. */
public final class TablesWorkbook implements TablesWriter {

	@Override
	public void write(String title, List<Table> tables, OutputStream out, IProgressMonitor monitor) throws IOException {
		Language language = Language.onScreen();
		try (var book = new StreamedWorkbook(HouseStyles.ofFirm().orElse(HouseStyle.STANDARD), language)) {
			var names = new SheetNames();
			for (Table table : tables) {
				var page = new DataSheet(book, names.unique(table.caption()), List.of());
				page.add(new TableBlock(table, table.id() + "Table", page.nextTop(), CellExtras.NONE, book.styles(),
						language.texts(Messages.class).withheld));
				page.finish(title);
			}
			book.write(out, SubMonitor.convert(monitor));
		}
	}
}
