package io.orgdeck.export.word.internal.paper;

import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

import io.orgdeck.core.report.Picture;

/** A picture of the paper in easy read, as a file that every Word can show. */
final class DrawnPicture {

	/** How wide and high it is on paper, in twentieths of a point. */
	static final int SIDE = 900;

	private static final int DOTS = 128;
	/** Each dot is looked at in so many places across and down, so that edges are smooth. */
	private static final int PLACES = 3;
	private static final int INK = 0x1F5A66;

	private DrawnPicture() {
	}

	/** Drawn dot by dot: the toolkit's own pen asks for a screen. */
	static byte[] png(Picture picture) {
		Path2D outline = picture.outline();
		var image = new BufferedImage(DOTS, DOTS, BufferedImage.TYPE_INT_RGB);
		for (int y = 0; y < DOTS; y++) {
			for (int x = 0; x < DOTS; x++) {
				int inside = 0;
				for (int place = 0; place < PLACES * PLACES; place++) {
					double across = x + (place % PLACES + 0.5) / PLACES;
					double down = y + (place / PLACES + 0.5) / PLACES;
					inside += outline.contains(across * Picture.SIDE / DOTS, down * Picture.SIDE / DOTS) ? 1 : 0;
				}
				image.setRGB(x, y, mixed(inside / (double) (PLACES * PLACES)));
			}
		}
		var png = new ByteArrayOutputStream();
		try {
			ImageIO.write(image, "png", png);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return png.toByteArray();
	}

	/** Ink on white, as much of it as the share says. */
	private static int mixed(double share) {
		int colour = 0;
		for (int shift = 16; shift >= 0; shift -= 8) {
			int ink = INK >> shift & 0xff;
			colour |= (int) Math.round(0xff + (ink - 0xff) * share) << shift;
		}
		return colour;
	}
}
