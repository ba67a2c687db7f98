package io.orgdeck.core.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import io.orgdeck.model.PictureData;

/**
 * Makes of a picture file one that a deck can carry: no larger than a card needs, and written anew, so that nothing goes along that its
 * maker or a camera noted in it, such as a name or a place.
 */
public final class PictureMaker {

	static final String PNG = "png";
	static final String JPEG = "jpeg";

	/** More pixels on a side are not seen on a card. */
	private static final int MOST_PIXELS = 1600;
	/** Enough of them for a picture as wide as a finger is long. */
	static final int SMALL = 480;
	/** What a picture may add to a deck. */
	private static final int MOST_KEPT = 400_000;
	private static final float[] QUALITIES = { 0.9f, 0.8f, 0.65f };

	private PictureMaker() {
	}

	/**
	 * Makes it of a file.
	 *
	 * @throws IOException with what is wrong with it and what to do, to follow the name of the file
	 */
	public static PictureData of(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return of(in.readNBytes(PictureFile.MOST_BYTES + 1));
		}
	}

	/**
	 * Makes it of the bytes of a file: PNG, JPEG, GIF or BMP.
	 *
	 * @throws IOException with what is wrong with it and what to do, to follow the name of the place
	 */
	public static PictureData of(byte[] file) throws IOException {
		return of(file, MOST_PIXELS);
	}

	/** Makes a small one of a picture that has been opened before. */
	static PictureData small(PictureData data) {
		try {
			return of(data.bytes(), SMALL);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static PictureData of(byte[] file, int mostPixels) throws IOException {
		BufferedImage picture = new PictureFile(file).open();
		int longest = Math.max(picture.getWidth(), picture.getHeight());
		boolean clear = isClear(picture);
		for (int side = Math.min(longest, mostPixels);; side = side * 3 / 4) {
			BufferedImage fit = scaled(picture, (double) side / longest, clear);
			byte[] written = clear ? png(fit) : smaller(fit);
			if (written.length <= MOST_KEPT) {
				return PictureData.of(written);
			}
		}
	}

	/** Whether something behind it would be seen. */
	private static boolean isClear(BufferedImage picture) {
		if (!picture.getColorModel().hasAlpha()) {
			return false;
		}
		for (int y = 0; y < picture.getHeight(); y++) {
			for (int x = 0; x < picture.getWidth(); x++) {
				if (picture.getRGB(x, y) >>> 24 != 0xff) {
					return true;
				}
			}
		}
		return false;
	}

	/** By halves first, so that fine lines are not lost between pixels. */
	private static BufferedImage scaled(BufferedImage picture, double share, boolean clear) {
		int width = Math.max(1, (int) Math.round(picture.getWidth() * share));
		int height = Math.max(1, (int) Math.round(picture.getHeight() * share));
		BufferedImage at = picture;
		while (at.getWidth() >= 2 * width && at.getHeight() >= 2 * height && at.getWidth() > 2) {
			at = drawn(at, (at.getWidth() + 1) / 2, (at.getHeight() + 1) / 2, clear);
		}
		return drawn(at, width, height, clear);
	}

	private static BufferedImage drawn(BufferedImage picture, int width, int height, boolean clear) {
		var drawn = new BufferedImage(width, height, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
		Graphics2D canvas = drawn.createGraphics();
		canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
		if (!clear) {
			canvas.setColor(Color.WHITE);
			canvas.fillRect(0, 0, width, height);
		}
		canvas.drawImage(picture, 0, 0, width, height, null);
		canvas.dispose();
		return drawn;
	}

	/** A drawing is smaller as PNG, a photograph as JPEG. */
	private static byte[] smaller(BufferedImage picture) throws IOException {
		byte[] png = png(picture);
		byte[] jpeg = png;
		for (float quality : QUALITIES) {
			jpeg = jpeg(picture, quality);
			if (jpeg.length <= MOST_KEPT) {
				break;
			}
		}
		return png.length <= jpeg.length ? png : jpeg;
	}

	private static byte[] png(BufferedImage picture) throws IOException {
		var png = new ByteArrayOutputStream();
		try (var out = new MemoryCacheImageOutputStream(png)) {
			ImageIO.write(picture, PNG, out);
		}
		return png.toByteArray();
	}

	private static byte[] jpeg(BufferedImage picture, float quality) throws IOException {
		ImageWriter writer = ImageIO.getImageWritersByFormatName(JPEG).next();
		var jpeg = new ByteArrayOutputStream();
		try (var out = new MemoryCacheImageOutputStream(jpeg)) {
			ImageWriteParam how = writer.getDefaultWriteParam();
			how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
			how.setCompressionQuality(quality);
			writer.setOutput(out);
			writer.write(null, new IIOImage(picture, null, null), how);
		} finally {
			writer.dispose();
		}
		return jpeg.toByteArray();
	}
}
