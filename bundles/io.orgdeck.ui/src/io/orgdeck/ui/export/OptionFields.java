package io.orgdeck.ui.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

import io.orgdeck.core.export.ExporterEntry;
import io.orgdeck.core.export.ExporterOption;
import io.orgdeck.core.export.ExporterOption.Choice;
import io.orgdeck.core.export.OptionKind;
import io.orgdeck.ui.files.FileQuestion;
import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.Style;
import io.orgdeck.ui.parts.WidgetIds;

/** A field for each option of a format, made from what the exporter declares. */
final class OptionFields {

	/** A control and when it can be used. */
	private record Field(Control control, BooleanSupplier isOfUse) {
	}

	private static final int WIDTH = 60 * Layouts.UNIT;

	private final ExportForm form;
	private final ExporterEntry exporter;
	private final Runnable changed;
	private final Consumer<String> matchStyles;
	private final Composite area;
	private final List<Field> fields = new ArrayList<>();

	/**
	 * @param changed     told of every change
	 * @param matchStyles asked to match the styles of a house style with the roles of text; null when the exporter knows none
	 */
	OptionFields(Composite parent, ExportForm form, ExporterEntry exporter, Runnable changed, Consumer<String> matchStyles) {
		this.form = form;
		this.exporter = exporter;
		this.changed = changed;
		this.matchStyles = matchStyles;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(2 * Layouts.UNIT, Layouts.UNIT).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).span(2, 1)
				.applyTo(Labels.sentences(area, exporter.description()));
		exporter.options().fields().forEach(this::add);
		enable();
	}

	Composite area() {
		return area;
	}

	private void add(ExporterOption option) {
		if (option.kind() == OptionKind.FLAG) {
			GridDataFactory.fillDefaults().applyTo(Labels.plain(area, ""));
		} else {
			GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(Labels.plain(area, option.name()));
		}
		Control control = switch (option.kind()) {
			case FLAG -> flag(option);
			case CHOICE -> choice(option, option.choices(form.assessment()), false);
			case PARTICIPANT, GROUP, SESSION, WORKING_GROUP, TAG, LANGUAGE -> choice(option, option.choices(form.assessment()), true);
			case TEXT -> text(area, option, SWT.BORDER);
			case PASSWORD -> password(option);
			case FILE -> file(option);
		};
		// Before the buttons in it, which may be of no use on their own.
		fields.addFirst(new Field(control, () -> form.isOfUse(exporter, option)));
		if (!option.description().isEmpty()) {
			GridDataFactory.fillDefaults().applyTo(Labels.plain(area, ""));
			Labels.sentences(area, option.description());
		}
	}

	private void set(ExporterOption option, String value) {
		form.set(exporter, option, value);
		enable();
		changed.run();
	}

	private void enable() {
		fields.forEach(field -> enable(field.control(), field.isOfUse().getAsBoolean()));
	}

	private static void enable(Control control, boolean enabled) {
		if (control instanceof Text || control instanceof Combo) {
			Style.enable(control, enabled);
		} else {
			control.setEnabled(enabled);
		}
		if (control instanceof Composite composite && !(control instanceof Combo)) {
			for (Control child : composite.getChildren()) {
				enable(child, enabled);
			}
		}
	}

	private String id(ExporterOption option) {
		return "export." + exporter.id() + '.' + option.id();
	}

	private Button flag(ExporterOption option) {
		var button = WidgetIds.name(new Button(area, SWT.CHECK), id(option));
		button.setText(Labels.escaped(option.name()));
		button.setSelection(Boolean.parseBoolean(form.value(exporter, option)));
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> set(option, Boolean.toString(button.getSelection()))));
		return button;
	}

	/** @param mayBeEmpty whether nobody need be chosen */
	private Combo choice(ExporterOption option, List<Choice> declared, boolean mayBeEmpty) {
		var choices = new ArrayList<>(declared);
		if (mayBeEmpty) {
			choices.addFirst(new Choice("", Messages.exportNoChoice));
		}
		var combo = named(new Combo(area, SWT.READ_ONLY), option);
		choices.forEach(choice -> combo.add(choice.label()));
		String value = form.value(exporter, option);
		combo.select(
				Math.max(0, IntStream.range(0, choices.size()).filter(i -> choices.get(i).value().equals(value)).findFirst().orElse(0)));
		combo.addSelectionListener(
				SelectionListener.widgetSelectedAdapter(event -> set(option, choices.get(combo.getSelectionIndex()).value())));
		return combo;
	}

	private Text text(Composite parent, ExporterOption option, int style) {
		var text = named(new Text(parent, style), option);
		text.setText(form.value(exporter, option));
		text.addModifyListener(event -> set(option, text.getText()));
		return text;
	}

	private Composite row(int columns) {
		var row = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(columns).spacing(Layouts.UNIT, 0).applyTo(row);
		Layouts.wide().applyTo(row);
		return row;
	}

	/** Typed twice, because a slip would lock the file for good. */
	private Composite password(ExporterOption option) {
		var row = row(2);
		((GridLayout) row.getLayout()).makeColumnsEqualWidth = true;
		text(row, option, SWT.BORDER | SWT.PASSWORD);
		var again = new Text(row, SWT.BORDER | SWT.PASSWORD);
		again.setMessage(Messages.exportPasswordAgain);
		Layouts.wide().applyTo(WidgetIds.name(AccessibleName.give(again, Messages.exportPasswordAgain), id(option) + ".again"));
		again.addModifyListener(event -> {
			form.repeat(option, again.getText());
			changed.run();
		});
		return row;
	}

	private Composite file(ExporterOption option) {
		var row = row(matchStyles == null ? 2 : 3);
		var text = text(row, option, SWT.BORDER);
		var browse = WidgetIds.name(new Button(row, SWT.PUSH), id(option) + ".browse");
		browse.setText(Messages.exportBrowse);
		browse.addSelectionListener(
				SelectionListener.widgetSelectedAdapter(event -> ask(option).ifPresent(path -> text.setText(path.toString()))));
		if (matchStyles != null) {
			var match = WidgetIds.name(new Button(row, SWT.PUSH), id(option) + ".styles");
			match.setText(Messages.exportStyles);
			fields.add(new Field(match, () -> !form.value(exporter, option).isBlank()));
			match.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> matchStyles.accept(text.getText())));
		}
		return row;
	}

	private Optional<Path> ask(ExporterOption option) {
		String patterns = option.endings().isEmpty() ? "*"
				: option.endings().stream().map(ending -> "*." + ending).collect(Collectors.joining(";"));
		return new FileQuestion(option.name(), Map.of(option.name(), patterns), Optional.empty()).askForFiles(area.getShell()).stream()
				.findFirst();
	}

	private <C extends Control> C named(C control, ExporterOption option) {
		Layouts.wide().applyTo(control);
		return WidgetIds.name(AccessibleName.give(control, option.name()), id(option));
	}
}
