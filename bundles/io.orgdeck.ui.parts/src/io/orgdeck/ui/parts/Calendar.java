package io.orgdeck.ui.parts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import io.orgdeck.core.document.Gesture;

/** The button beside a field for a day that opens a calendar, for the mouse; by key a day is typed. A click takes the day. */
final class Calendar {

	private final Text field;
	private final Button button;
	private final Value<LocalDate> value;

	private Calendar(Text field, Button button, Value<LocalDate> value) {
		this.field = field;
		this.button = button;
		this.value = value;
	}

	/**
	 * @param field the field for the day, in the same row
	 * @return keeps the button as the field is: to be used, or not
	 */
	static Binding addTo(Composite row, Text field, String id, Value<LocalDate> value) {
		var button = new Button(row, SWT.ARROW | SWT.DOWN);
		button.setToolTipText(Messages.pickDay);
		GridDataFactory.fillDefaults().applyTo(button);
		WidgetIds.name(button, id + ".calendar");
		var calendar = new Calendar(field, button, value);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> calendar.open()));
		return () -> button.setEnabled(value.isEditable());
	}

	private void open() {
		new Sheet().open();
	}

	private void take(LocalDate day) {
		value.set(day, new Gesture());
		field.setFocus();
	}

	/** The calendar itself, as long as it is open. */
	private final class Sheet {

		/** The names of month and weekdays take about two of eight rows. */
		private static final int HEAD_PART = 4;

		private final Shell shell = new Shell(button.getShell(), SWT.ON_TOP | SWT.NO_TRIM | SWT.BORDER);
		private final DateTime month = new DateTime(shell, SWT.CALENDAR);
		/** The month whose days the mouse was pressed on. */
		private Optional<YearMonth> pressed = Optional.empty();

		void open() {
			shell.setLayout(new FillLayout());
			show(Optional.ofNullable(value.get()).orElseGet(LocalDate::now));
			month.addListener(SWT.DefaultSelection, event -> take());
			month.addListener(SWT.MouseDown,
					event -> pressed = event.y < month.getSize().y / HEAD_PART ? Optional.empty() : Optional.of(YearMonth.from(day())));
			// A click on a day takes it; one above the days leads to other months and years.
			month.addListener(SWT.MouseUp, event -> pressed.filter(YearMonth.from(day())::equals).ifPresent(days -> take()));
			month.addListener(SWT.Traverse, event -> {
				if (event.detail == SWT.TRAVERSE_ESCAPE) {
					shell.dispose();
				}
			});
			shell.addListener(SWT.Deactivate, event -> shell.dispose());
			shell.pack();
			shell.setLocation(place());
			shell.open();
			month.setFocus();
		}

		/** Below the button, or above it where the screen ends. */
		private Point place() {
			var below = button.toDisplay(0, button.getSize().y);
			var screen = button.getMonitor().getClientArea();
			return below.y + shell.getSize().y <= screen.y + screen.height ? below : button.toDisplay(0, -shell.getSize().y);
		}

		private void show(LocalDate day) {
			month.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
		}

		private LocalDate day() {
			return LocalDate.of(month.getYear(), month.getMonth() + 1, month.getDay());
		}

		private void take() {
			var day = day();
			shell.dispose();
			Calendar.this.take(day);
		}
	}
}
