package io.orgdeck.ui.room.facilitator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import io.orgdeck.ui.parts.Palette;

/** Paints what can be done and by which key: the most needed at the foot, all of it when somebody asks. */
final class RoomFoot {

	private static final double SIDE = 6;
	private static final double FOOT = 5;
	private static final double LARGEST = 2;
	private static final double SMALLEST = 1.2;
	private static final int LAST = 2;
	private static final double GAP = 2.2;
	private static final double HELP_LINE = 5.4;

	private final GC gc;
	private final Palette palette;
	private final RoomFonts fonts;
	private final int width;
	private final int height;
	private final Consumer<Target> targets;

	/** @param targets hears of every place that can be clicked */
	RoomFoot(GC gc, Palette palette, RoomFonts fonts, int width, int height, Consumer<Target> targets) {
		this.gc = gc;
		this.palette = palette;
		this.fonts = fonts;
		this.width = width;
		this.height = height;
		this.targets = targets;
	}

	/** On one line, in the largest type that fits. What does not fit is left out before the last two, all keys and the way out. */
	void paint(String line) {
		var entries = new ArrayList<>(RoomKeys.entries(line));
		double share = LARGEST;
		while (share > SMALLEST && isTooWide(entries, fonts.of(share))) {
			share -= 0.1;
		}
		while (entries.size() > LAST && isTooWide(entries, fonts.of(share))) {
			entries.remove(entries.size() - LAST - 1);
		}
		gc.setFont(fonts.of(share));
		gc.setForeground(palette.quiet());
		int x = at(SIDE);
		for (var entry : entries) {
			x += paint(entry, x, height - at(FOOT) + at(0.6)) + at(GAP);
		}
	}

	private boolean isTooWide(List<RoomKeys.Entry> entries, Font font) {
		gc.setFont(font);
		return entries.stream().mapToInt(entry -> gc.textExtent(entry.words()).x + at(GAP)).sum() - at(GAP) > width - 2 * at(SIDE);
	}

	/** Everything there is, over the whole screen. */
	void paintAll(String line) {
		gc.setBackground(palette.background());
		gc.fillRectangle(0, 0, width, height);
		gc.setForeground(palette.text());
		gc.setFont(fonts.strong(4));
		gc.drawText(Messages.helpTitle, at(SIDE), at(SIDE), SWT.DRAW_TRANSPARENT);
		gc.setFont(fonts.of(2.6));
		var entries = RoomKeys.entries(line);
		int half = (entries.size() + 1) / 2;
		for (int i = 0; i < entries.size(); i++) {
			paint(entries.get(i), i < half ? at(SIDE) : width / 2, at(2.2 * SIDE) + at(HELP_LINE) * (i % half + 1));
		}
	}

	/** @return how wide it is */
	private int paint(RoomKeys.Entry entry, int x, int y) {
		var size = gc.textExtent(entry.words());
		gc.drawText(entry.words(), x, y, SWT.DRAW_TRANSPARENT);
		targets.accept(new Target.OfKeys(new Rectangle(x, y, size.x, size.y), entry));
		return size.x;
	}

	private int at(double share) {
		return (int) Math.round(height * share / 100);
	}
}
