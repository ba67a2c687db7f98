package io.orgdeck.core.picture;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** How a camera was held, as a photograph notes it (Exif); its pixels stand as the camera saw them. */
enum Orientation {
	UPRIGHT, MIRRORED, UPSIDE_DOWN, MIRRORED_UPSIDE_DOWN, MIRRORED_TURNED_LEFT, TURNED_LEFT, MIRRORED_TURNED_RIGHT, TURNED_RIGHT;

	private static final int MARKER = 0xff;
	private static final int START_OF_FILE = 0xd8;
	private static final int START_OF_SCAN = 0xda;
	/** The segment in which cameras note how a photograph was taken. */
	private static final int APP1 = 0xe1;
	private static final byte[] EXIF = { 'E', 'x', 'i', 'f', 0, 0 };

	/** Upright where a file says nothing that can be understood. */
	static Orientation of(byte[] file) {
		int noted = exif(ByteBuffer.wrap(file)).map(Orientation::noted).orElse(1);
		return noted >= 1 && noted <= values().length ? values()[noted - 1] : UPRIGHT;
	}

	/** What the camera notes, which is a TIFF file. The JDK's own reader of such notes refuses those of many cameras. */
	private static Optional<byte[]> exif(ByteBuffer jpeg) {
		if (jpeg.remaining() < 2 || next(jpeg) != MARKER || next(jpeg) != START_OF_FILE) {
			return Optional.empty();
		}
		while (jpeg.remaining() > EXIF.length + 4 && next(jpeg) == MARKER) {
			int kind = next(jpeg);
			int length = (next(jpeg) << 8 | next(jpeg)) - 2;
			if (kind == START_OF_SCAN || length < 0 || length > jpeg.remaining()) {
				return Optional.empty();
			}
			var segment = new byte[length];
			jpeg.get(segment);
			if (kind == APP1 && length > EXIF.length && Arrays.equals(segment, 0, EXIF.length, EXIF, 0, EXIF.length)) {
				return Optional.of(Arrays.copyOfRange(segment, EXIF.length, length));
			}
		}
		return Optional.empty();
	}

	private static int next(ByteBuffer bytes) {
		return bytes.get() & 0xff;
	}

	private static int noted(byte[] exif) {
		ImageReader reader = ImageIO.getImageReadersByFormatName("tiff").next();
		try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(exif))) {
			reader.setInput(in);
			TIFFField field = TIFFDirectory.createFromMetadata(reader.getImageMetadata(0)).getTIFFField(BaselineTIFFTagSet.TAG_ORIENTATION);
			return field == null ? 1 : field.getAsInt(0);
		} catch (IOException | RuntimeException broken) { // a note of a camera is not worth a picture
			return 1;
		} finally {
			reader.dispose();
		}
	}

	private boolean isOnItsSide() {
		return ordinal() >= MIRRORED_TURNED_LEFT.ordinal();
	}

	/** The picture as whoever took it saw it. */
	BufferedImage upright(BufferedImage picture) {
		if (this == UPRIGHT) {
			return picture;
		}
		int width = picture.getWidth();
		int height = picture.getHeight();
		int type = picture.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
		var upright = new BufferedImage(isOnItsSide() ? height : width, isOnItsSide() ? width : height, type);
		Graphics2D canvas = upright.createGraphics();
		canvas.drawImage(picture, place(width, height), null);
		canvas.dispose();
		return upright;
	}

	/** Where a point of a picture so wide and high comes to lie. */
	private AffineTransform place(int width, int height) {
		return switch (this) {
			case UPRIGHT -> new AffineTransform();
			case MIRRORED -> new AffineTransform(-1, 0, 0, 1, width, 0);
			case UPSIDE_DOWN -> new AffineTransform(-1, 0, 0, -1, width, height);
			case MIRRORED_UPSIDE_DOWN -> new AffineTransform(1, 0, 0, -1, 0, height);
			case MIRRORED_TURNED_LEFT -> new AffineTransform(0, 1, 1, 0, 0, 0);
			case TURNED_LEFT -> new AffineTransform(0, 1, -1, 0, height, 0);
			case MIRRORED_TURNED_RIGHT -> new AffineTransform(0, -1, -1, 0, height, width);
			case TURNED_RIGHT -> new AffineTransform(0, -1, 1, 0, 0, width);
		};
	}
}
