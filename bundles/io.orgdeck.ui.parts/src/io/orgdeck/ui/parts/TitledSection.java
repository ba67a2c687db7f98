package io.orgdeck.ui.parts;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** A part of a page: a heading with a few tools at its right, and what it is about below. */
public final class TitledSection {

	private final Composite body;
	private final Composite head;
	private ToolStrip tools;

	public TitledSection(Composite parent, String heading) {
		var all = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, Layouts.UNIT).applyTo(all);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(all);
		head = new Composite(all, SWT.NONE);
		head.setLayout(new HeadLayout());
		Layouts.wide().applyTo(head);
		Labels.heading(head, heading).setLayoutData(null);
		body = new Composite(all, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(2 * Layouts.UNIT, Layouts.UNIT).applyTo(body);
		Layouts.whole().applyTo(body);
	}

	/** Where the content goes: a grid of one column. */
	public Composite body() {
		return body;
	}

	/** Heading and content together. */
	public Control control() {
		return body.getParent();
	}

	/** The tools at the right of the heading, or below it where there is no room for both. */
	public ToolStrip tools() {
		if (tools == null) {
			tools = new ToolStrip(head);
		}
		return tools;
	}

	/** Keeps the heading whole: in a narrow column the arrows of the tools would stand on it. */
	private static final class HeadLayout extends Layout {

		private static final int ROW = 4 * Layouts.UNIT;
		private static final int BETWEEN = Layouts.UNIT;

		@Override
		protected Point computeSize(Composite head, int width, int height, boolean flush) {
			var heading = wanted(head, 0, flush);
			var tools = wanted(head, 1, flush);
			int both = both(heading, tools);
			return width == SWT.DEFAULT || both <= width ? new Point(width == SWT.DEFAULT ? both : width, Math.max(ROW, heading.y))
					: new Point(width, Math.max(ROW, heading.y) + tools.y);
		}

		@Override
		protected void layout(Composite head, boolean flush) {
			var area = head.getClientArea();
			var heading = wanted(head, 0, flush);
			var tools = wanted(head, 1, flush);
			boolean beside = both(heading, tools) <= area.width;
			int row = beside ? area.height : Math.max(ROW, heading.y);
			var children = head.getChildren();
			int room = beside && children.length > 1 ? area.width - tools.x - BETWEEN : area.width;
			children[0].setBounds(area.x, area.y + (row - heading.y) / 2, Math.max(0, room), heading.y);
			if (children.length > 1) {
				int x = beside ? area.width - tools.x : 0;
				children[1].setBounds(area.x + x, area.y + (beside ? (row - tools.y) / 2 : row), Math.min(tools.x, area.width), tools.y);
			}
		}

		private static int both(Point heading, Point tools) {
			return heading.x + (tools.x == 0 ? 0 : BETWEEN + tools.x);
		}

		private static Point wanted(Composite head, int child, boolean flush) {
			var children = head.getChildren();
			return child < children.length ? children[child].computeSize(SWT.DEFAULT, SWT.DEFAULT, flush) : new Point(0, 0);
		}
	}
}
