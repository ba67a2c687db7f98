package io.orgdeck.ui.editor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import io.orgdeck.ui.parts.Drawing;
import io.orgdeck.ui.parts.Fonts;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.SmallScreen;
import io.orgdeck.ui.parts.ToolStrip;
import io.orgdeck.ui.parts.WidgetIds;

/** The head of an editor: what the document is about, and a few tools; in one line where the screen is low. */
final class EditorHeader {

	private final Label name;
	private final Label about;
	private final ToolStrip tools;
	private String whole = "";

	EditorHeader(Composite parent) {
		boolean small = SmallScreen.is(parent.getMonitor());
		var head = new Composite(parent, SWT.NONE);
		int above = small ? Layouts.UNIT / 2 : 2 * Layouts.UNIT;
		GridLayoutFactory.fillDefaults().numColumns(small ? 3 : 2).extendedMargins(3 * Layouts.UNIT, 3 * Layouts.UNIT, above, above / 2)
				.spacing(2 * Layouts.UNIT, 0).applyTo(head);
		Layouts.wide().applyTo(head);
		name = WidgetIds.name(Labels.plain(head, ""), "editor.client");
		name.setFont(Fonts.title(name));
		GridDataFactory.fillDefaults().grab(!small, false).align(SWT.FILL, SWT.CENTER).applyTo(name);
		if (small) {
			about = about(head);
			GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(about);
			tools = new ToolStrip(head);
		} else {
			tools = new ToolStrip(head);
			about = about(head);
			GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(about);
		}
		about.addListener(SWT.Resize, event -> fit());
	}

	private static Label about(Composite head) {
		return WidgetIds.name(Labels.caption(head, ""), "editor.about");
	}

	ToolStrip tools() {
		return tools;
	}

	void show(EditorHeading heading) {
		show(name, heading.name());
		if (!whole.equals(heading.about())) {
			whole = heading.about();
			show(about, whole);
			fit();
		}
	}

	/** What finds no room ends with an ellipsis, and is read where the pointer rests. */
	private void fit() {
		int width = about.getSize().x;
		if (width == 0) {
			return;
		}
		var gc = new GC(about);
		try {
			var fitting = Drawing.fitting(gc, whole, width);
			about.setText(Labels.escaped(fitting));
			about.setToolTipText(fitting.equals(whole) ? null : Labels.escaped(whole));
		} finally {
			gc.dispose();
		}
	}

	private static void show(Label label, String text) {
		var escaped = Labels.escaped(text);
		if (!label.getText().equals(escaped)) {
			label.setText(escaped);
			label.requestLayout();
		}
	}
}
