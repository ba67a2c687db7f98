package io.orgdeck.core.tables;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.tables.Spreadsheet.Cell;
import io.orgdeck.core.tables.Spreadsheet.Row;

/**
 * The rows of a text table. A row without quotation marks, as most are, is cut at its separators; the others are read by a
 * library that knows the marks' rules, in batches and after {@link CsvQuotes} has found nothing doubtful in them.
 */
final class CsvRows {

	private static final int MOST_FIELDS = 20_000_000;
	private static final int BATCH = 1_000;
	/** Short fields are often the same in row after row: answers, groups, languages. */
	private static final int SHORT = 40;
	private static final int KEPT = 1_024;

	private final String table;
	private final char separator;
	private final boolean blanksAround;
	private final CsvQuotes quotes;
	private final CSVFormat format;
	private final List<Row> rows = new ArrayList<>();
	/** The cells of the rows that follow; null for those whose text waits for the library. */
	private final List<List<Cell>> batch = new ArrayList<>(BATCH);
	private final StringBuilder waiting = new StringBuilder();
	/** Cells by a hash of their texts, the latest of each; one cell stands for all that say the same. */
	private final Cell[] kept = new Cell[KEPT];
	private int number;
	private int fields;
	private int at;

	private CsvRows(String table, char separator, boolean blanksAround) {
		this.table = table;
		this.separator = separator;
		this.blanksAround = blanksAround;
		this.quotes = new CsvQuotes(table, separator, blanksAround);
		this.format = CSVFormat.RFC4180.builder().setDelimiter(separator).setIgnoreSurroundingSpaces(blanksAround).get();
	}

	/** The rows that hold something. */
	static List<Row> of(String table, char separator, IProgressMonitor monitor) throws IOException {
		Optional<List<Row>> rows = new CsvRows(table, separator, false).read(monitor);
		return rows.isPresent() ? rows.get() : new CsvRows(table, separator, true).read(monitor).orElseThrow();
	}

	/** @return empty where quotation marks stand behind blanks, so that blanks around fields are the program's and not part of them */
	private Optional<List<Row>> read(IProgressMonitor monitor) throws IOException {
		while (at < table.length()) {
			var cells = new ArrayList<Cell>(8);
			int end = cut(cells);
			if (end < 0) {
				end = quotes.check(at, number + batch.size() + 1);
				if (end < 0) {
					return Optional.empty();
				}
				waiting.append(table, at, end).append('\n');
				cells = null;
			}
			batch.add(cells);
			at = quotes.next(end);
			if (batch.size() == BATCH) {
				flush(monitor);
			}
		}
		flush(monitor);
		return Optional.of(rows);
	}

	/**
	 * Cuts the row at its separators.
	 *
	 * @return where it ends; -1 where quotation marks ask for more than that
	 */
	private int cut(List<Cell> cells) throws IOException {
		int start = at;
		for (int i = at;; i++) {
			char c = i < table.length() ? table.charAt(i) : '\n';
			if (c == separator || c == '\n' || c == '\r') {
				cells.add(blanksAround ? Cell.of(table.substring(start, i).strip()) : cell(table, start, i));
				start = i + 1;
				count(1);
				if (c != separator) {
					return i;
				}
			} else if (c == '"') {
				return -1;
			}
		}
	}

	private Cell cell(String text, int start, int end) {
		if (end - start > SHORT) {
			return Cell.of(text.substring(start, end));
		}
		int hash = 0;
		for (int i = start; i < end; i++) {
			hash = 31 * hash + text.charAt(i);
		}
		int slot = (hash ^ hash >>> 16) & KEPT - 1;
		Cell before = kept[slot];
		if (before == null || before.text().length() != end - start || !text.startsWith(before.text(), start)) {
			kept[slot] = Cell.of(text.substring(start, end));
		}
		return kept[slot];
	}

	private void count(int more) throws IOException {
		fields += more;
		if (fields > MOST_FIELDS) {
			throw new IOException(NLS.bind(Messages.csv_tooManyFields, MOST_FIELDS / 1_000_000));
		}
	}

	private void flush(IProgressMonitor monitor) throws IOException {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		try (var parser = CSVParser.parse(new StringReader(waiting.toString()), format)) {
			var records = parser.iterator();
			for (List<Cell> cells : batch) {
				number++;
				take(cells == null ? cells(records.next()) : cells);
			}
		} catch (UncheckedIOException broken) {
			throw new IOException(NLS.bind(Messages.csv_broken, number), broken);
		}
		waiting.setLength(0);
		batch.clear();
	}

	private List<Cell> cells(CSVRecord record) throws IOException {
		count(record.size());
		var cells = new ArrayList<Cell>(record.size());
		for (String field : record) {
			cells.add(cell(field, 0, field.length()));
		}
		return cells;
	}

	private void take(List<Cell> cells) {
		for (Cell cell : cells) {
			if (!cell.isBlank()) {
				rows.add(new Row(number, cells));
				return;
			}
		}
	}
}
