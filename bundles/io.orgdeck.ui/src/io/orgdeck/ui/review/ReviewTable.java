package io.orgdeck.ui.review;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.LazyRows;
import io.orgdeck.ui.parts.WidgetIds;

/** The lines of a review. It draws only those that are seen, so that a hundred thousand are no burden. */
final class ReviewTable {

	private Review review;
	private final Table table;
	private List<ReviewLine> shown = List.of();

	/** @param changed told when the selection or a decision has changed */
	ReviewTable(Composite parent, Review review, ReviewWords words, Runnable changed) {
		this.review = review;
		var box = new Composite(parent, SWT.NONE);
		var layout = new TableColumnLayout();
		box.setLayout(layout);
		Layouts.whole().hint(115 * Layouts.UNIT, 34 * Layouts.UNIT).applyTo(box);
		table = WidgetIds.name(new Table(box, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI | SWT.VIRTUAL), words.id() + ".lines");
		AccessibleName.give(table, Messages.what);
		table.setHeaderVisible(true);
		column(layout, Messages.kind, 3);
		column(layout, Messages.what, 8);
		column(layout, Messages.mine, 5);
		column(layout, words.theirs(), 5);
		column(layout, Messages.stands, 3);
		LazyRows.fill(table, () -> shown, this::fill);
		table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
		table.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.character == ' ') {
				toggle();
				changed.run();
				event.doit = false;
			}
		}));
		table.addMouseListener(MouseListener.mouseDoubleClickAdapter(event -> {
			toggle();
			changed.run();
		}));
	}

	private void column(TableColumnLayout layout, String heading, int weight) {
		var column = new TableColumn(table, SWT.NONE);
		column.setText(heading);
		layout.setColumnData(column, new ColumnWeightData(weight, 8 * Layouts.UNIT, true));
	}

	/** Takes another review; its lines are shown when they are asked for. */
	void take(Review other) {
		review = other;
	}

	void show(List<ReviewLine> lines) {
		shown = lines;
		table.setItemCount(lines.size());
		table.clearAll();
		if (!lines.isEmpty()) {
			table.setSelection(0);
		}
	}

	List<ReviewLine> selected() {
		return IntStream.of(table.getSelectionIndices()).mapToObj(shown::get).toList();
	}

	/** Lets what comes in stand for the lines, or what is there. */
	void take(List<ReviewLine> lines, boolean theirs) {
		review.take(lines, theirs);
		table.clearAll();
	}

	private void toggle() {
		List<ReviewLine> choices = selected().stream().filter(ReviewLine::choice).toList();
		boolean allTaken = choices.stream().allMatch(line -> review.isTaken(line.source()));
		take(choices, !allTaken);
	}

	boolean setFocus() {
		return table.setFocus();
	}

	private void fill(TableItem item, ReviewLine line) {
		String stands = !line.choice() ? "" : review.isTaken(line.source()) ? Messages.theirsStands : Messages.mineStands;
		item.setText(new String[] { line.kind(), oneLine(line.what()), oneLine(line.mine()), oneLine(line.theirs()), stands });
	}

	private static String oneLine(String text) {
		return text.replaceAll("\\s+", " ");
	}
}
