package io.orgdeck.ui.parts;

import java.io.ByteArrayInputStream;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

import io.orgdeck.core.picture.CardPicture;
import io.orgdeck.model.PictureData;
import io.orgdeck.model.deck.Card;

/** The picture of a card as a control draws it: read once for as long as it is shown. */
final class PictureImage {

	private final Control control;
	private PictureData data;
	private Image image;

	PictureImage(Control control) {
		this.control = control;
		control.addListener(SWT.Dispose, event -> show(null));
	}

	/** Takes the picture of a card from now on; none for a card without one, with one that cannot be read, or for null. */
	void show(Card card) {
		PictureData next = card != null && CardPicture.isReadable(card) ? card.getPicture().getData() : null;
		if (!Objects.equals(data, next)) {
			if (image != null) {
				image.dispose();
			}
			data = next;
			image = next == null ? null : read(next);
		}
	}

	private Image read(PictureData bytes) {
		try {
			return new Image(control.getDisplay(), new ByteArrayInputStream(bytes.bytes()));
		} catch (SWTException damaged) {
			return null;
		}
	}

	boolean isThere() {
		return image != null;
	}

	/** How large it is drawn where there is so much room, each of its pixels no larger than so many. */
	Point within(int width, int height, double largest) {
		Rectangle size = image.getBounds();
		double share = Math.min(largest, Math.min((double) width / size.width, (double) height / size.height));
		return new Point(Math.max(1, (int) (size.width * share)), Math.max(1, (int) (size.height * share)));
	}

	/** Draws it on paper, which is white whatever the window looks like: it was drawn for that. */
	void draw(GC gc, Rectangle area) {
		gc.setBackground(Palette.ofPaper().paper());
		gc.fillRectangle(area);
		gc.setInterpolation(SWT.HIGH);
		Rectangle size = image.getBounds();
		gc.drawImage(image, 0, 0, size.width, size.height, area.x, area.y, area.width, area.height);
	}
}
