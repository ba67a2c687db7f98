package io.orgdeck.ui.parts;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.services.IServiceLocator;

import io.orgdeck.core.document.Gesture;

/** Makes fields, each with its caption above it, bound to a value. */
public final class Fields {

	private static final int SHORT = 14 * Layouts.UNIT;
	/** Less than this has no room for a scroll bar. */
	private static final int LOWEST = 6 * Layouts.UNIT;

	private final Bindings bindings;

	public Fields(Bindings bindings) {
		this.bindings = bindings;
	}

	/** One line of text. */
	public Text text(Composite parent, String id, String caption, Value<String> value) {
		var text = new Text(box(parent, caption, true), SWT.BORDER | SWT.SINGLE);
		bindings.add(TextBinding.of(text, value));
		return finish(text, id, caption);
	}

	/**
	 * Several lines of text.
	 *
	 * @param rows how many lines are seen at once
	 */
	public Text lines(Composite parent, String id, String caption, int rows, Value<String> value) {
		var text = multiLine(box(parent, caption, true), id, caption, rows);
		bindings.add(TextBinding.of(text, value));
		return text;
	}

	/**
	 * A list of texts in one field, with an empty line between two.
	 *
	 * @param rows how many lines are seen at once
	 */
	public Text paragraphs(Composite parent, String id, String caption, int rows, Value<List<String>> value) {
		var text = multiLine(box(parent, caption, true), id, caption, rows);
		bindings.add(TextBinding.ofLines(text, value));
		return text;
	}

	/** Several lines of text with marks, and tools for them. @param services of the part that the field is in */
	public Text markedLines(Composite parent, String id, String caption, int rows, Value<String> value, IServiceLocator services) {
		return marked(parent, id, caption, rows, text -> TextBinding.of(text, value), services);
	}

	/** A list of texts with marks in one field, and tools for them. @param services of the part that the field is in */
	public Text markedParagraphs(Composite parent, String id, String caption, int rows, Value<List<String>> value,
			IServiceLocator services) {
		return marked(parent, id, caption, rows, text -> TextBinding.ofMarked(text, value), services);
	}

	private Text marked(Composite parent, String id, String caption, int rows, Function<Text, TextBinding<?>> bound,
			IServiceLocator services) {
		var box = Layouts.stack(parent);
		((GridLayout) box.getLayout()).verticalSpacing = Layouts.UNIT / 4;
		var head = Layouts.columns(box, 2);
		Layouts.wide().align(SWT.FILL, SWT.END).applyTo(Labels.wrappingCaption(head, caption));
		var text = multiLine(box, id, caption, rows);
		FormattingTools.add(head, id, text, bindings.add(bound.apply(text)), services);
		return text;
	}

	/** A list of short words in one line, with commas between them. */
	public Text words(Composite parent, String id, String caption, Value<List<String>> value) {
		var text = new Text(box(parent, caption, true), SWT.BORDER | SWT.SINGLE);
		bindings.add(TextBinding.ofWords(text, value));
		return finish(text, id, caption);
	}

	private static Text multiLine(Composite box, String id, String caption, int rows) {
		var text = new Text(box, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		text.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				event.doit = true;
			}
		});
		finish(text, id, caption);
		Layouts.wide().hint(20 * Layouts.UNIT, Math.max(LOWEST, rows * text.getLineHeight())).applyTo(text);
		return text;
	}

	/** A day, typed or picked from a calendar. */
	public Text day(Composite parent, String id, String caption, Value<LocalDate> value) {
		var row = Layouts.columns(box(parent, caption, false), 2);
		((GridLayout) row.getLayout()).horizontalSpacing = 0;
		var text = form(row, id, caption, value, DayForm.standard());
		bindings.add(Calendar.addTo(row, text, id, value));
		return text;
	}

	/** A short value with a form of its own. */
	public <T> Text formed(Composite parent, String id, String caption, Value<T> value, TextForm<T> form) {
		return form(box(parent, caption, false), id, caption, value, form);
	}

	private <T> Text form(Composite box, String id, String caption, Value<T> value, TextForm<T> form) {
		var text = new Text(box, SWT.BORDER | SWT.SINGLE);
		bindings.add(new ParsedBinding<>(text, value, form));
		finish(text, id, caption);
		GridDataFactory.fillDefaults().hint(SHORT, SWT.DEFAULT).applyTo(text);
		return text;
	}

	/** One of a few. */
	public <T> Combo choice(Composite parent, String id, String caption, Value<T> value, List<T> options,
			Function<T, String> label) {
		return changingChoice(parent, id, caption, value, () -> options, label);
	}

	/** One of a few that come and go while the field is shown. */
	public <T> Combo changingChoice(Composite parent, String id, String caption, Value<T> value,
			Supplier<List<T>> options, Function<T, String> label) {
		var combo = new Combo(box(parent, caption, true), SWT.READ_ONLY);
		bindings.add(new ChoiceBinding<>(combo, value, options, label));
		return finish(combo, id, caption);
	}

	/** Yes or no. */
	public Button check(Composite parent, String id, String text, Value<Boolean> value) {
		var button = Style.platform(new Button(parent, SWT.CHECK));
		button.setText(Labels.escaped(text));
		button.addSelectionListener(
				SelectionListener.widgetSelectedAdapter(event -> value.set(button.getSelection(), new Gesture())));
		bindings.add(() -> {
			button.setEnabled(value.isEditable());
			button.setSelection(Boolean.TRUE.equals(value.get()));
		});
		return WidgetIds.name(button, id);
	}

	/** The place for a field: the caption, and room for the field below it. */
	public static Composite box(Composite parent, String caption, boolean wide) {
		var box = Layouts.stack(parent);
		((GridLayout) box.getLayout()).verticalSpacing = Layouts.UNIT / 4;
		if (!wide) {
			GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(box);
		}
		Layouts.wide().applyTo(Labels.wrappingCaption(box, caption));
		return box;
	}

	private static <C extends Control> C finish(C control, String id, String caption) {
		Layouts.wide().applyTo(control);
		return WidgetIds.name(AccessibleName.give(control, caption), id);
	}
}
