package io.orgdeck.ui.parts;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** Columns side by side where there is room for them, otherwise one below the other. */
final class FoldingLayout extends Layout {

	private final int unfolded;
	private final int[] weights;
	private final int columnGap;
	private final int rowGap;

	/**
	 * @param unfolded  from this width in pixels on the columns stand side by side
	 * @param columnGap between columns, in pixels
	 * @param rowGap    between what stands one below the other, in pixels
	 * @param weights   how the columns share the width, one for each child
	 */
	FoldingLayout(int unfolded, int columnGap, int rowGap, int... weights) {
		this.unfolded = unfolded;
		this.columnGap = columnGap;
		this.rowGap = rowGap;
		this.weights = weights.clone();
	}

	@Override
	protected Point computeSize(Composite composite, int widthHint, int heightHint, boolean flushCache) {
		int width = widthHint == SWT.DEFAULT ? natural(composite, flushCache) : widthHint;
		var heights = heights(composite, width, flushCache);
		int height = isFolded(width) ? heights.sum() + rowGap * Math.max(0, composite.getChildren().length - 1) : heights.max().orElse(0);
		return new Point(width, heightHint == SWT.DEFAULT ? height : heightHint);
	}

	/** The width of the widest child: folded, that is enough. */
	private static int natural(Composite composite, boolean flushCache) {
		return Arrays.stream(composite.getChildren()).mapToInt(child -> child.computeSize(SWT.DEFAULT, SWT.DEFAULT, flushCache).x).max()
				.orElse(0);
	}

	private IntStream heights(Composite composite, int width, boolean flushCache) {
		var children = composite.getChildren();
		return IntStream.range(0, children.length)
				.map(i -> children[i].computeSize(isFolded(width) ? width : width(i, width), SWT.DEFAULT, flushCache).y);
	}

	private boolean isFolded(int width) {
		return width < unfolded;
	}

	private int width(int column, int whole) {
		return (whole - columnGap * (weights.length - 1)) * weights[column] / Arrays.stream(weights).sum();
	}

	@Override
	protected void layout(Composite composite, boolean flushCache) {
		var area = composite.getClientArea();
		var children = composite.getChildren();
		int x = area.x;
		int y = area.y;
		for (int i = 0; i < children.length; i++) {
			if (isFolded(area.width)) {
				int height = children[i].computeSize(area.width, SWT.DEFAULT, flushCache).y;
				children[i].setBounds(area.x, y, area.width, height);
				y += height + rowGap;
			} else {
				int width = width(i, area.width);
				children[i].setBounds(x, area.y, width, area.height);
				x += width + columnGap;
			}
		}
	}

	@Override
	protected boolean flushCache(Control control) {
		return true;
	}
}
