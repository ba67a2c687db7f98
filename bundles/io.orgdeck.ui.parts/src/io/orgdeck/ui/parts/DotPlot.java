package io.orgdeck.ui.parts;

import java.util.List;
import java.util.OptionalDouble;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import io.orgdeck.core.scoring.Distribution;
import io.orgdeck.core.scoring.Summary;

/**
 * Votes as dots above the levels of their scale, with the quartiles as a line and the median as a tick below. Where there
 * are too many votes for dots, a bar with a number stands instead. Readable without colour.
 */
public final class DotPlot {

	private static final int SMALLEST_FOOT = 7;
	private static final int GAP = 2;
	private static final int LARGEST_DOT = 10;
	private static final int SMALLEST_DOT = 4;

	private final GC gc;
	private final Palette palette;
	private final int largestDot;
	/** Height of the strip for median and quartiles. */
	private final int foot;

	public DotPlot(GC gc, Palette palette) {
		this(gc, palette, LARGEST_DOT);
	}

	/** @param largestDot width of a dot in pixels where there is room for all */
	public DotPlot(GC gc, Palette palette, int largestDot) {
		this.gc = gc;
		this.palette = palette;
		this.largestDot = largestDot;
		foot = Math.max(SMALLEST_FOOT, largestDot / 2);
	}

	/** What stands below the levels. */
	public enum Labels {
		NONE, NUMBERS,
		/** Their names below the numbers, if there is room for all of them. */
		NAMES
	}

	/** Paints a distribution. */
	public void paint(Distribution votes, Summary summary, Rectangle box, Labels labels) {
		int levels = votes.scale().size();
		if (levels == 0) {
			return;
		}
		gc.setAntialias(SWT.ON);
		double step = (double) box.width / levels;
		boolean names = labels == Labels.NAMES && votes.scale().steps().stream().allMatch(one -> gc.textExtent(one.label()).x < step - GAP);
		int line = gc.getFontMetrics().getHeight();
		int baseline = box.y + box.height - foot - (labels == Labels.NONE ? 0 : names ? 2 * line : line);
		int dot = dotSize(votes.counts(), (int) step - 2 * GAP, baseline - box.y);
		gc.setForeground(palette.line());
		gc.drawLine(box.x, baseline, box.x + box.width, baseline);
		for (int i = 0; i < levels; i++) {
			var column = new Rectangle(box.x + (int) Math.round(i * step), box.y, (int) step, baseline - box.y);
			paintColumn(votes.counts().get(i), column, dot, votes.atMode());
			var level = votes.scale().steps().get(i);
			gc.setForeground(palette.quiet());
			if (labels != Labels.NONE) {
				Drawing.centred(gc, level.number(), new Rectangle(column.x, baseline + foot, column.width, line));
			}
			if (names) {
				Drawing.centred(gc, level.label(), new Rectangle(column.x, baseline + foot + line, column.width, line));
			}
		}
		paintSummary(votes, summary, box, baseline, step);
	}

	/** The largest dots with which every column finds room; 0 when there is no such size. */
	private int dotSize(List<Integer> counts, int width, int height) {
		int most = counts.stream().mapToInt(Integer::intValue).max().orElse(0);
		for (int size = largestDot; size >= SMALLEST_DOT; size--) {
			int perRow = Math.max(1, width / (size + GAP));
			int rows = height / (size + GAP);
			if (perRow * rows >= most) {
				return size;
			}
		}
		return 0;
	}

	private void paintColumn(int count, Rectangle column, int dot, int most) {
		if (count == 0) {
			return;
		}
		gc.setBackground(palette.accent());
		if (dot == 0) {
			int height = Math.max(GAP, (column.height - gc.getFontMetrics().getHeight()) * count / Math.max(1, most));
			gc.fillRectangle(column.x + GAP, column.y + column.height - height, column.width - 2 * GAP, height);
			gc.setForeground(palette.text());
			Drawing.centred(gc, String.valueOf(count), new Rectangle(column.x,
					column.y + column.height - height - gc.getFontMetrics().getHeight(), column.width, gc.getFontMetrics().getHeight()));
			return;
		}
		int pitch = dot + GAP;
		int perRow = Math.min(count, Math.max(1, (column.width - 2 * GAP) / pitch));
		for (int i = 0; i < count; i++) {
			int inThisRow = Math.min(perRow, count - i / perRow * perRow);
			int x = column.x + (column.width - inThisRow * pitch) / 2 + i % perRow * pitch;
			int y = column.y + column.height - (i / perRow + 1) * pitch;
			gc.fillOval(x, y, dot, dot);
		}
	}

	private void paintSummary(Distribution votes, Summary summary, Rectangle box, int baseline, double step) {
		if (summary.median().isEmpty() || !votes.scale().hasRange()) {
			return;
		}
		gc.setForeground(palette.text());
		gc.setBackground(palette.text());
		int y = baseline + foot / 2;
		gc.setLineWidth(Math.max(1, foot / 8));
		gc.drawLine(place(summary.q1(), votes, box, step), y, place(summary.q3(), votes, box, step), y);
		gc.setLineWidth(1);
		int median = place(summary.median(), votes, box, step);
		gc.fillPolygon(new int[] { median, baseline + 1, median - foot / 2 - 1, baseline + foot, median + foot / 2 + 1, baseline + foot });
	}

	/** Where a value of the scale stands: above its level, between levels in proportion. */
	private static int place(OptionalDouble value, Distribution votes, Rectangle box, double step) {
		var steps = votes.scale().steps();
		double wanted = value.orElse(steps.getFirst().value());
		int below = 0;
		while (below < steps.size() - 2 && steps.get(below + 1).value() <= wanted) {
			below++;
		}
		double span = steps.get(below + 1).value() - steps.get(below).value();
		double position = below + (span == 0 ? 0 : (wanted - steps.get(below).value()) / span);
		return box.x + (int) Math.round((position + 0.5) * step);
	}
}
