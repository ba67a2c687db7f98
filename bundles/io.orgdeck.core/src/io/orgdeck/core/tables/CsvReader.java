package io.orgdeck.core.tables;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.tables.Spreadsheet.Sheet;

/**
 * Reads comma-separated text (RFC 4180) as people and programs write it: with comma, semicolon, tab or bar between the fields,
 * in any encoding that can be told with some certainty. Rows are counted as a spreadsheet counts them: a text with line breaks
 * is one row. Nothing is cut or shifted: a row whose quotation marks leave a doubt is refused.
 */
public final class CsvReader implements SheetReader {

	private static final int MOST_BYTES = 100_000_000;

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
		return new Spreadsheet(name, List.of(new Sheet(name, CsvRows.of(table, dialect.separator(), monitor))), remarks);
	}
}
