package io.orgdeck.ui.plan.strategy.proposals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import io.orgdeck.core.document.Gesture;
import io.orgdeck.core.planning.ActionDraft;
import io.orgdeck.core.planning.BoardColumn;
import io.orgdeck.core.words.Words;
import io.orgdeck.model.deck.TimeFrame;
import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.Bindings;
import io.orgdeck.ui.parts.Fields;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.Value;
import io.orgdeck.ui.parts.WidgetIds;

/** Lists the actions that the results ask for, each with where it comes from, and lets the user say which are taken on, where and when. */
public final class ProposalsDialog extends Dialog {

	private static final int WIDTH = 120 * Layouts.UNIT;
	private static final int LIST_HEIGHT = 40 * Layouts.UNIT;

	private final List<BoardColumn> columns;
	private final List<ActionDraft> drafts;
	private final Set<Integer> ticked = new LinkedHashSet<>();
	private final Bindings bindings = new Bindings();
	private CheckboxTableViewer viewer;
	private Label why;

	private ProposalsDialog(Shell parent, List<ActionDraft> drafts, List<BoardColumn> columns) {
		super(parent);
		this.drafts = new ArrayList<>(drafts);
		this.columns = columns;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/**
	 * Asks which proposals become actions; says so when there are none.
	 *
	 * @param columns where actions can be put
	 * @return the drafts that were ticked, as the user changed them; empty when the user thought better of it
	 */
	public static List<ActionDraft> ask(Shell parent, List<ActionDraft> drafts, List<BoardColumn> columns) {
		if (drafts.isEmpty()) {
			MessageDialog.openInformation(parent, Messages.title, Messages.nothing);
			return List.of();
		}
		var dialog = new ProposalsDialog(parent, drafts, columns);
		return dialog.open() == Window.OK ? dialog.ticked.stream().sorted().map(dialog.drafts::get).toList() : List.of();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.title);
		WidgetIds.name(shell, "proposals.dialog");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(2 * Layouts.UNIT, 2 * Layouts.UNIT).spacing(0, Layouts.UNIT).applyTo(area);
		Layouts.wide().hint(WIDTH, SWT.DEFAULT).applyTo(Labels.sentences(area, Messages.intro));
		createList(area);
		var ticks = Layouts.columns(area, 2);
		Labels.link(ticks, "proposals.all", Messages.tickAll, () -> tickAll(true));
		Labels.link(ticks, "proposals.none", Messages.tickNone, () -> tickAll(false));
		createDetails(area);
		viewer.setSelection(new StructuredSelection(0));
		viewer.getTable().setFocus();
		return area;
	}

	private void createList(Composite area) {
		var box = new Composite(area, SWT.NONE);
		var layout = new TableColumnLayout();
		box.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, LIST_HEIGHT).applyTo(box);
		viewer = CheckboxTableViewer.newCheckList(box, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		var table = WidgetIds.name(AccessibleName.give(viewer.getTable(), Messages.caption), "proposals.list");
		table.setHeaderVisible(true);
		column(layout, Messages.asksFor, 4, draft -> draft.proposal().reason().label());
		column(layout, Messages.action, 11, ActionDraft::title);
		column(layout, Messages.group, 5, draft -> draft.column().title());
		column(layout, Messages.timeFrame, 3, draft -> Words.onScreen().of(draft.lane()));
		viewer.addCheckStateListener(event -> tick((Integer) event.getElement(), event.getChecked()));
		table.addListener(SWT.KeyDown, this::pressed);
		viewer.addSelectionChangedListener(event -> showSelected());
		viewer.setInput(IntStream.range(0, drafts.size()).boxed().toList());
	}

	/** Not every platform ticks with the space bar. */
	private void pressed(Event event) {
		if (event.character == ' ' && selected() >= 0) {
			boolean now = !viewer.getChecked(selected());
			viewer.setChecked(selected(), now);
			tick(selected(), now);
			event.doit = false;
		}
	}

	private void column(TableColumnLayout layout, String heading, int weight, Function<ActionDraft, String> text) {
		var column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(heading);
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 8 * Layouts.UNIT, true));
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(index -> text.apply(drafts.get((Integer) index))));
	}

	private void createDetails(Composite area) {
		why = WidgetIds.name(Labels.sentences(area, ""), "proposals.why");
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, 2 * why.computeSize(SWT.DEFAULT, SWT.DEFAULT).y).applyTo(why);
		var fields = new Fields(bindings);
		fields.lines(area, "proposals.title", Messages.what, 2, new Part<>(ActionDraft::title, ActionDraft::withTitle));
		var row = Layouts.equalColumns(area, 2);
		fields.choice(row, "proposals.group", Messages.group, new Part<>(ActionDraft::column, ActionDraft::withColumn), columns,
				BoardColumn::title);
		fields.choice(row, "proposals.lane", Messages.timeFrame, new Part<>(ActionDraft::lane, ActionDraft::withLane),
				Arrays.asList(TimeFrame.values()), Words.onScreen()::of);
	}

	private int selected() {
		return viewer.getStructuredSelection().getFirstElement() instanceof Integer index ? index : -1;
	}

	private void showSelected() {
		why.setText(selected() < 0 ? "" : Labels.escaped(drafts.get(selected()).proposal().why()));
		bindings.refresh();
	}

	private void tick(Integer index, boolean now) {
		if (now) {
			ticked.add(index);
		} else {
			ticked.remove(index);
		}
		updateButton();
	}

	private void tickAll(boolean now) {
		viewer.setAllChecked(now);
		ticked.clear();
		ticked.addAll(Arrays.stream(viewer.getCheckedElements()).map(Integer.class::cast).collect(Collectors.toSet()));
		updateButton();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		updateButton();
	}

	private void updateButton() {
		var button = getButton(IDialogConstants.OK_ID);
		button.setText(switch (ticked.size()) {
			case 0 -> Messages.addNone;
			case 1 -> Messages.addOne;
			default -> NLS.bind(Messages.add, ticked.size());
		});
		button.setEnabled(!ticked.isEmpty());
		button.requestLayout();
	}

	/** One part of the draft that is selected. */
	private final class Part<T> implements Value<T> {

		private final Function<ActionDraft, T> read;
		private final BiFunction<ActionDraft, T, ActionDraft> written;

		Part(Function<ActionDraft, T> read, BiFunction<ActionDraft, T, ActionDraft> written) {
			this.read = read;
			this.written = written;
		}

		@Override
		public T get() {
			return selected() < 0 ? null : read.apply(drafts.get(selected()));
		}

		@Override
		public void set(T value, Gesture gesture) {
			boolean blank = value instanceof String text && text.isBlank();
			if (selected() >= 0 && !blank && !Objects.equals(value, get())) {
				drafts.set(selected(), written.apply(drafts.get(selected()), value));
				viewer.update(selected(), null);
			}
		}

		@Override
		public boolean isEditable() {
			return selected() >= 0;
		}
	}
}
