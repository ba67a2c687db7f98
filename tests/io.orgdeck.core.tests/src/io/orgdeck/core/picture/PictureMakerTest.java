package io.orgdeck.core.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.orgdeck.model.PictureData;

/** What becomes of a picture file on its way into a deck. */
class PictureMakerTest {

	private static final String SECRET = "Ada Lovelace, 51.5N 0.1W";

	private static BufferedImage drawing(int width, int height, int type) {
		var image = new BufferedImage(width, height, type);
		Graphics2D canvas = image.createGraphics();
		canvas.setColor(Color.WHITE);
		canvas.fillRect(0, 0, width, height);
		canvas.setColor(Color.RED);
		canvas.fillRect(0, 0, width / 4, height / 4);
		canvas.dispose();
		return image;
	}

	/** A picture in which no two neighbours are alike, as in a photograph of gravel. */
	private static BufferedImage gravel(int width, int height) {
		var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		var random = new Random(7);
		for (int y = 0; y < height; y++) {
			for (int x = 0; x < width; x++) {
				image.setRGB(x, y, random.nextInt(0x1000000));
			}
		}
		return image;
	}

	private static byte[] file(BufferedImage image, String format) throws IOException {
		var out = new ByteArrayOutputStream();
		assertTrue(ImageIO.write(image, format, out));
		return out.toByteArray();
	}

	private static BufferedImage read(PictureData data) throws IOException {
		return ImageIO.read(new ByteArrayInputStream(data.bytes()));
	}

	private static String format(PictureData data) throws IOException {
		return new PictureFile(data.bytes()).size().format();
	}

	/** A photograph on which the camera notes how it was held, and by whom. */
	private static byte[] photograph(BufferedImage image, int orientation) throws IOException {
		byte[] jpeg = file(image, "jpeg");
		var exif = new ByteArrayOutputStream();
		exif.writeBytes("Exif\0\0MM\0*\0\0\0\b\0\2".getBytes(StandardCharsets.ISO_8859_1));
		exif.writeBytes(new byte[] { 1, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0 });
		exif.writeBytes(new byte[] { 1, 0x3b, 0, 2, 0, 0, 0, (byte) SECRET.length(), 0, 0, 0, 38, 0, 0, 0, 0 });
		exif.writeBytes(SECRET.getBytes(StandardCharsets.ISO_8859_1));
		var file = new ByteArrayOutputStream();
		file.write(jpeg, 0, 2);
		file.writeBytes(new byte[] { (byte) 0xff, (byte) 0xe1, 0, (byte) (exif.size() + 2) });
		file.writeBytes(exif.toByteArray());
		file.write(jpeg, 2, jpeg.length - 2);
		return file.toByteArray();
	}

	@ParameterizedTest
	@ValueSource(strings = { "png", "jpeg", "gif", "bmp" })
	@DisplayName("A drawing in any of the usual formats is kept as it looks")
	void usualFormats(String format) throws IOException {
		PictureData kept = PictureMaker.of(file(drawing(120, 80, BufferedImage.TYPE_INT_RGB), format));
		BufferedImage shown = read(kept);
		assertEquals("120 80", shown.getWidth() + " " + shown.getHeight());
		assertTrue(new Color(shown.getRGB(4, 4)).getRed() > 200 && new Color(shown.getRGB(4, 4)).getGreen() < 60);
		assertEquals(Color.WHITE, new Color(shown.getRGB(110, 70)));
	}

	@Test
	@DisplayName("A large picture is made as small as a card needs, and no heavier than a deck can carry")
	void large() throws IOException {
		PictureData drawn = PictureMaker.of(file(drawing(4000, 1000, BufferedImage.TYPE_INT_RGB), "png"));
		assertEquals("1600 400", read(drawn).getWidth() + " " + read(drawn).getHeight());
		PictureData gravel = PictureMaker.of(file(gravel(2400, 1800), "jpeg"));
		assertTrue(gravel.bytes().length <= 400_000, gravel.bytes().length + " bytes");
		assertEquals("jpeg", format(gravel));
	}

	@Test
	@DisplayName("What can be seen through stays so")
	void clear() throws IOException {
		var image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB);
		image.setRGB(20, 20, 0xffff0000);
		BufferedImage shown = read(PictureMaker.of(file(image, "png")));
		assertEquals(0, shown.getRGB(0, 0) >>> 24);
		assertEquals(0xffff0000, shown.getRGB(20, 20));
	}

	@Test
	@DisplayName("Nothing that a camera noted of its owner comes along")
	void nothingComesAlong() throws IOException {
		byte[] photograph = photograph(drawing(80, 60, BufferedImage.TYPE_INT_RGB), 1);
		assertTrue(new String(photograph, StandardCharsets.ISO_8859_1).contains(SECRET));
		assertFalse(new String(PictureMaker.of(photograph).bytes(), StandardCharsets.ISO_8859_1).contains(SECRET));
	}

	/** The red corner of the drawing is at the upper left as the camera saw it. */
	@ParameterizedTest
	@CsvSource({ "1,80 60,left top", "2,80 60,right top", "3,80 60,right bottom", "4,80 60,left bottom", "5,60 80,left top",
			"6,60 80,right top", "7,60 80,right bottom", "8,60 80,left bottom", "9,80 60,left top" })
	@DisplayName("A photograph stands upright, however the camera was held")
	void upright(int orientation, String size, String corner) throws IOException {
		BufferedImage shown = read(PictureMaker.of(photograph(drawing(80, 60, BufferedImage.TYPE_INT_RGB), orientation)));
		assertEquals(size, shown.getWidth() + " " + shown.getHeight());
		int x = corner.startsWith("left") ? 4 : shown.getWidth() - 5;
		int y = corner.endsWith("top") ? 4 : shown.getHeight() - 5;
		assertTrue(new Color(shown.getRGB(x, y)).getGreen() < 90, () -> corner + " is " + new Color(shown.getRGB(x, y)));
	}

	private static void refused(byte[] file, String... parts) {
		String sentence = assertThrows(IOException.class, () -> PictureMaker.of(file)).getMessage();
		for (String part : parts) {
			assertTrue(sentence.contains(part), sentence);
		}
		assertFalse(sentence.contains("Exception") || sentence.contains("{"), sentence);
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

	@Test
	@DisplayName("What is no picture for a card is refused in a sentence that says what to do")
	void refused() throws IOException {
		refused(new byte[0], "empty");
		refused(bytes("Minutes of the meeting"), "no picture", "PNG or JPEG");
		refused(bytes("<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>"), "SVG", "PNG");
		refused(bytes("\0\0\0\30ftypheic\0\0\0\0mif1heic"), "HEIC", "JPEG");
		refused(bytes("\0\0\0\30ftypavif\0\0\0\0mif1avif"), "AVIF", "JPEG");
		refused(new byte[20_000_001], "20 million", "smaller");
		byte[] whole = file(gravel(60, 60), "png");
		refused(Arrays.copyOf(whole, 33), "damaged", "PNG");
		refused(Arrays.copyOf(whole, whole.length / 2), "damaged", "PNG");
		byte[] bomb = file(drawing(10, 10, BufferedImage.TYPE_INT_RGB), "png");
		bomb[17] = 120; // 7,864,330 pixels wide
		refused(bomb, "7864330 by 10 pixels", "40 million", "smaller");
	}
}
