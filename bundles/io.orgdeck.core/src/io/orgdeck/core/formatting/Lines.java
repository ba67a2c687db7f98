package io.orgdeck.core.formatting;

import java.util.ArrayList;
import java.util.List;

/** Puts paragraphs and items together from runs. Runs that look the same become one, and what is blank is left out. */
final class Lines {

	private final List<FormattedParagraph> paragraphs = new ArrayList<>();
	private final List<Run> runs = new ArrayList<>();
	private String mark = "";
	private int depth;

	/** The next words are an item of a list, until {@link #end()}. */
	void item(String itsMark, int itsDepth) {
		mark = itsMark;
		depth = itsDepth;
	}

	void add(Run run) {
		boolean spaced = runs.isEmpty() || runs.getLast().text().endsWith(" ");
		String text = spaced ? run.text().stripLeading() : run.text();
		if (text.isEmpty()) {
			return;
		}
		if (!runs.isEmpty() && runs.getLast().looksLike(run)) {
			text = runs.removeLast().text() + text;
		}
		runs.add(new Run(text, run.bold(), run.italic(), run.link()));
	}

	void end() {
		while (!runs.isEmpty() && runs.getLast().text().isBlank()) {
			runs.removeLast();
		}
		if (!runs.isEmpty()) {
			Run last = runs.removeLast();
			runs.add(new Run(last.text().stripTrailing(), last.bold(), last.italic(), last.link()));
			paragraphs.add(new FormattedParagraph(mark, depth, List.copyOf(runs)));
			runs.clear();
			mark = "";
			depth = 0;
		}
	}

	List<FormattedParagraph> all() {
		end();
		return List.copyOf(paragraphs);
	}
}
