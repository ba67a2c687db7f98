package io.orgdeck.ui.parts;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;

import io.orgdeck.core.document.Gesture;

/**
 * A text field for a value with a form of its own, such as a day. It writes when the user leaves the field, presses
 * Enter or saves. What cannot be read stays in the field with a sign and a sentence, and the document keeps its value.
 */
final class ParsedBinding<T> implements Binding {

	private static final int READ_MILLISECONDS = 6_000;

	private final Text text;
	private final Value<T> value;
	private final TextForm<T> form;
	private final ControlDecoration sign;
	private String lastShown = "";

	ParsedBinding(Text text, Value<T> value, TextForm<T> form) {
		this.text = text;
		this.value = value;
		this.form = form;
		sign = new ControlDecoration(text, SWT.TOP | SWT.RIGHT);
		sign.setImage(FieldDecorationRegistry.getDefault()
				.getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
		sign.hide();
		text.addListener(SWT.FocusOut, event -> commit());
		text.addListener(SWT.DefaultSelection, event -> commit());
	}

	@Override
	public void commit() {
		if (text.isDisposed()) {
			return;
		}
		if (text.getText().equals(lastShown)) {
			sign.hide();
			return;
		}
		var entered = text.getText().strip();
		Optional<T> parsed = entered.isEmpty() ? Optional.empty() : form.parse(entered);
		if (entered.isEmpty() || parsed.isPresent()) {
			value.set(parsed.orElse(null), new Gesture());
			lastShown = null;
			refresh();
		} else {
			sign.setDescriptionText(form.explain(entered));
			sign.show();
			explain(form.explain(entered));
		}
	}

	/** The sentence goes away by itself, since the field may be left and its page be closed; the sign stays and tells it again. */
	private void explain(String sentence) {
		if (text.isVisible()) {
			sign.showHoverText(sentence);
			text.getDisplay().timerExec(READ_MILLISECONDS, () -> {
				if (!text.isDisposed()) {
					sign.hideHover();
				}
			});
		}
	}

	@Override
	public void refresh() {
		if (text.isDisposed()) {
			return;
		}
		Style.enable(text, value.isEditable());
		var now = Optional.ofNullable(value.get()).map(form::format).orElse("");
		if (!Objects.equals(now, lastShown)) {
			lastShown = now;
			text.setText(now);
			sign.hide();
		}
	}
}
