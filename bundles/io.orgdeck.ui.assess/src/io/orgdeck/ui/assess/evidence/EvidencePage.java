package io.orgdeck.ui.assess.evidence;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import io.orgdeck.model.assessment.Evidence;
import io.orgdeck.model.assessment.Finding;
import io.orgdeck.model.assessment.Recommendation;
import io.orgdeck.ui.pages.AssessmentPage;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.ScrolledPage;

/** Evidence, the findings that rest on it, and the recommendations that answer them. */
public final class EvidencePage extends AssessmentPage {

	private static final int NARROWEST = 50 * Layouts.UNIT;

	private List<RegisterSection<?>> sections;
	private ScrolledPage page;

	@Override
	public Control create(Composite parent) {
		page = new ScrolledPage(parent, NARROWEST);
		sections = List.of(new EvidenceSection(page.body(), live, context), new FindingSection(page.body(), live, context),
				new RecommendationSection(page.body(), live, context));
		sections.forEach(bindings::add);
		return page.control();
	}

	@Override
	public void refresh() {
		super.refresh();
		page.fit();
	}

	@Override
	public void setFocus() {
		sections.getFirst().setFocus();
	}

	@Override
	public boolean shows(EObject object) {
		return object instanceof Evidence || object instanceof Finding || object instanceof Recommendation;
	}

	@Override
	public void reveal(EObject object) {
		sections.forEach(section -> section.reveal(object));
		page.fit();
		sections.stream().filter(section -> section.holds(object)).findFirst().ifPresent(section -> page.showFromTop(section.control()));
	}
}
