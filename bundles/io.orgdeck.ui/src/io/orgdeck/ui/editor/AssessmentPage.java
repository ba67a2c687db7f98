package io.orgdeck.ui.editor;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.model.assessment.Assessment;

/** One page of the assessment editor. */
public abstract class AssessmentPage extends DocumentPage {

	protected final LiveAssessment live;
	protected final PageContext context;

	protected AssessmentPage(LiveAssessment live, PageContext context) {
		this.live = live;
		this.context = context;
	}

	protected final Assessment assessment() {
		return live.assessment();
	}

	@Override
	protected final AssessmentDocument document() {
		return live.document();
	}
}
