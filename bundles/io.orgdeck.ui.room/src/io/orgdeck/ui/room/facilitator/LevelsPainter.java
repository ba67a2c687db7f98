package io.orgdeck.ui.room.facilitator;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import io.orgdeck.core.scoring.QuestionLevels;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.model.deck.Question;
import io.orgdeck.ui.parts.Palette;

/** Paints the levels of which one is chosen, side by side, each with what it means. */
final class LevelsPainter {

	private static final double SIDE = 6;
	private static final double GAP = 2;
	private static final double BEFORE = 5;
	private static final double NUMBER = 8.5;
	private static final double BETWEEN = 0.6;
	private static final double LABEL = 2.6;
	private static final double SMALLEST_LABEL = 1.6;

	private final GC gc;
	private final Palette palette;
	private final RoomFonts fonts;
	private final Question question;
	private final int height;
	private final RoomText text;
	private final RoomWords words;
	private final List<Scale.Step> steps;
	private final int column;

	LevelsPainter(GC gc, Palette palette, RoomFonts fonts, Facilitation room, Question question, int width, int height) {
		this.gc = gc;
		this.palette = palette;
		this.fonts = fonts;
		this.question = question;
		this.height = height;
		text = new RoomText(gc, palette);
		words = new RoomWords(room);
		steps = room.scale().steps();
		column = steps.isEmpty() ? 0 : (width - 2 * at(SIDE) - at(GAP) * (steps.size() - 1)) / steps.size();
	}

	/** How high they are, with the space above them. */
	int height() {
		Font labels = labelFont();
		return at(BEFORE + NUMBER + BETWEEN) + steps.stream().mapToInt(step -> text.height(step.label(), labels, column)
				+ text.height(meaning(step), fonts.of(2), column)).max().orElse(0);
	}

	/** @return what can be clicked */
	List<Target> paint(int top) {
		Font labels = labelFont();
		return steps.stream().map(step -> paint(step, labels, at(SIDE) + steps.indexOf(step) * (column + at(GAP)), top + at(BEFORE)))
				.toList();
	}

	private Target paint(Scale.Step step, Font labels, int x, int y) {
		gc.setForeground(palette.line());
		gc.drawLine(x, y, x + column, y);
		text.line(words.number(step), fonts.strong(5), x, y + at(1), false);
		int below = y + at(NUMBER) + text.paragraph(step.label(), labels, x, y + at(NUMBER), column, false) + at(BETWEEN);
		int end = below + text.paragraph(meaning(step), fonts.of(2), x, below, column, true);
		return new Target.OfLevel(new Rectangle(x, y, column, end - y), step);
	}

	private String meaning(Scale.Step step) {
		return QuestionLevels.meaning(question, step.id());
	}

	/** In one size for all levels, in which no word is wider than its column. */
	private Font labelFont() {
		double share = LABEL;
		while (share > SMALLEST_LABEL && widestWord(fonts.strong(share)) > column) {
			share -= 0.1;
		}
		return fonts.strong(share);
	}

	private int widestWord(Font font) {
		gc.setFont(font);
		return steps.stream().flatMap(step -> Stream.of(step.label().split("\\s+"))).mapToInt(word -> gc.textExtent(word).x).max()
				.orElse(0);
	}

	private int at(double share) {
		return (int) Math.round(height * share / 100);
	}
}
