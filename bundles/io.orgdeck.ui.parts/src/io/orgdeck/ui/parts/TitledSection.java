package io.orgdeck.ui.parts;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A part of a page: a heading with a few tools at its right, and what it is about below. */
public final class TitledSection {

	private final Composite body;
	private final Composite head;
	private ToolStrip tools;

	public TitledSection(Composite parent, String heading) {
		var all = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, Layouts.UNIT).applyTo(all);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(all);
		head = new Composite(all, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(head);
		Layouts.wide().hint(SWT.DEFAULT, 4 * Layouts.UNIT).applyTo(head);
		GridDataFactory.fillDefaults().grab(true, true).align(SWT.FILL, SWT.CENTER).applyTo(Labels.heading(head, heading));
		body = new Composite(all, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(2 * Layouts.UNIT, Layouts.UNIT).applyTo(body);
		Layouts.whole().applyTo(body);
	}

	/** Where the content goes: a grid of one column. */
	public Composite body() {
		return body;
	}

	/** Heading and content together. */
	public Control control() {
		return body.getParent();
	}

	/** The tools at the right of the heading. */
	public ToolStrip tools() {
		if (tools == null) {
			tools = new ToolStrip(head);
		}
		return tools;
	}
}
