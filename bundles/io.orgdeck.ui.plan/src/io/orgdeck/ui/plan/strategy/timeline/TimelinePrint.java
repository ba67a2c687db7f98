package io.orgdeck.ui.plan.strategy.timeline;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;

import io.orgdeck.core.planning.TimelineRow;
import io.orgdeck.core.planning.TimelineSheet;
import io.orgdeck.ui.parts.Drawing;
import io.orgdeck.ui.parts.Figures;
import io.orgdeck.ui.parts.Palette;

/** The timeline on paper: all of its time across the sheet, on as many sheets as its rows need, on paper of any size. */
final class TimelinePrint {

	private static final String TYPEFACE = "Sans";
	private static final int POINTS = 8;
	private static final double MARGIN_INCHES = 0.5;
	private static final int NAME_OF_STEP = 10;
	private static final int BESIDE_LAST_BAR = 16;

	private final List<TimelineRow> rows;
	private final LocalDate today;
	private final String title;

	/** @param title stands at the head of every sheet and names the job */
	TimelinePrint(List<TimelineRow> rows, LocalDate today, String title) {
		this.rows = rows;
		this.today = today;
		this.title = title;
	}

	/** @return whether the printer took all of it */
	boolean print(Printer printer) {
		if (!printer.startJob(title)) {
			return false;
		}
		var gc = new GC(printer);
		var plain = new Font(printer, TYPEFACE, POINTS, SWT.NORMAL);
		var strong = new Font(printer, TYPEFACE, POINTS, SWT.BOLD);
		try {
			gc.setFont(plain);
			boolean whole = printSheets(printer, gc, new Type(plain, strong));
			if (whole) {
				printer.endJob();
			} else {
				printer.cancelJob();
			}
			return whole;
		} finally {
			strong.dispose();
			plain.dispose();
			gc.dispose();
		}
	}

	private record Type(Font plain, Font strong) {
	}

	private boolean printSheets(Printer printer, GC gc, Type type) {
		var area = area(printer);
		int line = gc.getFontMetrics().getHeight();
		var measures = TimelineMeasures.onPaper(line, area.width);
		int head = line + 2 * measures.unit();
		var span = TimelineSpan.fitted(rows, today, area.width - measures.names(), BESIDE_LAST_BAR * measures.unit(),
				NAME_OF_STEP * measures.unit());
		int most = (area.height - head - measures.scale()) / measures.rowHeight();
		return TimelineSheet.of(rows, most).stream().filter(sheet -> isWanted(sheet, printer.getPrinterData()))
				.allMatch(sheet -> {
					boolean begun = printer.startPage();
					if (begun) {
						paintHead(gc, area, sheet, type);
						var layout = new TimelineLayout(sheet.rows(), span, measures);
						new TimelinePainter(gc, Palette.ofPaper(), layout, today, type.plain(), type.strong()).paint(
								new Rectangle(area.x, area.y + head, area.width, measures.scale() + layout.height()), 0, 0,
								TimelinePainter.State.NONE);
						printer.endPage();
					}
					return begun;
				});
	}

	private static boolean isWanted(TimelineSheet sheet, PrinterData asked) {
		return asked.scope != PrinterData.PAGE_RANGE || sheet.number() >= asked.startPage && sheet.number() <= asked.endPage;
	}

	/** The part of the paper inside the margins, as far as the printer reaches it. */
	private static Rectangle area(Printer printer) {
		var dpi = printer.getDPI();
		int across = (int) (MARGIN_INCHES * dpi.x);
		int down = (int) (MARGIN_INCHES * dpi.y);
		var paper = printer.computeTrim(0, 0, 0, 0);
		var bounds = printer.getBounds();
		return new Rectangle(paper.x + across, paper.y + down, bounds.width - 2 * across, bounds.height - 2 * down)
				.intersection(printer.getClientArea());
	}

	private void paintHead(GC gc, Rectangle area, TimelineSheet sheet, Type type) {
		var ink = Palette.ofPaper();
		gc.setFont(type.plain());
		gc.setForeground(ink.quiet());
		var page = NLS.bind(Messages.printedPage, new Object[] { Figures.day(today), sheet.number(), sheet.count() });
		int width = gc.textExtent(page).x;
		gc.drawText(page, area.x + area.width - width, area.y, true);
		gc.setFont(type.strong());
		gc.setForeground(ink.text());
		Drawing.line(gc, title, area.x, area.y, area.width - 2 * width);
	}
}
