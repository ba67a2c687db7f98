package io.orgdeck.export.excel.internal.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.report.Cell;
import io.orgdeck.core.report.Column;
import io.orgdeck.core.report.Column.ColumnType;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.report.Table;
import io.orgdeck.export.excel.internal.xlsx.CellExtras;
import io.orgdeck.export.excel.internal.xlsx.DataSheet;
import io.orgdeck.export.excel.internal.xlsx.StreamedWorkbook;
import io.orgdeck.export.excel.internal.xlsx.TableBlock;
import io.orgdeck.model.Values;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.Level;
import io.orgdeck.model.deck.RatingScale;
import io.orgdeck.model.deck.Section;

/** The last sheets: what every column of every other sheet means, and the codes and levels that cells hold. */
final class DictionarySheets {

	private static final String MEANINGS = "io.orgdeck.export.excel.internal.workbook.dictionary";

	private final ReportModel report;
	private final StreamedWorkbook book;
	private final SectionColours colours;
	private final Messages messages;
	private final ResourceBundle meanings;

	DictionarySheets(ReportModel report, StreamedWorkbook book, SectionColours colours, Messages messages) {
		this.report = report;
		this.book = book;
		this.colours = colours;
		this.messages = messages;
		meanings = ResourceBundle.getBundle(MEANINGS, Locale.forLanguageTag(report.language()), DictionarySheets.class.getClassLoader(),
				Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
	}

	/**
	 * What the columns mean.
	 *
	 * @param named tables whose columns have names for use in formulas
	 */
	DataSheet columns(List<PlannedSheet> sheets, Set<String> named) {
		return sheet(messages.sheet_dictionary, columnTable(sheets, named), CellExtras.NONE);
	}

	/** What the codes in cells mean. */
	DataSheet codes() {
		Table codes = codeTable();
		return sheet(messages.sheet_codes, codes, colours.on(codes, CellExtras.NONE, "code"));
	}

	private DataSheet sheet(String name, Table table, CellExtras extras) {
		var sheet = new DataSheet(book, name, List.of());
		sheet.add(new TableBlock(table, ExcelNames.ofTable(table.id()), sheet.nextTop(), extras, book.styles(), ""));
		return sheet;
	}

	private Table columnTable(List<PlannedSheet> sheets, Set<String> named) {
		var rows = new ArrayList<List<Cell>>();
		for (PlannedSheet sheet : sheets) {
			for (Column column : sheet.table().columns()) {
				String name = named.contains(sheet.table().id()) && sheet.part() == 1
						? ExcelNames.ofColumn(sheet.table().id(), column.id())
						: "";
				rows.add(List.of(Cell.of(sheet.name()), Cell.of(column.label()), Cell.of(holds(column.type())), Cell.of(name),
						Cell.of(meaning(sheet.table(), column))));
			}
		}
		return new Table("dictionary", messages.dictionary_caption,
				List.of(new Column("sheet", messages.dictionary_column_sheet, ColumnType.TEXT, 2),
						new Column("column", messages.dictionary_column_column, ColumnType.TEXT, 2),
						new Column("holds", messages.dictionary_column_holds, ColumnType.TEXT, 2),
						new Column("name", messages.dictionary_column_name, ColumnType.TEXT, 2),
						new Column("meaning", messages.dictionary_column_meaning, ColumnType.LONG_TEXT, 6)),
				rows, messages.dictionary_note, "");
	}

	private Table codeTable() {
		var rows = new ArrayList<List<Cell>>();
		for (RatingScale scale : report.deck().getScales()) {
			for (Level level : scale.getLevels()) {
				rows.add(row(messages.dictionary_kind_level, Values.text(level.getValue()), level.getLabel(), scale.getName(),
						level.getDescriptor()));
			}
		}
		for (Dimension dimension : report.deck().getDimensions()) {
			rows.add(row(messages.dictionary_kind_dimension, Decks.shortName(dimension), dimension.getName(), "",
					dimension.getDescription()));
		}
		for (Section section : report.deck().getSections()) {
			rows.add(row(messages.dictionary_kind_section, section.getCode(), section.getTitle(), section.getColourName(), ""));
		}
		return new Table("codes", messages.dictionary_codes,
				List.of(new Column("kind", messages.dictionary_column_kind, ColumnType.TEXT, 2),
						new Column("code", messages.dictionary_column_code, ColumnType.TEXT, 2),
						new Column("label", messages.dictionary_column_label, ColumnType.TEXT, 2),
						new Column("of", messages.dictionary_column_of, ColumnType.TEXT, 2),
						new Column("meaning", messages.dictionary_column_meaning, ColumnType.LONG_TEXT, 6)),
				rows, "", "");
	}

	private static List<Cell> row(String... texts) {
		return Arrays.stream(texts).map(Cell::of).toList();
	}

	private String holds(ColumnType type) {
		return switch (type) {
			case TEXT -> messages.holds_text;
			case LONG_TEXT -> messages.holds_longText;
			case INTEGER -> messages.holds_integer;
			case NUMBER -> messages.holds_number;
			case PERCENT -> messages.holds_percent;
			case DAY -> messages.holds_day;
		};
	}

	/** What the column means; for columns that a deck or assessment brings, such as levels and groups, what all of them mean. */
	private String meaning(Table table, Column column) {
		for (String key : List.of(table.id() + '.' + column.id(), table.id() + '.' + column.id().replaceAll("\\d+$", ""),
				table.id() + ".other")) {
			if (meanings.containsKey(key)) {
				return meanings.getString(key);
			}
		}
		return table.caption();
	}
}
