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
	private static final int FEWEST_BEFORE_HEADING = 3;
	private static final int LONGEST_POINT = 180;
	private static final int MOST_ROWS = 8;
	private static final int MOST_COLUMNS = 5;
	private static final int LONGEST_CELL = 90;
	/** More of a section stands in the paper. */
	private static final int MOST_SLIDES = 4;

	private final Source source;
	private final Brief brief;

	SectionSlides(Source source) {
		this.source = source;
		brief = source.brief();
	}

	List<PlannedSlide> of(ReportSection section) {
		var bodies = new ArrayList<SlideBody>();
		var points = new ArrayList<Point>();
		for (Block block : section.blocks()) {
			switch (block) {
				case Block.Heading heading -> points.add(new Point(brief.of(heading.text(), LONGEST_POINT), ""));
				case Block.Paragraph paragraph -> points.add(Point.of(brief.of(paragraph.text(), LONGEST_POINT)));
				case Block.Labelled one -> points.add(new Point(brief.of(one.label(), LONGEST_POINT), brief.of(one.text(), LONGEST_POINT)));
				case Block.Bullets bullets -> bullets.items().forEach(item -> points.add(Point.of(brief.of(item, LONGEST_POINT))));
				case Block.Numbered numbered -> numbered.items().forEach(item -> points.add(Point.of(brief.of(item, LONGEST_POINT))));
				case Block.TableBlock table -> tables(table.table()).forEach(one -> bodies.add(new Grid("", one)));
				case Block.ChartBlock chart -> bodies.add(charts(chart.chart()));
				case Block.ChartRow row -> row.charts().forEach(chart -> bodies.add(charts(chart)));
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
		List<List<Point>> pieces = pieces(points);
		for (int at = 0; at < pieces.size(); at++) {
			bodies.add(at, new Points("", pieces.get(at), false, 1));
		}
		return slides(section, bodies.subList(0, Math.min(MOST_SLIDES, bodies.size())));
	}

	/** As many points as a slide can hold; what has a heading of its own begins on the next one rather than at the foot of this. */
	private static List<List<Point>> pieces(List<Point> points) {
		var pieces = new ArrayList<List<Point>>();
		for (Point point : points) {
			boolean heading = point.text().isEmpty();
			int there = pieces.isEmpty() ? MOST_POINTS : pieces.getLast().size();
			if (there >= MOST_POINTS || heading && there >= FEWEST_BEFORE_HEADING) {
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

	private static Charts charts(Chart chart) {
		return new Charts(List.of(chart), "", List.of());
	}

	private List<SlideTable> tables(Table table) {
		String[] columns = table.columns().stream().limit(MOST_COLUMNS).map(Column::id).toArray(String[]::new);
		return table.rows().isEmpty() ? List.of() : source.table(table, LONGEST_CELL, columns).pieces(MOST_ROWS);
	}
}
