package io.orgdeck.export.word.internal.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

import io.orgdeck.core.report.Block;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.report.ReportSection;
import io.orgdeck.export.word.internal.text.Appendices;

/** The headings of a paper with their numbers and pages, for its table of contents. */
final class Outline {

	/** The level of headings below those of sections. */
	private static final int SECOND = 2;

	/** One heading. Number and bookmark are as Word will show and find them. */
	static final class Entry {
		private final int level;
		private final String number;
		private final String text;
		private final String bookmark;
		/** Whether the number begins with a word, which needs more room than a tab leaves. */
		private final boolean word;
		private CTText shown;
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

		/** Its page is to be shown there. */
		void shownIn(CTText text) {
			shown = text;
		}
	}

	private final List<Entry> entries = new ArrayList<>();
	private final Map<String, Entry> sections = new HashMap<>();
	private int section;
	private int appendix;
	private int second;

	private int written;

	/** Numbers everything as Word will. */
	Outline(ReportModel report) {
		String appendixWord = Appendices.word(report.language());
		for (ReportSection one : report.sections()) {
			second = 0;
			sections.put(one.id(), one.appendix() ? add(1, appendixWord + " " + letters(++appendix), one.heading())
					: add(1, Integer.toString(++section), one.heading()));
			for (Block block : one.blocks()) {
				if (block instanceof Block.Heading heading && heading.level() <= SECOND) {
					second++;
					add(SECOND, (appendix > 0 ? letters(appendix) : Integer.toString(section)) + "." + second, heading.text());
				}
			}
		}
	}

	/** The heading of a section. */
	Entry of(ReportSection one) {
		return sections.get(one.id());
	}

	/** The heading that is written next. */
	Entry next() {
		return entries.get(written++);
	}

	/** Shows the pages where they were not known yet. */
	void showPages(int further) {
		entries.stream().filter(entry -> entry.shown != null)
				.forEach(entry -> entry.shown.setStringValue(Integer.toString(entry.page + further)));
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
