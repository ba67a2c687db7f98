package io.orgdeck.export.slides.internal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.orgdeck.core.report.ReportSection;
import io.orgdeck.core.report.Table;
import io.orgdeck.export.slides.internal.plan.SlideBody.Grid;

/** How the dimensions stand beside other organisations; who these are, and the questions, stand in the notes. */
final class OthersSlides {

	private static final int MOST_ROWS = 8;
	private static final int LONGEST_NAME = 40;

	private final Source source;

	OthersSlides(Source source) {
		this.source = source;
	}

	List<PlannedSlide> of(ReportSection section) {
		Optional<Table> dimensions = source.table(section.id()).filter(table -> table.id().equals("others-dimensions"));
		if (dimensions.isEmpty()) {
			return List.of(); // questions alone are no matter for a slide
		}
		List<SlideTable> pieces = source
				.table(dimensions.get(), LONGEST_NAME, "dimension", "ours", "othersFrom", "othersMedian", "othersTo", "organisations")
				.pieces(MOST_ROWS);
		var slides = new ArrayList<PlannedSlide>();
		for (int piece = 0; piece < pieces.size(); piece++) {
			SlideTable table = pieces.get(piece);
			slides.add(new PlannedSlide(source.title(section.heading(), piece, pieces.size()),
					new Grid("", new SlideTable(table.caption(), table.headings(), List.of(5, 2, 2, 2, 2, 3), table.rows(), -1)),
					piece == 0 ? source.notes(section) : List.of()));
		}
		return slides;
	}
}
