package io.orgdeck.ui.decks.mapping;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

import io.orgdeck.core.deckmap.DeckMapping.ColumnMapping;
import io.orgdeck.core.deckmap.DeckMapping.SheetMapping;
import io.orgdeck.core.deckmap.Meaning;
import io.orgdeck.core.deckmap.MeaningWords;
import io.orgdeck.core.deckmap.SheetRole;
import io.orgdeck.core.tables.Place;
import io.orgdeck.core.tables.Spreadsheet.Sheet;
import io.orgdeck.core.words.Typed;
import io.orgdeck.model.Values;
import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.WidgetIds;

/** The columns of a sheet, what stands first in each, and what it is taken for; below, what the selected one is to be. */
final class ColumnTable {

	private static final int LONGEST = 120;
	private static final int FIRST = 2;

	private final Consumer<ColumnMapping> whenDecided;
	private final Table table;
	private final Combo meaning;
	private final Text value;
	private final Text label;
	private SheetMapping mapping;
	private List<Meaning> meanings = List.of();
	private boolean showing;

	ColumnTable(Composite parent, Consumer<ColumnMapping> whenDecided) {
		this.whenDecided = whenDecided;
		var box = new Composite(parent, SWT.NONE);
		var layout = new TableColumnLayout();
		box.setLayout(layout);
		Layouts.whole().applyTo(box);
		table = WidgetIds.name(AccessibleName.give(new Table(box, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL), Messages.columns),
				"map.columns");
		table.setHeaderVisible(true);
		column(layout, Messages.column, 2);
		column(layout, Messages.columnHeading, 5);
		column(layout, Messages.columnContents, 8);
		column(layout, Messages.columnMeaning, 5);
		table.addListener(SWT.Selection, event -> showSelected());
		var below = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(6).spacing(Layouts.UNIT, 0).applyTo(below);
		Layouts.wide().applyTo(below);
		Labels.plain(below, Messages.takenAs);
		meaning = WidgetIds.name(AccessibleName.give(new Combo(below, SWT.DROP_DOWN | SWT.READ_ONLY), Messages.takenAs), "map.meaning");
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(meaning);
		meaning.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> decide()));
		Labels.plain(below, Messages.levelNumber);
		value = field(below, "map.level.value", Messages.levelNumber, 6);
		Labels.plain(below, Messages.levelLabel);
		label = field(below, "map.level.label", Messages.levelLabel, 16);
	}

	private void column(TableColumnLayout layout, String heading, int weight) {
		var column = new TableColumn(table, SWT.NONE);
		column.setText(heading);
		layout.setColumnData(column, new ColumnWeightData(weight, true));
	}

	private Text field(Composite parent, String id, String caption, int width) {
		var text = WidgetIds.name(AccessibleName.give(new Text(parent, SWT.BORDER), caption), id);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(width * Layouts.UNIT, SWT.DEFAULT).applyTo(text);
		text.addListener(SWT.FocusOut, event -> decideLevel());
		text.addListener(SWT.DefaultSelection, event -> decideLevel());
		return text;
	}

	/** Shows the columns; the one that was selected stays so. */
	void show(Sheet sheet, SheetMapping shown) {
		int selected = Math.max(0, table.getSelectionIndex());
		boolean same = mapping != null && mapping.name().equals(shown.name());
		mapping = shown;
		meanings = Meaning.on(shown.role());
		table.removeAll();
		for (ColumnMapping column : shown.columns()) {
			var item = new TableItem(table, SWT.NONE);
			item.setText(new String[] { new Place("", "", 1, column.index()).columnLetters(), column.heading(),
					contents(sheet, shown.heading(), column), shown.role() == SheetRole.NOTHING ? "" : MeaningWords.of(column) });
		}
		table.setEnabled(shown.role() != SheetRole.NOTHING);
		meaning.setItems(meanings.stream().map(MeaningWords::of).toArray(String[]::new));
		if (table.getItemCount() > 0) {
			table.select(same ? Math.min(selected, table.getItemCount() - 1) : 0);
		}
		showSelected();
	}

	private static String contents(Sheet sheet, int heading, ColumnMapping column) {
		String all = sheet.rows().stream().filter(row -> row.number() > heading && !row.cell(column.index()).isBlank())
				.filter(row -> column.heading().isEmpty() || !Typed.line(row.cell(column.index()).text()).equals(column.heading()))
				.limit(FIRST).map(row -> Typed.line(row.cell(column.index()).text())).collect(Collectors.joining(" · "));
		return all.length() <= LONGEST ? all : all.substring(0, all.offsetByCodePoints(0, LONGEST - 20)) + " …";
	}

	private Optional<ColumnMapping> selected() {
		int at = table.getSelectionIndex();
		return mapping == null || at < 0 || at >= mapping.columns().size() || mapping.role() == SheetRole.NOTHING ? Optional.empty()
				: Optional.of(mapping.columns().get(at));
	}

	private void showSelected() {
		showing = true;
		Optional<ColumnMapping> column = selected();
		meaning.setEnabled(column.isPresent());
		boolean level = column.filter(one -> one.meaning() == Meaning.LEVEL).isPresent();
		value.setEnabled(level);
		label.setEnabled(level);
		column.ifPresent(one -> meaning.select(meanings.indexOf(one.meaning())));
		value.setText(level ? Values.text(column.get().value()) : "");
		label.setText(level ? column.get().label() : "");
		showing = false;
	}

	private void decide() {
		Meaning chosen = meanings.get(meaning.getSelectionIndex());
		selected().filter(column -> column.meaning() != chosen).ifPresent(
				column -> whenDecided.accept(chosen == Meaning.LEVEL ? column.ofLevel(nextLevel(), column.heading()) : column.as(chosen)));
	}

	/** One above the highest level so far. */
	private double nextLevel() {
		return mapping.of(Meaning.LEVEL).stream().mapToDouble(ColumnMapping::value).max().orElse(0) + 1;
	}

	/** A number that another column has already is not taken. */
	private void decideLevel() {
		Optional<ColumnMapping> column = selected().filter(one -> one.meaning() == Meaning.LEVEL);
		Optional<Double> number = Typed.number(value.getText()).map(Number::doubleValue);
		if (showing || column.isEmpty()) {
			return;
		}
		boolean usable = number.isPresent() && mapping.of(Meaning.LEVEL).stream()
				.noneMatch(other -> other.index() != column.get().index() && other.value() == number.get());
		ColumnMapping decided = column.get().ofLevel(usable ? number.get() : column.get().value(), label.getText().strip());
		if (!decided.equals(column.get())) {
			whenDecided.accept(decided);
		} else {
			showSelected();
		}
	}
}
