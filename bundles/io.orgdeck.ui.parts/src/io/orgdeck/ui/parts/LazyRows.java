package io.orgdeck.ui.parts;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Fills the rows of a virtual table when they come into view. */
public final class LazyRows {

	private LazyRows() {
	}

	/**
	 * While a list grows shorter the toolkit asks for rows that have gone; these stay as they are.
	 *
	 * @param rows what is shown now
	 */
	public static <T> void fill(Table table, Supplier<List<T>> rows, BiConsumer<TableItem, T> fill) {
		table.addListener(SWT.SetData, event -> {
			List<T> shown = rows.get();
			if (event.index >= 0 && event.index < shown.size()) {
				fill.accept((TableItem) event.item, shown.get(event.index));
			}
		});
	}
}
