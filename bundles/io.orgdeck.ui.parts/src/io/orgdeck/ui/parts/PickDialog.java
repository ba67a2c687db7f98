package io.orgdeck.ui.parts;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/**
 * Asks for some of many things: a list with ticks and a field to search in it. Enter in that field ticks all that was
 * found, so that many things are picked without the mouse; once they are ticked, and with nothing searched for, it takes what is ticked.
 *
 * @param <T> what can be picked
 */
public class PickDialog<T> extends Dialog {

	/**
	 * A column of the list.
	 *
	 * @param weight its share of the width
	 */
	public record Column<T>(int weight, Function<T, String> text) {
	}

	/**
	 * What can be picked.
	 *
	 * @param title   title of the dialog
	 * @param hint    what can be searched for
	 * @param search  the things that fit a text, in their own order; all of them for an empty one
	 * @param columns what the list shows of each
	 * @param empty   what is missing when there is nothing at all, and how to get it, in a sentence
	 */
	public record Offer<T>(String title, String hint, Function<String, List<T>> search, List<Column<T>> columns, String empty) {

		/** Things that are found by words of their name. */
		public static <T> Offer<T> byName(String title, List<T> all, Function<T, String> name, String empty) {
			return new Offer<>(title, Messages.searchWords,
					text -> all.stream()
							.filter(item -> name.apply(item).toLowerCase(Locale.ROOT).contains(text.strip().toLowerCase(Locale.ROOT)))
							.toList(),
					List.of(new Column<>(1, name)), empty);
		}
	}

	private final Offer<T> offer;
	private final Set<T> picked;
	private final boolean mayBeNone;
	private List<T> found = List.of();
	private CheckboxTableViewer viewer;
	private EmptyNote note;
	private Text search;
	private Button all;

	/** @param picked what is ticked at first */
	public PickDialog(Shell parent, Offer<T> offer, Collection<T> picked) {
		super(parent);
		this.offer = offer;
		this.picked = new LinkedHashSet<>(picked);
		mayBeNone = !picked.isEmpty();
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** What is ticked, in the order of the offer. */
	public final List<T> picked() {
		return offer.search().apply("").stream().filter(picked::contains).toList();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(offer.title());
		WidgetIds.name(shell, "pick.dialog");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(2 * Layouts.UNIT, 2 * Layouts.UNIT).spacing(0, Layouts.UNIT).applyTo(area);
		createFilter(area);
		Labels.caption(area, offer.hint());
		createSearch(Layouts.columns(area, 2));
		createTable(area);
		createMore(area);
		show();
		return area;
	}

	private void createSearch(Composite row) {
		search = WidgetIds.name(AccessibleName.give(new Text(row, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), offer.hint()),
				"pick.search");
		Layouts.wide().align(SWT.FILL, SWT.CENTER).applyTo(search);
		search.addModifyListener(event -> show());
		search.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				viewer.getTable().setFocus();
			}
		});
		search.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_RETURN && !search.getText().isBlank() && (found.isEmpty() || !isAllPicked())) {
				event.doit = false;
				pickFound(true);
				search.selectAll();
			}
		});
		all = WidgetIds.name(new Button(row, SWT.PUSH), "pick.all");
		all.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> pickFound(!isAllPicked())));
	}

	/** Adds what narrows the list above it; {@link #show} is to be called when that changes. */
	protected void createFilter(Composite area) {
	}

	/** Adds further fields below the list. */
	protected void createMore(Composite area) {
	}

	private void createTable(Composite area) {
		var box = new Composite(area, SWT.NONE);
		var columns = new TableColumnLayout();
		box.setLayout(columns);
		GridDataFactory.fillDefaults().grab(true, true).hint(84 * Layouts.UNIT, 44 * Layouts.UNIT).applyTo(box);
		viewer = CheckboxTableViewer.newCheckList(box, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		note = new EmptyNote(WidgetIds.name(AccessibleName.give(viewer.getTable(), offer.title()), "pick.list"), "");
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		for (var shown : offer.columns()) {
			var column = new TableViewerColumn(viewer, SWT.NONE);
			columns.setColumnData(column.getColumn(), new ColumnWeightData(shown.weight(), true));
			column.setLabelProvider(
					ColumnLabelProvider.createTextProvider(item -> Objects.requireNonNullElse(shown.text().apply(cast(item)), "")));
		}
		viewer.addCheckStateListener(event -> setPicked(cast(event.getElement()), event.getChecked()));
		viewer.addDoubleClickListener(event -> {
			var item = viewer.getStructuredSelection().getFirstElement();
			viewer.setChecked(item, !viewer.getChecked(item));
			setPicked(cast(item), viewer.getChecked(item));
		});
	}

	@SuppressWarnings("unchecked")
	private T cast(Object item) {
		return (T) item;
	}

	private void setPicked(T item, boolean now) {
		if (now) {
			picked.add(item);
		} else {
			picked.remove(item);
		}
		updateButtons();
	}

	private void pickFound(boolean now) {
		if (now) {
			picked.addAll(found);
		} else {
			found.forEach(picked::remove);
		}
		show();
		updateButtons();
	}

	private boolean isAllPicked() {
		return picked.containsAll(found);
	}

	/** Searches anew. */
	protected final void show() {
		found = offer.search().apply(search.getText());
		viewer.setInput(found);
		viewer.setCheckedElements(found.stream().filter(picked::contains).toArray());
		note.say(search.getText().isBlank() ? offer.empty() : Messages.nothingFits);
		note.show(found.isEmpty());
		nameAll();
	}

	private void nameAll() {
		all.setText(NLS.bind(isAllPicked() && !found.isEmpty() ? Messages.untickAll : Messages.tickAll, found.size()));
		all.setEnabled(!found.isEmpty());
		all.requestLayout();
	}

	@Override
	public void create() {
		super.create();
		search.setFocus();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		updateButtons();
	}

	private void updateButtons() {
		var button = getButton(IDialogConstants.OK_ID);
		button.setText(NLS.bind(Messages.take, picked.size()));
		button.setEnabled(mayBeNone || !picked.isEmpty());
		button.requestLayout();
		nameAll();
	}
}
