package io.orgdeck.core.picture;

import java.io.IOException;
import java.util.Optional;

import io.orgdeck.model.PictureData;
import io.orgdeck.model.Texts;
import io.orgdeck.model.deck.Card;

/**
 * The picture of a card for whoever shows or prints it: a whole PNG or JPEG file.
 *
 * @param format png or jpeg
 * @param width  in pixels
 * @param height in pixels
 * @param words  what it shows, which may be empty
 */
public record CardPicture(PictureData data, String format, int width, int height, String words) {

	/** What the head of a picture says of it. */
	record Size(String format, int width, int height) {

		boolean isKept() {
			return format.equals(PictureMaker.PNG) || format.equals(PictureMaker.JPEG);
		}
	}

	private static final int MOST_BYTES = 20_000_000;

	/** Empty for a card without a picture, or with one that cannot be shown. */
	public static Optional<CardPicture> of(Card card) {
		if (card.getPicture() == null || card.getPicture().getData() == null) {
			return Optional.empty();
		}
		PictureData data = card.getPicture().getData();
		try {
			var file = new PictureFile(data.bytes());
			Size size = file.size();
			file.open(MOST_BYTES);
			return Optional.of(size).filter(Size::isKept).map(known -> new CardPicture(data, known.format(), known.width(), known.height(),
					Texts.or(card.getPicture().getWords(), "")));
		} catch (IOException broken) {
			return Optional.empty();
		}
	}

	/** Whether a card has a picture that can be shown, as far as its head tells. */
	public static boolean isSaid(Card card) {
		try {
			return card.getPicture() != null && card.getPicture().getData() != null
					&& new PictureFile(card.getPicture().getData().bytes()).size().isKept();
		} catch (IOException broken) {
			return false;
		}
	}

	/** Its width and height when it is as large as there is room, but no larger than at so many pixels to a unit. */
	public double[] within(double mostWidth, double mostHeight, double pixels) {
		double share = Math.min(1 / pixels, Math.min(mostWidth / width, mostHeight / height));
		return new double[] { width * share, height * share };
	}
}
