package io.orgdeck.export.pdf.internal.chart;

import java.util.List;

import io.orgdeck.core.report.Chart.Series;
import io.orgdeck.export.pdf.internal.page.Typefaces;

/** Names the series below a chart, in as many lines as it takes. */
final class Legend {

	static final double LINE = 13;
	private static final double MARK = 18;
	private static final double GAP = 14;

	/** Draws the mark of a series at the left of its name. */
	interface Mark {
		void at(int series, double x, double y);
	}

	private final List<Series> series;

	Legend(List<Series> series) {
		this.series = series;
	}

	double height(double width) {
		return series.size() < 2 ? 0 : LINE * lines(width, null, null, 0) + 4;
	}

	void draw(Pen pen, double width, double top, Mark mark) {
		if (series.size() > 1) {
			lines(width, pen, mark, top);
		}
	}

	/** Lays the names out and draws them if there is a pen; says how many lines they take. */
	private int lines(double width, Pen pen, Mark mark, double top) {
		double x = 0;
		int line = 0;
		for (int i = 0; i < series.size(); i++) {
			double needs = MARK + Typefaces.get().width(series.get(i).name(), false, ChartWords.WORDS) + GAP;
			if (x > 0 && x + needs - GAP > width) {
				line++;
				x = 0;
			}
			if (pen != null) {
				double base = top + LINE * line + 10;
				mark.at(i, x, base);
				pen.text(pen.fitting(series.get(i).name(), ChartWords.WORDS, width - MARK), x + MARK, base, ChartWords.WORDS,
						pen.colours().text(),
						Pen.Anchor.START);
			}
			x += needs;
		}
		return line + 1;
	}
}
