package io.orgdeck.export.word.internal.paper;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;

import io.orgdeck.export.word.internal.markup.XmlWriter;

/**
 * How regions are marked, so that the next export finds them: a content control with a tag, and, because some word
 * processors drop tags, a bookmark in the first paragraph and one in the last, which also keeps the print of the text.
 */
final class RegionMarks {

	static final String TAG = "orgdeck:";
	static final String MINE = "orgdeck:mine:";
	private static final String START = "od_s_";
	private static final String END = "od_e_";
	/** Names of bookmarks have at most forty characters, and eight of them are the print. */
	private static final int LONGEST = 26;
	private static final int PRINT = 8;

	private RegionMarks() {
	}

	static String start(String id) {
		return START + word(id);
	}

	static String end(String id, String print) {
		return END + word(id) + "_" + print;
	}

	/** The print that an end mark keeps, if it is one of that region. */
	static Optional<String> print(String bookmark, String id) {
		String lead = END + word(id) + "_";
		return bookmark.startsWith(lead) && bookmark.length() == lead.length() + PRINT
				? Optional.of(bookmark.substring(lead.length()))
				: Optional.empty();
	}

	static boolean isMark(String bookmark) {
		return bookmark.startsWith(START) || bookmark.startsWith(END);
	}

	/** An id in letters, digits and underscores, short enough to be part of a bookmark. */
	static String word(String id) {
		String word = id.replaceAll("[^A-Za-z0-9]", "_");
		if (word.length() <= LONGEST && word.equals(id.replace('-', '_'))) {
			return word;
		}
		return word.substring(0, Math.min(word.length(), LONGEST - PRINT)) + hash(id);
	}

	private static String hash(String id) {
		var crc = new CRC32();
		crc.update(id.getBytes(StandardCharsets.UTF_8));
		return HexFormat.of().toHexDigits((int) crc.getValue());
	}

	/** The region as a content control. */
	static void control(XmlWriter xml, Piece.Region region) {
		xml.start("w:sdt").start("w:sdtPr").empty("w:alias", "w:val", region.title()).empty("w:tag", "w:val", TAG + region.id());
		xml.empty("w:id", "w:val", Integer.toString(Math.abs((int) Long.parseLong(hash(region.id()), 16))));
		if (region.id().equals(Piece.CONTENTS)) {
			xml.start("w:docPartObj").empty("w:docPartGallery", "w:val", "Table of Contents").empty("w:docPartUnique").end();
		}
		xml.end().start("w:sdtContent").piece(region.xml()).end().end();
	}

	/** The region that a tag names, claimed or not; empty for a tag that is not ours. */
	static String region(String tag) {
		return tag.startsWith(MINE) ? tag.substring(MINE.length()) : tag.startsWith(TAG) ? tag.substring(TAG.length()) : "";
	}

	/** Whether an author has claimed a region: by its tag, or by a title that begins with the word. */
	static boolean isMine(String tag, String title) {
		return tag.startsWith(MINE) || title.toLowerCase(Locale.ROOT).startsWith("mine");
	}
}
