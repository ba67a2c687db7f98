package io.orgdeck.ui.assess;

/** The ids of the pages of an assessment that others lead to. */
public final class AssessmentPages {

	public static final String SESSIONS = "io.orgdeck.ui.page.sessions";
	public static final String RATINGS = "io.orgdeck.ui.page.ratings";
	public static final String RESULTS = "io.orgdeck.ui.page.results";

	private AssessmentPages() {
	}
}
