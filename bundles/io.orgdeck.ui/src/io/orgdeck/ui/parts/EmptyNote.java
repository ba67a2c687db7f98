package io.orgdeck.ui.parts;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;

/** What a list says while nothing is in it: words where the first rows would stand. */
final class EmptyNote {

	private static final int MARGIN = Layouts.UNIT;

	private final Table table;
	private final Label note;

	EmptyNote(Table table, String text) {
		this.table = table;
		note = new Label(table, SWT.WRAP);
		note.setText(Labels.escaped(text));
		note.setToolTipText(text);
		Style.QUIET.applyTo(note);
		note.setVisible(false);
		note.addListener(SWT.MouseDown, event -> table.setFocus());
		table.addListener(SWT.Resize, event -> place());
	}

	private void place() {
		int top = table.getHeaderHeight() + MARGIN;
		int width = Math.max(MARGIN, table.getSize().x - 3 * MARGIN);
		int room = Math.max(MARGIN, table.getSize().y - top - MARGIN);
		note.setBounds(MARGIN, top, width, Math.min(room, note.computeSize(width, SWT.DEFAULT).y));
	}

	void show(boolean show) {
		note.setVisible(show);
		if (show) {
			place();
		}
	}
}
