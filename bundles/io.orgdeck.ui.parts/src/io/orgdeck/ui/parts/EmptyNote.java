package io.orgdeck.ui.parts;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What a list says while nothing is in it: words where the first rows would stand, which screen readers say of the list. */
public final class EmptyNote {

	private final Composite list;
	private final Label note;
	private String words;

	public EmptyNote(Composite list, String text) {
		this.list = list;
		note = Style.platform(new Label(list, SWT.WRAP));
		say(text);
		note.setVisible(false);
		list.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getDescription(AccessibleEvent event) {
				if (event.childID == ACC.CHILDID_SELF && note.getVisible()) {
					event.result = words;
				}
			}
		});
		list.addListener(SWT.Resize, event -> {
			if (note.getVisible()) {
				place();
			}
		});
	}

	/** In the colours of the list, whatever the theme gives to labels. */
	private void place() {
		note.setBackground(list.getBackground());
		note.setForeground(Palette.of(list).quiet());
		int width = Math.max(Layouts.UNIT, list.getClientArea().width - 4 * Layouts.UNIT);
		note.setBounds(2 * Layouts.UNIT, 2 * Layouts.UNIT, width, note.computeSize(width, SWT.DEFAULT).y);
	}

	/** Says something else, where more than one thing can be the reason. */
	public void say(String text) {
		words = text;
		note.setText(Labels.escaped(text));
		if (note.getVisible()) {
			place();
		}
	}

	public void show(boolean show) {
		if (note.getVisible() != show) {
			note.setVisible(show);
			place();
		}
	}
}
