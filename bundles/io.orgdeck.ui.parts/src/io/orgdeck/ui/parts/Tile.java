package io.orgdeck.ui.parts;

import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** A figure with what it counts below it. */
public final class Tile {

	private final Control caption;
	private final Label figure;
	private final Label detail;

	/** @param id name of the figure, with {@code .detail} for the words below it */
	public Tile(Composite parent, String id, String caption) {
		this(parent, id, caption, box -> Labels.caption(box, caption));
	}

	/** A tile whose caption, named {@code .open}, leads to what is counted. */
	public Tile(Composite parent, String id, String caption, Runnable lead) {
		this(parent, id, caption, box -> Labels.link(box, id + ".open", caption, lead));
	}

	private Tile(Composite parent, String id, String words, Function<Composite, Control> head) {
		var box = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(box);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(box);
		caption = head.apply(box);
		figure = WidgetIds.name(Labels.plain(box, ""), id);
		figure.setFont(Fonts.figure(figure));
		Layouts.wide().applyTo(figure);
		detail = WidgetIds.name(Labels.wrappingCaption(box, ""), id + ".detail");
		Layouts.wide().applyTo(detail);
		AccessibleName.follow(caption, () -> Stream.of(words, figure.getText(), detail.getToolTipText())
				.filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(", ")));
	}

	/** Puts the focus on the way that leads from here. */
	public void setFocus() {
		caption.setFocus();
	}

	/** Shows a figure and a few words about it. */
	public void show(String value, String words) {
		if (!figure.getText().equals(value)) {
			figure.setText(value);
		}
		if (!detail.getText().equals(words)) {
			detail.setText(Labels.escaped(words));
			detail.setToolTipText(words);
			detail.requestLayout();
		}
	}
}
