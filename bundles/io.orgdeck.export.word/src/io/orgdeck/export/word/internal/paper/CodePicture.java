package io.orgdeck.export.word.internal.paper;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

import io.orgdeck.core.votecards.QrCode;

/** A code to scan as a picture. */
final class CodePicture {

	/** How wide and high it is on paper, in twentieths of a point. */
	static final int SIDE = 2200;

	private static final int DOTS = 8;
	private static final int WHITE = 0xffffff;

	private CodePicture() {
	}

	static byte[] png(String text) {
		var code = QrCode.of(text);
		var image = new BufferedImage(DOTS * code.size(), DOTS * code.size(), BufferedImage.TYPE_BYTE_BINARY);
		for (int y = 0; y < image.getHeight(); y++) {
			for (int x = 0; x < image.getWidth(); x++) {
				image.setRGB(x, y, code.dark()[y / DOTS][x / DOTS] ? 0 : WHITE);
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
}
