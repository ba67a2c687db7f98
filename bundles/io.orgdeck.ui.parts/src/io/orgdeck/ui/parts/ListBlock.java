package io.orgdeck.ui.parts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * A list of things of one kind, with tools to add, remove and move them. Everything works from the keyboard: Insert
 * adds, Delete removes, Alt with the arrows moves, Enter goes to the details. A row can be dragged to its new place as well.
 *
 * @param <T> what is listed
 */
public final class ListBlock<T> implements Binding {

	/**
	 * What a list shows.
	 *
	 * @param id      name of the widgets, with {@code .add}, {@code .remove}, {@code .up} and {@code .down} behind it
	 * @param caption what the list is, for people who cannot see it
	 * @param empty   what to say when nothing is there, and what to do next
	 * @param items   the things to list now
	 */
	public record Content<T>(String id, String caption, String empty, Supplier<? extends List<? extends T>> items) {
	}

	/** What can be done with the list; a tool that is null is not offered. */
	public record Tools<T>(Supplier<T> add, Consumer<List<T>> remove, Reordering<T> move) {
		public static <T> Tools<T> none() {
			return new Tools<>(null, null, null);
		}
	}

	/** Moves one thing to another place. */
	@FunctionalInterface
	public interface Reordering<T> {
		void move(T item, int newIndex);
	}

	private final Content<T> content;
	private final Tools<T> tools;
	private final TableViewer viewer;
	private final ColumnTools columns;
	private final ToolStrip strip;
	private final EmptyNote note;
	private Consumer<Optional<T>> whenSelected = item -> {};
	private Runnable whenOpened = () -> {};
	private boolean opens;
	private Predicate<T> changeable = item -> true;
	private BooleanSupplier mayAdd = () -> true;
	private List<T> shown = List.of();

	/**
	 * @param strip where the tools go; null when there are none
	 */
	public ListBlock(Composite parent, ToolStrip strip, Content<T> content, Tools<T> tools) {
		this.content = content;
		this.tools = tools;
		this.strip = strip;
		var box = new Composite(parent, SWT.NONE);
		var layout = new TableColumnLayout();
		box.setLayout(layout);
		Layouts.whole().applyTo(box);
		viewer = new TableViewer(box, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
		columns = new ColumnTools(viewer, layout);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		var table = WidgetIds.name(AccessibleName.give(viewer.getTable(), content.caption()), content.id());
		note = new EmptyNote(table, content.empty());
		viewer.addSelectionChangedListener(event -> selectionChanged());
		viewer.addOpenListener(event -> whenOpened.run());
		table.addListener(SWT.KeyDown, this::keyPressed);
		if (tools.move() != null) {
			RowDrag.allow(table, this::moveSelectedTo);
		}
		addTools();
		var menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(shown -> fillMenu(menu));
		table.setMenu(menu.createContextMenu(table));
	}

	private void fillMenu(MenuManager menu) {
		if (opens) {
			add(menu, Messages.open, selected().isPresent(), whenOpened);
		}
		if (tools.add() != null) {
			add(menu, Messages.add, mayAdd.getAsBoolean(), this::add);
		}
		if (tools.remove() != null) {
			add(menu, Messages.remove, mayRemove(), this::removeSelected);
		}
		if (tools.move() != null) {
			add(menu, Messages.moveUp, target(-1).isPresent(), () -> moveSelected(-1));
			add(menu, Messages.moveDown, target(1).isPresent(), () -> moveSelected(1));
		}
		menu.add(new Separator());
		add(menu, Messages.copyRows, !shown.isEmpty(), () -> TableManners.copy(viewer.getTable()));
		if (viewer.getTable().getColumnCount() > 1) {
			menu.add(columns.menu());
		}
	}

	private static void add(MenuManager menu, String text, boolean enabled, Runnable work) {
		var action = new Action(text) {
			@Override
			public void run() {
				work.run();
			}
		};
		action.setEnabled(enabled);
		menu.add(action);
	}

	private boolean mayRemove() {
		return !selection().isEmpty() && selection().stream().allMatch(changeable);
	}

	private void addTools() {
		if (strip == null) {
			return;
		}
		if (tools.add() != null) {
			strip.add(content.id() + ".add", Icon.ADD, Messages.add, this::add);
		}
		if (tools.remove() != null) {
			strip.add(content.id() + ".remove", Icon.REMOVE, Messages.remove, this::removeSelected);
		}
		if (tools.move() != null) {
			strip.add(content.id() + ".up", Icon.UP, Messages.moveUp, () -> moveSelected(-1));
			strip.add(content.id() + ".down", Icon.DOWN, Messages.moveDown, () -> moveSelected(1));
		}
	}

	/** Adds a column. @param weight its share of the width */
	public ListBlock<T> column(String heading, int weight, Function<T, String> text) {
		return column(heading, new ColumnWeightData(weight, 5 * Layouts.UNIT, true), text);
	}

	/** Adds a column of days, which is never too narrow for one. @param weight its share of the width */
	public ListBlock<T> days(String heading, int weight, Function<T, LocalDate> day) {
		return column(heading, new ColumnWeightData(weight, widthOfDays(), true), item -> Figures.day(day.apply(item)));
	}

	private ListBlock<T> column(String heading, ColumnWeightData width, Function<T, String> text) {
		var column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(heading);
		columns.add(column.getColumn(), width, tools.move() == null);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(item -> text.apply(cast(item))));
		viewer.getTable().setHeaderVisible(viewer.getTable().getColumnCount() > 1);
		return this;
	}

	/** Months differ in the lengths of their names. The table has its font only later, where the user has chosen larger type. */
	private int widthOfDays() {
		var gc = new GC(viewer.getTable());
		try {
			gc.setFont(JFaceResources.getDefaultFont());
			return IntStream.rangeClosed(1, 12).mapToObj(month -> Figures.day(LocalDate.of(2028, month, 28)))
					.mapToInt(day -> gc.textExtent(day).x).max().getAsInt() + 2 * Layouts.UNIT;
		} finally {
			gc.dispose();
		}
	}

	public ListBlock<T> whenSelected(Consumer<Optional<T>> listener) {
		whenSelected = listener;
		return this;
	}

	/** Limits the tools: other things than these can be looked at, and neither be removed nor moved. */
	public ListBlock<T> changingOnly(Predicate<T> which) {
		changeable = which;
		return this;
	}

	/** Offers to add something only where that is so. */
	public ListBlock<T> addingWhen(BooleanSupplier condition) {
		mayAdd = condition;
		return this;
	}

	/** What Enter and a double click do. */
	public ListBlock<T> whenOpened(Runnable listener) {
		whenOpened = listener;
		opens = true;
		return this;
	}

	/** What is selected, if it is one thing only. */
	public Optional<T> selected() {
		var all = selection();
		return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
	}

	public void select(T item) {
		viewer.setSelection(new StructuredSelection(item), true);
	}

	public TableViewer viewer() {
		return viewer;
	}

	private List<T> selection() {
		var all = new ArrayList<T>();
		((IStructuredSelection) viewer.getSelection()).forEach(item -> all.add(cast(item)));
		return all;
	}

	@SuppressWarnings("unchecked")
	private T cast(Object item) {
		return (T) item;
	}

	@Override
	public void refresh() {
		var table = viewer.getTable();
		if (table.isDisposed()) {
			return;
		}
		var items = List.<T>copyOf(content.items().get());
		boolean same = items.equals(shown) && viewer.getInput() != null;
		int place = table.getSelectionIndex();
		shown = items;
		if (same) {
			viewer.refresh();
		} else {
			var before = selection();
			viewer.setInput(items);
			before.retainAll(items);
			if (before.isEmpty() && !items.isEmpty()) {
				before.add(items.get(Math.clamp(place, 0, items.size() - 1)));
			}
			viewer.setSelection(new StructuredSelection(before), place >= 0);
			selectionChanged();
		}
		if (strip != null && tools.add() != null) {
			strip.enable(content.id() + ".add", mayAdd.getAsBoolean());
		}
		note.show(items.isEmpty());
	}

	private void selectionChanged() {
		if (strip != null) {
			strip.enable(content.id() + ".remove", mayRemove());
			strip.enable(content.id() + ".up", target(-1).isPresent());
			strip.enable(content.id() + ".down", target(1).isPresent());
		}
		whenSelected.accept(selected());
	}

	private void keyPressed(Event event) {
		if (event.keyCode == SWT.INSERT && tools.add() != null) {
			add();
		} else if (event.keyCode == SWT.DEL && tools.remove() != null) {
			removeSelected();
		} else if (event.stateMask == SWT.ALT && tools.move() != null
				&& (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
			moveSelected(event.keyCode == SWT.ARROW_UP ? -1 : 1);
			event.doit = false;
		}
	}

	/** Adds one more, selects it and goes to its details. */
	public void add() {
		var added = mayAdd.getAsBoolean() ? tools.add().get() : null;
		if (added != null) {
			refresh();
			select(added);
			whenOpened.run();
		}
	}

	private void removeSelected() {
		var chosen = selection();
		if (mayRemove()) {
			tools.remove().accept(chosen);
			refresh();
		}
	}

	private void moveSelected(int by) {
		target(by).ifPresent(this::moveSelectedTo);
	}

	/** The place that the one selected thing can be moved to. */
	private Optional<Integer> target(int by) {
		return selected().map(item -> shown.indexOf(item) + by).filter(this::isTarget);
	}

	private boolean isTarget(int place) {
		return place >= 0 && place < shown.size() && changeable.test(shown.get(place)) && selected().filter(changeable).isPresent();
	}

	private void moveSelectedTo(int target) {
		selected().filter(item -> isTarget(target)).ifPresent(item -> {
			tools.move().move(item, target);
			refresh();
			select(item);
		});
	}
}
