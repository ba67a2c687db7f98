package io.orgdeck.export.excel.internal.xlsx;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/** What a worksheet's cell can hold as text, and how any text is written so that none of it is lost, run or refused. */
public final class CellText {

	/** Most characters (UTF-16 units) that a cell holds. */
	public static final int LIMIT = 32_767;

	private static final Pattern LINE_END = Pattern.compile("\\R");
	private static final Pattern NO_CHARACTER = Pattern.compile("[^\\x09\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");
	private static final HexFormat HEX = HexFormat.of().withUpperCase();

	private CellText() {
	}

	/** Whether a spreadsheet would take the text for a formula once somebody edits the cell. */
	public static boolean looksLikeFormula(String text) {
		return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
	}

	/** The text on one line, without what XML cannot hold: for titles, names and properties, which know no escapes. */
	public static String line(String text) {
		return NO_CHARACTER.matcher(LINE_END.matcher(text).replaceAll(" ")).replaceAll("");
	}

	/** The text in pieces of at most {@code size} units, none of which cuts a character in two. */
	public static List<String> pieces(String text, int size) {
		var pieces = new ArrayList<String>();
		for (int start = 0; start < text.length();) {
			int end = Math.min(start + size, text.length());
			if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
				end--;
			}
			pieces.add(text.substring(start, end));
			start = end;
		}
		return pieces;
	}

	/**
	 * The text as a cell holds it. Line breaks become line feeds; characters that a file cannot carry become
	 * {@code _xHHHH_}, which spreadsheets read back; half a surrogate pair is no character and becomes U+FFFD.
	 */
	public static String encode(String text) {
		if (isPlain(text)) {
			return text;
		}
		var encoded = new StringBuilder(text.length() + 16);
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\r') {
				if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
					encoded.append('\n');
				}
			} else if (c == '_') {
				encoded.append(startsEscape(text, i) ? "_x005F_" : "_");
			} else if (Character.isSurrogate(c)) {
				i += appendPair(text, i, encoded);
			} else if (c >= ' ' && c < '\ufffe' || c == '\t' || c == '\n') {
				encoded.append(c);
			} else {
				encoded.append("_x").append(HEX.toHexDigits(c)).append('_');
			}
		}
		return encoded.toString();
	}

	/** Whether nothing in the text needs another form. */
	private static boolean isPlain(String text) {
		return text.chars().allMatch(c -> c >= ' ' && c != '_' && c < '\ud800');
	}

	/** Appends the character that begins at {@code i}; returns how many units beyond the first it took. */
	private static int appendPair(String text, int i, StringBuilder encoded) {
		if (i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
			encoded.append(text, i, i + 2);
			return 1;
		}
		encoded.append('\ufffd');
		return 0;
	}

	/** Whether the text at {@code i} would itself be read as {@code _xHHHH_}. */
	private static boolean startsEscape(String text, int i) {
		if (i + 6 >= text.length() || text.charAt(i + 1) != 'x' || text.charAt(i + 6) != '_') {
			return false;
		}
		for (int digit = i + 2; digit < i + 6; digit++) {
			if (Character.digit(text.charAt(digit), 16) < 0 || text.charAt(digit) > 'f') {
				return false;
			}
		}
		return true;
	}
}
