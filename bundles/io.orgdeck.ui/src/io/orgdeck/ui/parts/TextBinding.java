package io.orgdeck.ui.parts;

import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;

import io.orgdeck.core.document.Gesture;

/**
 * A text field that follows its value and writes it while the user types: whatever stands in the field is in the
 * document. All typing between two changes of focus is one step.
 */
final class TextBinding implements Binding {

	private final Text text;
	private final Value<String> value;
	private Gesture gesture = new Gesture();
	private boolean refreshing;

	TextBinding(Text text, Value<String> value) {
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

	private String shown() {
		return text.getText().replace(Text.DELIMITER, "\n");
	}

	private String stored() {
		return Objects.requireNonNullElse(value.get(), "");
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
			text.setText(now.replace("\n", Text.DELIMITER));
			text.setSelection(Math.min(caret, text.getCharCount()));
			refreshing = false;
			// What was typed before is history: typing on is a step of its own.
			gesture = new Gesture();
		}
	}
}
