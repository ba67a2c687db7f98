package io.orgdeck.export.word.internal.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The headings of a paper with their numbers and pages, for its table of contents. */
final class Outline {

	/** One heading. Number and bookmark are as Word will show and find them. */
	static final class Entry {
		private final int level;
		private final String number;
		private final String text;
		private final String bookmark;
		/** Whether the number begins with a word, which needs more room than a tab leaves. */
		private final boolean word;
		private int page;

		private Entry(int level, String number, String text, String bookmark, boolean word) {
			this.level = level;
			this.number = number;
			this.text = text;
			this.bookmark = bookmark;
			this.word = word;
		}

		int level() {
			return level;
		}

		String number() {
			return number;
		}

		/** What stands before the text in the contents. */
		String lead() {
			return word ? number + ". " : number + "\t";
		}

		String text() {
			return text;
		}

		String bookmark() {
			return bookmark;
		}

		int page() {
			return page;
		}

		void standsOn(int number) {
			page = number;
		}
	}

	private final String appendixWord;
	private final List<Entry> entries = new ArrayList<>();
	private int section;
	private int appendix;
	private int second;

	/** @param appendixWord the word before the letter of an appendix */
	Outline(String appendixWord) {
		this.appendixWord = appendixWord;
	}

	Entry section(String text) {
		section++;
		second = 0;
		return add(1, Integer.toString(section), text);
	}

	Entry appendix(String text) {
		appendix++;
		second = 0;
		return add(1, appendixWord + " " + letters(appendix), text);
	}

	/** A heading of the second level in the section or appendix begun last. */
	Entry second(String text) {
		second++;
		return add(2, (appendix > 0 ? letters(appendix) : Integer.toString(section)) + "." + second, text);
	}

	/** The headings down to that level. */
	List<Entry> entries(int depth) {
		return entries.stream().filter(entry -> entry.level() <= depth).toList();
	}

	private Entry add(int level, String number, String text) {
		var entry = new Entry(level, number, text, String.format(Locale.ROOT, "_Toc%08d", entries.size() + 1), level == 1 && appendix > 0);
		entries.add(entry);
		return entry;
	}

	private static String letters(int number) {
		// Word goes on with AA, BB, CC after Z.
		String letter = String.valueOf((char) ('A' + (number - 1) % 26));
		return letter.repeat((number - 1) / 26 + 1);
	}
}
