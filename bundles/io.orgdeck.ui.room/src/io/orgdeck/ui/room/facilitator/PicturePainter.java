package io.orgdeck.ui.room.facilitator;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

import io.orgdeck.core.picture.CardPicture;
import io.orgdeck.ui.parts.Drawing;
import io.orgdeck.ui.parts.Palette;
import io.orgdeck.ui.parts.PictureImage;

/** Paints the picture of a card: beside the question where that leaves room for everything else, and over the whole screen when asked. */
final class PicturePainter {

	private static final double SIDE = 6;
	private static final double FOOT = 5;
	private static final double CREDIT = 2;
	/** Heights beside the question, of which the largest is taken that fits. */
	private static final double[] HEIGHTS = { 36, 30, 25, 20, 16 };
	/** Of the width, beside the question. */
	private static final double WIDTH = 0.36;
	/** The side of a pixel at most, beside the question and large. */
	private static final double LARGEST_PIXEL = 2;
	private static final double LARGEST_PIXEL_ALONE = 4;

	private final GC gc;
	private final Palette palette;
	private final RoomFonts fonts;
	private final PictureImage picture;
	private final int width;
	private final int height;

	PicturePainter(GC gc, Palette palette, RoomFonts fonts, PictureImage picture, int width, int height) {
		this.gc = gc;
		this.palette = palette;
		this.fonts = fonts;
		this.picture = picture;
		this.width = width;
		this.height = height;
	}

	/** How large it is beside the question; empty where there is no room for it. @param fits whether everything else has room */
	Optional<Point> beside(Predicate<Point> fits) {
		return DoubleStream.of(HEIGHTS)
				.mapToObj(share -> picture.within((int) (WIDTH * (width - 2 * at(SIDE))), at(share), LARGEST_PIXEL)).filter(fits)
				.findFirst();
	}

	/** At the end of the line. @return where it can be clicked */
	Target paint(Point size, int top) {
		var area = new Rectangle(width - at(SIDE) - size.x, top, size.x, size.y);
		picture.draw(gc, area);
		return new Target.OfPicture(area);
	}

	/** Over the whole screen, with who made it. */
	void paintLarge(CardPicture shown) {
		gc.setBackground(palette.background());
		gc.fillRectangle(0, 0, width, height);
		int below = at(FOOT) + (shown.credit().isEmpty() ? 0 : at(2 * CREDIT));
		int room = height - below - at(SIDE);
		Point size = picture.within(width - 2 * at(SIDE), room, LARGEST_PIXEL_ALONE);
		picture.draw(gc, new Rectangle((width - size.x) / 2, at(SIDE) / 2 + (room - size.y) / 2, size.x, size.y));
		gc.setFont(fonts.of(CREDIT));
		gc.setForeground(palette.quiet());
		Drawing.centred(gc, shown.credit(), new Rectangle(at(SIDE), height - below, width - 2 * at(SIDE), at(2 * CREDIT)));
	}

	private int at(double share) {
		return (int) Math.round(height * share / 100);
	}
}
