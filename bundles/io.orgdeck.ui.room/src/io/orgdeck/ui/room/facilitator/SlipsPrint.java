package io.orgdeck.ui.room.facilitator;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.printing.Printer;

import io.orgdeck.core.ballot.Pass;

/** Slips to cut apart and draw from a hat: on each its name, the group and a code, in two columns. */
final class SlipsPrint {

	private static final String TYPEFACE = "Sans";
	private static final int COLUMNS = 2;
	private static final double MARGIN_INCHES = 0.5;
	private static final double SLIP_INCHES = 1.6;
	private static final double INSET_INCHES = 0.2;

	private final List<Pass> passes;

	SlipsPrint(List<Pass> passes) {
		this.passes = List.copyOf(passes);
	}

	/** A code as it is read out: in two halves. */
	static String readable(String code) {
		return code.substring(0, code.length() / 2) + " " + code.substring(code.length() / 2);
	}

	void print(Printer printer) {
		if (!printer.startJob(Messages.slipsTitle)) {
			return;
		}
		var gc = new GC(printer);
		var plain = new Font(printer, TYPEFACE, 9, SWT.NORMAL);
		var strong = new Font(printer, TYPEFACE, 18, SWT.BOLD);
		try {
			Rectangle area = area(printer);
			int tall = (int) (SLIP_INCHES * printer.getDPI().y);
			int rows = Math.max(1, area.height / tall);
			for (int i = 0; i < passes.size(); i++) {
				int place = i % (rows * COLUMNS);
				if (place == 0 && !printer.startPage()) {
					printer.cancelJob();
					return;
				}
				int wide = area.width / COLUMNS;
				slip(gc, passes.get(i), new Rectangle(area.x + place % COLUMNS * wide, area.y + place / COLUMNS * tall, wide, tall), plain,
						strong, (int) (INSET_INCHES * printer.getDPI().x));
				if (place == rows * COLUMNS - 1 || i == passes.size() - 1) {
					printer.endPage();
				}
			}
			printer.endJob();
		} finally {
			plain.dispose();
			strong.dispose();
			gc.dispose();
		}
	}

	private static Rectangle area(Printer printer) {
		Rectangle paper = printer.getClientArea();
		int x = (int) (MARGIN_INCHES * printer.getDPI().x);
		int y = (int) (MARGIN_INCHES * printer.getDPI().y);
		return new Rectangle(paper.x + x, paper.y + y, paper.width - 2 * x, paper.height - 2 * y);
	}

	private static void slip(GC gc, Pass pass, Rectangle place, Font plain, Font strong, int inset) {
		gc.setLineStyle(SWT.LINE_DASH);
		gc.drawRectangle(place);
		int y = place.y + inset;
		String whose = pass.voter().group().isEmpty() ? pass.voter().name() : pass.voter().name() + " · " + pass.voter().group();
		y += words(gc, whose, plain, place.x + inset, y, place.width - 2 * inset);
		y += words(gc, readable(pass.code()), strong, place.x + inset, y, place.width - 2 * inset);
		words(gc, Messages.slipsHint, plain, place.x + inset, y, place.width - 2 * inset);
	}

	private static int words(GC gc, String words, Font font, int x, int y, int width) {
		var layout = new TextLayout(gc.getDevice());
		try {
			layout.setFont(font);
			layout.setText(words);
			layout.setWidth(Math.max(1, width));
			layout.draw(gc, x, y);
			return layout.getBounds().height;
		} finally {
			layout.dispose();
		}
	}
}
