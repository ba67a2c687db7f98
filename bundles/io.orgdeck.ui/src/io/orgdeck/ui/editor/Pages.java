package io.orgdeck.ui.editor;

import java.util.List;

import io.orgdeck.ui.editor.evidence.EvidencePage;
import io.orgdeck.ui.editor.overview.OverviewPage;
import io.orgdeck.ui.editor.paper.PaperPage;
import io.orgdeck.ui.editor.ratings.RatingsPage;
import io.orgdeck.ui.editor.results.ResultsPage;
import io.orgdeck.ui.editor.sessions.SessionsPage;

/** Which pages the editor of an assessment has, in the order of the work. */
final class Pages {

	private Pages() {
	}

	static List<AssessmentPage> of(LiveAssessment live, PageContext context) {
		return List.of(new OverviewPage(live, context), new SessionsPage(live, context), new RatingsPage(live, context),
				new EvidencePage(live, context), new ResultsPage(live, context),
				new PaperPage(live, context));
	}
}
