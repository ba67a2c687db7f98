package io.orgdeck.core.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

import org.eclipse.osgi.util.NLS;

/** The bytes of a picture that nobody vouches for. Opened only when they say that it is not too large for us. */
public final class PictureFile {

	/** A picture file with more bytes is not opened, where less is not asked for. */
	static final int MOST_BYTES = 20_000_000;
	/** A picture with more pixels is not opened. */
	private static final long MOST_PIXELS = 40_000_000;
	private static final int MILLION = 1_000_000;
	private static final int HEAD = 1000;
	private static final Set<String> FORMATS = Set.of("png", "jpeg", "gif", "bmp");
	/** How a file begins that a telephone has written. */
	private static final Pattern PHOTOGRAPH = Pattern.compile("^.{4}ftyp(hei[a-z]|hev[a-z]|mif1|msf1|avif|avis)", Pattern.DOTALL);

	private final byte[] bytes;

	/** @param bytes stay as they are */
	public PictureFile(byte[] bytes) {
		this.bytes = bytes;
	}

	/** What is asked of an open file. */
	private interface Question<T> {
		T of(ImageReader reader, String format) throws IOException;
	}

	/** Its first picture, upright.
	 *
	 * @throws IOException with what is wrong with it and what to do, to follow the name of the place
	 */
	BufferedImage open() throws IOException {
		return open(MOST_BYTES);
	}

	/** Its first picture, upright.
	 *
	 * @param mostBytes how many it may have
	 * @throws IOException with what is wrong with it and what to do, to follow the name of the place
	 */
	public BufferedImage open(int mostBytes) throws IOException {
		if (bytes.length == 0) {
			throw new IOException(Messages.empty);
		}
		if (bytes.length > mostBytes) {
			throw new IOException(NLS.bind(Messages.fileTooLarge, mostBytes / MILLION));
		}
		BufferedImage image = ask((reader, format) -> reader.read(0));
		return Orientation.of(bytes).upright(image);
	}

	/** Its format, such as png, when it can be opened as far as its head tells.
	 *
	 * @throws IOException when it cannot
	 */
	CardPicture.Size size() throws IOException {
		return ask((reader, format) -> new CardPicture.Size(format, reader.getWidth(0), reader.getHeight(0)));
	}

	private <T> T ask(Question<T> question) throws IOException {
		try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
			Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
			ImageReader reader = readers.hasNext() ? readers.next() : null;
			String format = reader == null ? "" : reader.getFormatName().toLowerCase(Locale.ROOT);
			if (!FORMATS.contains(format)) {
				throw new IOException(other());
			}
			try {
				reader.setInput(in, true, true);
				checkPixels(reader.getWidth(0), reader.getHeight(0));
				return question.of(reader, format);
			} finally {
				reader.dispose();
			}
		} catch (RuntimeException | IIOException e) { // a broken picture shows itself in many ways
			throw new IOException(Messages.damaged, e);
		}
	}

	private static void checkPixels(long width, long height) throws IOException {
		if (width * height > MOST_PIXELS) {
			throw new IOException(NLS.bind(Messages.tooManyPixels,
					new Object[] { String.valueOf(width), String.valueOf(height), MOST_PIXELS / MILLION }));
		}
	}

	/** What to do about a file that is none of the formats. */
	private String other() {
		String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
		Matcher photograph = PHOTOGRAPH.matcher(head);
		if (photograph.find()) {
			return NLS.bind(Messages.photograph, photograph.group(1).startsWith("avi") ? "AVIF" : "HEIC");
		}
		return head.contains("<svg") ? NLS.bind(Messages.vector, "SVG") : Messages.noPicture;
	}
}
