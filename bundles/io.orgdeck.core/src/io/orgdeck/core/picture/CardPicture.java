package io.orgdeck.core.picture;

import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

import io.orgdeck.model.PictureData;
import io.orgdeck.model.Texts;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Picture;

/**
 * The picture of a card for whoever shows or prints it: a whole PNG or JPEG file.
 *
 * @param format png or jpeg
 * @param width  in pixels
 * @param height in pixels
 * @param words  what it shows, which may be empty
 * @param credit who made it, which may be empty
 */
public record CardPicture(PictureData data, String format, int width, int height, String words, String credit) {

	/** What the head of a picture says of it. */
	record Size(String format, int width, int height) {

		boolean isKept() {
			return format.equals(PictureMaker.PNG) || format.equals(PictureMaker.JPEG);
		}
	}

	/** What is known of the pictures in memory, as opening one takes long; empty for one that cannot be opened. */
	private static final Map<PictureData, Optional<Size>> OPENED = Collections.synchronizedMap(new WeakHashMap<>());
	/** The same pictures as they are where they are small. */
	private static final Map<PictureData, PictureData> SMALL = Collections.synchronizedMap(new WeakHashMap<>());
	/** How much of the height of a printed side it takes at most. */
	private static final double SHARE = 0.45;
	private static final double SMALL_SHARE = 0.3;
	/** The side of a pixel on paper, in twentieths of a point: 96 make an inch. */
	private static final double LARGEST_PIXEL = 15;

	/** Empty for a card without a picture, or with one that cannot be shown. */
	public static Optional<CardPicture> of(Card card) {
		if (card.getPicture() == null || card.getPicture().getData() == null) {
			return Optional.empty();
		}
		return of(card.getPicture().getData(), Texts.or(card.getPicture().getWords(), ""), Texts.or(card.getPicture().getCredit(), ""));
	}

	private static Optional<CardPicture> of(PictureData data, String words, String credit) {
		return OPENED.computeIfAbsent(data, CardPicture::opened)
				.map(size -> new CardPicture(data, size.format(), size.width(), size.height(), words, credit));
	}

	/** The same with no more pixels than are seen where it is small: a file with many of them stays light. */
	public CardPicture small() {
		if (Math.max(width, height) <= PictureMaker.SMALL) {
			return this;
		}
		return of(SMALL.computeIfAbsent(data, PictureMaker::small), words, credit).orElse(this);
	}

	private static Optional<Size> opened(PictureData data) {
		try {
			var file = new PictureFile(data.bytes());
			Size size = file.size();
			file.open();
			return Optional.of(size).filter(Size::isKept);
		} catch (IOException broken) {
			return Optional.empty();
		}
	}

	/** Whether there is a picture that can be shown, as far as its head tells. */
	public static boolean isReadable(Picture picture) {
		try {
			return picture != null && picture.getData() != null && new PictureFile(picture.getData().bytes()).size().isKept();
		} catch (IOException broken) {
			return false;
		}
	}

	/**
	 * How large it is printed on a side of a card: no higher than leaves room for the words, and no larger than it can be seen without
	 * its dots.
	 *
	 * @param room    width and height of the side, in twentieths of a point
	 * @param compact whether the words are set small as well
	 */
	public Extent printed(Extent room, boolean compact) {
		double share = Math.min(LARGEST_PIXEL,
				Math.min((double) room.width() / width, (compact ? SMALL_SHARE : SHARE) * room.height() / height));
		return new Extent(Math.max(1, (int) (width * share)), Math.max(1, (int) (height * share)));
	}

	/** Width and height of something. */
	public record Extent(int width, int height) {
	}
}
