package io.orgdeck.core.calendar;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Folds lines at 75 octets, as RFC 5545 asks for, and never inside a character. Libraries count characters, so that a line of
 * Cyrillic or Chinese letters becomes two or three times too long for strict readers.
 */
public final class FoldedLines extends FilterOutputStream {

	private static final int LONGEST = 75;
	private static final byte[] FOLD = { '\r', '\n', ' ' };

	private int column;

	/** @param out gets the folded lines; what is written to this stream is UTF-8 with lines of any length */
	public FoldedLines(OutputStream out) {
		super(out);
	}

	@Override
	public void write(int octet) throws IOException {
		int length = length(octet);
		if (length > 0 && column + length > LONGEST) {
			out.write(FOLD);
			column = 1;
		}
		out.write(octet);
		column = octet == '\n' ? 0 : column + (octet == '\r' ? 0 : 1);
	}

	/** Octets of the character that begins with this one; 0 for one inside a character and for the end of a line. */
	private static int length(int octet) {
		int leading = Integer.numberOfLeadingZeros(~(octet << 24));
		return switch (leading) {
			case 0 -> octet == '\r' || octet == '\n' ? 0 : 1;
			case 1 -> 0;
			default -> leading;
		};
	}
}
