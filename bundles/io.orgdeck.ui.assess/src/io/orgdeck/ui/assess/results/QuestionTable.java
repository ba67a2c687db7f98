package io.orgdeck.ui.assess.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableColumn;

import io.orgdeck.core.scoring.AgreementWord;
import io.orgdeck.core.scoring.QuestionScore;
import io.orgdeck.core.words.Names;
import io.orgdeck.core.words.Words;
import io.orgdeck.model.deck.Question;
import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.ChartMenu;
import io.orgdeck.ui.parts.DotPlot;
import io.orgdeck.ui.parts.Figures;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.Palette;
import io.orgdeck.ui.parts.WidgetIds;

/** A row for each question: how the votes spread, what they come to, how far they agree. */
final class QuestionTable {

	private static final int ROW_HEIGHT = 5 * Layouts.UNIT;
	private static final int PLOT_COLUMN = 1;

	private final TableViewer viewer;
	private final TableColumnLayout columns = new TableColumnLayout();
	private final List<TableColumn> targets = new ArrayList<>();
	private TableColumn change;
	private boolean inFigures;
	private List<QuestionRow> rows = List.of();

	QuestionTable(Composite parent, Consumer<QuestionRow> whenSelected, Runnable whenOpened) {
		var box = new Composite(parent, SWT.NONE);
		box.setLayout(columns);
		Layouts.whole().hint(SWT.DEFAULT, 45 * Layouts.UNIT).applyTo(box);
		viewer = new TableViewer(box, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
		var table = WidgetIds.name(AccessibleName.give(viewer.getTable(), Messages.question), "results.questions");
		table.setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		column(Messages.question, new ColumnWeightData(6, 20 * Layouts.UNIT), row -> Names.onScreen().label(row.question()));
		column(Messages.spread, new ColumnPixelData(23 * Layouts.UNIT),
				row -> inFigures ? row.shown().map(QuestionTable::counts).orElse("") : "");
		column(Messages.median, new ColumnPixelData(9 * Layouts.UNIT), shown(score -> Figures.level(score.median(), score.question())));
		column(Messages.agreement, new ColumnPixelData(12 * Layouts.UNIT),
				shown(score -> score.agreement().isPresent() ? Labels.sentenceCase(AgreementWord.label(score.agreement())) : Figures.NONE));
		column(Messages.shift, new ColumnPixelData(8 * Layouts.UNIT),
				shown(QuestionTable::shift));
		column(Messages.votes, new ColumnPixelData(8 * Layouts.UNIT), shown(score -> String.valueOf(score.n())));
		column(Messages.evidence, new ColumnPixelData(13 * Layouts.UNIT), row -> Labels.sentenceCase(Words.onScreen().of(row.evidence())));
		table.addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, ROW_HEIGHT));
		table.addListener(SWT.PaintItem, this::paintSpread);
		viewer.addSelectionChangedListener(event -> whenSelected.accept((QuestionRow) viewer.getStructuredSelection().getFirstElement()));
		viewer.addOpenListener(event -> whenOpened.run());
		new ChartMenu(table, this::asText);
	}

	private TableColumn column(String heading, ColumnLayoutData width, Function<QuestionRow, String> text) {
		var column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(heading);
		columns.setColumnData(column.getColumn(), width);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> text.apply((QuestionRow) row)));
		return column.getColumn();
	}

	private static Function<QuestionRow, String> shown(Function<QuestionScore, String> text) {
		return row -> row.shown().map(text).orElse(Messages.withheld);
	}

	private void paintSpread(Event event) {
		if (event.index != PLOT_COLUMN || inFigures) {
			return;
		}
		var row = (QuestionRow) event.item.getData();
		row.shown().filter(shown -> shown.n() > 0).ifPresent(shown -> {
			var box = new Rectangle(event.x + Layouts.UNIT, event.y + 2,
					viewer.getTable().getColumn(PLOT_COLUMN).getWidth() - 2 * Layouts.UNIT,
					Math.max(event.height, ROW_HEIGHT) - 4);
			boolean selected = (event.detail & SWT.SELECTED) != 0;
			var palette = selected ? Palette.ofSelection(viewer.getTable()) : Palette.of(viewer.getTable());
			new DotPlot(event.gc, palette).paint(shown.distribution(), shown.summary(), box, DotPlot.Labels.NONE);
		});
	}

	void show(List<QuestionRow> now) {
		var before = selected().map(QuestionRow::question);
		rows = now;
		viewer.setInput(now);
		showTargets(now.stream().anyMatch(row -> row.target().isPresent()));
		showChange(now.stream().anyMatch(row -> row.change().isPresent()));
		now.stream().filter(row -> before.isEmpty() || row.question() == before.get()).findFirst()
				.ifPresent(row -> viewer.setSelection(new StructuredSelection(row)));
	}

	/** What is to be reached stands in the table where that is said of any question. */
	private void showTargets(boolean any) {
		if (any == !targets.isEmpty()) {
			return;
		}
		if (any) {
			targets.add(column(Messages.target, new ColumnPixelData(7 * Layouts.UNIT), row -> target(row)));
			targets.add(column(Messages.gap, new ColumnPixelData(8 * Layouts.UNIT), QuestionRow::gap));
			viewer.refresh();
		} else {
			targets.forEach(TableColumn::dispose);
			targets.clear();
		}
		viewer.getTable().getParent().layout();
	}

	private static String target(QuestionRow row) {
		return row.target().isPresent() ? Figures.level(row.target(), row.question()) : "";
	}

	/** The last column is there only while the assessment is compared with an earlier one. */
	private void showChange(boolean comparing) {
		if (comparing == (change != null)) {
			return;
		}
		if (comparing) {
			change = column(Messages.change, new ColumnPixelData(14 * Layouts.UNIT), row -> row.change().orElse(""));
			viewer.refresh();
		} else {
			change.dispose();
			change = null;
		}
		viewer.getTable().getParent().layout();
	}

	/** Shows the spread as a count for each level, lowest first, instead of dots; or as dots again. */
	void showFigures(boolean figures) {
		inFigures = figures;
		viewer.refresh();
	}

	void select(Question question) {
		rows.stream().filter(row -> row.question() == question).findFirst()
				.ifPresent(row -> viewer.setSelection(new StructuredSelection(row), true));
	}

	void setFocus() {
		viewer.getTable().setFocus();
	}

	private static String counts(QuestionScore score) {
		return score.isAsked() ? score.distribution().counts().stream().map(String::valueOf).collect(Collectors.joining("  ·  ")) : "";
	}

	private static String shift(QuestionScore score) {
		return score.shift().isPresent() ? Figures.shift(score.shift().getAsDouble(), score.question()) : "";
	}

	Optional<QuestionRow> selected() {
		return Optional.ofNullable((QuestionRow) viewer.getStructuredSelection().getFirstElement());
	}

	/** What the table shows, with tabs, for a spreadsheet; the spread as a count for each level. */
	private String asText() {
		var text = new StringJoiner("\n");
		text.add(String.join("\t", Messages.question, Messages.spread, Messages.median, Messages.agreement, Messages.shift,
				Messages.votes, Messages.evidence, Messages.target, Messages.gap, Messages.change));
		for (var row : rows) {
			text.add(row.shown()
					.map(shown -> String.join("\t", Names.onScreen().label(row.question()), shown.distribution().counts().toString(),
							Figures.level(shown.median(), shown.question()), AgreementWord.label(shown.agreement()), shift(shown),
							String.valueOf(shown.n()),
							Words.onScreen().of(row.evidence()), target(row), row.gap(), row.change().orElse("")))
					.orElse(Names.onScreen().label(row.question()) + "\t" + Messages.withheld));
		}
		return text.toString();
	}
}
