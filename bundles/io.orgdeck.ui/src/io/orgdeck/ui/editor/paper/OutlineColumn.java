package io.orgdeck.ui.editor.paper;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import io.orgdeck.ui.WidgetIds;
import io.orgdeck.ui.editor.paper.PaperOutline.Entry;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;

/** The outline beside the fields: each section a link to where it is written, with what is missing below it. */
final class OutlineColumn {

	private static final int WIDTH = 30 * Layouts.UNIT;

	private final Composite list;
	private final Consumer<String> go;
	private List<Entry> shown;

	/** @param go leads to where the section with that id is written */
	OutlineColumn(Composite parent, Consumer<String> go) {
		this.go = go;
		list = WidgetIds.name(new Composite(parent, SWT.NONE), "paper.outline");
		GridLayoutFactory.fillDefaults().spacing(0, Layouts.UNIT / 2).applyTo(list);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(list);
	}

	void show(List<Entry> entries) {
		if (entries.equals(shown) || list.isDisposed()) {
			return;
		}
		shown = entries;
		for (var child : list.getChildren()) {
			child.dispose();
		}
		long open = entries.stream().filter(entry -> !entry.missing().isEmpty()).count();
		hint(open == 0 ? Messages.complete : NLS.bind(Messages.incomplete, open, entries.size()));
		for (var entry : entries) {
			var sign = entry.missing().isEmpty() ? "✓  " : "…  ";
			var link = Labels.link(list, "paper.outline." + entry.id(), sign + entry.heading(), () -> go.accept(entry.id()));
			GridDataFactory.fillDefaults().indent(0, Layouts.UNIT).hint(WIDTH, SWT.DEFAULT).applyTo(link);
			entry.missing().forEach(this::hint);
		}
		list.requestLayout();
	}

	private Label hint(String text) {
		var label = Labels.hint(list, text);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
		return label;
	}
}
