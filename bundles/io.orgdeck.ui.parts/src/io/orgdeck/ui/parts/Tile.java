package io.orgdeck.ui.parts;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A figure with what it counts below it. */
public final class Tile {

	private final Label figure;
	private final Label detail;

	/** @param id name of the figure, with {@code .detail} for the words below it */
	public Tile(Composite parent, String id, String caption) {
		var box = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(box);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(box);
		Labels.caption(box, caption);
		figure = WidgetIds.name(Labels.plain(box, ""), id);
		figure.setFont(Fonts.figure(figure));
		Layouts.wide().applyTo(figure);
		detail = WidgetIds.name(Labels.caption(box, ""), id + ".detail");
		Layouts.wide().applyTo(detail);
	}

	/** Shows a figure and a few words about it. */
	public void show(String value, String words) {
		if (!figure.getText().equals(value)) {
			figure.setText(value);
		}
		if (!detail.getText().equals(words)) {
			detail.setText(Labels.escaped(words));
			detail.setToolTipText(words);
		}
	}
}
