package io.orgdeck.ui.parts;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;

import io.orgdeck.core.document.Gesture;
import io.orgdeck.ui.WidgetIds;

/** The button beside a field for a day that opens a calendar below it. Enter or a double click takes the day. */
final class Calendar {

	private final Button button;
	private final Value<LocalDate> value;

	private Calendar(Button button, Value<LocalDate> value) {
		this.button = button;
		this.value = value;
	}

	static void addTo(Composite row, String id, Value<LocalDate> value) {
		var button = new Button(row, SWT.ARROW | SWT.DOWN);
		button.setToolTipText(Messages.pickDay);
		GridDataFactory.fillDefaults().applyTo(button);
		WidgetIds.name(button, id + ".calendar");
		var calendar = new Calendar(button, value);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> calendar.open()));
	}

	private void open() {
		if (!value.isEditable()) {
			return;
		}
		var shell = new Shell(button.getShell(), SWT.ON_TOP | SWT.NO_TRIM | SWT.BORDER);
		shell.setLayout(new FillLayout());
		var month = new DateTime(shell, SWT.CALENDAR);
		var day = Optional.ofNullable(value.get()).orElseGet(LocalDate::now);
		month.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
		month.addListener(SWT.DefaultSelection, event -> take(month, shell));
		month.addListener(SWT.MouseDoubleClick, event -> take(month, shell));
		month.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE) {
				shell.dispose();
			}
		});
		shell.addListener(SWT.Deactivate, event -> shell.dispose());
		shell.pack();
		shell.setLocation(button.toDisplay(0, button.getSize().y));
		shell.open();
		month.setFocus();
	}

	private void take(DateTime month, Shell shell) {
		var day = LocalDate.of(month.getYear(), month.getMonth() + 1, month.getDay());
		shell.dispose();
		value.set(day, new Gesture());
	}
}
