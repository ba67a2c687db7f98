package io.orgdeck.cli.models;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import javax.imageio.ImageIO;

import io.orgdeck.core.votecards.CardCode;
import io.orgdeck.core.votecards.QrCode;

/** A photo of people who hold up their cards, each a little askew and with its answer up, as the cards themselves say. */
final class CardPhoto {

	/** How many answers a card has beside the two that rate nothing. */
	static final int LEVELS = 5;

	private static final int SIDE = 210;
	private static final int IN_A_ROW = 6;
	private static final int QUARTER = -90;

	private CardPhoto() {
	}

	/** @param answers what each person holds up: the place of a step, or one of the numbers below 0 */
	static Path take(Path file, String assessment, Map<Integer, Integer> answers) throws IOException {
		int rows = (answers.size() + IN_A_ROW - 1) / IN_A_ROW;
		var photo = new BufferedImage(2 * SIDE * IN_A_ROW, 2 * SIDE * rows, BufferedImage.TYPE_INT_RGB);
		Graphics2D g = photo.createGraphics();
		g.setColor(Color.LIGHT_GRAY);
		g.fillRect(0, 0, photo.getWidth(), photo.getHeight());
		int held = 0;
		for (Map.Entry<Integer, Integer> one : answers.entrySet()) {
			boolean back = one.getValue() < 0 || one.getValue() == LEVELS - 1;
			Graphics2D card = (Graphics2D) g.create();
			card.translate(SIDE + held % IN_A_ROW * 2 * SIDE, SIDE + held / IN_A_ROW * 2 * SIDE);
			card.rotate(Math.toRadians(QUARTER * quarters(one.getValue()) + one.getKey() % 5 * 4 - 8));
			draw(card, QrCode.sturdy(new CardCode(one.getKey(), back).text(assessment)));
			card.dispose();
			held++;
		}
		g.dispose();
		assertTrue(ImageIO.write(photo, "jpg", file.toFile()));
		return file;
	}

	/** How often a card is turned to the left by a quarter. */
	private static int quarters(int answer) {
		return switch (answer) {
			case ExampleModel.NOT_APPLICABLE -> 1;
			case ExampleModel.UNKNOWN -> 2;
			default -> answer % (LEVELS - 1);
		};
	}

	private static void draw(Graphics2D card, QrCode code) {
		int square = SIDE / code.size();
		for (int y = 0; y < code.size(); y++) {
			for (int x = 0; x < code.size(); x++) {
				card.setColor(code.dark()[y][x] ? Color.BLACK : Color.WHITE);
				card.fillRect((x - code.size() / 2) * square, (y - code.size() / 2) * square, square, square);
			}
		}
	}
}
