package io.orgdeck.export.pdf.internal.paper;

import java.util.ArrayList;
import java.util.List;

/** The headings of a paper with their numbers, for its contents and the reader's list of headings. */
final class Outline {

	/**
	 * One heading.
	 *
	 * @param level  1 for a section or appendix, 2 below it
	 * @param number as it is shown, such as 5, 5.1, Appendix B or B.2
	 * @param word   whether the number begins with a word
	 * @param id     of the element
	 */
	record Entry(int level, String number, boolean word, String text, String id) {

		/** Number and text in one line. */
		String line() {
			return number + (word ? ". " : " ") + text;
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

	List<Entry> entries() {
		return entries;
	}

	private Entry add(int level, String number, String text) {
		var entry = new Entry(level, number, level == 1 && appendix > 0, text, "h" + (entries.size() + 1));
		entries.add(entry);
		return entry;
	}

	/** A to Z, then AA, BB. */
	private static String letters(int number) {
		return String.valueOf((char) ('A' + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
	}
}
