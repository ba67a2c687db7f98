package io.orgdeck.ui.tour;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import io.orgdeck.ui.parts.Fonts;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.Style;
import io.orgdeck.ui.parts.WidgetIds;

/** One step of the tour on the screen: a tick with its title, what it is about, and its button. */
final class StepRow {

	private static final int INDENT = 3 * Layouts.UNIT;

	private final TourStep step;
	private final Button done;
	private final Button take;
	private final Label lacking;

	/**
	 * @param number   of the step, from 1
	 * @param take     does what the step is about
	 * @param whenDone is told that its reader has set or taken away the tick
	 */
	StepRow(Composite parent, int number, TourStep step, Runnable take, Runnable whenDone) {
		this.step = step;
		var row = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		GridLayoutFactory.fillDefaults().spacing(0, Layouts.UNIT / 2).applyTo(row);
		done = WidgetIds.name(Style.platform(new Button(row, SWT.CHECK)), step.id() + ".done");
		done.setText(Labels.escaped(NLS.bind(Messages.numbered, number, step.title())));
		done.setFont(Fonts.strong(done));
		done.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			TourProgress.set(step, done.getSelection());
			whenDone.run();
		}));
		var text = Labels.sentences(row, step.text());
		GridDataFactory.fillDefaults().grab(true, false).indent(INDENT, 0).hint(1, SWT.DEFAULT).applyTo(text);
		this.take = WidgetIds.name(new Button(row, SWT.PUSH), step.id() + ".do");
		this.take.setText(Labels.escaped(step.action()));
		this.take.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> take.run()));
		GridDataFactory.swtDefaults().indent(INDENT, 0).applyTo(this.take);
		lacking = Labels.hint(row, Messages.openFirst);
		GridDataFactory.fillDefaults().grab(true, false).indent(INDENT, 0).hint(1, SWT.DEFAULT).exclude(true).applyTo(lacking);
		lacking.setVisible(false);
	}

	TourStep step() {
		return step;
	}

	/** Shows how the step stands. @param possible whether its button would do anything */
	void refresh(boolean possible) {
		done.setSelection(TourProgress.isDone(step));
		Style.enable(take, possible);
		lacking.setVisible(!possible);
		((GridData) lacking.getLayoutData()).exclude = possible;
	}

	void setFocus() {
		if (take.isEnabled()) {
			take.setFocus();
		} else {
			done.setFocus();
		}
	}
}
