package io.orgdeck.ui.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

import io.orgdeck.core.export.EditionOptions;
import io.orgdeck.core.export.ExporterOption;
import io.orgdeck.core.export.ExporterOption.Choice;
import io.orgdeck.core.export.ExporterRegistry;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.Fields;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.WidgetIds;

/** For whom a paper is: fields with the choices that the board paper's exporter declares, as far as they belong to what is chosen. */
final class EditionChoices {

	private static final List<String> OFFERED = List.of(EditionOptions.AUDIENCE, EditionOptions.PART, EditionOptions.GROUP);

	private final Composite fields;
	private final String id;
	private final Supplier<Assessment> assessment;
	private final Runnable whenChosen;
	private final Map<String, String> chosen = new HashMap<>();

	/**
	 * @param id         what the names of the fields begin with
	 * @param whenChosen told when another edition is chosen
	 */
	EditionChoices(Composite parent, String id, Supplier<Assessment> assessment, Runnable whenChosen) {
		this.id = id;
		this.assessment = assessment;
		this.whenChosen = whenChosen;
		fields = Layouts.stack(parent);
		show();
	}

	/** The edition, as the exporter's options say it. */
	Map<String, String> options() {
		return chosen;
	}

	void setFocus() {
		fields.setFocus();
	}

	private void show() {
		for (var child : fields.getChildren()) {
			child.dispose();
		}
		ExporterRegistry.platform().find(PaperOutline.BOARD_PAPER).ifPresent(exporter -> exporter.options().fields().stream()
				.filter(option -> OFFERED.contains(option.id()))
				.filter(option -> option.condition().map(condition -> condition.isMet(chosen)).orElse(true)).forEach(this::choice));
		fields.requestLayout();
	}

	private void choice(ExporterOption option) {
		List<Choice> values = option.choices(assessment.get());
		if (values.isEmpty()) {
			return;
		}
		var combo = new Combo(Fields.box(fields, option.name(), true), SWT.READ_ONLY);
		Layouts.wide().applyTo(WidgetIds.name(AccessibleName.give(combo, option.name()), id + '.' + option.id()));
		combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
		values.forEach(value -> combo.add(value.label()));
		String wanted = chosen.computeIfAbsent(option.id(),
				any -> option.defaultValue().isEmpty() ? values.getFirst().value() : option.defaultValue());
		combo.select(Math.max(0, values.stream().map(Choice::value).toList().indexOf(wanted)));
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			chosen.put(option.id(), values.get(combo.getSelectionIndex()).value());
			if (option.id().equals(EditionOptions.AUDIENCE)) {
				combo.getDisplay().asyncExec(this::audienceChanged);
			} else {
				whenChosen.run();
			}
		}));
	}

	/** Other choices belong to another audience, and the paper is shown with what stands in them; the focus stays where it was. */
	private void audienceChanged() {
		if (!fields.isDisposed()) {
			show();
			fields.setFocus();
			whenChosen.run();
		}
	}
}
