package io.orgdeck.ui.pages;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.ui.live.LiveAssessment;

/** A page about the assessment that is open in its editor. */
public abstract class AssessmentPage extends DocumentPage {

	protected LiveAssessment live;

	@Override
	public void init(PageContext host) {
		super.init(host);
		live = host.get(LiveAssessment.class);
	}

	protected final Assessment assessment() {
		return live.assessment();
	}

	@Override
	protected final AssessmentDocument document() {
		return live.document();
	}
}
