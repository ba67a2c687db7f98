package io.orgdeck.export.word.internal.paper;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * How the parts of a paper are marked, so that the next export finds them whatever program has saved it since: a bookmark where a part
 * begins, one where it ends, which also keeps the print of what was written, and one that says which edition the paper is and how many
 * parts it has. Names of bookmarks have at most forty characters. {@link PartList} says the same once more.
 */
final class PartMarks {

	private static final String START = "od_s_";
	private static final String END = "od_e_";
	private static final String PAPER = "od_paper_";
	/** The longest word of a part, so that its print fits behind. */
	private static final int LONGEST = 26;
	private static final int PRINT = 8;

	private PartMarks() {
	}

	static String start(String id) {
		return START + word(id);
	}

	static String end(String id, String print) {
		return END + word(id) + "_" + print;
	}

	static String paper(String edition, int parts) {
		return PAPER + edition + "_" + parts;
	}

	/** The word of the part that begins at a bookmark. */
	static Optional<String> startOf(String bookmark) {
		return bookmark.startsWith(START) ? Optional.of(bookmark.substring(START.length())) : Optional.empty();
	}

	/** The word of the part that ends at a bookmark. */
	static Optional<String> endOf(String bookmark) {
		int print = bookmark.length() - PRINT - 1;
		return bookmark.startsWith(END) && print > END.length() && bookmark.charAt(print) == '_'
				? Optional.of(bookmark.substring(END.length(), print))
				: Optional.empty();
	}

	/** The print that an end keeps. */
	static String print(String end) {
		return end.substring(end.length() - PRINT);
	}

	static boolean isPaper(String bookmark) {
		return bookmark.startsWith(PAPER) && bookmark.indexOf('_', PAPER.length()) > 0;
	}

	/** The edition that the bookmark of a paper names. */
	static String edition(String paper) {
		return paper.substring(PAPER.length(), paper.lastIndexOf('_'));
	}

	/** How many parts the bookmark of a paper counts; -1 if it does not say. */
	static int parts(String paper) {
		String count = paper.substring(paper.lastIndexOf('_') + 1);
		return count.matches("\\d{1,4}") ? Integer.parseInt(count) : -1;
	}

	static boolean isMark(String bookmark) {
		return bookmark.startsWith(START) || bookmark.startsWith(END) || bookmark.startsWith(PAPER);
	}

	/** An id in letters, digits and underscores, short enough to be part of a bookmark. */
	static String word(String id) {
		String word = id.replaceAll("[^A-Za-z0-9]", "_");
		if (word.length() <= LONGEST && word.equals(id.replace('-', '_'))) {
			return word;
		}
		return word.substring(0, Math.min(word.length(), LONGEST - PRINT)) + hash(id);
	}

	/** Eight hexadecimal digits. */
	static String hash(String text) {
		var crc = new CRC32();
		crc.update(text.getBytes(StandardCharsets.UTF_8));
		return HexFormat.of().toHexDigits((int) crc.getValue());
	}
}
