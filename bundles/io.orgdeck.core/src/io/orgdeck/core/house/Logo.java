package io.orgdeck.core.house;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;

import javax.imageio.ImageIO;

import io.orgdeck.core.picture.PictureFile;

/**
 * A picture that stands for a house. It is kept as a PNG file without anything that its maker noted in it, such as a name or a place.
 *
 * @param png         the picture
 * @param width       in pixels
 * @param height      in pixels
 * @param description what somebody who cannot see it needs to know
 */
public record Logo(byte[] png, int width, int height, String description) {

	/** A file with more bytes is no logo. */
	public static final int MOST_BYTES = 2_000_000;

	/** More pixels on a side make files heavy and print no finer. */
	private static final int MOST_PIXELS = 1200;

	public Logo {
		png = png.clone();
	}

	@Override
	public byte[] png() {
		return png.clone();
	}

	/**
	 * Makes a logo of a picture.
	 *
	 * @param picture a PNG, JPEG or GIF file
	 * @throws IOException with what is wrong with it and what to do, to follow the name of the place
	 */
	public static Logo of(byte[] picture, String description) throws IOException {
		if (description.isBlank()) {
			throw new IOException(Messages.noDescription);
		}
		BufferedImage image = new PictureFile(picture).open(MOST_BYTES);
		double share = Math.min(1, (double) MOST_PIXELS / Math.max(image.getWidth(), image.getHeight()));
		int width = Math.max(1, (int) Math.round(image.getWidth() * share));
		int height = Math.max(1, (int) Math.round(image.getHeight() * share));
		var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
		Graphics2D canvas = drawn.createGraphics();
		canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
		canvas.drawImage(image, 0, 0, width, height, null);
		canvas.dispose();
		var png = new ByteArrayOutputStream();
		ImageIO.write(drawn, "png", png);
		return new Logo(png.toByteArray(), width, height, description.strip());
	}

	/** Its width when it is that high, in the unit of the height, and no wider than allowed; the height follows. */
	public double[] within(double mostWidth, double mostHeight) {
		double share = Math.min(mostWidth / width, mostHeight / height);
		return new double[] { width * share, height * share };
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Logo logo && Arrays.equals(png, logo.png) && description.equals(logo.description);
	}

	@Override
	public int hashCode() {
		return Objects.hash(Arrays.hashCode(png), description);
	}
}
