package io.orgdeck.core.exchange;

import io.orgdeck.core.exchange.Spreadsheet.Cell;
import io.orgdeck.core.exchange.Spreadsheet.Row;
import io.orgdeck.core.exchange.Spreadsheet.Sheet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.osgi.util.NLS;

/**
 * Reads comma-separated text in UTF-8 (RFC 4180), with or without a byte order mark. Semicolon and tab are recognised as
 * separators too, by the first line. Rows are counted as a spreadsheet counts them: a text with line breaks is one row.
 */
public final class CsvReader implements SheetReader {

	private static final int MOST_BYTES = 100_000_000;
	private static final String SEPARATORS = ",;\t"; //$NON-NLS-1$

	@Override
	public Spreadsheet read(InputStream in, String name) throws IOException {
		byte[] bytes = in.readNBytes(MOST_BYTES + 1);
		if (bytes.length > MOST_BYTES) {
			throw new IOException(NLS.bind(Messages.csv_tooLarge, MOST_BYTES / 1_000_000));
		}
		return new Spreadsheet(name, List.of(new Sheet(name, new Scanner(decode(bytes)).rows())));
	}

	private static String decode(byte[] bytes) throws IOException {
		try {
			String text = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
					.decode(ByteBuffer.wrap(bytes)).toString();
			return text.startsWith("\ufeff") ? text.substring(1) : text; //$NON-NLS-1$
		} catch (CharacterCodingException e) {
			throw new IOException(Messages.csv_notUtf8, e);
		}
	}

	/** Goes through the text once. */
	private static final class Scanner {

		private final String text;
		private final char separator;
		private final List<Row> rows = new ArrayList<>();
		private final List<Cell> cells = new ArrayList<>();
		private int at;
		private int number = 1;

		Scanner(String text) {
			this.text = text;
			this.separator = separator(text);
		}

		/** Of the possible separators the one that stands most often in the first line, outside of quotes. */
		private static char separator(String text) {
			var counts = new int[SEPARATORS.length()];
			boolean quoted = false;
			for (int i = 0; i < text.length() && (quoted || text.charAt(i) != '\n'); i++) {
				char c = text.charAt(i);
				quoted ^= c == '"';
				int which = SEPARATORS.indexOf(c);
				if (!quoted && which >= 0) {
					counts[which]++;
				}
			}
			int most = 0;
			for (int i = 1; i < counts.length; i++) {
				most = counts[i] > counts[most] ? i : most;
			}
			return SEPARATORS.charAt(most);
		}

		List<Row> rows() throws IOException {
			while (at < text.length()) {
				cells.add(Cell.of(field()));
				if (at == text.length() || text.charAt(at) != separator) {
					endRow();
				} else if (++at == text.length()) {
					cells.add(Cell.EMPTY);
					endRow();
				}
			}
			return rows;
		}

		private void endRow() {
			if (at < text.length() && text.charAt(at) == '\r') {
				at++;
			}
			if (at < text.length() && text.charAt(at) == '\n') {
				at++;
			}
			var row = new Row(number++, cells);
			if (!row.isBlank()) {
				rows.add(row);
			}
			cells.clear();
		}

		private String field() throws IOException {
			if (at < text.length() && text.charAt(at) == '"') {
				return quotedField();
			}
			int start = at;
			while (at < text.length() && text.charAt(at) != separator && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
				at++;
			}
			return text.substring(start, at);
		}

		private String quotedField() throws IOException {
			var field = new StringBuilder();
			for (at++; at < text.length(); at++) {
				char c = text.charAt(at);
				if (c != '"') {
					field.append(c);
				} else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
					field.append('"');
					at++;
				} else {
					at++;
					expectEndOfField();
					return field.toString();
				}
			}
			throw new IOException(NLS.bind(Messages.csv_openQuote, number));
		}

		private void expectEndOfField() throws IOException {
			if (at < text.length() && text.charAt(at) != separator && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
				throw new IOException(NLS.bind(Messages.csv_afterQuote, number));
			}
		}
	}
}
