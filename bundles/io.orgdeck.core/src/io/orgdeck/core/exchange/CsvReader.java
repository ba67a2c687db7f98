package io.orgdeck.core.exchange;

import io.orgdeck.core.exchange.Spreadsheet.Cell;
import io.orgdeck.core.exchange.Spreadsheet.Row;
import io.orgdeck.core.exchange.Spreadsheet.Sheet;
import java.io.IOException;
import java.io.InputStream;
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

/**
 * Reads comma-separated text (RFC 4180) as people and programs write it: with comma, semicolon, tab or bar between the fields,
 * in any encoding that can be told with some certainty. Rows are counted as a spreadsheet counts them: a text with line breaks
 * is one row. Nothing is cut or shifted: a row whose quotation marks leave a doubt is refused.
 */
public final class CsvReader implements SheetReader {

	private static final int MOST_BYTES = 100_000_000;
	private static final int MOST_FIELDS = 20_000_000;
	private static final int STEP = 1_000;

	@Override
	public Spreadsheet read(InputStream in, String name, IProgressMonitor monitor) throws IOException {
		byte[] bytes = in.readNBytes(MOST_BYTES + 1);
		if (bytes.length > MOST_BYTES) {
			throw new IOException(NLS.bind(Messages.csv_tooLarge, MOST_BYTES / 1_000_000));
		}
		DecodedText decoded = DecodedText.of(bytes);
		List<ImportProblem> remarks = decoded.guessed().map(charset -> ImportProblem.warning(Place.of(name),
				NLS.bind(Messages.csv_guessed, charset), Messages.csv_guessedRemedy)).stream().toList();
		CsvDialect dialect = CsvDialect.of(decoded.text());
		String table = decoded.text().substring(dialect.start());
		refuseTooMany(table, dialect.separator());
		Optional<List<Row>> rows = rows(table, dialect.separator(), false, monitor);
		return new Spreadsheet(name, List.of(new Sheet(name, rows.isPresent() ? rows.get()
				: rows(table, dialect.separator(), true, monitor).orElseThrow())), remarks);
	}

	private static void refuseTooMany(String table, char separator) throws IOException {
		int fields = 0;
		for (int i = 0; i < table.length(); i++) {
			char c = table.charAt(i);
			fields += c == separator || c == '\n' || c == '\r' ? 1 : 0;
		}
		if (fields > MOST_FIELDS) {
			throw new IOException(NLS.bind(Messages.csv_tooManyFields, MOST_FIELDS / 1_000_000));
		}
	}

	/**
	 * The rows that hold something.
	 *
	 * @param blanksAround whether blanks around a field are the program's and not part of the field
	 * @return empty where they must be, because quotation marks stand behind blanks
	 */
	private static Optional<List<Row>> rows(String table, char separator, boolean blanksAround, IProgressMonitor monitor)
			throws IOException {
		var rows = new ArrayList<Row>();
		var quotes = new CsvQuotes(table, separator, blanksAround);
		CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(separator).setIgnoreSurroundingSpaces(blanksAround).get();
		int number = 0;
		int start = 0;
		try (var parser = CSVParser.parse(new StringReader(table), format)) {
			for (CSVRecord record : parser) {
				if (number++ % STEP == 0 && monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
				start = (int) record.getCharacterPosition();
				if (hasMark(record) && quotes.check(start, number) < 0) {
					return Optional.empty();
				}
				take(record, number, rows);
			}
		} catch (UncheckedIOException broken) {
			int next = number == 0 ? 0 : quotes.next(quotes.check(start, number));
			if (quotes.check(next, number + 1) < 0) {
				return Optional.empty();
			}
			throw new IOException(NLS.bind(Messages.csv_broken, number + 1), broken);
		}
		return Optional.of(rows);
	}

	private static boolean hasMark(CSVRecord record) {
		for (String field : record) {
			if (field.indexOf('"') >= 0) {
				return true;
			}
		}
		return false;
	}

	private static void take(CSVRecord record, int number, List<Row> rows) {
		var cells = new ArrayList<Cell>(record.size());
		boolean blank = true;
		for (String field : record) {
			Cell cell = Cell.of(field);
			cells.add(cell);
			blank &= cell.isBlank();
		}
		if (!blank) {
			rows.add(new Row(number, cells));
		}
	}
}
