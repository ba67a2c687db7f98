package io.orgdeck.ui.parts;

import org.eclipse.swt.custom.PaintObjectEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

import io.orgdeck.model.deck.Card;

/**
 * Shows the picture of a card in a text, as a line of its own. Its words stand in the text behind it without taking any room, so that they
 * are read out, found and copied like others.
 */
public final class PictureInText {

	/** Holds the place of the picture before its words. */
	public static final String PLACE = "\ufffc";

	private final StyledText text;
	private final PictureImage image;
	private int start = -1;
	private int length;
	private Point size;

	public PictureInText(StyledText text) {
		this.text = text;
		image = new PictureImage(text);
		text.addPaintObjectListener(this::paint);
	}

	/** Takes the picture of a card from now on, if it has one; it has no place yet. */
	public void show(Card card) {
		image.show(card);
		start = -1;
	}

	/** Says where it stands: {@link #PLACE} and its words behind it. */
	public void place(int offset, int letters) {
		start = offset;
		length = letters;
		size = null;
	}

	/** Makes it as large as there is room, each of its pixels no larger than so many. */
	public void fit(int width, int height, double largest) {
		if (start < 0 || !image.isThere() || width <= 0) {
			return;
		}
		Point wanted = image.within(width, height, largest);
		if (!wanted.equals(size)) {
			size = wanted;
			text.setStyleRange(range(start, PLACE.length(), size.x));
			if (length > PLACE.length()) {
				text.setStyleRange(range(start + PLACE.length(), length - PLACE.length(), 0));
			}
		}
	}

	private StyleRange range(int from, int letters, int width) {
		var range = new StyleRange(from, letters, null, null);
		range.metrics = new GlyphMetrics(width == 0 ? 1 : size.y, 0, width);
		return range;
	}

	private void paint(PaintObjectEvent event) {
		if (size != null && event.style.start == start && image.isThere()) {
			image.draw(event.gc, new Rectangle(event.x, event.y + event.ascent - size.y, size.x, size.y));
		}
	}
}
