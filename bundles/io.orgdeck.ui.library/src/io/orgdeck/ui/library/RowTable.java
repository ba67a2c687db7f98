package io.orgdeck.ui.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.LazyRows;
import io.orgdeck.ui.parts.WidgetIds;

/**
 * A table that is sorted by its headings and narrowed by a filter. Thousands of rows are no trouble: a row is made when it comes
 * into sight.
 *
 * @param <T> what a row is about
 */
final class RowTable<T> {

	/**
	 * A column.
	 *
	 * @param order how rows are sorted by it
	 */
	record Column<T>(String label, int width, Function<T, String> text, Comparator<T> order) {
	}

	/** Gives a row more than its texts, such as colours. */
	interface Finish<T> {
		void finish(TableItem item, T row);
	}

	private final Table table;
	private final Function<T, ?> identity;
	private List<Column<T>> columns = List.of();
	private List<T> all = List.of();
	private List<T> shown = List.of();
	private Predicate<T> wanted = row -> true;
	private int sorted;
	private boolean reversed;
	private Runnable whenSorted = () -> {};
	private Finish<T> finish = (item, row) -> {};

	/** @param identity what stays the same of a row when everything is shown anew */
	RowTable(Composite parent, String id, String name, Function<T, ?> identity) {
		this.identity = identity;
		table = WidgetIds.name(new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL), id);
		AccessibleName.give(table, name);
		table.setHeaderVisible(true);
		LazyRows.fill(table, () -> shown, this::fill);
	}

	Table control() {
		return table;
	}

	List<Column<T>> columns() {
		return columns;
	}

	int sorted() {
		return sorted;
	}

	boolean isReversed() {
		return reversed;
	}

	/** Runs after somebody has sorted. */
	void whenSorted(Runnable work) {
		whenSorted = work;
	}

	void finish(Finish<T> how) {
		finish = how;
		// Colours that rows were given belong to the look that the table had then.
		var look = new AtomicReference<>(table.getBackground());
		table.addListener(SWT.Paint, event -> {
			Color now = table.getBackground();
			if (!now.equals(look.getAndSet(now))) {
				table.getDisplay().asyncExec(() -> {
					if (!table.isDisposed()) {
						table.clearAll();
					}
				});
			}
		});
	}

	/** Shows other columns. */
	void setColumns(List<Column<T>> now) {
		if (now.stream().map(Column::label).toList().equals(columns.stream().map(Column::label).toList())) {
			columns = List.copyOf(now);
			return;
		}
		for (TableColumn column : table.getColumns()) {
			column.dispose();
		}
		columns = List.copyOf(now);
		sorted = Math.min(sorted, columns.size() - 1);
		for (int i = 0; i < columns.size(); i++) {
			int index = i;
			var heading = new TableColumn(table, SWT.NONE);
			heading.setText(columns.get(i).label());
			heading.setToolTipText(columns.get(i).label());
			heading.setWidth(columns.get(i).width());
			heading.setMoveable(true);
			heading.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> sort(index, index == sorted && !reversed)));
		}
		markSorted();
	}

	void sort(int column, boolean backwards) {
		sorted = column;
		reversed = backwards;
		markSorted();
		show();
		whenSorted.run();
	}

	private void markSorted() {
		table.setSortColumn(table.getColumn(sorted));
		table.setSortDirection(reversed ? SWT.DOWN : SWT.UP);
	}

	void setRows(List<T> rows) {
		all = List.copyOf(rows);
		show();
	}

	void filter(Predicate<T> rows) {
		wanted = rows;
		show();
	}

	int count() {
		return shown.size();
	}

	int countAll() {
		return all.size();
	}

	private void show() {
		Optional<Object> before = selected().map(identity);
		var order = columns.get(sorted).order();
		var now = new ArrayList<>(all.stream().filter(wanted).toList());
		now.sort(reversed ? order.reversed() : order);
		shown = List.copyOf(now);
		table.setItemCount(shown.size());
		table.clearAll();
		table.deselectAll();
		if (!shown.isEmpty()) {
			table.setSelection(IntStream.range(0, shown.size()).filter(i -> before.filter(identity.apply(shown.get(i))::equals).isPresent())
					.findFirst().orElse(0));
		}
	}

	private void fill(TableItem item, T row) {
		item.setText(columns.stream().map(column -> column.text().apply(row)).toArray(String[]::new));
		finish.finish(item, row);
	}

	/** The row of an item that is in sight. */
	T row(TableItem item) {
		return shown.get(table.indexOf(item));
	}

	Optional<T> selected() {
		int index = table.getSelectionIndex();
		return index < 0 || index >= shown.size() ? Optional.empty() : Optional.of(shown.get(index));
	}

	/** Goes into the list. */
	void enter() {
		if (table.getSelectionIndex() < 0 && !shown.isEmpty()) {
			table.setSelection(0);
		}
		table.setFocus();
	}

	/** The whole of the row that is selected, whose words the columns may cut. */
	String details() {
		return selected().map(row -> String.join("  \u00b7  ",
				columns.stream().map(column -> column.text().apply(row)).filter(text -> !text.isEmpty()).toList())).orElse("");
	}
}
