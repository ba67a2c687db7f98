package io.orgdeck.ui.assess.overview;

import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.words.Words;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Client;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.ui.pages.AssessmentPage;
import io.orgdeck.ui.parts.ChildValue;
import io.orgdeck.ui.parts.DimensionDials;
import io.orgdeck.ui.parts.FeatureValue;
import io.orgdeck.ui.parts.Later;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.ListBlock;
import io.orgdeck.ui.parts.NumberForm;
import io.orgdeck.ui.parts.ScrolledPage;
import io.orgdeck.ui.parts.TitledSection;
import io.orgdeck.ui.parts.Value;

/** Where an assessment stands at a glance, who it is for and who takes part. */
public final class OverviewPage extends AssessmentPage {

	/** The section in which participants and groups are listed. */
	private static final String PEOPLE = "people";

	private static final int NARROWEST = 74 * Layouts.UNIT;
	private static final int ROOM_FOR_COLUMNS = 112 * Layouts.UNIT;
	private static final int SMALLEST_THRESHOLD = 3;
	private static final int LARGEST_THRESHOLD = 100;

	private ScrolledPage page;
	private KeyFigures figures;
	private DimensionDials dimensions;
	private NextSteps nextSteps;
	private PeopleSection people;
	private Later rest;

	@Override
	public Control create(Composite parent) {
		page = new ScrolledPage(parent, NARROWEST);
		figures = new KeyFigures(page.body(), live, context, () -> people().begin());
		var middle = Layouts.foldingColumns(page.body(), ROOM_FOR_COLUMNS, 2, 1);
		var scores = new TitledSection(middle, Messages.dimensionsHeading);
		dimensions = new DimensionDials(scores.body(), "overview.dimension");
		nextSteps = new NextSteps(new TitledSection(middle, Messages.nextStepsHeading).body(), live, context);
		rest = new Later(page.body(), this::createRest);
		return page.control();
	}

	/** What is seen only after scrolling. */
	private void createRest() {
		var facts = Layouts.foldingColumns(page.body(), ROOM_FOR_COLUMNS, 2, 1);
		createClient(facts);
		createSessions(facts);
		people = new PeopleSection(page.body(), live, context, bindings);
		bindings.add(new CommentsSection(page.body(), live, context));
		bindings.refresh();
		page.body().requestLayout();
		page.fit();
	}

	private PeopleSection people() {
		rest.now();
		return people;
	}

	private void createClient(Composite parent) {
		var section = new TitledSection(parent, Messages.clientHeading);
		var grid = Layouts.equalColumns(section.body(), 2);
		fields.text(grid, "overview.client.name", Messages.clientName,
				ofClient(Literals.CLIENT__NAME, Messages.changeClientName));
		fields.text(grid, "overview.title", Messages.assessmentTitle,
				ofAssessment(Literals.ASSESSMENT__TITLE, Messages.changeTitle));
		fields.text(grid, "overview.client.sector", Messages.sector, ofClient(Literals.CLIENT__SECTOR, Messages.changeSector));
		fields.text(grid, "overview.client.contact", Messages.contact, ofClient(Literals.CLIENT__CONTACT, Messages.changeContact));
		fields.lines(section.body(), "overview.client.description", Messages.description, 3,
				ofClient(Literals.CLIENT__DESCRIPTION, Messages.changeDescription));
		var rules = Layouts.equalColumns(section.body(), 2);
		fields.changingChoice(rules, "overview.language", Messages.language,
				new ReadersLanguage(this.<String>ofAssessment(Literals.ASSESSMENT__LANGUAGE, Messages.changeLanguage)),
				() -> ReadersLanguage.offered(assessment()), tag -> ReadersLanguage.label(assessment(), tag))
				.setToolTipText(Messages.languageHint);
		fields.formed(rules, "overview.threshold", Messages.threshold,
				this.<Integer>ofAssessment(Literals.ASSESSMENT__DISCLOSURE_THRESHOLD, Messages.changeThreshold),
				new NumberForm(SMALLEST_THRESHOLD, LARGEST_THRESHOLD)).setToolTipText(Messages.thresholdHint);
		bindings.add(new AimField(section.body(), fields, this.<String>ofAssessment(Literals.ASSESSMENT__AIM, Messages.changeAim),
				this::assessment));
	}

	private void createSessions(Composite parent) {
		var section = new TitledSection(parent, Messages.sessions);
		var box = Layouts.columns(section.body(), 1);
		Layouts.whole().hint(SWT.DEFAULT, 16 * Layouts.UNIT).applyTo(box);
		ListBlock<Session> sessions = new ListBlock<>(box, null, new ListBlock.Content<Session>("overview.sessions", Messages.sessions,
				Messages.sessionsEmpty, () -> assessment().getSessions()), ListBlock.Tools.none());
		sessions.days(Messages.date, 4, Session::getDate)
				.column(Messages.session, 7, session -> Objects.requireNonNullElse(session.getTitle(), ""))
				.column(Messages.state, 3, session -> Words.onScreen().of(session.getStatus()))
				.whenSelected(session -> session.ifPresent(context::select))
				.whenOpened(() -> sessions.selected().ifPresent(context::reveal));
		bindings.add(sessions);
	}

	private Value<String> ofClient(EStructuralFeature feature, String label) {
		return new ChildValue<>(document(), this::assessment, Literals.ASSESSMENT__CLIENT, feature, label);
	}

	private <T> FeatureValue<T> ofAssessment(EStructuralFeature feature, String label) {
		return value(this::assessment, feature, label);
	}

	@Override
	public void refresh() {
		super.refresh();
		figures.refresh();
		dimensions.show(live.guard().whole(), Scale.of(assessment().getDeck()));
		nextSteps.refresh();
		page.fit();
	}

	@Override
	public void checked() {
		figures.showProblems();
	}

	@Override
	public void setFocus() {
		figures.setFocus();
	}

	@Override
	public void enter(String section) {
		if (PEOPLE.equals(section)) {
			people().begin();
		} else {
			setFocus();
		}
	}

	@Override
	public boolean shows(EObject object) {
		return object instanceof Assessment || object instanceof Client || PeopleSection.shows(object);
	}

	@Override
	public void reveal(EObject object) {
		people().reveal(object);
	}
}
