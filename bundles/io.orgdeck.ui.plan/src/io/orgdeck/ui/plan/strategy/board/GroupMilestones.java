package io.orgdeck.ui.plan.strategy.board;

import java.util.Objects;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.planning.StrategyEdits;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Milestone;
import io.orgdeck.model.assessment.WorkingGroup;
import io.orgdeck.ui.parts.Bindings;
import io.orgdeck.ui.parts.FeatureValue;
import io.orgdeck.ui.parts.Fields;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.ListBlock;
import io.orgdeck.ui.parts.TitledSection;
import io.orgdeck.ui.parts.Value;

/** Points in time at which a group should have reached something. */
final class GroupMilestones {

	private static final int LIST_HEIGHT = 13 * Layouts.UNIT;

	private final AssessmentDocument document;
	private final ListBlock<Milestone> milestones;

	GroupMilestones(Composite body, AssessmentDocument document, WorkingGroup group, Bindings bindings) {
		this.document = document;
		var edits = new StrategyEdits(document);
		var section = new TitledSection(body, Messages.milestones);
		var box = Layouts.columns(section.body(), 1);
		Layouts.wide().hint(SWT.DEFAULT, LIST_HEIGHT).applyTo(box);
		var details = new Bindings();
		milestones = new ListBlock<>(box, section.tools(),
				new ListBlock.Content<>("group.milestones", Messages.milestones, Messages.milestonesEmpty, group::getMilestones),
				new ListBlock.Tools<>(() -> edits.addMilestone(group), edits::removeMilestones, null));
		var fields = new Fields(details);
		var title = fields.text(section.body(), "group.milestone.title", Messages.milestoneTitle,
				value(Literals.MILESTONE__TITLE, Messages.changeMilestoneTitle));
		var row = Layouts.columns(section.body(), 2);
		fields.day(row, "group.milestone.date", Messages.milestoneDate, value(Literals.MILESTONE__DATE, Messages.changeMilestoneDate));
		var reached = fields.check(row, "group.milestone.reached", Messages.milestoneReached,
				value(Literals.MILESTONE__REACHED, Messages.changeMilestoneReached));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.END).applyTo(reached);
		milestones.days(Messages.milestoneDate, 4, Milestone::getDate)
				.column(Messages.milestoneTitle, 6, milestone -> Objects.requireNonNullElse(milestone.getTitle(), ""))
				.column(Messages.milestoneReached, 3, milestone -> milestone.isReached() ? Messages.yes : "")
				.whenSelected(milestone -> details.refresh()).whenOpened(title::setFocus);
		bindings.add(milestones);
		bindings.add(details);
	}

	ListBlock<Milestone> list() {
		return milestones;
	}

	private <T> Value<T> value(EStructuralFeature feature, String label) {
		return new FeatureValue<>(document, () -> milestones.selected().orElse(null), feature, label);
	}
}
