package io.orgdeck.ui.room.facilitator;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import io.orgdeck.core.scoring.Distribution;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.ui.parts.Drawing;
import io.orgdeck.ui.parts.Palette;

/** Paints a question with several answers to tick: boxes while people vote, and once they are shown how many ticked each. */
final class TicksPainter {

	private static final double SIDE = 6;
	private static final double FOOT = 5;
	private static final int MOST_BOXES_IN_A_COLUMN = 6;
	private static final double SPACE_AROUND = 10;
	private static final double READABLE_LINE = 4;

	private final GC gc;
	private final Palette palette;
	private final RoomFonts fonts;
	private final Facilitation room;
	private final int width;
	private final int height;
	private final List<Target> targets;
	private final RoomWords words;
	private final RoomText text;

	/** @param targets takes what can be clicked */
	TicksPainter(GC gc, Palette palette, RoomFonts fonts, Facilitation room, int width, int height, List<Target> targets) {
		this.gc = gc;
		this.palette = palette;
		this.fonts = fonts;
		this.room = room;
		this.width = width;
		this.height = height;
		this.targets = targets;
		words = new RoomWords(room);
		text = new RoomText(gc, palette);
	}

	/**
	 * Answers to tick, in as many columns as are needed.
	 *
	 * @param own whether the only one who looks is the person who ticks, and so sees what is ticked
	 */
	void paintBoxes(int top, boolean own) {
		var steps = room.scale().steps();
		List<String> ticked = own ? room.ticking().ticked() : List.of();
		text.line(Messages.tickAll, fonts.of(2.2), at(SIDE), top + at(2), true);
		int columns = steps.size() > MOST_BOXES_IN_A_COLUMN ? 2 : 1;
		int each = (steps.size() + columns - 1) / columns;
		int gap = at(4);
		int column = (width - 2 * at(SIDE) - gap * (columns - 1)) / columns;
		int line = line(top + at(6), bottom(), each);
		double size = size(line);
		for (int i = 0; i < steps.size(); i++) {
			int x = at(SIDE) + i / each * (column + gap);
			int y = top + at(6) + i % each * line;
			String box = ticked.contains(steps.get(i).id()) ? "\u2611" : "\u2610";
			text.line(box + "  " + words.number(steps.get(i)), fonts.strong(size), x, y, false);
			gc.setFont(fonts.of(size));
			Drawing.line(gc, steps.get(i).label(), x + at(13), y, column - at(13));
			targets.add(new Target.OfLevel(new Rectangle(x, y, column, line), steps.get(i)));
		}
	}

	/** How many ticked each answer, a line for each, of both rounds where there are two. */
	void paintCounts(int top) {
		boolean both = room.round() == Facilitation.SECOND_ROUND && room.hasVotes(Facilitation.SILENT_ROUND);
		Distribution now = room.spread(room.round());
		List<Distribution> rounds = both ? List.of(room.spread(Facilitation.SILENT_ROUND), now) : List.of(now);
		var steps = room.scale().steps();
		int first = top + at(3);
		int end = bottom() - at(7);
		int line = line(first, end, steps.size());
		int names = at(SIDE) + (width - 2 * at(SIDE)) * 55 / 100;
		int most = Math.max(1, rounds.stream().mapToInt(Distribution::n).max().orElse(1));
		for (int i = 0; i < steps.size(); i++) {
			paintLine(steps.get(i), i, rounds, new Rectangle(names, first + i * line, width - at(SIDE) - names, line), most);
		}
		gc.setFont(fonts.of(2.8));
		gc.setForeground(palette.text());
		Drawing.centred(gc, both ? Stream.of(Messages.silentVotes + ": " + answered(rounds.getFirst()),
				Messages.afterDiscussion + ": " + answered(now)).collect(Collectors.joining("  ·  ")) : answered(now),
				new Rectangle(0, bottom() - at(6), width, at(4)));
		var notScored = RoomWords.notScored(now);
		if (!notScored.isEmpty()) {
			gc.setFont(fonts.of(2));
			gc.setForeground(palette.quiet());
			Drawing.centred(gc, notScored, new Rectangle(0, bottom() - at(2), width, at(3)));
		}
	}

	/** @param bars of the answer, to the right of its name */
	private void paintLine(Scale.Step step, int index, List<Distribution> rounds, Rectangle bars, int most) {
		double size = size(bars.height);
		gc.setFont(fonts.of(size));
		gc.setForeground(palette.text());
		int middle = bars.y + (bars.height - gc.getFontMetrics().getHeight()) / 2;
		Drawing.line(gc, step.label(), at(SIDE), middle, bars.x - at(SIDE) - at(2));
		int counted = at(6);
		int thick = Math.max(2, bars.height * 7 / 10 / rounds.size());
		for (int i = 0; i < rounds.size(); i++) {
			boolean last = i == rounds.size() - 1;
			int count = rounds.get(i).counts().get(index);
			int y = bars.y + bars.height * 15 / 100 + i * thick;
			int length = (bars.width - counted) * count / most;
			Color colour = last ? palette.accent() : palette.shade(0.35);
			gc.setBackground(colour);
			gc.fillRectangle(bars.x, y, Math.max(count == 0 ? 1 : 2, length), Math.max(1, thick - at(0.3)));
			gc.setFont(last ? fonts.strong(size / rounds.size()) : fonts.of(size / rounds.size()));
			gc.setForeground(last ? palette.text() : palette.quiet());
			gc.drawText(String.valueOf(count), bars.x + length + at(1), y + (thick - gc.getFontMetrics().getHeight()) / 2,
					SWT.DRAW_TRANSPARENT);
		}
	}

	private static String answered(Distribution votes) {
		return NLS.bind(Messages.tickedBy, votes.n());
	}

	/** What the boxes or counts of so many answers take below a question, in lines that can still be read well. */
	static int leastHeight(int answers, int screen) {
		int lines = answers > MOST_BOXES_IN_A_COLUMN ? Math.max((answers + 1) / 2, answers * 2 / 3) : answers;
		return (int) Math.round(screen * (SPACE_AROUND + READABLE_LINE * lines) / 100);
	}

	private int bottom() {
		return height - at(FOOT) - at(PeoplePainter.HEIGHT);
	}

	/** How high a line is where there are so many between two places. */
	private int line(int top, int end, int lines) {
		return Math.max(at(2.6), Math.min(at(6), (end - top) / Math.max(1, lines)));
	}

	private double size(int line) {
		return Math.min(3, 100.0 * line / height * 0.6);
	}

	private int at(double share) {
		return (int) Math.round(height * share / 100);
	}
}
