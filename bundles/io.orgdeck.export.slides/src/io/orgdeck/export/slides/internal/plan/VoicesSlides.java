package io.orgdeck.export.slides.internal.plan;

import java.util.ArrayList;
import java.util.List;

import io.orgdeck.core.report.Block;
import io.orgdeck.core.report.ReportSection;
import io.orgdeck.export.slides.internal.plan.SlideBody.Point;
import io.orgdeck.export.slides.internal.plan.SlideBody.Points;

/** What people said: a few themes on a slide, each with how many speak of it and quotes that are short enough to stand whole. */
final class VoicesSlides {

	private static final int MOST_POINTS = 6;
	private static final int MOST_QUOTES = 2;
	private static final int LONGEST = 150;

	private final Source source;
	private final Brief brief;

	VoicesSlides(Source source) {
		this.source = source;
		brief = source.brief();
	}

	/** The quotes of a theme stay with its name. */
	List<PlannedSlide> of(ReportSection section) {
		var pieces = new ArrayList<List<Point>>(List.of(new ArrayList<>()));
		for (List<Point> theme : themes(section)) {
			if (!pieces.getLast().isEmpty() && pieces.getLast().size() + theme.size() > MOST_POINTS) {
				pieces.add(new ArrayList<>());
			}
			pieces.getLast().addAll(theme);
		}
		var slides = new ArrayList<PlannedSlide>();
		for (int i = 0; i < pieces.size(); i++) {
			slides.add(new PlannedSlide(source.title(section.heading(), i, pieces.size()), new Points("", pieces.get(i), false, 1),
					i == 0 ? source.notes(section) : List.of()));
		}
		return slides;
	}

	/** Of what stands below a theme's name, the last paragraph says how many speak of it; what it is about stands in the notes. */
	private List<List<Point>> themes(ReportSection section) {
		var themes = new ArrayList<List<Point>>();
		for (Block block : section.blocks()) {
			switch (block) {
				case Block.Heading heading -> themes.add(new ArrayList<>(List.of(new Point(brief.of(heading.text(), LONGEST), ""))));
				case Block.Paragraph people -> {
					String name = themes.getLast().removeFirst().strong();
					themes.getLast().addFirst(new Point(name, brief.of(people.text(), LONGEST)));
				}
				case Block.Bullets quotes ->
					quotes.items().stream().filter(quote -> quote.length() <= LONGEST).limit(MOST_QUOTES).map(Point::of)
							.forEach(themes.getLast()::add);
				default -> {
					// a theme has nothing else
				}
			}
		}
		return themes;
	}
}
