package io.orgdeck.ui.plan.strategy.board;

import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.planning.StrategyEdits;
import io.orgdeck.model.assessment.Aim;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.WorkingGroup;
import io.orgdeck.ui.parts.Bindings;
import io.orgdeck.ui.parts.FeatureValue;
import io.orgdeck.ui.parts.Fields;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.ListBlock;
import io.orgdeck.ui.parts.TitledSection;

/** What a group wants to bring about; its actions serve these aims. */
final class GroupAims {

	private static final int LIST_HEIGHT = 13 * Layouts.UNIT;

	private GroupAims() {
	}

	static ListBlock<Aim> create(Composite body, AssessmentDocument document, WorkingGroup group, Bindings bindings) {
		var edits = new StrategyEdits(document);
		var section = new TitledSection(body, Messages.aims);
		var box = Layouts.columns(section.body(), 1);
		Layouts.wide().hint(SWT.DEFAULT, LIST_HEIGHT).applyTo(box);
		var details = new Bindings();
		var aims = new ListBlock<Aim>(box, section.tools(),
				new ListBlock.Content<>("group.aims", Messages.aims, Messages.aimsEmpty, group::getAims),
				new ListBlock.Tools<>(() -> edits.addAim(group), edits::removeAims, edits::move));
		var text = new Fields(details).lines(section.body(), "group.aim.text", Messages.aimText, 2,
				new FeatureValue<>(document, () -> aims.selected().orElse(null), Literals.AIM__TEXT, Messages.changeAimText));
		aims.column(Messages.aimText, 4, aim -> Objects.requireNonNullElse(aim.getText(), ""))
				.column(Messages.aimActions, 1,
						aim -> String.valueOf(group.getActions().stream().filter(action -> action.getAim() == aim).count()))
				.whenSelected(aim -> details.refresh()).whenOpened(text::setFocus);
		bindings.add(aims);
		bindings.add(details);
		return aims;
	}
}
