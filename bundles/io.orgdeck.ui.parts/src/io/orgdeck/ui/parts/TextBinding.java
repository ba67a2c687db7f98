package io.orgdeck.ui.parts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;

import io.orgdeck.core.document.Gesture;
import io.orgdeck.core.tags.Tags;

/**
 * A text field that follows its value and writes it while the user types: whatever stands in the field is in the
 * document. All typing between two changes of focus is one step.
 *
 * @param <T> what the field holds
 */
final class TextBinding<T> implements Binding {

	private final Text text;
	private final Value<T> value;
	private final T nothing;
	private final Function<String, T> reading;
	private final Function<T, String> writing;
	private Gesture gesture = new Gesture();
	private boolean refreshing;

	private TextBinding(Text text, Value<T> value, T nothing, Function<String, T> reading, Function<T, String> writing) {
		this.text = text;
		this.value = value;
		this.nothing = nothing;
		this.reading = reading;
		this.writing = writing;
		text.addModifyListener(event -> write());
		text.addListener(SWT.FocusIn, event -> gesture = new Gesture());
		text.addListener(SWT.FocusOut, event -> gesture = new Gesture());
	}

	/** A field for one text, with whatever lines it has. */
	static TextBinding<String> of(Text text, Value<String> value) {
		return new TextBinding<>(text, value, "", shown -> shown.replace(Text.DELIMITER, "\n"),
				stored -> stored.replace("\n", Text.DELIMITER));
	}

	/**
	 * A field for a list of texts, each on lines of its own with an empty line between two. Empty lines that the user makes
	 * stay in the field and never reach the document.
	 */
	static TextBinding<List<String>> ofLines(Text text, Value<List<String>> value) {
		return new TextBinding<>(text, value, List.of(), TextBinding::paragraphs,
				stored -> String.join(Text.DELIMITER + Text.DELIMITER, stored));
	}

	/** The same for texts with marks, in which the items of a list stand close together. */
	static TextBinding<List<String>> ofMarked(Text text, Value<List<String>> value) {
		return new TextBinding<>(text, value, List.of(), TextBinding::paragraphs, TextBinding::joined);
	}

	private static String joined(List<String> stored) {
		var shown = new StringBuilder();
		String before = "";
		for (String next : stored) {
			boolean close = MarkedField.isItem(before) && MarkedField.isItem(next);
			shown.append(shown.isEmpty() ? "" : close ? Text.DELIMITER : Text.DELIMITER + Text.DELIMITER).append(next);
			before = next;
		}
		return shown.toString();
	}

	/** A field for tags, as {@link Tags} reads and writes them. */
	static TextBinding<List<String>> ofWords(Text text, Value<List<String>> value) {
		return new TextBinding<>(text, value, List.of(), Tags::read, Tags::written);
	}

	/**
	 * The paragraphs of a field: one on each line, with its indentation. Blank lines between them are for the eye; three stand
	 * for an empty paragraph between two others, as they do when it is shown.
	 */
	static List<String> paragraphs(String shown) {
		var found = new ArrayList<String>();
		int blank = 0;
		for (String line : shown.lines().toList()) {
			if (line.isBlank()) {
				blank++;
			} else {
				found.addAll(Collections.nCopies(found.isEmpty() ? 0 : Math.max(0, blank - 1) / 2, ""));
				found.add(line.stripTrailing());
				blank = 0;
			}
		}
		return List.copyOf(found);
	}

	private void write() {
		if (!refreshing && !shown().equals(stored())) {
			value.set(shown(), gesture);
		}
	}

	/** Changes what the field shows, as a step of its own. */
	void step(Runnable change) {
		gesture = new Gesture();
		change.run();
		gesture = new Gesture();
	}

	private T shown() {
		return reading.apply(text.getText());
	}

	private T stored() {
		return Objects.requireNonNullElse(value.get(), nothing);
	}

	@Override
	public void refresh() {
		if (text.isDisposed()) {
			return;
		}
		Style.enable(text, value.isEditable());
		var now = stored();
		if (!now.equals(shown())) {
			refreshing = true;
			var caret = text.getCaretPosition();
			text.setText(writing.apply(now));
			text.setSelection(Math.min(caret, text.getCharCount()));
			refreshing = false;
			// What was typed before is history: typing on is a step of its own.
			gesture = new Gesture();
		}
	}
}
