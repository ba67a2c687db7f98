package io.orgdeck.ui.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import io.orgdeck.core.export.EditionOptions;
import io.orgdeck.core.export.ExporterOption;
import io.orgdeck.core.export.ExporterOption.Choice;
import io.orgdeck.core.export.ExporterRegistry;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.ui.paper.PaperOutline.Entry;
import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.Fields;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.WidgetIds;

/** The outline beside the fields, for those who read the paper: each section a link to where it is written, with what is missing below it. */
final class OutlineColumn {

	private static final int WIDTH = 30 * Layouts.UNIT;

	private final Composite choices;
	private final Composite list;
	private final Supplier<Assessment> assessment;
	private final Consumer<String> go;
	private final Runnable whenChosen;
	private final Map<String, String> chosen = new HashMap<>();
	private PaperOutline shown;

	/**
	 * @param go         leads to where the section with that id is written
	 * @param whenChosen told when another edition of the paper should be shown
	 */
	OutlineColumn(Composite parent, Supplier<Assessment> assessment, Consumer<String> go, Runnable whenChosen) {
		this.assessment = assessment;
		this.go = go;
		this.whenChosen = whenChosen;
		choices = Layouts.stack(parent);
		list = WidgetIds.name(new Composite(parent, SWT.NONE), "paper.outline");
		GridLayoutFactory.fillDefaults().spacing(0, Layouts.UNIT / 2).applyTo(list);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(list);
		showChoices();
	}

	/** The edition to show, as the exporter's options say it. */
	Map<String, String> options() {
		return chosen;
	}

	private void showChoices() {
		for (var child : choices.getChildren()) {
			child.dispose();
		}
		ExporterRegistry.platform().find(PaperOutline.BOARD_PAPER).ifPresent(exporter -> exporter.options().fields().stream()
				.filter(option -> List.of(EditionOptions.AUDIENCE, EditionOptions.PART, EditionOptions.GROUP).contains(option.id()))
				.filter(option -> option.condition().map(condition -> condition.isMet(chosen)).orElse(true)).forEach(this::choice));
		choices.requestLayout();
	}

	private void choice(ExporterOption option) {
		List<Choice> values = option.choices(assessment.get());
		if (values.isEmpty()) {
			return;
		}
		var combo = new Combo(Fields.box(choices, option.name(), true), SWT.READ_ONLY);
		Layouts.wide().applyTo(WidgetIds.name(AccessibleName.give(combo, option.name()), "paper.outline." + option.id()));
		combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
		values.forEach(value -> combo.add(value.label()));
		String wanted = chosen.computeIfAbsent(option.id(),
				id -> option.defaultValue().isEmpty() ? values.getFirst().value() : option.defaultValue());
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
		if (!choices.isDisposed()) {
			showChoices();
			choices.setFocus();
			whenChosen.run();
		}
	}

	void show(PaperOutline outline) {
		if (outline.equals(shown) || list.isDisposed()) {
			return;
		}
		shown = outline;
		clear();
		List<Entry> entries = outline.entries();
		outline.pages().ifPresent(pages -> hint(pages.appendices() == 0 ? NLS.bind(Messages.pages, pages.body())
				: NLS.bind(Messages.pagesWithAppendices, pages.body(), pages.appendices())));
		if (outline.isLong()) {
			hint(Messages.pagesTooMany);
		}
		long open = entries.stream().filter(entry -> !entry.missing().isEmpty()).count();
		hint(open == 0 ? Messages.complete : NLS.bind(Messages.incomplete, open, entries.size()));
		for (var entry : entries) {
			var sign = entry.missing().isEmpty() ? "✓  " : "…  ";
			var words = sign + entry.heading() + entry.page().map(page -> NLS.bind(Messages.onPage, page)).orElse("");
			var link = Labels.link(list, "paper.outline." + entry.id(), words, () -> go.accept(entry.id()));
			GridDataFactory.fillDefaults().indent(0, Layouts.UNIT).hint(WIDTH, SWT.DEFAULT).applyTo(link);
			entry.missing().forEach(this::hint);
		}
		list.requestLayout();
	}

	/** Says why there is no such paper. */
	void refuse(String sentence) {
		if (!list.isDisposed()) {
			shown = null;
			clear();
			hint(sentence);
			list.requestLayout();
		}
	}

	private void clear() {
		for (var child : list.getChildren()) {
			child.dispose();
		}
	}

	private Label hint(String text) {
		var label = Labels.hint(list, text);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
		return label;
	}
}
