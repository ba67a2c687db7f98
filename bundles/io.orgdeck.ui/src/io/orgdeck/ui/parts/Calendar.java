package io.orgdeck.ui.parts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import io.orgdeck.core.document.Gesture;
import io.orgdeck.ui.WidgetIds;

/** The button beside a field for a day that opens a calendar below it. Enter or a click takes the day. */
final class Calendar {

	/** The names of month and weekdays take about two of eight rows. */
	private static final int HEAD_PART = 4;

	private final Text field;
	private final Button button;
	private final Value<LocalDate> value;
	/** The month whose days the mouse was pressed on. */
	private Optional<YearMonth> pressed = Optional.empty();

	private Calendar(Text field, Button button, Value<LocalDate> value) {
		this.field = field;
		this.button = button;
		this.value = value;
	}

	/** @param field the field for the day, in the same row; Alt with an arrow opens the calendar from there */
	static void addTo(Composite row, Text field, String id, Value<LocalDate> value) {
		var button = new Button(row, SWT.ARROW | SWT.DOWN);
		button.setToolTipText(Messages.pickDay);
		GridDataFactory.fillDefaults().applyTo(button);
		WidgetIds.name(button, id + ".calendar");
		var calendar = new Calendar(field, button, value);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> calendar.open()));
		field.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN && event.stateMask == SWT.ALT) {
				event.doit = false;
				calendar.open();
			}
		});
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
		takeWhenClicked(month, shell);
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

	/** A click on a day takes it; one above the days leads to other months and years. */
	private void takeWhenClicked(DateTime month, Shell shell) {
		month.addListener(SWT.MouseDown,
				event -> pressed = event.y < month.getSize().y / HEAD_PART ? Optional.empty() : Optional.of(shown(month)));
		month.addListener(SWT.MouseUp, event -> pressed.filter(shown(month)::equals).ifPresent(day -> take(month, shell)));
	}

	private static YearMonth shown(DateTime month) {
		return YearMonth.of(month.getYear(), month.getMonth() + 1);
	}

	private void take(DateTime month, Shell shell) {
		var day = LocalDate.of(month.getYear(), month.getMonth() + 1, month.getDay());
		shell.dispose();
		value.set(day, new Gesture());
		field.setFocus();
	}
}
