package io.orgdeck.ui.plan.strategy.timeline;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IMemento;

import io.orgdeck.core.planning.DateEdits;
import io.orgdeck.core.planning.StrategyBoardModel;
import io.orgdeck.core.planning.TimelineRow;
import io.orgdeck.ui.live.LiveAssessment;
import io.orgdeck.ui.parts.DrawnList;
import io.orgdeck.ui.parts.Icon;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.WidgetIds;
import io.orgdeck.ui.plan.strategy.StrategyPage;

/** The actions and milestones of the board along time. What the board's filter leaves out is left out here too. */
public final class TimelinePage extends StrategyPage {

	private static final String ZOOM = "timeline.zoom";

	private final IAction print = tool(Messages.print, Icon.PRINT, this::askAndPrint);
	private Zoom zoom = Zoom.QUARTERS;
	private Composite page;
	private TimelineCanvas canvas;
	private Composite empty;
	private DrawnList spoken;
	private LiveAssessment live;
	private StrategyBoardModel model;

	@Override
	public Control create(Composite parent) {
		page = Layouts.pile(parent);
		empty = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(3 * Layouts.UNIT, 3 * Layouts.UNIT).applyTo(empty);
		WidgetIds.name(Labels.hint(empty, Messages.empty), "timeline.empty");
		canvas = new TimelineCanvas(page, this::focused);
		canvas.setZoom(zoom);
		spoken = new DrawnList(canvas, new TimelineAccessibility(canvas));
		var commands = new Commands();
		new TimelineKeys(canvas, commands);
		new TimelineMouse(canvas, commands);
		return page;
	}

	@Override
	public void addTools(IToolBarManager bar) {
		bar.add(tool(Messages.closer, Icon.ZOOM_IN, () -> canvas.setZoom(canvas.zoom().closer())));
		bar.add(tool(Messages.farther, Icon.ZOOM_OUT, () -> canvas.setZoom(canvas.zoom().farther())));
		bar.add(tool(Messages.toToday, Icon.SESSION, canvas::showToday));
		bar.add(print);
	}

	private IAction tool(String name, Icon icon, Runnable run) {
		var action = new Action(name, icon.descriptor()) {
			@Override
			public void run() {
				run.run();
				canvas.setFocus();
			}
		};
		action.setToolTipText(name);
		return action;
	}

	@Override
	public Optional<IAction> print() {
		return Optional.of(print);
	}

	private void askAndPrint() {
		var dialog = new PrintDialog(context.shell());
		dialog.setText(Messages.printTitle);
		var wanted = new PrinterData();
		wanted.orientation = PrinterData.LANDSCAPE;
		dialog.setPrinterData(wanted);
		var chosen = dialog.open();
		if (chosen == null) {
			return;
		}
		var printer = new Printer(chosen);
		try {
			var client = live.document().content().getClient();
			var name = client == null || client.getName() == null ? live.document().displayName() : client.getName();
			var job = new TimelinePrint(canvas.rows(), model.today(), NLS.bind(Messages.printedTitle, name));
			if (!job.print(printer)) {
				MessageDialog.openError(context.shell(), Messages.printTitle, Messages.printFailed);
			}
		} finally {
			printer.dispose();
		}
	}

	@Override
	protected void open(LiveAssessment next, StrategyBoardModel nextModel) {
		boolean other = live != next;
		live = next;
		model = nextModel;
		refresh();
		if (other) {
			canvas.getDisplay().asyncExec(() -> {
				if (!canvas.isDisposed()) {
					canvas.showToday();
				}
			});
		}
	}

	@Override
	public void refresh() {
		model.refresh();
		var rows = TimelineRow.of(model.board());
		boolean dated = rows.stream().anyMatch(row -> !(row instanceof TimelineRow.Heading));
		canvas.show(rows, model.today());
		print.setEnabled(dated);
		Layouts.showOnly(page, dated ? canvas : empty);
	}

	private void focused() {
		spoken.focusMoved();
		context.select(canvas.focusedRow().map(row -> switch (row) {
			case TimelineRow.Bar bar -> new StructuredSelection(bar.action());
			case TimelineRow.Mark mark -> new StructuredSelection(mark.milestone());
			case TimelineRow.Heading heading -> heading.column().group() == null ? StructuredSelection.EMPTY
					: new StructuredSelection(heading.column().group());
		}).orElse(StructuredSelection.EMPTY));
	}

	@Override
	public void setFocus() {
		canvas.setFocus();
	}

	@Override
	public void restore(IMemento memento) {
		var saved = memento.getString(ZOOM);
		zoom = Arrays.stream(Zoom.values()).filter(one -> one.name().equals(saved)).findFirst().orElse(zoom);
	}

	@Override
	public void save(IMemento memento) {
		memento.putString(ZOOM, (canvas == null ? zoom : canvas.zoom()).name());
	}

	private final class Commands implements TimelineCommands {

		@Override
		public void change(BiConsumer<DateEdits, TimelineRow> change) {
			canvas.focusedRow().ifPresent(row -> change.accept(new DateEdits(live.document()), row));
			refresh();
		}

		@Override
		public void open() {
			canvas.focusedRow().ifPresent(row -> {
				switch (row) {
					case TimelineRow.Bar bar -> context.reveal(bar.action());
					case TimelineRow.Mark mark -> context.reveal(mark.milestone());
					case TimelineRow.Heading heading when heading.column().group() != null -> context.reveal(heading.column().group());
					case TimelineRow.Heading heading -> {}
				}
			});
		}
	}
}
