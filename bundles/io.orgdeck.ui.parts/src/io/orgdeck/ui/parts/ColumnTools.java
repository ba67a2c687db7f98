package io.orgdeck.ui.parts;

import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ILabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.TableColumn;

import io.orgdeck.core.words.Typed;

/** Lets users sort a table by a column, and leave columns out that they do not need. Neither changes what is listed. */
final class ColumnTools {

	private final TableViewer viewer;
	private final TableColumnLayout layout;
	private final Map<TableColumn, ColumnLayoutData> widths = new HashMap<>();

	ColumnTools(TableViewer viewer, TableColumnLayout layout) {
		this.viewer = viewer;
		this.layout = layout;
	}

	/** Gives a new column its width. @param sorts whether a click on its heading sorts */
	void add(TableColumn column, ColumnLayoutData width, boolean sorts) {
		widths.put(column, width);
		layout.setColumnData(column, width);
		if (sorts) {
			column.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> sortBy(column)));
		}
	}

	/** By this column, then the other way round, then as they were. */
	private void sortBy(TableColumn column) {
		var table = viewer.getTable();
		int direction = table.getSortColumn() != column ? SWT.UP : table.getSortDirection() == SWT.UP ? SWT.DOWN : SWT.NONE;
		table.setSortColumn(direction == SWT.NONE ? null : column);
		table.setSortDirection(direction);
		viewer.setComparator(direction == SWT.NONE ? null : new ByWords(table.indexOf(column), direction == SWT.DOWN));
	}

	/** The columns, to be ticked; the last one that is left stays. */
	IContributionItem menu() {
		var menu = new MenuManager(Messages.columns);
		for (var column : viewer.getTable().getColumns()) {
			var action = new Action(Labels.escaped(column.getText()), IAction.AS_CHECK_BOX) {
				@Override
				public void run() {
					show(column, !isShown(column));
				}
			};
			action.setChecked(isShown(column));
			action.setEnabled(!isShown(column) || shown() > 1);
			menu.add(action);
		}
		return menu;
	}

	private boolean isShown(TableColumn column) {
		return column.getResizable();
	}

	private long shown() {
		return widths.keySet().stream().filter(this::isShown).count();
	}

	private void show(TableColumn column, boolean shown) {
		layout.setColumnData(column, shown ? widths.get(column) : new ColumnPixelData(0, false));
		column.setResizable(shown);
		column.setWidth(shown ? 5 * Layouts.UNIT : 0);
		viewer.getTable().getParent().layout(true);
	}

	/** Numbers as numbers, words as the user's language orders them. */
	private static final class ByWords extends ViewerComparator {

		private final int column;
		private final boolean backwards;
		private final Collator collator = Collator.getInstance();

		ByWords(int column, boolean backwards) {
			this.column = column;
			this.backwards = backwards;
		}

		@Override
		public int compare(Viewer viewer, Object one, Object other) {
			int order = compare(text((TableViewer) viewer, one), text((TableViewer) viewer, other));
			return backwards ? -order : order;
		}

		private int compare(String one, String other) {
			var first = Typed.number(one);
			var second = Typed.number(other);
			return first.isPresent() && second.isPresent() ? first.get().compareTo(second.get())
					: Comparator.<String, Boolean>comparing(String::isBlank).thenComparing(collator::compare).compare(one, other);
		}

		private String text(TableViewer viewer, Object row) {
			var labels = viewer.getLabelProvider(column);
			return labels instanceof ILabelProvider provider
					? Optional.ofNullable(provider.getText(row)).orElse("")
					: "";
		}
	}
}
