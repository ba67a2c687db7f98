package io.orgdeck.room.cards;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

import org.eclipse.osgi.util.NLS;

/** Reads a photo into memory, the way up that the camera says. The library's own cache on the disk is not used. */
final class Photo {

	private static final long MOST_BYTES = 100L << 20;
	private static final long MOST_PIXELS = 400_000_000L;
	/** Above this every second or third pixel is enough, and memory is left for others. */
	private static final long ENOUGH_PIXELS = 25_000_000L;

	private Photo() {
	}

	/** @throws IOException with a whole sentence when it cannot be read */
	static GreyPicture read(Path file) throws IOException {
		Messages words = Messages.onScreen();
		byte[] bytes;
		try {
			if (Files.size(file) > MOST_BYTES) {
				throw new IOException(NLS.bind(words.photoTooLarge, file.getFileName()));
			}
			bytes = Files.readAllBytes(file);
		} catch (NoSuchFileException e) {
			throw new IOException(NLS.bind(words.photoGone, file), e);
		}
		if (isHeic(bytes)) {
			throw new IOException(NLS.bind(words.photoHeic, file.getFileName()));
		}
		try {
			return ExifOrientation.of(bytes).upright(grey(decoded(bytes, file)));
		} catch (IOException e) {
			throw e;
		} catch (RuntimeException e) { // what the library makes of a broken file
			throw new IOException(NLS.bind(words.photoUnreadable, file.getFileName()), e);
		}
	}

	private static boolean isHeic(byte[] bytes) {
		return bytes.length > 12 && new String(bytes, 4, 8, StandardCharsets.ISO_8859_1).matches("ftyp(he|mif|msf|avi).*");
	}

	private static BufferedImage decoded(byte[] bytes, Path file) throws IOException {
		try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
			var readers = ImageIO.getImageReaders(in);
			if (!readers.hasNext()) {
				throw new IOException(NLS.bind(Messages.onScreen().photoUnreadable, file.getFileName()));
			}
			ImageReader reader = readers.next();
			try {
				reader.setInput(in, true, true);
				long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
				if (pixels > MOST_PIXELS) {
					throw new IOException(NLS.bind(Messages.onScreen().photoTooLarge, file.getFileName()));
				}
				int every = (int) Math.ceil(Math.sqrt((double) pixels / ENOUGH_PIXELS));
				var how = reader.getDefaultReadParam();
				how.setSourceSubsampling(every, every, 0, 0);
				return reader.read(0, how);
			} finally {
				reader.dispose();
			}
		} catch (javax.imageio.IIOException e) {
			throw new IOException(NLS.bind(Messages.onScreen().photoUnreadable, file.getFileName()), e);
		}
	}

	private static GreyPicture grey(BufferedImage photo) {
		int width = photo.getWidth();
		var grey = new byte[width * photo.getHeight()];
		var line = new int[width];
		for (int y = 0; y < photo.getHeight(); y++) {
			photo.getRGB(0, y, width, 1, line, 0, width);
			for (int x = 0; x < width; x++) {
				int rgb = line[x];
				grey[y * width + x] = (byte) (((rgb >> 16 & 0xff) * 306 + (rgb >> 8 & 0xff) * 601 + (rgb & 0xff) * 117) >> 10);
			}
		}
		return new GreyPicture(grey, width, photo.getHeight());
	}
}
