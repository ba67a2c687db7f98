package io.orgdeck.ui.parts;

import java.util.List;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;

import io.orgdeck.core.document.Gesture;

/**
 * A text field for a list of texts, each on lines of its own with an empty line between two. It writes while the user
 * types; empty lines that the user makes stay in the field and never reach the document.
 */
final class LinesBinding implements Binding {

	private final Text text;
	private final Value<List<String>> value;
	private Gesture gesture = new Gesture();
	private boolean refreshing;

	LinesBinding(Text text, Value<List<String>> value) {
		this.text = text;
		this.value = value;
		text.addModifyListener(event -> write());
		text.addListener(SWT.FocusIn, event -> gesture = new Gesture());
		text.addListener(SWT.FocusOut, event -> gesture = new Gesture());
	}

	private void write() {
		if (!refreshing && !shown().equals(stored())) {
			value.set(shown(), gesture);
		}
	}

	private List<String> shown() {
		return text.getText().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
	}

	private List<String> stored() {
		return List.copyOf(Objects.requireNonNullElse(value.get(), List.of()));
	}

	@Override
	public void refresh() {
		if (text.isDisposed()) {
			return;
		}
		text.setEnabled(value.isEditable());
		var now = stored();
		if (!now.equals(shown())) {
			refreshing = true;
			var caret = text.getCaretPosition();
			text.setText(String.join(Text.DELIMITER + Text.DELIMITER, now));
			text.setSelection(Math.min(caret, text.getCharCount()));
			refreshing = false;
			gesture = new Gesture();
		}
	}
}
