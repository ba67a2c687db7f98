package io.orgdeck.export.slides.internal.plan;

import java.util.List;

import io.orgdeck.core.report.Chart;

/** What can stand below the title of a slide. */
public sealed interface SlideBody {

	/**
	 * The first slide.
	 *
	 * @param lines below the title: who meets, when, what it is
	 */
	record Opening(List<String> lines) implements SlideBody {
		public Opening {
			lines = List.copyOf(lines);
		}
	}

	/**
	 * A list.
	 *
	 * @param lead     a sentence before it, or an empty text
	 * @param numbered whether people refer to the points by number
	 * @param first    number of the first point
	 */
	record Points(String lead, List<Point> points, boolean numbered, int first) implements SlideBody {
		public Points {
			points = List.copyOf(points);
		}
	}

	/** A few figures in large type, and what they mean. */
	record KeyFigures(List<KeyFigure> figures, List<Point> points) implements SlideBody {
		public KeyFigures {
			figures = List.copyOf(figures);
			points = List.copyOf(points);
		}
	}

	/**
	 * Charts, and points beside them.
	 *
	 * @param charts one or two
	 * @param lead   a line below the title, or an empty text
	 */
	record Charts(List<Chart> charts, String lead, List<Point> points) implements SlideBody {
		public Charts {
			charts = List.copyOf(charts);
			points = List.copyOf(points);
		}
	}

	/** A chart with its figures in a table beside it. */
	record ChartAndTable(Chart chart, SlideTable table) implements SlideBody {
	}

	/**
	 * A table.
	 *
	 * @param lead a sentence above it, or an empty text
	 */
	record Grid(String lead, SlideTable table) implements SlideBody {
	}

	/**
	 * A point of a list.
	 *
	 * @param strong words in bold that it begins with, or an empty text
	 * @param text   may be empty where there are strong words
	 */
	record Point(String strong, String text) {

		/** Letters in a line over the whole slide, about. */
		private static final int LINE = 85;

		/** How many lines it takes, about. */
		public int lines() {
			return 1 + (strong.length() + text.length()) / LINE;
		}

		public static Point of(String text) {
			return new Point("", text);
		}
	}

	/** A figure and what it counts. */
	record KeyFigure(String value, String label) {
	}
}
