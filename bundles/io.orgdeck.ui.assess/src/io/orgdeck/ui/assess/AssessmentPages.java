package io.orgdeck.ui.assess;

/** The ids of the pages of an assessment that others lead to. */
public final class AssessmentPages {

	public static final String OVERVIEW = "io.orgdeck.ui.page.overview";
	public static final String EVIDENCE = "io.orgdeck.ui.page.evidence";

	private AssessmentPages() {
	}
}
