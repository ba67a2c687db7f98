package io.orgdeck.ui.plan.strategy.board;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;

import io.orgdeck.core.planning.StrategyBoardModel;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;

/** Says how to begin, as long as there is no action. */
final class BoardStart {

	private final Composite row;
	private final Link setUp;

	BoardStart(Composite parent, Runnable setUpGroups, Runnable propose) {
		row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(Layouts.UNIT, Layouts.UNIT / 2).spacing(2 * Layouts.UNIT, 0).applyTo(row);
		Layouts.wide().applyTo(row);
		Labels.caption(row, Messages.startHere);
		setUp = Labels.link(row, "board.start.groups", Messages.startGroups, setUpGroups);
		GridDataFactory.fillDefaults().applyTo(setUp);
		Labels.link(row, "board.start.propose", Messages.startPropose, propose);
	}

	void refresh(StrategyBoardModel model) {
		show(setUp, model.lacksGroups());
		show(row, model.board().shown() + model.board().hidden() == 0);
		row.requestLayout();
	}

	private static void show(Control control, boolean wanted) {
		control.setVisible(wanted);
		((GridData) control.getLayoutData()).exclude = !wanted;
	}
}
