package io.orgdeck.ui.plan.programme;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import io.orgdeck.core.planning.Programme.Entry;
import io.orgdeck.core.planning.Standing;
import io.orgdeck.ui.parts.Drawing;
import io.orgdeck.ui.parts.Figures;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.Palette;
import io.orgdeck.ui.plan.programme.ProgrammeLayout.Card;
import io.orgdeck.ui.plan.programme.ProgrammeLayout.Month;

/** Paints the programme. How a session stands is told by a word and a sign; colour only repeats it. */
final class ProgrammePainter {

	private static final int ROUND = Layouts.UNIT;
	private static final int EDGE = 4;
	private static final int TITLE_LINES = 2;

	private final GC gc;
	private final Palette palette;
	private final Font plain;
	private final Font strong;

	ProgrammePainter(GC gc, Palette palette, Font plain, Font strong) {
		this.gc = gc;
		this.palette = palette;
		this.plain = plain;
		this.strong = strong;
	}

	/**
	 * @param chosen  the session that is selected, or null
	 * @param focused whether keys go to it
	 */
	void paint(ProgrammeLayout layout, LocalDate today, Entry chosen, boolean focused) {
		gc.setAntialias(SWT.ON);
		paintMonths(layout);
		paintToday(layout, today);
		gc.setFont(strong);
		gc.setForeground(palette.text());
		layout.headings().forEach(heading -> Drawing.line(gc, heading.text(), heading.box().x, heading.box().y, heading.box().width));
		var seen = gc.getClipping();
		layout.cards().stream().filter(card -> seen.intersects(card.box()))
				.forEach(card -> paint(card, layout.lineHeight(), card.entry() == chosen, focused));
	}

	/** Where a card that is dragged would stand. @param box where it stood */
	void paintTarget(ProgrammeLayout layout, LocalDate day, Rectangle box) {
		int x = layout.x(day);
		gc.setForeground(palette.accent());
		gc.setLineWidth(2);
		gc.drawRoundRectangle(x, box.y, box.width, box.height, ROUND, ROUND);
		gc.setLineWidth(1);
		gc.setFont(strong);
		var words = Figures.day(day);
		var size = gc.textExtent(words);
		gc.setBackground(palette.background());
		gc.fillRectangle(x + ProgrammeLayout.PADDING, box.y - size.y / 2, size.x + 2 * ProgrammeLayout.PADDING, size.y);
		gc.drawText(words, x + 2 * ProgrammeLayout.PADDING, box.y - size.y / 2, SWT.DRAW_TRANSPARENT);
	}

	private void paintMonths(ProgrammeLayout layout) {
		gc.setFont(plain);
		int top = layout.axisHeight();
		for (int i = 0; i < layout.months().size(); i++) {
			Month month = layout.months().get(i);
			gc.setForeground(palette.faint());
			gc.drawLine(month.x(), top - Layouts.UNIT / 2, month.x(), layout.height());
			if (i + 1 < layout.months().size()) {
				gc.setForeground(palette.quiet());
				int room = layout.months().get(i + 1).x() - month.x() - 2;
				Drawing.line(gc, month.month().getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, Locale.getDefault()), month.x(),
						layout.lineHeight() + Layouts.UNIT, room);
				if (i == 0 || month.month().getMonthValue() == 1) {
					gc.drawText(String.valueOf(month.month().getYear()), month.x(), Layouts.UNIT / 2, SWT.DRAW_TRANSPARENT);
				}
			}
		}
		gc.setForeground(palette.line());
		gc.drawLine(layout.months().getFirst().x(), top, layout.months().getLast().x(), top);
	}

	private void paintToday(ProgrammeLayout layout, LocalDate today) {
		int x = layout.x(today);
		int top = layout.axisHeight();
		gc.setForeground(palette.accent());
		gc.setLineWidth(2);
		gc.drawLine(x, top, x, layout.height());
		gc.setLineWidth(1);
		gc.setFont(plain);
		int width = gc.textExtent(Messages.today).x;
		gc.setBackground(palette.background());
		gc.fillRectangle(x - width / 2 - 2, top - Layouts.UNIT / 2, width + 4, layout.lineHeight());
		gc.drawText(Messages.today, x - width / 2, top - Layouts.UNIT / 2, SWT.DRAW_TRANSPARENT);
	}

	private void paint(Card card, int line, boolean chosen, boolean focused) {
		var box = card.box();
		var standing = card.entry().standing();
		gc.setBackground(chosen ? palette.accentSurface() : palette.paper());
		gc.fillRoundRectangle(box.x, box.y, box.width, box.height, ROUND, ROUND);
		gc.setForeground(chosen ? palette.accent() : palette.line());
		gc.setLineWidth(chosen && focused ? 2 : 1);
		gc.setLineStyle(standing == Standing.CANCELLED ? SWT.LINE_DASH : SWT.LINE_SOLID);
		gc.drawRoundRectangle(box.x, box.y, box.width - 1, box.height - 1, ROUND, ROUND);
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.setLineWidth(1);
		paintEdge(card, standing);
		int x = box.x + EDGE + ProgrammeLayout.PADDING;
		int width = box.width - EDGE - 2 * ProgrammeLayout.PADDING;
		int y = box.y + ProgrammeLayout.PADDING;
		gc.setFont(plain);
		gc.setForeground(palette.quiet());
		Drawing.line(gc, SessionWords.when(card.entry().session()), x, y, width);
		gc.setFont(strong);
		gc.setForeground(standing == Standing.CANCELLED ? palette.quiet() : palette.text());
		Drawing.wrapped(gc, SessionWords.title(card.entry().session()), x, y + line, width, TITLE_LINES);
		gc.setFont(plain);
		gc.setForeground(standing == Standing.OVERDUE ? palette.warning() : palette.quiet());
		Drawing.line(gc, SessionWords.state(card.entry()), x, y + (1 + TITLE_LINES) * line, width);
	}

	/** The left edge stands on the day: full for what was held, open for what is to come. */
	private void paintEdge(Card card, Standing standing) {
		var box = card.box();
		switch (standing) {
			case HELD -> fillEdge(card, palette.accent());
			case OVERDUE -> fillEdge(card, palette.warning());
			case PLANNED -> {
				gc.setForeground(palette.accent());
				gc.drawRectangle(box.x, box.y + ROUND / 2, EDGE - 1, box.height - ROUND - 1);
			}
			case CANCELLED -> {}
		}
	}

	private void fillEdge(Card card, Color colour) {
		gc.setBackground(colour);
		gc.fillRectangle(card.box().x, card.box().y + ROUND / 2, EDGE, card.box().height - ROUND);
	}
}
