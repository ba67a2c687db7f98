package io.orgdeck.export.excel.internal.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.PageOrder;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A sheet: lines at its head, tables below one another, their notes, and how it prints. */
public final class DataSheet {

	/** Height of a portrait page between its margins when a chart is as wide as the page. */
	private static final int PAGE_PIXELS = 1300;
	/** Characters across a landscape page when it is made as small as can still be read. */
	private static final int PAGE_CHARACTERS = 200;
	private static final int CHARACTER = 256;
	private static final int ROWS_TO_NEXT = 2;
	private static final int PAGE_ROWS = 50;
	/** Characters of a comfortable line of prose. */
	private static final int PROSE = 100;

	/** A line above the first table. */
	public record HeadLine(String text, Look look) {
	}

	private final StreamedWorkbook book;
	private final XSSFSheet sheet;
	private final List<HeadLine> head;
	private final List<TableBlock> blocks = new ArrayList<>();
	private final int noteStyle;
	private final int[] headStyles;
	private Predicate<String> hidden = heading -> false;
	private int[] widths = new int[0];
	private int lastRow;
	/** First row of the page that is being filled with charts. */
	private int pageTop;
	private int lastColumn;
	private int printedRows = Integer.MAX_VALUE;

	/** @param head lines above the tables, may be empty */
	public DataSheet(StreamedWorkbook book, String name, List<HeadLine> head) {
		this.book = book;
		this.head = List.copyOf(head);
		this.sheet = book.addSheet(name, this::write);
		this.noteStyle = book.styles().of(Look.NOTE);
		this.headStyles = head.stream().mapToInt(line -> book.styles().of(line.look())).toArray();
		this.lastRow = head.size() - 1;
	}

	public XSSFSheet sheet() {
		return sheet;
	}

	public String name() {
		return sheet.getSheetName();
	}

	public List<TableBlock> blocks() {
		return List.copyOf(blocks);
	}

	/** Row of the header of the next table. */
	public int nextTop() {
		return lastRow < 0 ? 0 : lastRow + ROWS_TO_NEXT;
	}

	/** Puts a table below what is there; its top must be {@link #nextTop()}. */
	public void add(TableBlock block) {
		blocks.add(block);
		block.declare(sheet);
		lastRow = block.note().isEmpty() ? block.lastRow() : noteRow(block);
		lastColumn = Math.max(lastColumn, block.headings().size() - 1);
		widths = SheetColumnWidths.of(blocks, hidden);
	}

	/** Keeps every cell as it is, without a password, and prints no more than a first page: for what other sheets are worked out from. */
	public void keepForFormulas() {
		sheet.enableLocking();
		sheet.lockFormatColumns(false);
		sheet.lockFormatRows(false);
		sheet.lockAutoFilter(false);
		printedRows = PAGE_ROWS;
	}

	/** Hides columns by their headings; they take no room from the others. */
	public void hide(Predicate<String> headings) {
		hidden = headings;
		widths = SheetColumnWidths.of(blocks, hidden);
	}

	private boolean isHidden(int column) {
		return blocks.stream().anyMatch(block -> column < block.headings().size() && hidden.test(block.headings().get(column)));
	}

	/**
	 * Makes a chart below what is there, on a new page when it would not fit on this one any more.
	 *
	 * @param width  in pixels at 96 to the inch
	 * @param height in pixels
	 */
	public XSSFChart addChart(int width, int height) {
		int first = nextTop();
		int rows = ChartPlace.rows(height);
		if (first + rows - pageTop > ChartPlace.rows(PAGE_PIXELS) && first > pageTop) {
			sheet.setRowBreak(first - ROWS_TO_NEXT);
			pageTop = first;
		}
		lastRow = first + rows;
		lastColumn = Math.max(lastColumn, ChartPlace.columns(widths, width) - 1);
		return ChartPlace.chart(sheet, widths, first, width, height);
	}

	/** Widths, frozen header, print set-up; called once everything stands. */
	public void finish(String headerText) {
		for (int column = 0; column < widths.length; column++) {
			sheet.setColumnWidth(column, widths[column] * CHARACTER);
			if (isHidden(column)) {
				sheet.setColumnHidden(column, true);
			}
		}
		if (head.isEmpty() && !blocks.isEmpty()) {
			sheet.createFreezePane(0, 1);
			sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
		} else {
			sheet.setDisplayGridlines(false);
		}
		for (TableBlock block : blocks) {
			if (!block.note().isEmpty() && widths.length > 1) {
				sheet.addMergedRegionUnsafe(new CellRangeAddress(noteRow(block), noteRow(block), 0, noteColumns() - 1));
			}
		}
		sheet.getCTWorksheet().getDimension()
				.setRef(new CellRangeAddress(0, Math.max(lastRow, 0), 0, lastColumn).formatAsString());
		book.shell().setPrintArea(book.shell().getSheetIndex(sheet), 0, lastColumn, 0, Math.min(printedRows, Math.max(lastRow, 0)));
		page(headerText);
	}

	private void page(String headerText) {
		var print = sheet.getPrintSetup();
		print.setPaperSize(PaperSize.A4_PAPER);
		print.setLandscape(!blocks.isEmpty());
		print.setPageOrder(PageOrder.OVER_THEN_DOWN);
		sheet.setFitToPage(true);
		int pages = pagesAcross();
		print.setFitWidth((short) pages);
		if (pages > 1) {
			sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, 0));
		}
		print.setFitHeight((short) (head.isEmpty() ? 0 : 1));
		sheet.setHorizontallyCenter(false);
		new PageLines(book.house(), headerText, "&A", "", book.messages().sheet_page).on(sheet);
	}

	/** As many pages beside one another as keep the letters legible. */
	private int pagesAcross() {
		return Math.max(1,
				Math.ceilDiv(IntStream.range(0, widths.length).filter(column -> !isHidden(column)).map(column -> widths[column]).sum(),
						PAGE_CHARACTERS));
	}

	private void write(RowWriter rows) {
		for (int i = 0; i < head.size(); i++) {
			rows.row(i, head.get(i).look() == Look.TITLE ? 2 : 1);
			rows.text(0, head.get(i).text(), headStyles[i]);
		}
		for (TableBlock block : blocks) {
			block.write(rows, widths);
			if (!block.note().isEmpty()) {
				rows.row(noteRow(block), TextFit.lines(block.note(), noteWidth()));
				rows.text(0, block.note(), noteStyle);
			}
		}
	}

	private static int noteRow(TableBlock block) {
		return block.lastRow() + ROWS_TO_NEXT;
	}

	/** Columns across which a note runs: enough for a comfortable line. */
	private int noteColumns() {
		int width = 0;
		int columns = 0;
		while (columns < widths.length && width < PROSE) {
			width += widths[columns++];
		}
		return columns;
	}

	private int noteWidth() {
		return IntStream.range(0, noteColumns()).map(i -> widths[i]).sum();
	}
}
