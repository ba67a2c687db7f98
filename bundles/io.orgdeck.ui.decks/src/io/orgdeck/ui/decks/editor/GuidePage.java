package io.orgdeck.ui.decks.editor;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import io.orgdeck.core.edits.DeckEdits;
import io.orgdeck.model.Ids;
import io.orgdeck.model.deck.Activity;
import io.orgdeck.model.deck.Audience;
import io.orgdeck.model.deck.DeckPackage.Literals;
import io.orgdeck.model.deck.SessionTemplate;
import io.orgdeck.ui.decks.cards.GuideMatrix;
import io.orgdeck.ui.decks.cards.GuideTable;
import io.orgdeck.ui.pages.PageContext;
import io.orgdeck.ui.parts.Bindings;
import io.orgdeck.ui.parts.FeatureValue;
import io.orgdeck.ui.parts.Fields;
import io.orgdeck.ui.parts.Icon;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.ListBlock;
import io.orgdeck.ui.parts.ScrolledPage;
import io.orgdeck.ui.parts.TitledSection;

/** How the deck is used: what each audience can do in each time frame, with which cards and by which agenda. */
public final class GuidePage extends DeckPage {

	private static final int NARROWEST_LIST = 34 * Layouts.UNIT;

	private DeckEdits edits;
	private final Bindings ofAudience = new Bindings();
	private ScrolledPage lists;
	private ListBlock<Audience> audiences;
	private ListBlock<SessionTemplate> templates;
	private GuideMatrix matrix;
	private Composite place;
	private Control nothing;
	private ActivityDetails activity;
	private TemplateDetails template;
	private Activity chosen;

	@Override
	public void init(PageContext host) {
		super.init(host);
		edits = new DeckEdits(live.document(), live::cardsOfBase);
	}

	@Override
	public Control create(Composite parent) {
		var page = new SashForm(parent, SWT.HORIZONTAL);
		var left = new SashForm(page, SWT.VERTICAL);
		createActivities(left);
		lists = new ScrolledPage(left, NARROWEST_LIST);
		left.setWeights(3, 2);
		place = Layouts.pile(page);
		page.setWeights(1, 1);
		activity = bindings.add(new ActivityDetails(place, live, edits));
		template = bindings.add(new TemplateDetails(place, live, edits));
		nothing = nothing();
		Layouts.showOnly(place, nothing);
		createAudiences(lists.body());
		createTemplates(lists.body());
		return page;
	}

	private Control nothing() {
		var box = new Composite(place, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(3 * Layouts.UNIT, 3 * Layouts.UNIT).applyTo(box);
		Labels.hint(box, Messages.guideEmpty);
		return box;
	}

	private static Composite low(TitledSection section, int units) {
		var box = Layouts.columns(section.body(), 1);
		Layouts.wide().hint(SWT.DEFAULT, units * Layouts.UNIT).applyTo(box);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(section.body().getParent());
		return box;
	}

	private void createAudiences(Composite parent) {
		var section = new TitledSection(parent, Messages.audiences);
		audiences = bindings.add(new ListBlock<>(low(section, 16), section.tools(),
				new ListBlock.Content<>("guide.audiences", Messages.audiences, Messages.audiencesEmpty, () -> deck().getAudiences()),
				new ListBlock.Tools<>(this::addAudience, chosenOnes -> edits.remove(chosenOnes, Messages.removeAudience),
						(audience, index) -> edits.moveIn(deck().getAudiences(), audience, index, Messages.moveAudience))));
		audiences.column(Messages.name, 1, audience -> Objects.requireNonNullElse(audience.getName(), ""));
		var name = new Fields(ofAudience).text(section.body(), "audience.name", Messages.audienceName, new FeatureValue<>(live.document(),
				() -> audiences.selected().orElse(null), Literals.AUDIENCE__NAME, Messages.changeAudience));
		bindings.add(ofAudience);
		audiences.whenSelected(audience -> ofAudience.refresh()).whenOpened(() -> {
			name.setFocus();
			name.selectAll();
		});
	}

	private void createActivities(Composite parent) {
		var box = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().extendedMargins(3 * Layouts.UNIT, 0, 3 * Layouts.UNIT, 0).applyTo(box);
		var section = new TitledSection(box, Messages.activities);
		section.tools().add("guide.activities.add", Icon.ADD, Messages.addActivity, this::addActivity).add("guide.activities.remove",
				Icon.REMOVE,
				Messages.removeActivity, this::removeActivity);
		matrix = new GuideMatrix(section.body(), "guide.activities", this::choose, () -> activity.setFocus());
		Layouts.whole().applyTo(matrix.control());
	}

	private void createTemplates(Composite parent) {
		var section = new TitledSection(parent, Messages.templates);
		templates = bindings.add(new ListBlock<>(low(section, 16), section.tools(),
				new ListBlock.Content<>("guide.templates", Messages.templates, Messages.templatesEmpty, () -> deck().getTemplates()),
				new ListBlock.Tools<>(this::addTemplate, chosenOnes -> edits.remove(chosenOnes, Messages.removeTemplate),
						(one, index) -> edits.moveIn(deck().getTemplates(), one, index, Messages.moveTemplate))));
		templates.column(Messages.title, 6, one -> Objects.requireNonNullElse(one.getTitle(), ""))
				.column(Messages.minutes, 2, one -> String.valueOf(one.getItems().stream().mapToInt(item -> item.getMinutes()).sum()))
				.whenSelected(this::choose).whenOpened(() -> template.setFocus());
	}

	private Audience addAudience() {
		Audience audience = Ids.create(Literals.AUDIENCE);
		audience.setName(NLS.bind(Messages.newAudienceName, deck().getAudiences().size() + 1));
		return edits.add(deck().getAudiences(), audience, Messages.addAudience);
	}

	private void addActivity() {
		Activity added = Ids.create(Literals.ACTIVITY);
		added.setTitle(Messages.newActivityTitle);
		added.setAudience(chosen != null ? chosen.getAudience() : audiences.selected().orElse(null));
		if (chosen != null) {
			added.setTimeFrame(chosen.getTimeFrame());
		}
		edits.add(deck().getActivities(), added, Messages.addActivity);
		matrix.show(GuideTable.of(deck(), live.standIns()::named));
		matrix.choose(added);
		activity.setFocus();
	}

	private void removeActivity() {
		if (chosen != null) {
			edits.remove(List.of(chosen), Messages.removeActivity);
		}
	}

	private SessionTemplate addTemplate() {
		SessionTemplate added = Ids.create(Literals.SESSION_TEMPLATE);
		added.setTitle(Messages.newTemplateTitle);
		return edits.add(deck().getTemplates(), added, Messages.addTemplate);
	}

	private void choose(Activity next) {
		chosen = next;
		activity.show(next);
		showDetails(next == null ? nothing : activity.control());
	}

	private void choose(Optional<SessionTemplate> next) {
		template.show(next.orElse(null));
		if (next.isPresent() && templates.viewer().getTable().isFocusControl()) {
			showDetails(template.control());
		}
	}

	private void showDetails(Control control) {
		Layouts.showOnly(place, control);
	}

	@Override
	public void refresh() {
		super.refresh();
		matrix.show(GuideTable.of(deck(), live.standIns()::named));
		lists.fit();
	}

	@Override
	public void setFocus() {
		matrix.setFocus();
	}

	@Override
	public boolean shows(EObject object) {
		return object instanceof Activity || object instanceof SessionTemplate || object instanceof Audience;
	}

	@Override
	public void reveal(EObject object) {
		switch (object) {
			case Activity one -> {
				matrix.choose(one);
				matrix.setFocus();
			}
			case SessionTemplate one -> {
				templates.viewer().getTable().setFocus();
				templates.select(one);
			}
			case Audience one -> audiences.select(one);
			default -> {}
		}
	}
}
