package io.orgdeck.ui.editor;

import java.util.List;

import io.orgdeck.ui.editor.overview.OverviewPage;
import io.orgdeck.ui.editor.ratings.RatingsPage;

/** Which pages the editor of an assessment has, in the order of the work. */
final class Pages {

	private Pages() {
	}

	static List<AssessmentPage> of(LiveAssessment live, PageContext context) {
		return List.of(new OverviewPage(live, context), new RatingsPage(live, context));
	}
}
