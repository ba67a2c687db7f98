package io.orgdeck.ui.words;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import io.orgdeck.core.coding.SpokenText;
import io.orgdeck.core.words.Typed;
import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.EmptyNote;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.LazyRows;
import io.orgdeck.ui.parts.WidgetIds;
import io.orgdeck.words.search.TextSearch.Hit;

/** The texts that were found, a row each; rows are filled when they come into view, so that ten thousand are as quick as ten. */
final class TextTable {

	private static final int EXCERPT = 240;

	private final Table table;
	private final EmptyNote note;
	private final Function<SpokenText, String> about;
	private final Function<SpokenText, String> codes;
	private Consumer<Optional<Hit>> whenSelected = hit -> {};
	private Runnable whenOpened = () -> {};
	private List<Hit> hits = List.of();
	private String selected = "";

	/**
	 * @param about what a text is about, in short
	 * @param codes what it is coded as
	 */
	TextTable(Composite parent, Function<SpokenText, String> about, Function<SpokenText, String> codes) {
		this.about = about;
		this.codes = codes;
		var box = new Composite(parent, SWT.NONE);
		var columns = new TableColumnLayout();
		box.setLayout(columns);
		Layouts.whole().applyTo(box);
		table = WidgetIds.name(
				AccessibleName.give(new Table(box, SWT.BORDER | SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL),
						Messages.texts),
				"words.texts");
		table.setHeaderVisible(true);
		column(columns, Messages.text, 8);
		column(columns, Messages.codes, 4);
		column(columns, Messages.about, 3);
		LazyRows.fill(table, () -> hits, this::fill);
		table.addListener(SWT.KeyDown, event -> {
			if (event.stateMask == SWT.MOD1 && Character.toLowerCase(event.keyCode) == 'a') {
				table.selectAll();
				whenSelected.accept(selected());
			} else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
				whenOpened.run();
				event.doit = false; // GTK would leave one row selected alone
			}
		});
		table.addListener(SWT.Selection, event -> select(table.getSelectionIndex()));
		table.addListener(SWT.DefaultSelection, event -> whenOpened.run());
		note = new EmptyNote(table, Messages.textsEmpty);
	}

	private void column(TableColumnLayout columns, String heading, int weight) {
		var column = new TableColumn(table, SWT.NONE);
		column.setText(heading);
		columns.setColumnData(column, new ColumnWeightData(weight, 5 * Layouts.UNIT, true));
	}

	private void fill(TableItem item, Hit hit) {
		SpokenText text = hit.text();
		String line = Typed.line(text.text());
		item.setText(new String[] { line.length() > EXCERPT ? line.substring(0, EXCERPT) + "\u2026" : line, codes.apply(text),
				about.apply(text) });
	}

	void whenSelected(Consumer<Optional<Hit>> listener) {
		whenSelected = listener;
	}

	/** What Enter on the selected texts does. */
	void whenOpened(Runnable action) {
		whenOpened = action;
	}

	/** Shows these; the text that was selected stays so, or the one in its place is. */
	void show(List<Hit> found) {
		int place = Math.max(0, table.getSelectionIndex());
		hits = found;
		table.setItemCount(found.size());
		table.clearAll();
		note.show(found.isEmpty());
		int again = indexOf(selected);
		select(again >= 0 ? again : Math.min(place, found.size() - 1));
	}

	private int indexOf(String key) {
		for (int i = 0; i < hits.size(); i++) {
			if (hits.get(i).text().key().equals(key)) {
				return i;
			}
		}
		return -1;
	}

	private void select(int index) {
		if (index >= 0 && index < hits.size()) {
			if (table.getSelectionIndex() != index) {
				table.setSelection(index);
			}
			selected = hits.get(index).text().key();
		}
		whenSelected.accept(selected());
	}

	/** Goes so many rows on. */
	void go(int by) {
		select(Math.clamp(table.getSelectionIndex() + (long) by, 0, Math.max(0, hits.size() - 1)));
	}

	/** Selects that text, if it is among those found. @return whether it is */
	boolean select(SpokenText text) {
		int index = indexOf(text.key());
		if (index >= 0) {
			select(index);
		}
		return index >= 0;
	}

	Optional<Hit> selected() {
		int index = table.getSelectionIndex();
		return index >= 0 && index < hits.size() ? Optional.of(hits.get(index)) : Optional.empty();
	}

	/** All that are selected. */
	List<SpokenText> selectedTexts() {
		return Arrays.stream(table.getSelectionIndices()).filter(index -> index < hits.size()).mapToObj(index -> hits.get(index).text())
				.toList();
	}

	List<Hit> shown() {
		return hits;
	}

	Table control() {
		return table;
	}
}
