package io.orgdeck.export.slides.internal.plan;

import java.util.ArrayList;
import java.util.List;

import io.orgdeck.core.report.Block;
import io.orgdeck.core.report.Chart;
import io.orgdeck.core.report.Column;
import io.orgdeck.core.report.ReportSection;
import io.orgdeck.core.report.Table;
import io.orgdeck.export.slides.internal.plan.SlideBody.Charts;
import io.orgdeck.export.slides.internal.plan.SlideBody.Grid;
import io.orgdeck.export.slides.internal.plan.SlideBody.Point;
import io.orgdeck.export.slides.internal.plan.SlideBody.Points;

/** Any section as slides, block by block: for editions and sections that have no slide of their own making. */
final class SectionSlides {

	private static final int MOST_POINTS = 6;
	/** Short points may be more, as long as there are no more lines. */
	private static final int MOST_LINES = 10;
	private static final int FEWEST_BEFORE_HEADING = 3;
	private static final int LONGEST_POINT = 180;
	private static final int MOST_ROWS = 8;
	private static final int MOST_COLUMNS = 5;
	private static final int LONGEST_CELL = 90;
	/** With more headings than these, two share a slide. */
	private static final int MANY_HEADINGS = 6;
	private static final int MOST_OF_MANY = 9;
	/** More of a section stands in the paper. */
	private static final int MOST_SLIDES = 9;

	private final Source source;
	private final Brief brief;

	SectionSlides(Source source) {
		this.source = source;
		brief = source.brief();
	}

	List<PlannedSlide> of(ReportSection section) {
		var bodies = new ArrayList<SlideBody>();
		var points = new ArrayList<Point>();
		boolean captions = section.blocks().stream().filter(Block.TableBlock.class::isInstance).count() > 1;
		for (Block block : section.blocks()) {
			switch (block) {
				case Block.Heading heading -> points.add(new Point(brief.of(heading.text(), LONGEST_POINT), ""));
				case Block.Paragraph paragraph -> points.add(Point.of(brief.of(paragraph.text(), LONGEST_POINT)));
				case Block.Labelled one -> points.add(new Point(brief.of(one.label(), LONGEST_POINT), brief.of(one.text(), LONGEST_POINT)));
				case Block.Bullets bullets -> bullets.items().forEach(item -> points.add(Point.of(brief.of(item, LONGEST_POINT))));
				case Block.Numbered numbered -> numbered.items().forEach(item -> points.add(Point.of(brief.of(item, LONGEST_POINT))));
				case Block.TableBlock grid -> {
					String lead = lead(points, bodies);
					Table table = grid.table();
					String above = lead.isEmpty() && captions ? brief.of(table.caption(), LONGEST_POINT) : lead;
					tables(table).forEach(one -> bodies.add(new Grid(above, one)));
				}
				case Block.ChartBlock chart -> bodies.add(chart(lead(points, bodies), chart.chart()));
				case Block.ChartRow row -> {
					String lead = lead(points, bodies);
					row.charts().forEach(chart -> bodies.add(chart(lead, chart)));
				}
				case Block.CrossReference reference -> {
					// leads to a page of the paper
				}
				case Block.Code code -> {
					// is scanned from the paper
				}
				case Block.Illustration picture -> {
					// stands beside the sentences of a paper
				}
				case Block.Guidance guidance -> {
					// is for the author
				}
			}
		}
		list(points, bodies);
		return slides(section, bodies.subList(0, Math.min(MOST_SLIDES, bodies.size())));
	}

	/** Puts an end to the list before a table or chart. A sentence that stands alone there leads to it instead. */
	private static String lead(List<Point> points, List<SlideBody> bodies) {
		if (points.size() == 1 && points.getFirst().strong().isEmpty()) {
			return points.removeFirst().text();
		}
		list(points, bodies);
		return "";
	}

	private static void list(List<Point> points, List<SlideBody> bodies) {
		pieces(points).forEach(piece -> bodies.add(new Points("", piece, false, 1)));
		points.clear();
	}

	/**
	 * As many points as a slide can hold; what has a heading of its own begins on the next one rather than at the foot of this, unless
	 * there are so many that a meeting would not see the last.
	 */
	private static List<List<Point>> pieces(List<Point> points) {
		boolean many = points.stream().filter(point -> point.text().isEmpty()).count() > MANY_HEADINGS;
		var pieces = new ArrayList<List<Point>>();
		for (Point point : points) {
			boolean heading = point.text().isEmpty();
			int there = pieces.isEmpty() ? MOST_OF_MANY : pieces.getLast().size();
			boolean full = there >= MOST_OF_MANY || !many && there >= MOST_POINTS
					&& pieces.getLast().stream().mapToInt(Point::lines).sum() + point.lines() > MOST_LINES;
			if (full || heading && there >= (many ? MOST_POINTS : FEWEST_BEFORE_HEADING)) {
				pieces.add(new ArrayList<>());
			}
			pieces.getLast().add(point);
		}
		if (pieces.size() > 1 && pieces.getLast().size() == 1) {
			Point last = pieces.removeLast().getFirst();
			pieces.getLast().add(last);
		}
		return pieces;
	}

	private List<PlannedSlide> slides(ReportSection section, List<SlideBody> bodies) {
		var slides = new ArrayList<PlannedSlide>();
		for (int i = 0; i < bodies.size(); i++) {
			slides.add(new PlannedSlide(source.title(section.heading(), i, bodies.size()), bodies.get(i),
					i == 0 ? source.notes(section) : List.of()));
		}
		return slides;
	}

	private static Charts chart(String lead, Chart chart) {
		return new Charts(List.of(chart), lead, List.of());
	}

	private List<SlideTable> tables(Table table) {
		String[] columns = table.columns().stream().limit(MOST_COLUMNS).map(Column::id).toArray(String[]::new);
		return table.rows().isEmpty() ? List.of() : source.table(table, LONGEST_CELL, columns).pieces(MOST_ROWS);
	}
}
