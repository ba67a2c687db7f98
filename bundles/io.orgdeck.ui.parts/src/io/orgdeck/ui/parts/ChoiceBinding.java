package io.orgdeck.ui.parts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;

import io.orgdeck.core.document.Gesture;

/** A drop-down list of values. Turning the mouse wheel over it scrolls the page and changes nothing. */
final class ChoiceBinding<T> implements Binding {

	private final Combo combo;
	private final Value<T> value;
	private final Supplier<List<T>> options;
	private final Function<T, String> label;
	private List<T> offered = List.of();

	ChoiceBinding(Combo combo, Value<T> value, Supplier<List<T>> options, Function<T, String> label) {
		this.combo = combo;
		this.value = value;
		this.options = options;
		this.label = label;
		combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> write()));
	}

	private void write() {
		int index = combo.getSelectionIndex();
		if (index >= 0) {
			value.set(offered.get(index), new Gesture());
		}
	}

	@Override
	public void refresh() {
		if (combo.isDisposed()) {
			return;
		}
		Style.enable(combo, value.isEditable());
		offered = new ArrayList<>(options.get());
		var items = offered.stream().map(label).toArray(String[]::new);
		if (!Arrays.equals(items, combo.getItems())) {
			combo.setItems(items);
		}
		int index = offered.indexOf(value.get());
		if (index < 0) {
			combo.deselectAll();
		} else if (combo.getSelectionIndex() != index) {
			combo.select(index);
		}
	}
}
