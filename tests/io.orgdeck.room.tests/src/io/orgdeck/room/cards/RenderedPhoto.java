package io.orgdeck.room.cards;

import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.DataBufferInt;
import java.awt.image.Kernel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import java.util.TreeMap;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import io.orgdeck.core.votecards.CardCode;
import io.orgdeck.core.votecards.Edge;
import io.orgdeck.core.votecards.HeldCard;
import io.orgdeck.core.votecards.QrCode;

/**
 * A photo of people who hold up cards, as it could have been taken: each card tilted, sheared and in perspective, some light, some
 * dark, with glare, fingers, blur, noise and what JPEG leaves of it. The same seed makes the same photo.
 */
final class RenderedPhoto {

	private static final int TEXTURE_WIDTH = 840;
	private static final int TEXTURE_HEIGHT = 594;
	private static final int CODE_SIDE = 480;

	/** Who holds what: the same in all photos of a scene. */
	record Scene(String assessment, TreeMap<Integer, HeldCard> cards) {

		static Scene of(String assessment, int count, Random random) {
			var cards = new TreeMap<Integer, HeldCard>();
			while (cards.size() < count) {
				int way = random.nextInt(7);
				cards.put(1 + random.nextInt(400), new HeldCard(way > 3, Edge.values()[way % 4]));
			}
			return new Scene(assessment, cards);
		}
	}

	private final BufferedImage picture;
	private final Random random;

	private RenderedPhoto(int width, int height, Random random) {
		picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		this.random = random;
	}

	static BufferedImage of(Scene scene, int width, int height, Random random) {
		var photo = new RenderedPhoto(width, height, random);
		photo.room();
		photo.people(scene);
		photo.lens();
		return photo.picture;
	}

	static byte[] jpeg(BufferedImage picture, float quality) throws IOException {
		var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
		var out = new ByteArrayOutputStream();
		try (var stream = new MemoryCacheImageOutputStream(out)) {
			writer.setOutput(stream);
			var how = writer.getDefaultWriteParam();
			how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
			how.setCompressionQuality(quality);
			writer.write(null, new IIOImage(picture, null, null), how);
		} finally {
			writer.dispose();
		}
		return out.toByteArray();
	}

	/** Walls, windows, posters, and another code on one of them. */
	private void room() {
		Graphics2D g = graphics(picture);
		g.setPaint(new GradientPaint(0, 0, colour(150, 230), 0, picture.getHeight(), colour(60, 160)));
		g.fillRect(0, 0, picture.getWidth(), picture.getHeight());
		for (int i = 0; i < 25; i++) {
			g.setColor(colour(20, 250));
			int w = 30 + random.nextInt(picture.getWidth() / 5);
			int h = 30 + random.nextInt(picture.getHeight() / 5);
			int x = random.nextInt(picture.getWidth());
			int y = random.nextInt(picture.getHeight());
			if (random.nextBoolean()) {
				g.fillRect(x, y, w, h);
			} else {
				g.fillOval(x, y, w, h);
			}
		}
		if (random.nextInt(3) == 0) {
			var poster = QrCode.of("https://example.org/somebody-else");
			int square = 5;
			int x = random.nextInt(picture.getWidth() - square * poster.size());
			int y = random.nextInt(picture.getHeight() / 8);
			code(g, poster, x, y, square * poster.size());
		}
		g.dispose();
	}

	private Color colour(int from, int to) {
		return new Color(from + random.nextInt(to - from), from + random.nextInt(to - from), from + random.nextInt(to - from));
	}

	private static Graphics2D graphics(BufferedImage on) {
		Graphics2D g = on.createGraphics();
		g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		return g;
	}

	private static void code(Graphics2D g, QrCode code, int x, int y, int side) {
		g.setColor(Color.WHITE);
		g.fillRect(x, y, side, side);
		g.setColor(Color.BLACK);
		double square = (double) side / code.size();
		for (int row = 0; row < code.size(); row++) {
			for (int column = 0; column < code.size(); column++) {
				if (code.dark()[row][column]) {
					int left = (int) Math.round(x + column * square);
					int top = (int) Math.round(y + row * square);
					g.fillRect(left, top, (int) Math.round(x + (column + 1) * square) - left,
							(int) Math.round(y + (row + 1) * square) - top);
				}
			}
		}
	}

	private static BufferedImage texture(String assessment, int number, HeldCard held) {
		var card = new BufferedImage(TEXTURE_WIDTH, TEXTURE_HEIGHT, BufferedImage.TYPE_INT_RGB);
		Graphics2D g = graphics(card);
		g.setColor(Color.WHITE);
		g.fillRect(0, 0, TEXTURE_WIDTH, TEXTURE_HEIGHT);
		code(g, QrCode.sturdy(new CardCode(number, held.back()).text(assessment)), (TEXTURE_WIDTH - CODE_SIDE) / 2,
				(TEXTURE_HEIGHT - CODE_SIDE) / 2, CODE_SIDE);
		g.setColor(Color.DARK_GRAY);
		g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 24));
		g.drawString("Card " + number, TEXTURE_WIDTH / 2 - 40, 40);
		g.drawString("Does not apply", TEXTURE_WIDTH - 175, TEXTURE_HEIGHT / 2);
		g.drawString("2 Beginning", 12, TEXTURE_HEIGHT / 2);
		g.dispose();
		return card;
	}

	/** Everybody has a place in rows and columns, with some disorder. */
	private void people(Scene scene) {
		int count = scene.cards().size();
		int columns = (int) Math.ceil(Math.sqrt(count * 1.2));
		int rows = (count + columns - 1) / columns;
		double cell = Math.min((double) picture.getWidth() / columns, (double) picture.getHeight() / rows * 1.15);
		double near = 0.45 + 0.55 * random.nextDouble();
		double size = Math.min(cell * (0.58 + 0.1 * random.nextDouble()), picture.getWidth() * 0.35) * near;
		var places = new ArrayList<Integer>();
		for (int i = 0; i < columns * rows; i++) {
			places.add(i);
		}
		Collections.shuffle(places, random);
		int next = 0;
		for (var card : scene.cards().entrySet()) {
			int place = places.get(next++);
			double x = (place % columns + 0.5) * picture.getWidth() / columns + jitter(0.04 * cell);
			double y = (place / columns + 0.5) * picture.getHeight() / rows + jitter(0.04 * cell);
			person(x, y, size);
			card(texture(scene.assessment(), card.getKey(), card.getValue()), card.getValue().up(), x, y,
					size * (0.85 + 0.25 * random.nextDouble()));
		}
	}

	private double jitter(double by) {
		return (random.nextDouble() * 2 - 1) * by;
	}

	private void person(double x, double y, double size) {
		Graphics2D g = graphics(picture);
		g.setColor(new Color(150 + random.nextInt(90), 110 + random.nextInt(80), 90 + random.nextInt(70)));
		g.fill(new Ellipse2D.Double(x - size * 0.15, y - size * 0.62, size * 0.3, size * 0.36));
		g.setColor(colour(20, 200));
		g.fill(new Ellipse2D.Double(x - size * 0.4, y - size * 0.3, size * 0.8, size));
		g.dispose();
	}

	/** @param size length of the card's longer side in the photo */
	private void card(BufferedImage texture, Edge up, double x, double y, double size) {
		double turn = -Math.PI / 2 * up.ordinal() + Math.toRadians(random.nextGaussian() * 8);
		turn = Math.max(-Math.PI / 2 * up.ordinal() - Math.toRadians(24), Math.min(-Math.PI / 2 * up.ordinal() + Math.toRadians(24), turn));
		double shear = jitter(0.12);
		double squeeze = 0.75 + 0.25 * random.nextDouble();
		double far = jitter(0.14);
		double deep = jitter(0.14);
		double[] corners = new double[8];
		for (int i = 0; i < 4; i++) {
			double u = (i == 1 || i == 2 ? 0.5 : -0.5) * size;
			double v = (i > 1 ? 0.5 : -0.5) * size * TEXTURE_HEIGHT / TEXTURE_WIDTH;
			double a = (u * Math.cos(turn) - v * Math.sin(turn));
			double b = (u * Math.sin(turn) + v * Math.cos(turn));
			a = (a + shear * b) * squeeze;
			double shrink = 1 + far * a / size * 2 + deep * b / size * 2;
			corners[2 * i] = x + a * shrink;
			corners[2 * i + 1] = y + b * shrink;
		}
		light(texture);
		paint(texture, corners);
		fingers(x, y, size);
	}

	/** Shadow or sun on a card, and sometimes glare. */
	private void light(BufferedImage texture) {
		Graphics2D g = graphics(texture);
		g.setColor(new Color(0, 0, 0, random.nextInt(110)));
		g.fillRect(0, 0, TEXTURE_WIDTH, TEXTURE_HEIGHT);
		if (random.nextInt(4) == 0) {
			g.setPaint(
					new GradientPaint(0, 0, new Color(0, 0, 0, 0), TEXTURE_WIDTH, random.nextInt(TEXTURE_HEIGHT), new Color(0, 0, 0, 120)));
			g.fillRect(0, 0, TEXTURE_WIDTH, TEXTURE_HEIGHT);
		}
		if (random.nextInt(4) == 0) {
			var middle = new Point2D.Double(random.nextInt(TEXTURE_WIDTH), random.nextInt(TEXTURE_HEIGHT));
			g.setPaint(new RadialGradientPaint(middle, 60 + random.nextInt(140), new float[] { 0, 0.5f, 1 },
					new Color[] { new Color(255, 255, 255, 250), new Color(255, 255, 255, 170), new Color(255, 255, 255, 0) }));
			g.fillRect(0, 0, TEXTURE_WIDTH, TEXTURE_HEIGHT);
		}
		g.dispose();
	}

	/** A thumb and a finger at the lower edge, sometimes over the code. */
	private void fingers(double x, double y, double size) {
		Graphics2D g = graphics(picture);
		g.setColor(new Color(190 + random.nextInt(50), 140 + random.nextInt(50), 110 + random.nextInt(50)));
		for (int i = 0; i < 2; i++) {
			double wide = size * (0.06 + 0.03 * random.nextDouble());
			double tall = size * (0.12 + 0.12 * random.nextDouble());
			double at = x + (i == 0 ? -1 : 1) * size * (0.1 + 0.25 * random.nextDouble());
			var finger = new Ellipse2D.Double(-wide / 2, -tall / 2, wide, tall);
			g.fill(AffineTransform.getTranslateInstance(at, y + size * (0.28 + 0.1 * random.nextDouble())).createTransformedShape(finger));
		}
		g.dispose();
	}

	/** Maps the texture on four corners in perspective, clockwise from the upper left. */
	private void paint(BufferedImage texture, double[] c) {
		double[] h = homography(c);
		int left = (int) Math.floor(min(c, 0));
		int right = (int) Math.ceil(max(c, 0));
		int top = (int) Math.floor(min(c, 1));
		int bottom = (int) Math.ceil(max(c, 1));
		int[] from = ((DataBufferInt) texture.getRaster().getDataBuffer()).getData();
		for (int py = Math.max(0, top); py < Math.min(picture.getHeight(), bottom); py++) {
			for (int px = Math.max(0, left); px < Math.min(picture.getWidth(), right); px++) {
				int inside = 0;
				int red = 0;
				int green = 0;
				int blue = 0;
				for (int s = 0; s < 9; s++) {
					double qx = px + (s % 3 + 0.5) / 3;
					double qy = py + (s / 3 + 0.5) / 3;
					double w = h[6] * qx + h[7] * qy + h[8];
					double u = (h[0] * qx + h[1] * qy + h[2]) / w;
					double v = (h[3] * qx + h[4] * qy + h[5]) / w;
					if (u >= 0 && v >= 0 && u < 1 && v < 1) {
						int rgb = from[(int) (v * TEXTURE_HEIGHT) * TEXTURE_WIDTH + (int) (u * TEXTURE_WIDTH)];
						inside++;
						red += rgb >> 16 & 0xff;
						green += rgb >> 8 & 0xff;
						blue += rgb & 0xff;
					}
				}
				if (inside > 0) {
					int under = picture.getRGB(px, py);
					int out = 9 - inside;
					picture.setRGB(px, py, (red + out * (under >> 16 & 0xff)) / 9 << 16 | (green + out * (under >> 8 & 0xff)) / 9 << 8
							| (blue + out * (under & 0xff)) / 9);
				}
			}
		}
	}

	private static double min(double[] c, int from) {
		return Math.min(Math.min(c[from], c[from + 2]), Math.min(c[from + 4], c[from + 6]));
	}

	private static double max(double[] c, int from) {
		return Math.max(Math.max(c[from], c[from + 2]), Math.max(c[from + 4], c[from + 6]));
	}

	/** From the photo to the unit square (Heckbert 1989), as the adjoint of the way there. */
	private static double[] homography(double[] c) {
		double sx = c[0] - c[2] + c[4] - c[6];
		double sy = c[1] - c[3] + c[5] - c[7];
		double dx1 = c[2] - c[4];
		double dy1 = c[3] - c[5];
		double dx2 = c[6] - c[4];
		double dy2 = c[7] - c[5];
		double det = dx1 * dy2 - dx2 * dy1;
		double g = (sx * dy2 - dx2 * sy) / det;
		double h = (dx1 * sy - sx * dy1) / det;
		double[] m = { c[2] - c[0] + g * c[2], c[6] - c[0] + h * c[6], c[0], c[3] - c[1] + g * c[3], c[7] - c[1] + h * c[7], c[1], g, h,
				1 };
		return new double[] { m[4] * m[8] - m[5] * m[7], m[2] * m[7] - m[1] * m[8], m[1] * m[5] - m[2] * m[4],
				m[5] * m[6] - m[3] * m[8], m[0] * m[8] - m[2] * m[6], m[2] * m[3] - m[0] * m[5],
				m[3] * m[7] - m[4] * m[6], m[1] * m[6] - m[0] * m[7], m[0] * m[4] - m[1] * m[3] };
	}

	/** Out of focus, moved, and noisy. */
	private void lens() {
		float sigma = random.nextFloat() * 1.2f;
		if (sigma > 0.3) {
			int reach = 3;
			float[] line = new float[2 * reach + 1];
			float sum = 0;
			for (int i = -reach; i <= reach; i++) {
				line[i + reach] = (float) Math.exp(-i * i / (2 * sigma * sigma));
				sum += line[i + reach];
			}
			for (int i = 0; i < line.length; i++) {
				line[i] /= sum;
			}
			filter(new Kernel(line.length, 1, line));
			filter(new Kernel(1, line.length, line));
		}
		if (random.nextInt(4) == 0) {
			int moved = 2 + random.nextInt(2);
			float[] line = new float[moved];
			Arrays.fill(line, 1f / moved);
			filter(random.nextBoolean() ? new Kernel(moved, 1, line) : new Kernel(1, moved, line));
		}
		double noise = random.nextDouble() * 14;
		int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
		double[] grains = new double[4096];
		for (int i = 0; i < grains.length; i++) {
			grains[i] = random.nextGaussian() * noise;
		}
		for (int i = 0; i < pixels.length; i++) {
			int rgb = pixels[i];
			double grain = grains[random.nextInt(grains.length)];
			pixels[i] = clamp((rgb >> 16 & 0xff) + grain) << 16 | clamp((rgb >> 8 & 0xff) + grain) << 8 | clamp((rgb & 0xff) + grain);
		}
	}

	private void filter(Kernel kernel) {
		BufferedImage changed = new ConvolveOp(kernel, ConvolveOp.EDGE_NO_OP, null).filter(picture, null);
		changed.copyData(picture.getRaster());
	}

	private static int clamp(double value) {
		return (int) Math.max(0, Math.min(255, value));
	}
}
