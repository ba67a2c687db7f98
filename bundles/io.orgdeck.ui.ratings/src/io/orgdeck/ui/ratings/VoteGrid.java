package io.orgdeck.ui.ratings;

import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;

import io.orgdeck.ui.parts.Fonts;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.Palette;

/** The grid of votes. It knows how to show, scroll and select; what keys mean for votes is up to its listener. */
final class VoteGrid extends Canvas {

	/** Told what the user does in the grid. */
	interface Listener {

		/** Another cell has the focus, or more cells are selected. */
		void selected(CellRange range);

		/** A sign was typed. */
		void typed(char sign);

		void cleared();

		/** Enter, F2 or a double click: the user wants to say more about the vote. */
		void opened();
	}

	private static final int NARROWEST_NAMES = 16 * Layouts.UNIT;
	private static final int WIDEST_NAMES = 30 * Layouts.UNIT;

	private final GridAccessibility accessibility = new GridAccessibility(this);
	private RatingSheet sheet;
	private CellRange selection = CellRange.START;
	private Listener listener;
	private int namesWidth = NARROWEST_NAMES;
	private boolean dragging;

	VoteGrid(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.H_SCROLL | SWT.V_SCROLL | SWT.NO_BACKGROUND);
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.Resize, event -> updateBars());
		addListener(SWT.KeyDown, this::keyPressed);
		addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
				|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		addListener(SWT.MouseDown, this::mousePressed);
		addListener(SWT.MouseMove, this::mouseMoved);
		addListener(SWT.MouseUp, event -> dragging = false);
		addListener(SWT.MouseDoubleClick, event -> {
			if (metrics().rowAt(event.y) >= 0) {
				listener.opened();
			}
		});
		addListener(SWT.FocusIn, event -> {
			redraw();
			accessibility.focusMoved();
		});
		addListener(SWT.FocusOut, event -> redraw());
		getVerticalBar().addListener(SWT.Selection, event -> redraw());
		getHorizontalBar().addListener(SWT.Selection, event -> redraw());
	}

	void setListener(Listener listener) {
		this.listener = listener;
	}

	/** Shows other votes, keeping the place as far as it goes. */
	void show(RatingSheet votes) {
		sheet = votes;
		setToolTipText(null);
		selection = selection.within(votes.rows().size(), votes.columns().size());
		measureNames();
		updateBars();
		accessibility.changed();
	}

	CellRange selection() {
		return selection;
	}

	/** Moves the focus to a cell and brings it into view. */
	void select(CellRange range) {
		selection = range.within(sheet.rows().size(), sheet.columns().size());
		var metrics = metrics();
		getHorizontalBar().setSelection(metrics.scrollXFor(selection.column()));
		getVerticalBar().setSelection(metrics.scrollYFor(selection.row()));
		redraw();
		listener.selected(selection);
		accessibility.focusMoved();
	}

	/** Moves the focus by some rows and columns, not beyond the edges. */
	void move(int rows, int columns) {
		go(rows, columns, false);
	}

	private void paint(GC gc) {
		if (sheet != null) {
			gc.setAntialias(SWT.ON);
			new GridPainter(gc, metrics(), sheet, selection, isFocusControl(), Palette.of(this), Fonts.strong(this), Fonts.small(this))
					.paint();
		}
	}

	GridMetrics metrics() {
		var area = getClientArea();
		return new GridMetrics(area.width, area.height, sheet.rows().size(), sheet.columns().size(), namesWidth,
				getHorizontalBar().getSelection(), getVerticalBar().getSelection());
	}

	private void measureNames() {
		var gc = new GC(this);
		gc.setFont(Fonts.strong(this));
		int widest = sheet.rows().stream().limit(500).map(participant -> Objects.requireNonNullElse(participant.getName(), ""))
				.mapToInt(name -> gc.textExtent(name).x).max().orElse(0);
		gc.dispose();
		namesWidth = Math.clamp(widest + 7L * Layouts.UNIT, NARROWEST_NAMES, WIDEST_NAMES);
	}

	private void updateBars() {
		if (sheet != null) {
			var metrics = metrics();
			update(getHorizontalBar(), metrics.cells().width, metrics.furthestX(), GridMetrics.COLUMN_WIDTH);
			update(getVerticalBar(), metrics.cells().height, metrics.furthestY(), GridMetrics.ROW_HEIGHT);
			redraw();
		}
	}

	private static void update(ScrollBar bar, int visible, int furthest, int step) {
		bar.setVisible(furthest > 0);
		bar.setValues(Math.min(bar.getSelection(), furthest), 0, Math.max(1, furthest + visible), Math.max(1, visible), step,
				Math.max(step, visible - step));
	}

	private int lastRow() {
		return Math.max(0, sheet.rows().size() - 1);
	}

	private int lastColumn() {
		return Math.max(0, sheet.columns().size() - 1);
	}

	private void mousePressed(Event event) {
		setFocus();
		var metrics = metrics();
		int row = metrics.rowAt(event.y);
		int column = metrics.columnAt(event.x);
		if (event.button == 1 && row >= 0 && column >= 0) {
			dragging = true;
			select(selection.moved(row, column, (event.stateMask & SWT.SHIFT) != 0));
		}
	}

	private void mouseMoved(Event event) {
		if (sheet == null || sheet.isEmpty()) {
			return;
		}
		var metrics = metrics();
		int row = metrics.rowAt(event.y);
		int column = metrics.columnAt(event.x);
		if (dragging && row >= 0 && column >= 0 && !selection.hasFocus(row, column)) {
			select(selection.moved(row, column, true));
		}
		var hint = column < 0 ? null : row >= 0 ? words(row, column) : headingWords(column);
		if (!Objects.equals(hint, getToolTipText())) {
			setToolTipText(hint);
		}
	}

	private void keyPressed(Event event) {
		if (sheet == null || sheet.isEmpty()) {
			return;
		}
		boolean extend = (event.stateMask & SWT.SHIFT) != 0;
		boolean far = (event.stateMask & SWT.MOD1) != 0;
		int page = Math.max(1, metrics().cells().height / GridMetrics.ROW_HEIGHT - 1);
		switch (event.keyCode) {
			case SWT.ARROW_DOWN -> go(far ? lastRow() : 1, 0, extend);
			case SWT.ARROW_UP -> go(far ? -lastRow() : -1, 0, extend);
			case SWT.ARROW_RIGHT -> go(0, far ? lastColumn() : 1, extend);
			case SWT.ARROW_LEFT -> go(0, far ? -lastColumn() : -1, extend);
			case SWT.PAGE_DOWN -> go(page, 0, extend);
			case SWT.PAGE_UP -> go(-page, 0, extend);
			case SWT.HOME -> go(far ? -lastRow() : 0, -lastColumn(), extend);
			case SWT.END -> go(far ? lastRow() : 0, lastColumn(), extend);
			case SWT.CR, SWT.KEYPAD_CR, SWT.F2 -> listener.opened();
			case SWT.DEL, SWT.BS -> listener.cleared();
			default -> {
				if (event.character > ' ' && (event.stateMask & (SWT.MOD1 | SWT.ALT)) == 0) {
					listener.typed(event.character);
				}
			}
		}
	}

	private void go(int rows, int columns, boolean extend) {
		select(selection.moved(Math.clamp(selection.row() + rows, 0, lastRow()), Math.clamp(selection.column() + columns, 0, lastColumn()),
				extend));
	}

	/** The question of a column, of whom it is asked, and what was remarked on it. */
	String headingWords(int column) {
		return sheet.headingWords(column);
	}

	/** What stands in a cell, in words. */
	String words(int row, int column) {
		return sheet.words(row, column);
	}

	/** Who the participant of a row is, in words. */
	String nameWords(int row) {
		return Objects.requireNonNullElse(sheet.rows().get(row).getName(), "");
	}

	RatingSheet sheet() {
		return sheet;
	}

	GridAccessibility accessibility() {
		return accessibility;
	}
}
