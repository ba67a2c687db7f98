package io.orgdeck.samples;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

import io.orgdeck.model.PictureData;
import io.orgdeck.model.deck.DeckFactory;
import io.orgdeck.model.deck.Picture;

/** Pictures for cards: stripes of two colours. */
public final class DrawnPicture {

	private DrawnPicture() {
	}

	/** A picture with its words. */
	public static Picture of(int width, int height, String words) {
		Picture picture = DeckFactory.eINSTANCE.createPicture();
		picture.setData(PictureData.of(png(width, height)));
		picture.setWords(words);
		return picture;
	}

	/** A file with stripes ten pixels wide. */
	public static byte[] png(int width, int height) {
		return file(width, height, "png");
	}

	/** The same in another format. */
	public static byte[] file(int width, int height, String format) {
		var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		for (int y = 0; y < height; y++) {
			for (int x = 0; x < width; x++) {
				image.setRGB(x, y, x / 10 % 2 == 0 ? 0x1F5A66 : 0xF2C14E);
			}
		}
		var file = new ByteArrayOutputStream();
		try {
			ImageIO.write(image, format, file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return file.toByteArray();
	}
}
