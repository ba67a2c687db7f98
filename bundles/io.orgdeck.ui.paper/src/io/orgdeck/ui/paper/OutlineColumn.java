package io.orgdeck.ui.paper;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.ui.paper.PaperOutline.Entry;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.WidgetIds;

/** The outline beside the fields, for those who read the paper: each section a link to where it is written, with what is missing below it. */
final class OutlineColumn {

	private static final int WIDTH = 30 * Layouts.UNIT;

	private final EditionChoices choices;
	private final Composite list;
	private final Consumer<String> go;
	private PaperOutline shown;

	/**
	 * @param go         leads to where the section with that id is written
	 * @param whenChosen told when another edition of the paper should be shown
	 */
	OutlineColumn(Composite parent, Supplier<Assessment> assessment, Consumer<String> go, Runnable whenChosen) {
		this.go = go;
		choices = new EditionChoices(parent, "paper.outline", assessment, whenChosen);
		list = WidgetIds.name(new Composite(parent, SWT.NONE), "paper.outline");
		GridLayoutFactory.fillDefaults().spacing(0, Layouts.UNIT / 2).applyTo(list);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(list);
	}

	/** The edition to show, as the exporter's options say it. */
	Map<String, String> options() {
		return choices.options();
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
