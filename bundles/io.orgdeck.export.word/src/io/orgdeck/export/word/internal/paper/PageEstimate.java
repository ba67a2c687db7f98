package io.orgdeck.export.word.internal.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

import io.orgdeck.export.word.internal.house.PageShape;

/**
 * Follows the paper down its pages, to know which page a heading will stand on before Word has laid it out. All heights
 * in twentieths of a point.
 */
final class PageEstimate {

	/** As many lines of a paragraph stay together at the end and at the beginning of a page. */
	private static final int TOGETHER = 2;

	private int page;
	private double height;
	private double used;
	private double kept;
	private double repeated;
	private final List<IntConsumer> waiting = new ArrayList<>();

	PageEstimate(int firstPage, PageShape size) {
		page = firstPage;
		height = size.textHeight();
	}

	/** A new page follows, perhaps of another shape. Nothing happens at the very top of a page. */
	void newPage(PageShape size) {
		settle(0);
		if (used > 0) {
			page++;
			used = 0;
		}
		height = size.textHeight();
	}

	/** A row that is repeated at the top of every page while its table lasts; 0 when it is over. */
	void repeat(double space) {
		repeated = space;
	}

	/** The page that was reached. */
	int page() {
		return page;
	}

	/** Nothing more follows. */
	void finish() {
		settle(0);
	}

	/** Something that stays with what follows; its page is told once that is clear. */
	void keep(double space, IntConsumer onPage) {
		kept += space;
		waiting.add(onPage);
	}

	/** Something that cannot be cut. */
	void solid(double space) {
		settle(space);
		used += space;
	}

	/** Lines of text between which a page may end, never so that one line stands alone. */
	void lines(int count, double line, double around) {
		settle((count < 2 * TOGETHER ? count : TOGETHER) * line);
		used += around;
		int left = count;
		int fit = fitting(line);
		while (left > fit) {
			left -= Math.min(fit, left - TOGETHER);
			turn();
			fit = Math.max(TOGETHER, fitting(line));
		}
		used += left * line;
	}

	private int fitting(double line) {
		return (int) Math.max(0, (height - used) / line);
	}

	/** Whether that much more would begin a new page. */
	boolean overflows(double space) {
		return used + kept + space > height;
	}

	private void turn() {
		page++;
		used = repeated;
	}

	private void settle(double next) {
		if (used > 0 && overflows(next)) {
			turn();
		}
		used += kept;
		kept = 0;
		waiting.forEach(onPage -> onPage.accept(page));
		waiting.clear();
	}
}
