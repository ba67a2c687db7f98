package io.orgdeck.core.tables;

import java.io.IOException;

import org.eclipse.osgi.util.NLS;

/**
 * Looks at the quotation marks of one row before its fields are believed: a mark that is not first in its field may belong to the
 * words, as in 5" pipe, or may hold fields together that were cut apart. What is not certain is refused by row and column.
 */
final class CsvQuotes {

	private static final char MARK = '"';

	private final String text;
	private final char separator;
	private final boolean blanksAround;

	/** @param blanksAround whether blanks around a field are the program's and not part of the field */
	CsvQuotes(String text, char separator, boolean blanksAround) {
		this.text = text;
		this.separator = separator;
		this.blanksAround = blanksAround;
	}

	/**
	 * Looks at the row that starts at an offset.
	 *
	 * @param number of the row, for messages
	 * @return where the row ends; -1 where quotation marks stand behind blanks, so that blanks around fields are the program's
	 * @throws IOException where it is not certain where a field begins or ends
	 */
	int check(int start, int number) throws IOException {
		int at = start;
		for (int column = 0;; column++, at++) {
			int first = afterBlanks(at);
			boolean quoted = first < text.length() && text.charAt(first) == MARK;
			if (quoted && first > at && !blanksAround) {
				return -1;
			}
			at = quoted ? quotedEnd(first, number, column) : plainEnd(at, number, column);
			if (at == text.length() || text.charAt(at) != separator) {
				return at;
			}
		}
	}

	/** Where the next row starts, given where one ends. */
	int next(int end) {
		return end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n' ? end + 2
				: Math.min(end + 1, text.length());
	}

	private int quotedEnd(int first, int number, int column) throws IOException {
		int mark = text.indexOf(MARK, first + 1);
		while (mark >= 0 && mark + 1 < text.length() && text.charAt(mark + 1) == MARK) {
			mark = text.indexOf(MARK, mark + 2);
		}
		if (mark < 0) {
			throw refusal(Messages.csv_openQuote, number, column);
		}
		int end = afterBlanks(mark + 1);
		if (end < text.length() && !endsField(text.charAt(end))) {
			throw refusal(Messages.csv_afterQuote, number, column);
		}
		return end;
	}

	private int plainEnd(int start, int number, int column) throws IOException {
		boolean even = true;
		int at = start;
		for (; at < text.length() && !endsField(text.charAt(at)); at++) {
			boolean inches = at > start && Character.isDigit(text.charAt(at - 1));
			even ^= text.charAt(at) == MARK && !inches;
		}
		if (!even) {
			throw refusal(Messages.csv_quoteInside, number, column);
		}
		return at;
	}

	private int afterBlanks(int start) {
		int at = start;
		while (at < text.length() && Character.isWhitespace(text.charAt(at)) && !endsField(text.charAt(at))) {
			at++;
		}
		return at;
	}

	private boolean endsField(char c) {
		return c == separator || c == '\n' || c == '\r';
	}

	private static IOException refusal(String sentence, int number, int column) {
		return new IOException(NLS.bind(sentence, number, Place.letters(column)));
	}
}
